// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { coming, listings, past, people, town } from "../../../../demo/town/index.ts";
import type { Corner as ToldCorner, MarketplaceBase, Registration } from "../../../../demo/town/index.ts";
import { systemOnly } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import { addDays, momentAt } from "../../../kernel/i18n.ts";
import { ok } from "../../../kernel/result.ts";
import type { DemoContext } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { loadAgreements } from "../../commitments/index.ts";
import { formatOf } from "../contract.ts";
import { loadEditionStory, type DemoEdition, type DemoParticipant } from "../run/index.ts";
import { addCard } from "./cards/commands.ts";
import type { Corner } from "./corners/rules.ts";
import { deleteCorner, insertCorner, listCorners } from "./corners/store.ts";
import { insertSnapshot, type Snapshot } from "./floor/store.ts";
import { loadMarket } from "./queries.ts";
import { addRate } from "./rates/commands.ts";
import { seriesOf } from "./rules.ts";

/** The past marketplace with what came of it, and the coming one as it stands today. Only the town itself holds markets. */
export async function loadMarketplaces(demo: DemoContext): Promise<void> {
  if (demo.networkKey !== town.key) return;
  const rate = past.rateCard;
  await demo.run(addRate, {
    key: {}, at: at(demo, rate.validFromOffset, "09:00"),
    form: { name: rate.version, validFrom: addDays(demo.today, rate.validFromOffset), hands: String(rate.euroPerHour.hands), knowledge: String(rate.euroPerHour.knowledge), students: "20", method: rate.method },
  });
  await tellPast(demo);
  await tellComing(demo);
}

const at = (demo: DemoContext, offset: number, time: string): Date => momentAt(addDays(demo.today, offset), time);
const nameOf = (key: string): string => people.find((person) => person.key === key)?.name ?? key;

async function tellPast(demo: DemoContext): Promise<void> {
  const created = past.dayOffset - 290;
  const id = await loadEditionStory(demo, {
    ...storyOf("past", past), createdOffset: created, state: "aftercare", signUpUntilOffset: past.dayOffset - 11, tasks: [],
    doneSteps: formatOf("marketplace")!.format.steps.filter((step) => past.dayOffset + step.day < 0).map((step) => ({ key: step.key, offset: past.dayOffset + step.day })),
  });
  await demo.run(tellCorners, { key: { edition: id }, form: { corners: past.corners }, at: at(demo, past.dayOffset - 180, "10:00") });
  const settings = await demo.read(async (reader) => (await loadMarket(reader, demo.scope, id))!);
  await loadAgreements(demo, past, { id, series: seriesOf(settings.settings.numberPrefix, settings.edition.day) });
  await tellNumbers(demo, id);
}

async function tellComing(demo: DemoContext): Promise<void> {
  const id = await loadEditionStory(demo, {
    ...storyOf("coming", coming), createdOffset: -150, state: "registration", signUpUntilOffset: coming.registrationClosesOffset, confirmByHand: true,
    seats: { nonprofit: coming.registrations.filter((one) => one.side !== "company" && (one.status === "confirmed" || one.status === "registered")).length },
    doneSteps: comingSteps.map(([key, offset]) => ({ key, offset })),
    tasks: coming.tasks.map((task) => ({ title: task.title, dueOffset: task.dueOffset, owner: task.owner, ...("doneOffset" in task ? { doneOffset: task.doneOffset } : {}) })),
  });
  await demo.run(tellCorners, { key: { edition: id }, form: { corners: coming.corners }, at: at(demo, -101, "10:00") });
  await tellCards(demo, id);
}

const comingSteps: readonly (readonly [string, number])[] = [
  ["organiserGroup", -146], ["dateAndPatron", -126], ["rulesAndCorners", -101], ["recruitment", -70], ["registrationOpens", -62], ["informationEvening", -45], ["nonprofitWorkshop", -31], ["companyWorkshop", -24], ["appointFloor", -12],
];

const reciprocity = { required: "required", desired: "wanted", free: "free" } as const;
const visibility = { before: "before", door: "atDoor", never: "never" } as const;

function storyOf(key: string, market: MarketplaceBase): Omit<DemoEdition, "createdOffset" | "state" | "doneSteps" | "tasks"> {
  const { settings, venue } = market;
  const closes = new Date(momentAt("2026-01-01", market.tradingStartsAt).getTime() + market.tradingMinutes * 60_000);
  return {
    key, format: "marketplace", title: market.title, theme: market.theme, about: market.invitation, dayOffset: market.dayOffset, published: true,
    venue: `${venue.name}, ${venue.street}, ${venue.postcode} ${venue.city}. ${venue.note}`, opens: market.tradingStartsAt,
    closes: new Intl.DateTimeFormat("sv-SE", { timeStyle: "short", timeZone: "Europe/Berlin" }).format(closes),
    settings: {
      reciprocity: reciprocity[settings.reciprocity], visibility: visibility[settings.visibility], valuation: settings.valuation, nonprofitPairs: settings.nonprofitPairs,
      stands: settings.stands ? "stands" : "corners", announce: "agreementsHoursValue", targetCompanies: market.targets.companies, targetNonprofits: market.targets.nonprofits,
      targetAgreements: market.targets.agreements, patron: `${nameOf(market.patron.person)}, ${market.patron.function}`,
    },
    participants: market.registrations.map(participantOf),
    roles: [
      ...market.organiserGroup.map((one) => ({ person: one.person, role: "organiser" })), ...market.appointments,
    ].flatMap(({ person, role }) => people.filter((one) => one.key === person).map((one) => ({ name: one.name, email: one.email, role }))),
  };
}

const participantOf = (one: Registration): DemoParticipant => ({
  organisation: one.organisation, side: one.side === "company" ? "company" : "nonprofit", state: one.status === "waitlist" ? "waitlisted" : one.status, registeredOffset: one.registeredOffset,
  representatives: one.people.map((key) => ({ name: nameOf(key) })), ...(one.recruitedBy ? { recruitedBy: nameOf(one.recruitedBy) } : {}), ...(one.note ? { note: one.note } : {}),
});

/** Cards of listings whose organisation has signed up, each a few days after its sign-up. */
async function tellCards(demo: DemoContext, id: string): Promise<void> {
  const corners = await demo.read((reader) => listCorners(reader, demo.scope, id));
  for (const [index, card] of coming.cards.entries()) {
    const listing = listings.find((one) => one.key === card.listing);
    const registered = listing && coming.registrations.find((one) => one.organisation === listing.organisation && one.status !== "cancelled");
    if (!listing || !registered) continue;
    await demo.run(addCard, {
      key: { edition: id, organisation: demo.ids.get(`organisation:${listing.organisation}`) },
      form: { listing: demo.ids.get(`listing:${card.listing}`), corner: corners.find((one) => one.key === card.corner)?.id ?? "" },
      at: at(demo, Math.min(-1, Math.max(registered.registeredOffset + 3, listing.publishedOffset + 1)), `${10 + (index % 6)}:15`),
    });
  }
}

const colours: Readonly<Record<string, Corner["colour"]>> = { "#8a3b12": "rust", "#1f4e8c": "blue", "#2f6b2f": "green", "#6b2f7a": "violet" };

/** Puts the corners of the story in the place of the usual ones, whatever state the edition has come to. */
const tellCorners = command({
  name: "marketplace.changeCorner",
  key: z.object({ edition: z.uuid() }),
  input: z.object({ corners: z.custom<readonly ToldCorner[]>() }),
  load: async (tx: Reader, scope: Scope, key) => ({ editionId: key.edition, usual: await listCorners(tx, scope, key.edition) }),
  may: systemOnly,
  decide: ({ editionId, usual }, input, moment) => ok({
    editionId, usual,
    corners: input.corners.map((told, index): Corner => ({
      id: moment.newId(), editionId, key: told.key, name: told.name, sentence: told.sentence, colour: colours[told.colourHex] ?? "petrol", letter: told.letter,
      shape: told.shape, category: told.category, accepts: told.accepts, position: index + 1, version: 1,
    })),
  }),
  save: async (tx: Tx, scope: Scope, { editionId, usual, corners }) => {
    for (const corner of usual) await deleteCorner(tx, scope, corner.id);
    for (const corner of corners) await insertCorner(tx, scope, corner);
    return { object: { kind: "edition", id: editionId }, after: { corners: corners.map((corner) => corner.key) } };
  },
});

/** Keeps the number that was said on the evening, and the one that was counted the day after. */
const tellNumber = (name: string) => command({
  name,
  key: z.object({ edition: z.uuid() }),
  input: z.object({ snapshot: z.custom<Omit<Snapshot, "id" | "editionId" | "takenAt">>() }),
  load: async (_tx: Reader, _scope: Scope, key) => ({ editionId: key.edition }),
  may: systemOnly,
  decide: ({ editionId }, input, moment) => ok({ ...input.snapshot, id: moment.newId(), editionId, takenAt: moment.now }),
  save: async (tx: Tx, scope: Scope, snapshot: Snapshot) => {
    await insertSnapshot(tx, scope, snapshot);
    return { object: { kind: "snapshot", id: snapshot.id }, after: { edition: snapshot.editionId, agreements: snapshot.counts.agreements, announced: snapshot.announced } };
  },
});

async function tellNumbers(demo: DemoContext, id: string): Promise<void> {
  const { announced, corrected, report } = past;
  const counts = (number: { agreements: number; valueEuro: number; hours: number }) => ({
    agreements: number.agreements, late: 0, organisations: report.companies + report.nonprofits, reciprocal: report.withCounterPerformance, withHours: report.withStaffTime,
    hours: number.hours, estimatedCents: number.valueEuro * 100, waiting: 0, byCorner: report.perCorner,
  });
  const evening = new Date(at(demo, past.dayOffset, past.tradingStartsAt).getTime() + announced.minute * 60_000);
  const said = await demo.run(tellNumber("marketplace.announceNumber"), {
    key: { edition: id }, at: evening,
    form: { snapshot: { counts: counts(announced), definition: "Besiegelte Vereinbarungen, als die Schlange vor den Notartischen leer war.", announced: true, corrects: null, note: "" } },
  });
  await demo.run(tellNumber("marketplace.correctNumber"), {
    key: { edition: id }, at: at(demo, corrected.onOffset, "11:00"),
    form: { snapshot: { counts: counts(corrected), definition: "Besiegelte Vereinbarungen nach Durchsicht aller Formulare.", announced: false, corrects: said.object.id, note: corrected.reason } },
  });
}
