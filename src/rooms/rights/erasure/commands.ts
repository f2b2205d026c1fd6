// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { holds, role } from "../../../kernel/actor.ts";
import { command, type Moment, type Saved } from "../../../kernel/command.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import { ok } from "../../../kernel/result.ts";
import type { Room } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { findPerson } from "../../platform/index.ts";
import { roomsOf, self } from "../consents/commands.ts";
import { catalogueOf, whoOf, type Catalogue } from "../records/queries.ts";
import type { Who } from "../records/rules.ts";
import { erase } from "../records/store.ts";
import { ensureKey, suppress } from "../suppression/store.ts";
import { mayErase, type Standing } from "./rules.ts";
import { insertErasure, standingInNetwork } from "./store.ts";

export interface Erasable {
  readonly person: string;
  readonly name: string;
  readonly who: Who;
  readonly standing: Standing;
  readonly catalogue: Catalogue;
}

const key = z.object({ person: z.uuid(), rooms: roomsOf });

async function load(tx: Reader, scope: Scope, asked: { person: string; rooms: readonly Room[] }): Promise<Erasable | undefined> {
  const person = await findPerson(tx, scope, asked.person);
  const who = person && (await whoOf(tx, scope, asked.person));
  return who && { person: asked.person, name: person.name, who, standing: await standingInNetwork(tx, scope, asked.person), catalogue: catalogueOf(asked.rooms) };
}

interface Change extends Erasable {
  readonly never: boolean;
  readonly erasureId: string;
  readonly fresh: string;
}

/** All of it in the transaction of the command: the person is gone everywhere, or nowhere. */
async function save(tx: Tx, scope: Scope, change: Change, moment: Moment, askedBy: "self" | "letter"): Promise<Saved> {
  await ensureKey(tx, scope, change.fresh);
  if (change.never) await suppress(tx, scope, change.who.email, "erasure", change.fresh, moment.now);
  const done = await erase(tx, scope, change.catalogue, change.who, moment.now);
  const byId = askedBy === "letter" && moment.actor.kind === "person" ? moment.actor.id : null;
  await insertErasure(tx, scope, { id: change.erasureId, personId: change.person, byId, askedBy, at: moment.now, deleted: done.deleted, blanked: done.blanked, kept: done.kept, keptUntil: done.keptUntil && dayOf(done.keptUntil) });
  return { object: { kind: "person", id: change.person }, after: { deleted: done.deleted, blanked: done.blanked, kept: done.kept }, news: [{ type: "rights.personErased", payload: { personId: change.person } }] };
}

/** Somebody has everything about themselves erased. Every session of theirs ends with it. */
export const eraseMyself = command({
  name: "rights.eraseMyself",
  key,
  input: z.object({ sure: field.tick(), never: field.tick() }),
  load,
  may: self,
  fresh: true,
  decide: (state, input, moment) => {
    const allowed = mayErase(state.standing, input.sure, "self");
    return allowed.ok ? ok({ ...state, never: input.never, erasureId: moment.newId(), fresh: moment.newSecret() }) : allowed;
  },
  save: async (tx, scope, change, moment) => ({ ...(await save(tx, scope, change, moment, "self")), answer: { session: "" } }),
});

/** The office erases somebody who has asked for it by letter or telephone. */
export const erasePerson = command({
  name: "rights.erasePerson",
  key,
  input: z.object({ sure: field.tick(), never: field.tick() }),
  load,
  may: role("coordinator"),
  fresh: true,
  decide: (state, input, moment) => {
    const { actor } = moment;
    const allowed = mayErase(state.standing, input.sure, { admin: actor.kind === "system" || holds(actor, "admin", moment.now), same: actor.kind === "person" && actor.id === state.person });
    return allowed.ok ? ok({ ...state, never: input.never, erasureId: moment.newId(), fresh: moment.newSecret() }) : allowed;
  },
  save: (tx, scope, change, moment) => save(tx, scope, change, moment, "letter"),
});
