// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { anyone, either, holds, roleOn, type Actor } from "../../../../kernel/actor.ts";
import { hashSecret } from "../../../../kernel/clock.ts";
import { command } from "../../../../kernel/command.ts";
import type { Reader } from "../../../../kernel/database/connect.ts";
import { field } from "../../../../kernel/fields.ts";
import { dayOf } from "../../../../kernel/i18n.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { findOrganisation, peopleOf } from "../../../actors/index.ts";
import { findPerson } from "../../../platform/index.ts";
import { allowsIn } from "../../contract.ts";
import { loadEdition, steers, type OnEdition } from "../commands.ts";
import { loadParticipant, movingUp, ownsSignUp, participantKey, type OnParticipant } from "../participants/commands.ts";
import { cancelledNews, movedUpNews, signUpNews } from "../participants/documents/letters.ts";
import { cancel, changeable, place, signUpOpen } from "../participants/rules.ts";
import * as store from "../participants/store.ts";
import { holdEdition } from "../store.ts";
import { shapeWords } from "./rules.ts";

export const wordFields = {
  people: field.wholeNumber(1, 50), representatives: field.optionalText(4000), note: field.optionalText(1000),
  accessNeeds: field.optionalText(500), recruitedBy: field.optionalText(120),
};

/** May organisations sign up at this moment? What the state, the deadline and the setting of the edition say together. */
export const signUpNow = ({ edition, format }: Pick<OnEdition, "edition" | "format">, at: Date, who: { byOrganiser: boolean; member: boolean; invited: boolean }) =>
  signUpOpen(edition, { day: dayOf(at), stateAllows: edition.cancelledAt === null && allowsIn(format.format, edition.state, "signUp"), ...who });

/** True for the software itself and for whoever organises the edition. */
export const organises = (actor: Actor, at: Date, editionId: string): boolean =>
  actor.kind === "system" || holds(actor, "coordinator", at) || holds(actor, "organiser", at, editionId);

interface OnSignUp extends OnEdition {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly base: string;
  readonly placed: readonly store.Signed[];
  readonly before: boolean;
  readonly contacts: readonly { readonly name: string; readonly email: string }[];
}

async function loadSignUp(tx: Reader, scope: Scope, key: { edition: string; organisation: string; base: string }): Promise<OnSignUp | undefined> {
  await holdEdition(tx, scope, key.edition);
  const found = await loadEdition(tx, scope, key.edition);
  const organisation = found && (await findOrganisation(tx, scope, key.organisation));
  if (!found || !organisation) return undefined;
  return {
    ...found, organisationId: organisation.id, organisationName: organisation.name, base: key.base,
    placed: await store.listPlaced(tx, scope, key.edition), before: await store.cameBefore(tx, scope, organisation.id, key.edition),
    contacts: await peopleOf(tx, scope, organisation.id),
  };
}

/**
 * Signs an organisation up for one side: a seat, or a place on the waiting list. The organisers may do it for
 * anybody (contact by name and address); who speaks for the organisation does it for themselves.
 */
export const registerParticipant = command({
  name: "run.registerParticipant",
  key: z.object({ edition: z.uuid(), organisation: z.uuid(), base: z.string() }),
  input: z.object({ side: field.text(40), ...wordFields, contactName: field.optionalText(120), contactEmail: field.optionalEmail() }),
  load: loadSignUp,
  may: either<OnSignUp>(steers, roleOn("editor", (state) => state.organisationId)),
  decide: (state, input, moment) => {
    const invited = state.placed.some((one) => one.organisationId === state.organisationId && (one.state === "invited" || one.state === "interested"));
    const open = signUpNow(state, moment.now, { byOrganiser: organises(moment.actor, moment.now, state.editionId), member: true, invited });
    if (!open.ok) return open;
    const placed = place(state.edition, state.format.format.sides.map((side) => side.key), state.placed, { organisationId: state.organisationId, side: input.side });
    if (!placed.ok) return placed;
    return ok({ ...state, ...placed.value, side: input.side, words: shapeWords(input), contact: { name: input.contactName, email: input.contactEmail }, id: placed.value.again ?? moment.newId(), secret: moment.newSecret() });
  },
  save: async (tx, scope, change, moment) => {
    const me = moment.actor.kind === "person" ? await findPerson(tx, scope, moment.actor.id) : undefined;
    const self = me && change.contacts.some((one) => one.email === me.email) ? me : undefined;
    const contactName = change.contact.name ?? self?.name ?? change.contacts[0]?.name ?? "";
    const contactEmail = change.contact.email ?? self?.email ?? change.contacts[0]?.email ?? "";
    await store.saveParticipant(tx, scope, {
      id: change.id, editionId: change.editionId, organisationId: change.organisationId, side: change.side, state: change.state, ...change.words,
      contactName, contactEmail, locale: moment.locale, firstTime: !change.before, position: change.position, registeredAt: moment.now, version: 1, secretHash: hashSecret(change.secret),
    });
    return {
      object: { kind: "participant", id: change.id }, after: { edition: change.editionId, organisation: change.organisationId, side: change.side, state: change.state, people: change.words.people },
      news: signUpNews(change.edition, { contactName, contactEmail, locale: moment.locale }, change.state, change.base, change.secret),
      live: [`edition:${change.editionId}`], answer: { state: change.state },
    };
  },
});

const changeInput = z.object(wordFields);

/** Changes what a sign-up says; its place stays. */
export const changeParticipant = command({
  name: "run.changeParticipant",
  key: participantKey,
  input: changeInput,
  load: loadParticipant,
  may: ownsSignUp,
  version: (state) => state.participant.version,
  decide: (state, input) => {
    const open = changeable(state.participant);
    return open.ok ? ok({ state, words: shapeWords(input) }) : open;
  },
  save: async (tx, scope, { state, words }) => {
    await store.updateParticipant(tx, scope, state.participant.id, words);
    return { object: { kind: "participant", id: state.participant.id }, before: { people: state.participant.people }, after: { people: words.people } };
  },
});

const secretKey = z.object({ secret: z.string().min(20).max(100), base: z.string() });
const bySecret = async (tx: Reader, scope: Scope, key: { secret: string; base: string }): Promise<OnParticipant | undefined> => {
  const found = await store.findParticipantBySecret(tx, scope, hashSecret(key.secret));
  return found && loadParticipant(tx, scope, { edition: found.editionId, participant: found.id, base: key.base });
};

/** The same by the link of the confirmation mail, without an account. */
export const changeOwnSignUp = command({
  name: "run.changeOwnSignUp",
  key: secretKey,
  input: changeInput,
  load: bySecret,
  may: anyone("the secret of the link is the right"),
  version: (state) => state.participant.version,
  decide: changeParticipant.decide,
  save: changeParticipant.save,
});

/** Takes a sign-up back by the link of the confirmation mail; the waiting list moves up. */
export const cancelOwnSignUp = command({
  name: "run.cancelOwnSignUp",
  key: secretKey,
  input: z.object({}),
  load: bySecret,
  may: anyone("the secret of the link is the right"),
  decide: (state) => {
    const cancelled = cancel(state.participant);
    return cancelled.ok ? ok({ ...state, up: movingUp(state.edition.seats, state.placed, state.participant.id) }) : cancelled;
  },
  save: async (tx, scope, { edition, participant, up, base }) => {
    await store.setParticipantState(tx, scope, [participant.id], "cancelled");
    await store.setParticipantState(tx, scope, up.map((one) => one.id), "confirmed");
    return {
      object: { kind: "participant", id: participant.id }, before: { state: participant.state }, after: { state: "cancelled", movedUp: up.map((one) => one.id) },
      news: [...cancelledNews(edition, participant), ...movedUpNews(edition, up, base)], live: [`edition:${edition.id}`],
    };
  },
});
