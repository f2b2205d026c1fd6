// SPDX-License-Identifier: EUPL-1.2
import { people } from "../../../demo/town/index.ts";
import type { Agreement as ToldAgreement, AgreementParty as ToldParty, PastMarketplace, ResultState, TurnedDown } from "../../../demo/town/index.ts";
import { moneyWording } from "../../engines/text/index.ts";
import { systemOnly, type Actor } from "../../kernel/actor.ts";
import { addDays, momentAt } from "../../kernel/i18n.ts";
import type { DemoContext } from "../../kernel/room.ts";
import { z } from "zod";
import { answerAmendment, proposeAmendment } from "./amendments/commands.ts";
import { amendmentsOf } from "./amendments/store.ts";
import { refuseAgreement, returnAgreement, sealAgreement } from "./commands.ts";
import { draftingCommand } from "./drafts/commands.ts";
import { recordAnswer, sendFollowUp } from "./follow-ups/commands.ts";
import type { Answer, FollowUp } from "./follow-ups/rules.ts";
import { followUpsOf } from "./follow-ups/store.ts";
import { writeNumber } from "./numbers/rules.ts";
import type { AgreementTerms } from "./rules.ts";
import { findAgreement } from "./store.ts";

type Told = Omit<AgreementTerms, "late">;

/** Writes a told agreement down under the settings of its edition. */
const tellAgreement = draftingCommand({
  name: "commitments.draftAgreement",
  key: z.object({ terms: z.custom<Told>() }),
  load: async (_tx, _scope, key) => key,
  may: systemOnly,
  terms: (key) => key.terms,
});

interface Telling {
  readonly demo: DemoContext;
  readonly past: PastMarketplace;
  readonly terms: Told;
  readonly base: string;
}

const nameOf = (key: string): string => people.find((person) => person.key === key)?.name ?? "";
const reciprocities = { required: "required", desired: "wanted", free: "free" } as const;

/**
 * Tells the agreements of a past marketplace through the commands, each at its moment: written, signed, sealed or turned
 * down, and what came of it. The format's demo calls it once its edition stands; `ids` holds "agreement:<number>" afterwards.
 * `series`: start of the numbers, "MP27".
 */
export async function loadAgreements(demo: DemoContext, past: PastMarketplace, edition: { id: string; series: string }): Promise<void> {
  const terms: Told = {
    editionId: edition.id, series: edition.series, reciprocity: reciprocities[past.settings.reciprocity], nonprofitPairs: past.settings.nonprofitPairs, topics: past.corners.map((corner) => corner.key),
  };
  const telling: Telling = { demo, past, terms, base: (await demo.site()).base };
  for (const [index, agreement] of [...past.agreements].sort((a, b) => a.number - b.number).entries()) await tellOne(telling, agreement, index);
  await tellAmendment(telling);
  // What speaks of money never gets as far as a number: the form says no, and there is nothing to tell.
  for (const no of past.turnedDown) if (moneyWording(`${no.a.gives} ${no.b.gives}`).length === 0) await tellTurnedDown(telling, no);
}

const onFloor = ({ demo, past }: Telling, minute: number): Date => new Date(momentAt(addDays(demo.today, past.dayOffset), past.tradingStartsAt).getTime() + minute * 60_000);

/** Somebody from the sealers' tables who does not stand on the paper. */
function sealer({ demo, past, terms }: Telling, wanted: string, parties: readonly string[]): Actor {
  const sealers = past.appointments.filter((one) => one.role === "sealer").map((one) => one.person);
  const key = parties.includes(wanted) ? (sealers.find((one) => !parties.includes(one)) ?? wanted) : wanted;
  return { kind: "person", id: demo.ids.get(`person:${key}`)!, name: nameOf(key), grants: [{ role: "sealer", on: terms.editionId! }] };
}

function sideFields(demo: DemoContext, letter: "a" | "b" | "c", party: ToldParty, consent: { names: boolean; photo: boolean }): Record<string, string> {
  const { gives } = party;
  const fields = {
    organisation: demo.ids.get(`organisation:${party.org}`) ?? "", representative: nameOf(party.person), person: demo.ids.get(`person:${party.person}`) ?? "",
    what: gives?.what ?? "", quantity: gives ? String(gives.quantity).replace(".", ",") : "", unit: gives?.unit ?? "", estimate: gives ? String(gives.valueEuro) : "", method: gives?.valueBasis ?? "",
    publishNames: consent.names ? "1" : "", publishPhoto: consent.photo ? "1" : "", signed: "1",
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${letter}_${name}`, value]));
}

async function tellOne(telling: Telling, told: ToldAgreement, index: number): Promise<void> {
  const { demo, terms } = telling;
  const consent = { names: told.consentNames, photo: told.consentPhoto };
  const saved = await demo.run(tellAgreement, {
    key: { terms }, at: onFloor(telling, Math.max(told.sealedMinute - 3, 0)),
    form: {
      ...sideFields(demo, "a", told.a, consent), ...sideFields(demo, "b", told.b, consent), ...(told.third ? sideFields(demo, "c", told.third, consent) : {}),
      number: told.capture === "paper" ? writeNumber({ series: terms.series, running: told.number }) : "", topic: told.corner, place: told.place, toSealer: "1",
      periodFrom: addDays(demo.today, told.periodFromOffset), periodUntil: addDays(demo.today, told.periodUntilOffset),
      firstContact: told.firstContact, firstContactBy: addDays(demo.today, told.firstContactByOffset), noReturn: told.a.gives && told.b.gives ? "" : "1",
    },
  });
  const id = saved.object.id;
  demo.ids.set(`agreement:${told.number}`, id);
  const parties = [told.a.person, told.b.person, ...(told.third ? [told.third.person] : [])];
  await demo.run(sealAgreement, { key: { id }, form: {}, at: onFloor(telling, told.sealedMinute), as: sealer(telling, told.sealedBy, parties) });
  await tellCourse(telling, told, id, index);
}

const said: Record<ResultState, Answer> = { fulfilled: "done", running: "running", notFeasible: "notFeasible", noContact: "noContact" };

/** What both sides answered. Of those under way every fourth has a silent second side: somebody to call today. */
async function tellCourse({ demo, base }: Telling, told: ToldAgreement, id: string, index: number): Promise<void> {
  const { result } = told;
  const agreement = (await demo.read((reader) => findAgreement(reader, demo.scope, id)))!;
  const questions = await demo.read((reader) => followUpsOf(reader, demo.scope, id));
  const at = (offset: number, time: string): Date => momentAt(addDays(demo.today, Math.min(offset, -1)), time);
  const answer = (question: FollowUp, form: Record<string, string>, when: Date) => demo.run(recordAnswer, { key: { id: question.id }, form, at: when });
  const met = result.state !== "noContact";
  const last = questions.at(-1)!.dueOn;
  for (const question of questions.filter((one) => one.kind === "firstContact")) {
    await answer(question, { answer: met ? "contactMade" : "noContact" }, at(Math.min(told.firstContactByOffset + 3, result.reportedOffset - 1), "11:20"));
  }
  for (const question of questions.filter((one) => one.kind === "result")) {
    const first = question.partyId === agreement.parties[0]!.id;
    const due = question.dueOn <= addDays(demo.today, -16);
    if (result.state === "running" && !first && index % 4 === 0 && due) await demo.run(sendFollowUp, { key: { id: question.id, base }, form: {}, at: at(-16, "09:00") });
    else if (result.state !== "running" ? question.dueOn === last : due) await answer(question, answerForm(told, first), at(result.reportedOffset, first ? "10:05" : "15:40"));
  }
}

function answerForm({ result }: ToldAgreement, first: boolean): Record<string, string> {
  return {
    answer: said[result.state], reason: result.reason ?? (result.state === "notFeasible" ? "noTime" : ""),
    hours: first && result.hoursActual !== undefined ? String(result.hoursActual).replace(".", ",") : "", note: first ? (result.quote?.text ?? result.reasonNote ?? "").slice(0, 400) : "",
  };
}

/** One change after the seal: proposed by one side of the first promise under way, agreed by the others. */
async function tellAmendment({ demo, past, base }: Telling): Promise<void> {
  const told = past.agreements.find((one) => one.result.state === "running");
  const id = told && demo.ids.get(`agreement:${told.number}`);
  const agreement = id && (await demo.read((reader) => findAgreement(reader, demo.scope, id)));
  if (!agreement || !told) return;
  const [first, ...others] = agreement.parties;
  const at = (time: string): Date => momentAt(addDays(demo.today, told.periodFromOffset + 20), time);
  const text = "Wir beginnen zwei Wochen später als vereinbart. Menge und Ort bleiben.";
  await demo.run(proposeAmendment, { key: { id: agreement.id, base }, form: { organisation: first!.organisationId, text }, at: at("09:30") });
  const [amendment] = await demo.read((reader) => amendmentsOf(reader, demo.scope, agreement.id));
  for (const party of others) await demo.run(answerAmendment, { key: { id: agreement.id, amendment: amendment!.id }, form: { organisation: party.organisationId, consents: "yes" }, at: at("14:10") });
}

async function tellTurnedDown(telling: Telling, told: TurnedDown): Promise<void> {
  const { demo, terms } = telling;
  const side = (letter: "a" | "b", party: TurnedDown["a"]): Record<string, string> => Object.fromEntries(Object.entries({
    organisation: demo.ids.get(`organisation:${party.org}`) ?? "", representative: nameOf(party.person), person: demo.ids.get(`person:${party.person}`) ?? "", what: party.gives, signed: "1",
  }).map(([name, value]) => [`${letter}_${name}`, value]));
  const saved = await demo.run(tellAgreement, {
    key: { terms }, at: onFloor(telling, Math.max(told.minute - 3, 0)),
    form: { ...side("a", told.a), ...side("b", told.b), number: writeNumber({ series: terms.series, running: told.number }), topic: told.corner, toSealer: "1" },
  });
  const command = told.outcome === "refused" ? refuseAgreement : returnAgreement;
  await demo.run(command, { key: { id: saved.object.id }, form: { reason: told.reason }, at: onFloor(telling, told.minute), as: sealer(telling, told.byPerson, [told.a.person, told.b.person]) });
}
