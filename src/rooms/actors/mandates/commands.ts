// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { either, holds, role, roleOn, systemOnly, type Actor } from "../../../kernel/actor.ts";
import { command, type Moment, type News } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok } from "../../../kernel/result.ts";
import { ensurePerson } from "../../platform/index.ts";
import { findMandate, findOrganisation, peopleOf, type Contact } from "../queries.ts";
import { mayAddMandate, mayEndMandate, type Mandate, type Organisation } from "../rules.ts";
import { endMandate as storeEnd, insertMandate } from "../store.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de, en };

export interface WithPeople {
  readonly organisation: Organisation;
  readonly people: readonly Contact[];
  /** Where a person signs in, for the mail; without it no mail is sent. */
  readonly signIn: string | undefined;
}

/** Somebody speaks for an organisation from now on. Who is new gets a mail; an address already known is the same person. */
export const addMandate = command({
  name: "actors.addMandate",
  key: z.object({ id: z.uuid(), signIn: z.string().max(300).optional() }),
  input: z.object({ name: field.text(120), email: field.email(), function: field.optionalText(120) }),
  load: async (tx, scope, key): Promise<WithPeople | undefined> => {
    const organisation = await findOrganisation(tx, scope, key.id);
    return organisation && { organisation, people: await peopleOf(tx, scope, key.id), signIn: key.signIn };
  },
  may: either<WithPeople>(roleOn("editor", (state) => state.organisation.id), role("coordinator")),
  decide: (state, input, moment) => {
    const allowed = mayAddMandate(state.people.map((person) => person.email), input.email);
    return allowed.ok ? ok({ ...state, input, mandateId: moment.newId(), personId: moment.newId() }) : allowed;
  },
  save: async (tx, scope, { organisation, input, mandateId, personId: fresh, signIn }, moment) => {
    const personId = await ensurePerson(tx, scope, { id: fresh, name: input.name, email: input.email, locale: moment.locale }, moment.now);
    await insertMandate(tx, scope, { id: mandateId, personId, organisationId: organisation.id, function: input.function ?? "", since: moment.now, until: null });
    return {
      object: { kind: "mandate", id: mandateId },
      after: { organisationId: organisation.id, organisation: organisation.name, personId },
      news: signIn === undefined ? [] : [welcome(moment, { to: input.email, name: input.name, toPerson: personId, organisation: organisation.name, signIn })],
    };
  },
});

function welcome(moment: Moment, data: { to: string; name: string; toPerson: string; organisation: string; signIn: string }): News {
  const t = texts[moment.locale].mail;
  const by = moment.actor.kind === "person" ? moment.actor.name : "";
  return {
    type: "mail",
    payload: { kind: "actors.mandate", to: data.to, toPerson: data.toPerson, locale: moment.locale, subject: t.subject({ organisation: data.organisation }), text: t.text({ ...data, by }) },
  };
}

interface Ending {
  readonly mandate: Mandate;
  readonly organisation: Organisation;
  readonly running: number;
}

const coordinates = (actor: Actor, at: Date): boolean => actor.kind === "system" || holds(actor, "coordinator", at);

/** Somebody no longer speaks for an organisation; from this moment on. */
export const endMandate = command({
  name: "actors.endMandate",
  key: z.object({ id: z.uuid(), mandate: z.uuid() }),
  input: z.object({}),
  load: async (tx, scope, key): Promise<Ending | undefined> => {
    const mandate = await findMandate(tx, scope, key.mandate);
    if (mandate?.organisationId !== key.id) return undefined;
    const organisation = await findOrganisation(tx, scope, key.id);
    return organisation && { mandate, organisation, running: (await peopleOf(tx, scope, key.id)).length };
  },
  may: either<Ending>(roleOn("editor", (state) => state.organisation.id), role("coordinator")),
  decide: (state, _input, moment) => {
    const allowed = mayEndMandate(state.mandate, state.running, coordinates(moment.actor, moment.now));
    return allowed.ok ? ok(state) : allowed;
  },
  save: async (tx, scope, { mandate, organisation }, moment) => {
    await storeEnd(tx, scope, mandate.id, moment.now);
    return { object: { kind: "mandate", id: mandate.id }, before: { state: "running" }, after: { state: "ended", organisationId: organisation.id, organisation: organisation.name, personId: mandate.personId } };
  },
});

/** A person who speaks for no organisation, or not yet: a patron, a moderator from outside. For the demo and first runs. */
export const enterPerson = command({
  name: "actors.enterPerson",
  key: z.object({}),
  input: z.object({ name: field.text(120), email: field.email(), locale: field.choice(["de", "en"]) }),
  load: async () => ({}),
  may: systemOnly,
  decide: (_state, input, moment) => ok({ id: moment.newId(), ...input }),
  save: async (tx, scope, person, moment) => {
    const id = await ensurePerson(tx, scope, person, moment.now);
    return { object: { kind: "person", id }, after: { id } };
  },
});
