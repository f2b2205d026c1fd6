// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { anyone } from "../../../../kernel/actor.ts";
import { hashSecret } from "../../../../kernel/clock.ts";
import { command, type Moment } from "../../../../kernel/command.ts";
import type { Reader, Tx } from "../../../../kernel/database/connect.ts";
import { field } from "../../../../kernel/fields.ts";
import { ok, refuse } from "../../../../kernel/result.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { directory, insertMandate, insertOrganisation, peopleOf, sectors, shapeOrganisation, sizes, type Sector, type Size } from "../../../actors/index.ts";
import { ensurePerson } from "../../../platform/index.ts";
import { loadEdition, steers } from "../commands.ts";
import { declinedNews, requestedNews } from "./documents/letters.ts";
import { signUpNews } from "../participants/documents/letters.ts";
import { place } from "../participants/rules.ts";
import { cameBefore, listPlaced, saveParticipant } from "../participants/store.ts";
import { signUpNow, wordFields } from "../signup/commands.ts";
import { shapeWords } from "../signup/rules.ts";
import { holdEdition } from "../store.ts";
import { decideRequest, type RequestRefusal, type SignUpRequest } from "./rules.ts";
import * as store from "./store.ts";

/** A sign-up without an account: name, sector, contact. It waits until the organisers have looked at it. */
export const requestSignUp = command({
  name: "run.requestSignUp",
  key: z.object({ edition: z.uuid(), base: z.string() }),
  input: z.object({
    side: field.text(40), name: field.text(120), sector: field.choice(sectors), size: field.choice(sizes),
    contactName: field.text(120), contactFunction: field.optionalText(120), contactEmail: field.email(), ...wordFields,
  }),
  load: async (tx, scope, key) => {
    const found = await loadEdition(tx, scope, key.edition);
    return found?.edition.published ? { ...found, base: key.base } : undefined;
  },
  may: anyone("public: whoever is invited by the poster may ask for a seat"),
  decide: (state, input, moment) => {
    const open = signUpNow(state, moment.now, { byOrganiser: false, member: false, invited: false });
    if (!open.ok) return open;
    if (!state.format.format.sides.some((side) => side.key === input.side)) return refuse({ type: "participantSideUnknown" as const, field: "side" as const });
    const request: SignUpRequest = {
      id: moment.newId(), editionId: state.editionId, side: input.side, name: input.name, sector: input.sector, size: input.size, contactName: input.contactName,
      contactFunction: input.contactFunction ?? "", contactEmail: input.contactEmail, locale: moment.locale, ...shapeWords(input), state: "waiting", requestedAt: moment.now,
    };
    return ok({ request, edition: state.edition });
  },
  save: async (tx, scope, { request, edition }) => {
    await store.insertRequest(tx, scope, request);
    return { object: { kind: "signUpRequest", id: request.id }, after: { edition: request.editionId, side: request.side, organisation: request.name }, news: requestedNews(edition, request) };
  },
});

const requestKey = z.object({ edition: z.uuid(), request: z.uuid(), base: z.string() });

async function loadRequest(tx: Reader, scope: Scope, key: z.infer<typeof requestKey>) {
  await holdEdition(tx, scope, key.edition);
  const found = await loadEdition(tx, scope, key.edition);
  const request = found && (await store.findRequest(tx, scope, key.request));
  if (!found || !request || request.editionId !== key.edition) return undefined;
  return { ...found, request, base: key.base, placed: await listPlaced(tx, scope, key.edition), directory: await directory(tx, scope) };
}

/** Takes a request on: as a new organisation of the directory, or as one that is there already. Then it gets its place. */
export const acceptRequest = command({
  name: "run.acceptRequest",
  key: requestKey,
  input: z.object({ organisation: field.optionalId() }),
  load: loadRequest,
  may: steers,
  decide: (state, input, moment) => {
    const { request } = state;
    const undecided = decideRequest(request);
    if (!undecided.ok) return undecided;
    const known = input.organisation !== undefined && [...state.directory.names.values()].includes(input.organisation) ? input.organisation : undefined;
    const facts = known ? undefined : shapeOrganisation({ name: request.name, sector: request.sector as Sector, size: request.size as Size }, state.directory);
    if (facts && !facts.ok) return refuse<RequestRefusal>({ type: "requestNameTaken", field: "organisation" });
    const organisationId = known ?? moment.newId();
    const placed = place(state.edition, state.format.format.sides.map((side) => side.key), state.placed, { organisationId, side: request.side });
    if (!placed.ok) return refuse<RequestRefusal>({ type: "requestAlreadyThere", field: "organisation" });
    return ok({ ...state, organisationId, facts: facts?.value, placed: placed.value, id: placed.value.again ?? moment.newId(), secret: moment.newSecret() });
  },
  save: async (tx, scope, change, moment) => {
    const { request, organisationId, placed } = change;
    if (change.facts) await insertOrganisation(tx, scope, { id: organisationId, ...change.facts }, moment.now);
    await enterContact(tx, scope, request, organisationId, moment);
    const before = await cameBefore(tx, scope, organisationId, request.editionId);
    await saveParticipant(tx, scope, {
      id: change.id, editionId: request.editionId, organisationId, side: request.side, state: placed.state, people: request.people, representatives: request.representatives,
      contactName: request.contactName, contactEmail: request.contactEmail, locale: request.locale, firstTime: !before, recruitedBy: request.recruitedBy, note: request.note,
      accessNeeds: request.accessNeeds, position: placed.position, registeredAt: request.requestedAt, version: 1, secretHash: hashSecret(change.secret),
    });
    await store.decideRequest(tx, scope, request.id, "accepted");
    return {
      object: { kind: "signUpRequest", id: request.id }, before: { state: "waiting" }, after: { state: "accepted", organisation: organisationId, place: placed.state },
      news: signUpNews(change.edition, request, placed.state, change.base, change.secret), live: [`edition:${request.editionId}`],
    };
  },
});

/** The contact of a checked organisation may speak for it, unless it has people already: then those decide. */
async function enterContact(tx: Tx, scope: Scope, request: SignUpRequest, organisationId: string, moment: Moment): Promise<void> {
  const people = await peopleOf(tx, scope, organisationId);
  if (people.length > 0) return;
  const personId = await ensurePerson(tx, scope, { id: moment.newId(), name: request.contactName, email: request.contactEmail, locale: request.locale }, moment.now);
  await insertMandate(tx, scope, { id: moment.newId(), personId, organisationId, function: request.contactFunction, since: moment.now, until: null });
}

/** Turns a request down, with a friendly letter. */
export const declineRequest = command({
  name: "run.declineRequest",
  key: requestKey,
  input: z.object({ reason: field.optionalText(500) }),
  load: loadRequest,
  may: steers,
  decide: (state, input) => {
    const undecided = decideRequest(state.request);
    return undecided.ok ? ok({ ...state, reason: input.reason ?? "" }) : undecided;
  },
  save: async (tx, scope, { request, edition, reason }) => {
    await store.decideRequest(tx, scope, request.id, "declined");
    return { object: { kind: "signUpRequest", id: request.id }, before: { state: "waiting" }, after: { state: "declined" }, news: declinedNews(edition, request, reason) };
  },
});
