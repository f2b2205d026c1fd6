// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { either, heldOn, holds, role, roleOn, type Actor, type Right } from "../../../kernel/actor.ts";
import { command, type Moment, type News } from "../../../kernel/command.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { ok } from "../../../kernel/result.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { contactsOf, type Contact } from "../../actors/index.ts";
import { loadAgreement } from "../commands.ts";
import type { Agreement } from "../rules.ts";
import { decideAmendment, propose, type Amendment } from "./rules.ts";
import * as store from "./store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

interface Amending {
  readonly agreement: Agreement;
  readonly amendments: readonly Amendment[];
  readonly people: ReadonlyMap<string, readonly Contact[]>;
  readonly base: string;
}

const right: Right<{ agreement: Agreement }> = either(
  role("coordinator") as Right<{ agreement: Agreement }>,
  roleOn("editor", (state: { agreement: Agreement }) => state.agreement.parties.map((party) => party.organisationId)),
);

async function load(reader: Reader, scope: Scope, key: { id: string; base: string }): Promise<Amending | undefined> {
  const agreement = await loadAgreement(reader, scope, key);
  if (!agreement) return undefined;
  const people = await contactsOf(reader, scope, agreement.parties.map((party) => party.organisationId));
  return { agreement, amendments: await store.amendmentsOf(reader, scope, key.id), people, base: key.base };
}

/** The side that speaks: the one named on the form if the account may, else the only one it speaks for. */
function speaker(actor: Actor, agreement: Agreement, named: string | undefined, at: Date): string | undefined {
  if (actor.kind === "system" || holds(actor, "coordinator", at)) return named;
  const own = agreement.parties.map((party) => party.organisationId).filter((id) => heldOn(actor, "editor", at).includes(id));
  return named === undefined ? own[0] : own.find((id) => id === named);
}

const personOf = (moment: Moment): string | null => (moment.actor.kind === "person" ? moment.actor.id : null);

/** Puts a change to a sealed agreement forward; the other sides get mail. */
export const proposeAmendment = command({
  name: "commitments.proposeAmendment",
  key: z.object({ id: z.uuid(), base: z.string() }),
  input: z.object({ organisation: field.optionalId(), text: field.text(1200) }),
  load,
  may: right,
  decide: (state, input, moment) => {
    const organisationId = speaker(moment.actor, state.agreement, input.organisation, moment.now);
    const proposed = propose(state.agreement, state.amendments, { id: moment.newId(), text: input.text, organisationId }, moment.now);
    return proposed.ok ? ok({ state, amendment: proposed.value }) : proposed;
  },
  save: async (tx, scope, { state, amendment }, moment) => {
    await store.insertAmendment(tx, scope, amendment);
    await store.saveConsentTo(tx, scope, { amendmentId: amendment.id, organisationId: amendment.proposedByOrganisationId, consents: true, personId: personOf(moment), at: moment.now });
    return { object: { kind: "commitment", id: state.agreement.id }, after: { amendment: amendment.number, state: "proposed" }, news: mailsAbout(state, amendment) };
  },
});

function mailsAbout({ agreement, people, base }: Amending, amendment: Amendment): News[] {
  const by = agreement.parties.find((party) => party.organisationId === amendment.proposedByOrganisationId)?.name ?? "";
  return agreement.parties.filter((party) => party.organisationId !== amendment.proposedByOrganisationId).flatMap((party) =>
    (people.get(party.organisationId) ?? []).map((person): News => {
      const data = { name: person.name, organisation: party.name, by, number: agreement.number, text: amendment.text, link: `${base}${person.locale === "en" ? "/en" : ""}/zusagen/${agreement.id}` };
      const t = texts[person.locale].amendmentMail;
      return { type: "mail", payload: { kind: "commitments.amendment", to: person.email, toPerson: person.personId, locale: person.locale, subject: t.subject(data), text: t.text(data) } };
    }));
}

/** A side agrees to a proposed change or declines it. */
export const answerAmendment = command({
  name: "commitments.answerAmendment",
  key: z.object({ id: z.uuid(), amendment: z.uuid() }),
  input: z.object({ organisation: field.optionalId(), consents: field.choice(["yes", "no"]) }),
  load: async (tx, scope, key) => {
    const agreement = await loadAgreement(tx, scope, key);
    const amendment = agreement && (await store.amendmentsOf(tx, scope, key.id)).find((one) => one.id === key.amendment);
    return agreement && amendment ? { agreement, amendment } : undefined;
  },
  may: right as Right<{ agreement: Agreement; amendment: Amendment }>,
  version: (state) => state.amendment.version,
  decide: ({ agreement, amendment }, input, moment) => {
    const organisationId = speaker(moment.actor, agreement, input.organisation, moment.now);
    const decided = decideAmendment(agreement, amendment, { organisationId, consents: input.consents === "yes" }, moment.now);
    return decided.ok ? ok({ before: amendment, after: decided.value, organisationId: organisationId!, consents: input.consents === "yes" }) : decided;
  },
  save: async (tx, scope, { before, after, organisationId, consents }, moment) => {
    await store.saveConsentTo(tx, scope, { amendmentId: after.id, organisationId, consents, personId: personOf(moment), at: moment.now });
    await store.saveAmendmentState(tx, scope, after);
    return { object: { kind: "commitment", id: after.commitmentId }, before: { amendment: before.number, state: before.state }, after: { amendment: after.number, state: after.state } };
  },
});

export const amendmentCommands = [proposeAmendment, answerAmendment];
