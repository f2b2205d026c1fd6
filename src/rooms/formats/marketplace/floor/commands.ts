// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { either, heldOn, roleOn, type Right } from "../../../../kernel/actor.ts";
import { command, type Moment } from "../../../../kernel/command.ts";
import type { Reader, Tx } from "../../../../kernel/database/connect.ts";
import { field } from "../../../../kernel/fields.ts";
import { ok, refuse, type Result } from "../../../../kernel/result.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import {
  agreementForm, bringToSealer, changeRight, draftingCommand, letters, refuseAgreement, returnAgreement, sealAgreement, sealRight, sideOf, signAgreement,
  type Agreement, type AgreementForm, type DraftedAgreement,
} from "../../../commitments/index.ts";
import { allowsIn } from "../../contract.ts";
import { steers, type ParticipantRow } from "../../run/index.ts";
import { seriesOf } from "../rules.ts";
import { equivalentValue, lineOf, rateInForce, type RateCard } from "../rates/rules.ts";
import { listRates } from "../rates/store.ts";
import { loadFloor, loadPresence, loadQueue, loadTally, type Floor, type QueueEntry } from "./queries.ts";
import { checkAnnouncement, checkCorrection, checkReason, mayHandle, nextFor, refuseReasons, returnReasons, takeUp, type Sealer } from "./rules.ts";
import * as store from "./store.ts";
import { texts } from "./texts.ts";

type OnEditionId = { readonly editionId: string };
/** Everybody who works on the floor that day, and who leads it. */
export const worksOnFloor: Right<OnEditionId> = either(steers, ...["broker", "sealer", "counter", "helper"].map((name) => roleOn<OnEditionId>(name, (state) => state.editionId)));
export const sealsHere: Right<OnEditionId> = roleOn("sealer", (state) => state.editionId);
export const brokersHere: Right<OnEditionId> = either(steers, roleOn("broker", (state: OnEditionId) => state.editionId));
export const countsHere: Right<OnEditionId> = either(steers, roleOn("counter", (state: OnEditionId) => state.editionId));

export const floorKey = z.object({ edition: z.uuid() });
const agreementOnFloor = z.object({ edition: z.uuid(), agreement: z.uuid() });

/* Capture ------------------------------------------------------------------------------------------------------------ */

export interface Capture extends Floor {
  readonly present: readonly ParticipantRow[];
  readonly expected: readonly ParticipantRow[];
  readonly rates: readonly RateCard[];
}

async function loadCapture(reader: Reader, scope: Scope, key: { edition: string }): Promise<Capture | undefined> {
  const floor = await loadFloor(reader, scope, key.edition);
  return floor && { ...floor, ...(await loadPresence(reader, scope, key.edition)), rates: floor.settings.valuation ? await listRates(reader, scope) : [] };
}

type CaptureForm = AgreementForm & { readonly paperSigned: boolean; readonly beforeGong: boolean };
const captureForm = z.intersection(agreementForm, z.object({ paperSigned: field.tick(), beforeGong: field.tick() })) as z.ZodType<CaptureForm>;

const allows = (floor: Floor, what: string): boolean => allowsIn(floor.format.format, floor.edition.state, what);

const capturing = (name: string, may: Right<Capture>) => {
  const written = draftingCommand<{ edition: string }, Capture>({
    name, key: floorKey, load: loadCapture, may,
    terms: ({ edition, settings, corners }) => ({
      editionId: edition.id, series: seriesOf(settings.numberPrefix, edition.day), reciprocity: settings.reciprocity, nonprofitPairs: settings.nonprofitPairs, topics: corners.map((corner) => corner.key),
    }),
    late: (floor) => !allows(floor, "trade"),
    allow: (floor) => (allows(floor, "trade") || allows(floor, "lateTrade") ? ok(true) : refuse({ type: "floorTradingClosed" })),
  });
  return command({
    ...written,
    input: captureForm,
    decide: (state, input, moment) => {
      const own = name === "marketplace.captureOwn" ? ownSide(state, input, moment) : participating(state, input);
      if (!own.ok) return own;
      const decided = written.decide(state, filledIn(state, input), moment);
      return decided.ok ? ok(asOnPaper(decided.value, input)) : decided;
    },
    save: async (tx: Tx, scope: Scope, drafted: DraftedAgreement, moment: Moment) => {
      const saved = await written.save(tx, scope, drafted, moment);
      if (drafted.agreement.state === "atSealer") await store.noteBrought(tx, scope, drafted.agreement.editionId!, drafted.agreement.id, moment.now);
      return saved;
    },
  });
};

/** A and B have come to this market; a third side may be anybody of the directory (a company brings its supplier). */
function participating(state: Capture, input: AgreementForm): Result<true> {
  const here = [...state.present, ...state.expected].map((one) => one.organisationId);
  for (const letter of ["a", "b"] as const) {
    const id = sideOf(input, letter).organisation;
    if (id !== undefined && !here.includes(id)) return refuse({ type: "floorNotParticipating", field: `${letter}_organisation` });
  }
  return ok(true);
}

/** On one's own phone the first side is one's own organisation. */
function ownSide(state: Capture, input: AgreementForm, moment: Moment): Result<true> {
  const own = sideOf(input, "a").organisation;
  if (moment.actor.kind !== "system" && own !== undefined && !heldOn(moment.actor, "editor", moment.now).includes(own)) return refuse({ type: "floorOwnSideMissing", field: "a_organisation" });
  return participating(state, input);
}

/** Adds what the market knows already: who signs for a side, and what hours are worth by the place's own rates. */
function filledIn(state: Capture, input: CaptureForm): AgreementForm {
  const corner = state.corners.find((one) => one.key === input.topic);
  const rate = rateInForce(state.rates, state.edition.day);
  const more: Record<string, unknown> = {};
  for (const letter of letters) {
    const side = sideOf(input, letter);
    if (side.organisation === undefined) continue;
    const participant = [...state.present, ...state.expected].find((one) => one.organisationId === side.organisation);
    if (side.representative === undefined) more[`${letter}_representative`] = participant?.representatives[0]?.name;
    const value = rate && corner && equivalentValue({ unit: side.unit ?? "other", quantity: side.quantity ?? null }, lineOf(corner.category), rate);
    if (value && side.estimate === undefined) Object.assign(more, { [`${letter}_estimate`]: value.cents / 100, [`${letter}_method`]: value.method.slice(0, 40) });
    if (input.paperSigned) more[`${letter}_signed`] = true;
  }
  return { ...input, ...more, toSealer: input.toSealer || input.paperSigned };
}

/** A paper that both sides signed before the gong counts as traded in time, whenever it is typed in. */
function asOnPaper(drafted: DraftedAgreement, input: CaptureForm): DraftedAgreement {
  if (!input.paperSigned) return drafted;
  const late = drafted.agreement.late && !input.beforeGong;
  const parties = drafted.agreement.parties.map((party) => ({ ...party, signatureHow: "paper" as const }));
  return { ...drafted, agreement: { ...drafted.agreement, parties, late, terms: { ...drafted.agreement.terms, late } } };
}

/** An agreement taken down on the floor, by those who work there. */
export const captureAgreement = capturing("marketplace.captureAgreement", worksOnFloor);
/** The same on the phone of somebody who speaks for an organisation that takes part. */
export const captureOwn = capturing("marketplace.captureOwn", roleOn("editor", (state) => [...state.present, ...state.expected].map((one) => one.organisationId)));

/* Signatures --------------------------------------------------------------------------------------------------------- */

export interface OnAgreement extends Floor {
  readonly agreement: Agreement;
}

async function loadOnAgreement(reader: Reader, scope: Scope, key: z.infer<typeof agreementOnFloor>): Promise<OnAgreement | undefined> {
  const floor = await loadFloor(reader, scope, key.edition);
  const agreement = floor && (await signAgreement.load(reader, scope, { id: key.agreement }));
  return floor && agreement?.editionId === key.edition ? { ...floor, agreement } : undefined;
}

const onIts = (right: Right<Agreement>): Right<OnAgreement> => ({ says: right.says, allows: (actor, state, at) => right.allows(actor, state.agreement, at) });
const itsVersion = (state: OnAgreement): number => state.agreement.version;

/** Signs, and lays the agreement before the sealers in the same moment when nothing is missing and it was asked for. */
export const signHere = command({
  name: "marketplace.signAgreement",
  key: agreementOnFloor,
  input: z.object({ parties: field.ids(), how: field.optionalChoice(["device", "paper"]), toSealer: field.tick() }),
  load: loadOnAgreement,
  may: onIts(changeRight),
  version: itsVersion,
  decide: ({ agreement }, input, moment) => {
    const signed = signAgreement.decide(agreement, { parties: input.parties, how: input.how }, moment);
    if (!signed.ok || !input.toSealer || signed.value.after.state !== "signed") return signed;
    const brought = bringToSealer.decide(signed.value.after, {}, moment);
    return brought.ok ? ok({ before: agreement, after: brought.value.after }) : brought;
  },
  save: async (tx, scope, step, moment) => {
    if (step.after.state === "atSealer") await store.noteBrought(tx, scope, step.after.editionId!, step.after.id, moment.now);
    return signAgreement.save(tx, scope, step, moment);
  },
});

/** Lays a signed agreement before the sealers. */
export const bringHere = command({
  name: "marketplace.bringToSealer",
  key: agreementOnFloor,
  input: z.object({}),
  load: loadOnAgreement,
  may: onIts(changeRight),
  version: itsVersion,
  decide: ({ agreement }, input, moment) => bringToSealer.decide(agreement, input, moment),
  save: async (tx, scope, step, moment) => {
    await store.noteBrought(tx, scope, step.after.editionId!, step.after.id, moment.now);
    return bringToSealer.save(tx, scope, step, moment);
  },
});

/* The sealers' table ------------------------------------------------------------------------------------------------- */

export interface AtTable extends Floor {
  readonly queue: readonly QueueEntry[];
}

async function loadTable(reader: Reader, scope: Scope, key: { edition: string }): Promise<AtTable | undefined> {
  await store.oneAtTheQueue(reader, scope, key.edition);
  const floor = await loadFloor(reader, scope, key.edition);
  return floor && { ...floor, queue: await loadQueue(reader, scope, key.edition) };
}

const nobody = "00000000-0000-0000-0000-000000000000";
export const sealerOf = (moment: Pick<Moment, "actor" | "now">): Sealer =>
  moment.actor.kind === "person" ? { personId: moment.actor.id, speaksFor: heldOn(moment.actor, "editor", moment.now) } : { personId: nobody, speaksFor: [] };
const liveOf = (editionId: string) => [`edition:${editionId}`];

/** Opens the next agreement, or a certain one: from now on nobody else handles it for three minutes. */
export const openAgreement = command({
  name: "marketplace.openAgreement",
  key: floorKey,
  input: z.object({ agreement: field.optionalId() }),
  load: loadTable,
  may: sealsHere as Right<AtTable>,
  decide: (state, input, moment) => {
    const taken = takeUp(state.queue, input.agreement, sealerOf(moment), moment.now);
    return taken.ok ? ok({ editionId: state.editionId, id: taken.value.id, sealer: sealerOf(moment) }) : taken;
  },
  save: async (tx, scope, { editionId, id, sealer }, moment) => {
    await store.saveClaim(tx, scope, editionId, id, sealer.personId, moment.now);
    return { object: { kind: "commitment", id }, after: { openAt: sealer.personId }, live: liveOf(editionId) };
  },
});

/** Lays an opened agreement back into the queue, where it keeps its place. */
export const layBack = command({
  name: "marketplace.layBack",
  key: agreementOnFloor,
  input: z.object({}),
  load: loadTable,
  may: sealsHere as Right<AtTable>,
  decide: (state, _input, moment) => ok({ editionId: state.editionId, sealer: sealerOf(moment), mine: state.queue.filter((entry) => entry.claim?.personId === sealerOf(moment).personId) }),
  save: async (tx, scope, { editionId, mine, sealer }) => {
    for (const entry of mine) await store.endClaim(tx, scope, entry.id);
    return { object: { kind: "edition", id: editionId }, after: { openAt: null, by: sealer.personId, agreements: mine.map((entry) => entry.agreement.number) }, live: liveOf(editionId) };
  },
});

interface InHand extends AtTable {
  readonly agreement: Agreement;
}

async function loadInHand(reader: Reader, scope: Scope, key: z.infer<typeof agreementOnFloor>): Promise<InHand | undefined> {
  const table = await loadTable(reader, scope, key);
  const agreement = table && (await sealAgreement.load(reader, scope, { id: key.agreement }));
  return table && agreement?.editionId === key.edition ? { ...table, agreement } : undefined;
}

type Decided = { readonly before: Agreement; readonly after: Agreement };

/** A sealer's word about the agreement in hand; the next one opens by itself. */
const word = <I, D extends Decided>(name: string, input: z.ZodType<I>, judge: (state: InHand, input: I, moment: Moment) => Result<D>, keep: (tx: Tx, scope: Scope, decided: D, moment: Moment) => ReturnType<typeof sealAgreement.save>) => command({
  name,
  key: agreementOnFloor,
  input,
  load: loadInHand,
  may: onIts(sealRight) as unknown as Right<InHand>,
  version: (state) => state.agreement.version,
  decide: (state, said, moment) => {
    if (!allows(state, "seal")) return refuse({ type: "floorSealingClosed" });
    const sealer = sealerOf(moment);
    const entry = state.queue.find((one) => one.id === state.agreement.id);
    const free = entry ? mayHandle(entry, sealer, moment.now) : ok(undefined);
    if (!free.ok) return free;
    const decided = judge(state, said, moment);
    if (!decided.ok) return decided;
    const next = nextFor(state.queue.filter((one) => one.id !== state.agreement.id), sealer, moment.now);
    return ok({ decided: decided.value, sealer, editionId: state.editionId, next: next?.id });
  },
  save: async (tx, scope, { decided, sealer, editionId, next }, moment) => {
    const saved = await keep(tx, scope, decided, moment);
    await store.endClaim(tx, scope, decided.after.id);
    if (next !== undefined && moment.actor.kind === "person") await store.saveClaim(tx, scope, editionId, next, sealer.personId, moment.now);
    return saved;
  },
});

export const sealHere = word("marketplace.sealAgreement", z.object({}), (state, input, moment) => sealAgreement.decide(state.agreement, input, moment), sealAgreement.save);

const reasonForm = <const T extends readonly [string, ...string[]]>(reasons: T) => z.object({ reason: field.choice(reasons), text: field.optionalText(400) });
/** The reason as the sides read it: the sentence of the list, and the sealer's own words. */
const spoken = (sentence: string, text: string | undefined): string => (text ? `${sentence} ${text}` : sentence);

export const returnHere = word("marketplace.returnAgreement", reasonForm(returnReasons), (state, input, moment) => {
  const said = checkReason(input.reason, input.text);
  return said.ok ? returnAgreement.decide(state.agreement, { reason: input.reason === "other" ? input.text : spoken(texts[moment.locale].returnReasons[input.reason], input.text) }, moment) : said;
}, returnAgreement.save);

export const refuseHere = word("marketplace.refuseAgreement", reasonForm(refuseReasons), (state, input, moment) => {
  const said = checkReason(input.reason, input.text);
  return said.ok ? refuseAgreement.decide(state.agreement, { reason: input.reason === "other" ? input.text : spoken(texts[moment.locale].refuseReasons[input.reason], input.text) }, moment) : said;
}, refuseAgreement.save);

/* The number --------------------------------------------------------------------------------------------------------- */

async function loadCounting(reader: Reader, scope: Scope, key: { edition: string }) {
  await store.oneAtTheQueue(reader, scope, key.edition);
  const floor = await loadFloor(reader, scope, key.edition);
  return floor && { ...floor, ...(await loadTally(reader, scope, key.edition)) };
}
export type Counting = NonNullable<Awaited<ReturnType<typeof loadCounting>>>;

/** Freezes what the ledger says now as the number that is said aloud. */
export const announceNumber = command({
  name: "marketplace.announceNumber",
  key: floorKey,
  input: z.object({ compared: field.tick(), note: field.optionalText(400) }),
  load: loadCounting,
  may: countsHere as Right<Counting>,
  decide: (state, input, moment): Result<store.Snapshot> => {
    const checked = checkAnnouncement(allows(state, "announce"), state.snapshots.some((one) => one.announced));
    if (!checked.ok) return checked;
    if (!input.compared) return refuse({ type: "floorNotCompared", field: "compared" });
    const definition = texts[moment.locale].number.definition({ at: moment.now, waiting: state.counts.waiting });
    return ok({ id: moment.newId(), editionId: state.editionId, takenAt: moment.now, counts: state.counts, definition, announced: true, corrects: null, note: input.note ?? "" });
  },
  save: saveSnapshot,
});

/** Puts the corrected number beside the one that was said, with the reason. What was said stays. */
export const correctNumber = command({
  name: "marketplace.correctNumber",
  key: floorKey,
  input: z.object({ agreements: field.wholeNumber(0, 100_000), note: field.text(400) }),
  load: loadCounting,
  may: countsHere as Right<Counting>,
  decide: (state, input, moment): Result<store.Snapshot> => {
    const checked = checkCorrection(state.snapshots.find((one) => one.announced), state.snapshots.at(-1)?.counts.agreements, input.agreements);
    if (!checked.ok) return checked;
    const definition = texts[moment.locale].number.definition({ at: moment.now, waiting: state.counts.waiting });
    return ok({ id: moment.newId(), editionId: state.editionId, takenAt: moment.now, counts: { ...state.counts, agreements: input.agreements }, definition, announced: false, corrects: checked.value.corrects, note: input.note });
  },
  save: saveSnapshot,
});

async function saveSnapshot(tx: Tx, scope: Scope, snapshot: store.Snapshot) {
  await store.insertSnapshot(tx, scope, snapshot);
  return { object: { kind: "snapshot", id: snapshot.id }, after: { edition: snapshot.editionId, agreements: snapshot.counts.agreements, announced: snapshot.announced }, live: liveOf(snapshot.editionId) };
}

export const floorCommands = [captureAgreement, captureOwn, signHere, bringHere, openAgreement, layBack, sealHere, returnHere, refuseHere, announceNumber, correctNumber];
