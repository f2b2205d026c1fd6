// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { either, role, roleOn, type Right } from "../../../../kernel/actor.ts";
import { command } from "../../../../kernel/command.ts";
import type { Reader } from "../../../../kernel/database/connect.ts";
import { field } from "../../../../kernel/fields.ts";
import { ok, refuse } from "../../../../kernel/result.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { contactsOf, organisationNames } from "../../../actors/index.ts";
import { allowsIn } from "../../contract.ts";
import { loadEdition, steers, type OnEdition } from "../commands.ts";
import { holdEdition } from "../store.ts";
import { cancelledNews, confirmedNews, invitationNews, movedUpNews } from "./documents/letters.ts";
import { attendance, cancel, confirm, moveUp, type Participant, type Placed } from "./rules.ts";
import * as store from "./store.ts";

export interface OnParticipant extends OnEdition {
  readonly participant: Participant;
  readonly placed: readonly store.Signed[];
  readonly base: string;
}

export const participantKey = z.object({ edition: z.uuid(), participant: z.uuid(), base: z.string() });

/** Loads a sign-up with all others of its edition; the edition is held while somebody writes. */
export async function loadParticipant(reader: Reader, scope: Scope, key: { edition: string; participant: string; base: string }): Promise<OnParticipant | undefined> {
  await holdEdition(reader, scope, key.edition);
  const found = await loadEdition(reader, scope, key.edition);
  const participant = found && (await store.findParticipant(reader, scope, key.participant));
  if (!found || !participant || participant.editionId !== key.edition) return undefined;
  return { ...found, participant, placed: await store.listPlaced(reader, scope, key.edition), base: key.base };
}

/** The organisers, and who speaks for the organisation. */
export const ownsSignUp: Right<{ readonly editionId: string; readonly participant: Participant }> =
  either<{ readonly editionId: string; readonly participant: Participant }>(steers, roleOn("editor", (state) => state.participant.organisationId));

/** Who moves up when one sign-up is taken back, with their addresses. */
export const movingUp = (seats: Readonly<Record<string, number>>, placed: readonly store.Signed[], without: string): store.Signed[] => {
  const left: readonly Placed[] = placed.filter((one) => one.id !== without);
  const up = new Set(moveUp(seats, left).map((one) => one.id));
  return placed.filter((one) => up.has(one.id));
};

/** Takes a sign-up back; the first of the waiting list moves up in the same moment. */
export const cancelParticipant = command({
  name: "run.cancelParticipant",
  key: participantKey,
  input: z.object({}),
  load: loadParticipant,
  may: ownsSignUp,
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

/** Says yes to a sign-up that waits for it. */
export const confirmParticipant = command({
  name: "run.confirmParticipant",
  key: participantKey,
  input: z.object({}),
  load: loadParticipant,
  may: steers,
  decide: (state) => {
    const confirmed = confirm(state.participant);
    return confirmed.ok ? ok(state) : confirmed;
  },
  save: async (tx, scope, { edition, participant, base }) => {
    await store.setParticipantState(tx, scope, [participant.id], "confirmed");
    return { object: { kind: "participant", id: participant.id }, before: { state: participant.state }, after: { state: "confirmed" }, news: confirmedNews(edition, participant, base), live: [`edition:${edition.id}`] };
  },
});

/** Notes who came. Helpers at the door may do it too. */
export const markAttendance = command({
  name: "run.markAttendance",
  key: participantKey,
  input: z.object({ mark: field.choice(["attended", "noShow", "open"]) }),
  load: loadParticipant,
  may: either<OnParticipant>(role("coordinator"), roleOn("organiser", (state) => state.editionId), roleOn("helper", (state) => state.editionId)),
  decide: (state, input) => {
    const marked = attendance(state.participant, input.mark, allowsIn(state.format.format, state.edition.state, "checkIn"));
    return marked.ok ? ok({ ...state, to: marked.value }) : marked;
  },
  save: async (tx, scope, { edition, participant, to }) => {
    await store.setParticipantState(tx, scope, [participant.id], to);
    return { object: { kind: "participant", id: participant.id }, before: { state: participant.state }, after: { state: to }, live: [`edition:${edition.id}`] };
  },
});

/** Invites organisations of the directory to one side. Each contact gets a mail; who has none stands on the list. */
export const inviteParticipant = command({
  name: "run.inviteParticipant",
  key: z.object({ edition: z.uuid(), base: z.string() }),
  input: z.object({ organisations: field.ids(), side: field.text(40), message: field.optionalText(1000) }),
  load: async (tx, scope, key) => {
    await holdEdition(tx, scope, key.edition);
    const found = await loadEdition(tx, scope, key.edition);
    return found && { ...found, base: key.base, placed: await store.listPlaced(tx, scope, key.edition) };
  },
  may: steers,
  decide: (state, input) => {
    if (!state.format.format.sides.some((side) => side.key === input.side)) return refuse({ type: "participantSideUnknown", field: "side" });
    const known = new Set(state.placed.filter((one) => one.side === input.side).map((one) => one.organisationId));
    const organisations = input.organisations.filter((id) => !known.has(id));
    if (organisations.length === 0) return refuse({ type: "participantNobodyChosen", field: "organisations" });
    return ok({ ...state, organisations, side: input.side, message: input.message ?? "" });
  },
  save: async (tx, scope, { edition, organisations, side, message, placed, base }, moment) => {
    const [names, contacts] = [await organisationNames(tx, scope, organisations), await contactsOf(tx, scope, organisations)];
    const there = organisations.filter((id) => names.has(id));
    const last = placed.reduce((most, one) => Math.max(most, one.position), 0);
    const news = [];
    for (const [index, organisationId] of there.entries()) {
      const first = contacts.get(organisationId)?.[0];
      await store.saveParticipant(tx, scope, invited({ id: moment.newId(), editionId: edition.id, organisationId, side, position: last + index + 1, at: moment.now, name: first?.name ?? "", email: first?.email ?? "", locale: moment.locale }));
      for (const contact of contacts.get(organisationId) ?? []) news.push(...invitationNews(edition, { contactName: contact.name, contactEmail: contact.email, locale: moment.locale }, organisationId, base, message));
    }
    return { object: { kind: "edition", id: edition.id }, after: { invited: there.length, side }, news };
  },
});

const invited = (d: { id: string; editionId: string; organisationId: string; side: string; position: number; at: Date; name: string; email: string; locale: "de" | "en" }): store.NewParticipant => ({
  id: d.id, editionId: d.editionId, organisationId: d.organisationId, side: d.side, state: "invited", people: 1, representatives: [], contactName: d.name, contactEmail: d.email, locale: d.locale,
  firstTime: false, recruitedBy: null, note: null, accessNeeds: null, position: d.position, registeredAt: d.at, version: 1, secretHash: null,
});
