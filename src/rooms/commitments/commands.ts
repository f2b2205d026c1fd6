// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { either, heldOn, holds, role, roleOn, type Actor, type Right } from "../../kernel/actor.ts";
import { command, type Moment, type Saved } from "../../kernel/command.ts";
import type { Reader } from "../../kernel/database/connect.ts";
import { field } from "../../kernel/fields.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { Scope } from "../../kernel/scope.ts";
import { planFollowUps } from "./follow-ups/rules.ts";
import { insertFollowUps } from "./follow-ups/store.ts";
import { bring, seal, sign, turnDown, withdraw, type Agreement, type AgreementRefusal, type SealerAtTable } from "./rules.ts";
import * as store from "./store.ts";

/** Roles of an edition that take agreements down at the table. */
export const eventRoles = ["organiser", "broker", "sealer", "counter", "helper"] as const;

const sideRight: Right<Agreement> = roleOn("editor", (agreement) => agreement.parties.map((party) => party.organisationId));
const eventRight: Right<Agreement> = either(...eventRoles.map((name) => roleOn<Agreement>(name, (agreement) => agreement.editionId ?? undefined)));
/** The sides themselves, who writes at the table, and the coordination. */
export const changeRight: Right<Agreement> = either(role("coordinator") as Right<Agreement>, sideRight, eventRight);
/** In an edition its sealers alone; without an edition the coordination. */
export const sealRight: Right<Agreement> = {
  says: "sealer of it or, without an edition, coordinator",
  allows: (actor, agreement, at) => (agreement.editionId === null ? holds(actor, "coordinator", at) : holds(actor, "sealer", at, agreement.editionId)),
};

export const agreementKey = z.object({ id: z.uuid() });

/** One after the other on the same agreement: two sealers at once get two answers, not one fault. */
export async function loadAgreement(reader: Reader, scope: Scope, key: { id: string }): Promise<Agreement | undefined> {
  await store.oneAtATime(reader, scope, key.id);
  return store.findAgreement(reader, scope, key.id);
}

/** True for those who may take down signatures of others; an account of a side signs for itself alone. */
export const writesForOthers = (actor: Actor, agreement: Pick<Agreement, "editionId">, at: Date): boolean =>
  actor.kind === "system" || holds(actor, "coordinator", at) || (agreement.editionId !== null && eventRoles.some((name) => holds(actor, name, at, agreement.editionId!)));

/** What the log and the live screens hear of a step. */
export const stepOf = (before: Agreement, after: Agreement): Saved => ({
  object: { kind: "commitment", id: after.id },
  before: { state: before.state, number: before.number, differs: before.differs },
  after: { state: after.state, number: after.number, differs: after.differs },
  live: after.editionId === null ? [] : [`edition:${after.editionId}`],
});

interface Step {
  readonly before: Agreement;
  readonly after: Agreement;
}
const step = (before: Agreement, result: Result<Agreement, AgreementRefusal>): Result<Step, AgreementRefusal> => (result.ok ? ok({ before, after: result.value }) : result);
const version = (agreement: Agreement): number => agreement.version;

/** Signs for one side or several, in the account or at the table. */
export const signAgreement = command({
  name: "commitments.signAgreement",
  key: agreementKey,
  input: z.object({ parties: field.ids(), how: field.optionalChoice(["device", "paper"]) }),
  load: loadAgreement,
  may: changeRight,
  version,
  decide: (agreement, input, moment) => {
    const others = writesForOthers(moment.actor, agreement, moment.now);
    const signing = others ? { partyIds: input.parties, how: input.how ?? "device" } : { partyIds: input.parties, how: "account" as const, speaksFor: heldOn(moment.actor, "editor", moment.now) };
    return step(agreement, sign(agreement, signing, moment.now));
  },
  save: async (tx, scope, { before, after }) => {
    await store.saveSignatures(tx, scope, after);
    await store.saveState(tx, scope, after);
    return stepOf(before, after);
  },
});

/** Lays the signed agreement before the sealer. */
export const bringToSealer = command({
  name: "commitments.bringToSealer",
  key: agreementKey,
  input: z.object({}),
  load: loadAgreement,
  may: changeRight,
  version,
  decide: (agreement) => step(agreement, bring(agreement)),
  save: async (tx, scope, { before, after }) => {
    await store.saveState(tx, scope, after);
    return { ...stepOf(before, after), news: [{ type: "commitments.agreementAtSealer", payload: { id: after.id, editionId: after.editionId } }] };
  },
});

const sealerOf = (moment: Moment): SealerAtTable =>
  moment.actor.kind === "person" ? { personId: moment.actor.id, speaksFor: heldOn(moment.actor, "editor", moment.now) } : { personId: null, speaksFor: [] };
const sealerName = (moment: Moment): { personId: string | null; personName: string } =>
  moment.actor.kind === "person" ? { personId: moment.actor.id, personName: moment.actor.name } : { personId: null, personName: "" };

/** Seals: the text stands from now on, and the follow-up is planned for every side. */
export const sealAgreement = command({
  name: "commitments.sealAgreement",
  key: agreementKey,
  input: z.object({}),
  load: loadAgreement,
  may: sealRight,
  version,
  decide: (agreement, _input, moment) => {
    const sealed = step(agreement, seal(agreement, sealerOf(moment), moment.now));
    return sealed.ok ? ok({ ...sealed.value, sealId: moment.newId(), followUps: planFollowUps(sealed.value.after).map((plan) => ({ id: moment.newId(), ...plan })) }) : sealed;
  },
  save: async (tx, scope, { before, after, sealId, followUps }, moment) => {
    await store.insertSeal(tx, scope, { id: sealId, commitmentId: after.id, ...sealerName(moment), result: "sealed", reason: "", at: moment.now });
    await store.saveState(tx, scope, after);
    await insertFollowUps(tx, scope, followUps);
    return { ...stepOf(before, after), news: [{ type: "commitments.agreementSealed", payload: { id: after.id, editionId: after.editionId, number: after.number } }] };
  },
});

const turningDown = (name: string, result: "returned" | "refused") => command({
  name,
  key: agreementKey,
  input: z.object({ reason: field.optionalText(500) }),
  load: loadAgreement,
  may: sealRight,
  version,
  decide: (agreement, input, moment) => {
    const reason = input.reason ?? "";
    const turned = step(agreement, turnDown(agreement, sealerOf(moment), result, reason));
    return turned.ok ? ok({ ...turned.value, reason, sealId: moment.newId() }) : turned;
  },
  save: async (tx, scope, { before, after, reason, sealId }, moment) => {
    await store.insertSeal(tx, scope, { id: sealId, commitmentId: after.id, ...sealerName(moment), result, reason, at: moment.now });
    await store.saveState(tx, scope, after);
    return stepOf(before, after);
  },
});

/** The sealer gives it back for correction, with the reason. */
export const returnAgreement = turningDown("commitments.returnAgreement", "returned");
/** The sealer turns it down for good, with the reason. */
export const refuseAgreement = turningDown("commitments.refuseAgreement", "refused");

/** Takes it back before the seal. */
export const withdrawAgreement = command({
  name: "commitments.withdrawAgreement",
  key: agreementKey,
  input: z.object({}),
  load: loadAgreement,
  may: changeRight,
  version,
  decide: (agreement) => step(agreement, withdraw(agreement)),
  save: async (tx, scope, { before, after }) => {
    await store.saveState(tx, scope, after);
    return stepOf(before, after);
  },
});

/** A side says anew whether names and photo may stand in public. Possible at any time; the way out is as short as the way in. */
export const changeConsent = command({
  name: "commitments.changeConsent",
  key: z.object({ id: z.uuid(), party: z.uuid() }),
  input: z.object({ publishNames: field.tick(), publishPhoto: field.tick() }),
  load: async (tx, scope, key) => {
    const agreement = await store.findAgreement(tx, scope, key.id);
    const party = agreement?.parties.find((side) => side.id === key.party);
    return agreement && party ? { agreement, party } : undefined;
  },
  may: either(role("coordinator") as Right<{ party: { organisationId: string } }>, roleOn("editor", (state: { party: { organisationId: string } }) => state.party.organisationId)),
  decide: ({ agreement, party }, input) => (agreement.state === "refused" || agreement.state === "withdrawn" ? refuse({ type: "agreementEnded" }) : ok({ agreement, party, consent: input })),
  save: async (tx, scope, { agreement, party, consent }) => {
    await store.saveConsent(tx, scope, party.id, consent);
    return { object: { kind: "commitment", id: agreement.id }, before: { party: party.id, publishNames: party.publishNames, publishPhoto: party.publishPhoto }, after: { party: party.id, ...consent } };
  },
});

export const agreementCommands = [signAgreement, bringToSealer, sealAgreement, returnAgreement, refuseAgreement, withdrawAgreement, changeConsent];
