// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command, type Moment, type NewJob } from "../../../kernel/command.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { ok } from "../../../kernel/result.ts";
import type { Room } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { collectionStates } from "../keeping/queries.ts";
import { readerVersion } from "../keeping/rules.ts";
import { findablesOf, keep, noteSweep } from "../keeping/store.ts";
import { readingFor } from "../reading/queries.ts";
import { hows, mayAdd, type Known, type OwnEntry } from "./rules.ts";
import * as store from "./store.ts";

const roomsOf = z.custom<readonly Room[]>((value) => Array.isArray(value));

/** Up to so many texts are read again while the coordinator waits, about a millisecond each; more are left to a job. */
const atOnce = 500;

/** What every text of a network is read with in this moment. */
const known = async (reader: Reader, scope: Scope): Promise<Known> =>
  ({ own: await store.ownWords(reader, scope), thesaurus: (await readingFor(reader, scope)).thesaurus });

/** The index learns the words: few texts at once, in the same transaction; many by the comparison that mends everything. */
async function readAll(tx: Tx, scope: Scope, rooms: readonly Room[], { now }: Moment): Promise<NewJob[]> {
  const documents = (await collectionStates(tx, scope)).reduce((sum, state) => sum + state.documents, 0);
  if (documents > atOnce) return [{ kind: "finding.sweep", payload: { now: true } }];
  const reading = await readingFor(tx, scope);
  const findables = findablesOf(rooms);
  for (const findable of findables) {
    for (let after: string | undefined, ended = false; !ended; ) {
      const ids = await findable.all(tx, scope, after, atOnce);
      await keep(tx, scope, findable, ids, reading, now);
      after = ids.at(-1);
      ended = ids.length < atOnce;
    }
  }
  await noteSweep(tx, scope, findables.map(({ kind }) => kind), { reader: readerVersion(reading), at: now });
  return [];
}

const facts = ({ word, how, other, concept }: Pick<OwnEntry, "word" | "how" | "other" | "concept">) => ({ word, how, other, ...(concept ? { concept } : {}) });

/** A network says what a word means; from then on its suggestions and its search know it. */
export const addWord = command({
  name: "finding.addWord",
  key: z.object({ rooms: roomsOf }),
  input: z.object({ word: field.optionalText(400), how: field.optionalChoice(hows), other: field.optionalText(400), concept: field.optionalText(100) }),
  load: async (tx, scope, { rooms }) => ({ rooms, ...(await known(tx, scope)) }),
  may: role("coordinator"),
  decide: (state, input, moment) => {
    const word = mayAdd(input, state);
    if (!word.ok) return word;
    const addedBy = moment.actor.kind === "person" ? moment.actor.id : null;
    return ok({ rooms: state.rooms, version: moment.newId(), entry: { ...word.value, id: moment.newId(), addedBy, addedAt: moment.now } });
  },
  save: async (tx, scope, { rooms, version, entry }, moment) => {
    await store.renewVocabulary(tx, scope, version);
    const id = await store.insertWord(tx, scope, entry);
    return { object: { kind: "ownWord", id }, after: facts(entry), jobs: await readAll(tx, scope, rooms, moment) };
  },
});

/** The word means again what the thesaurus says of it. */
export const removeWord = command({
  name: "finding.removeWord",
  key: z.object({ rooms: roomsOf, word: z.uuid() }),
  input: z.object({}),
  load: async (tx, scope, { rooms, word }) => {
    const state = await known(tx, scope);
    const entry = state.own.find(({ id }) => id === word);
    return entry && { ...state, rooms, entry };
  },
  may: role("coordinator"),
  decide: ({ rooms, entry }, _input, moment) => ok({ rooms, entry, version: moment.newId() }),
  save: async (tx, scope, { rooms, entry, version }, moment) => {
    await store.renewVocabulary(tx, scope, version);
    await store.deleteWord(tx, scope, entry.id);
    return { object: { kind: "ownWord", id: entry.id }, before: facts(entry), jobs: await readAll(tx, scope, rooms, moment) };
  },
});
