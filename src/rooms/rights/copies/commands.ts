// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { systemOnly } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import { findPerson } from "../../platform/index.ts";
import { roomsOf, self } from "../consents/commands.ts";
import { catalogueOf, recordsOf, whoOf } from "../records/queries.ts";
import { texts } from "../texts.ts";
import { packCopy } from "./exports.ts";
import { copyExpires, mayAsk, mayOpen, type Copy } from "./rules.ts";
import { fillCopy, findCopy, insertCopy, latestCopy, takeCopy } from "./store.ts";

/** Somebody asks for a copy of all data about them; a job makes it. */
export const askCopy = command({
  name: "rights.askCopy",
  key: z.object({ person: z.uuid() }),
  input: z.object({}),
  load: async (tx, scope, key) => ({ person: key.person, copy: await latestCopy(tx, scope, key.person) }),
  may: self,
  fresh: true,
  decide: (state, _input, moment) => {
    const allowed = mayAsk(state.copy, moment.now);
    const copy: Copy = { id: moment.newId(), personId: state.person, state: "making", locale: moment.locale, askedAt: moment.now, readyAt: null, openedAt: null, expiresAt: copyExpires(moment.now) };
    return allowed.ok ? ok(copy) : allowed;
  },
  save: async (tx, scope, copy) => {
    await insertCopy(tx, scope, copy);
    return { object: { kind: "dataCopy", id: copy.id }, jobs: [{ kind: "rights.makeCopy", payload: { copy: copy.id } }] };
  },
});

/** Collects everything that names the person and lays it ready. The job alone does. */
export const makeCopy = command({
  name: "rights.makeCopy",
  key: z.object({ copy: z.uuid(), rooms: roomsOf, network: z.string(), link: z.string() }),
  input: z.object({}),
  load: async (tx, scope, key) => {
    const copy = await findCopy(tx, scope, key.copy);
    const who = copy && (await whoOf(tx, scope, copy.personId));
    const person = who && (await findPerson(tx, scope, copy.personId));
    if (!copy || copy.state !== "making" || !who || !person) return undefined;
    const catalogue = catalogueOf(key.rooms);
    return { copy, person, catalogue, network: key.network, link: key.link, found: await recordsOf(tx, scope, catalogue, who) };
  },
  may: systemOnly,
  decide: (state, _input, moment) => ok({ ...state, bytes: packCopy({ network: state.network, name: state.person.name, locale: state.copy.locale, at: moment.now, found: state.found, entries: state.catalogue.entries }) }),
  save: async (tx, scope, { copy, person, bytes, network, link }, moment) => {
    await fillCopy(tx, scope, copy.id, bytes, moment.now);
    const t = texts[person.locale].mail;
    return {
      object: { kind: "dataCopy", id: copy.id },
      news: [{ type: "mail", payload: { kind: "rights.copyReady", to: person.email, toPerson: person.id, locale: person.locale, subject: t.copySubject({ network }), text: t.copyText({ name: person.name, link }) } }],
    };
  },
});

/** Hands the copy over, once. Whose it is says the session alone: no address leads to somebody else's. */
export const openCopy = command({
  name: "rights.openCopy",
  key: z.object({ person: z.uuid() }),
  input: z.object({}),
  load: async (tx, scope, key) => ({ person: key.person, copy: await latestCopy(tx, scope, key.person) }),
  may: self,
  fresh: true,
  decide: (state, _input, moment) => {
    const allowed = mayOpen(state.copy, moment.now);
    return allowed.ok ? allowed : refuse(allowed.refusal);
  },
  save: async (tx, scope, copy, moment) => ({
    object: { kind: "dataCopy", id: copy.id }, answer: { bytes: Buffer.from(await takeCopy(tx, scope, copy.id, moment.now)).toString("base64") },
  }),
});
