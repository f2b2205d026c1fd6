// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from "../../../kernel/database/connect.ts";
import type { Room } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { declareFormat } from "../contract.ts";
import { steers, type Edition } from "../run/index.ts";
import { cardCommands } from "./cards/commands.ts";
import { cardRoutes } from "./cards/pages/routes.tsx";
import { de as cardsDe } from "./cards/texts.de.ts";
import { en as cardsEn } from "./cards/texts.en.ts";
import { changeCorner, createCorner, removeCorner } from "./corners/commands.ts";
import { cornerRoutes } from "./corners/pages/corners.tsx";
import { firstCorners, freeKey } from "./corners/rules.ts";
import { insertCorner, listCorners } from "./corners/store.ts";
import { de as cornersDe } from "./corners/texts.de.ts";
import { en as cornersEn } from "./corners/texts.en.ts";
import { loadMarketplaces } from "./demo.ts";
import { floorCommands, floorDeeds, floorFlashes, floorMigrations, floorNav, floorRefusals, floorRoutes } from "./floor/index.ts";
import { cardTables } from "./migrations/0001-cards.ts";
import { results } from "./open/exports.ts";
import { resultsChapter } from "./pages/chapter.tsx";
import { marketBlock } from "./pages/block.tsx";
import { marketDesk, preparationBlock } from "./pages/desk.tsx";
import { overviewRoutes } from "./pages/overview.tsx";
import { printForms } from "./papers/commands.ts";
import { paperRoutes } from "./papers/pages/papers.tsx";
import { de as papersDe } from "./papers/texts.de.ts";
import { en as papersEn } from "./papers/texts.en.ts";
import { personalData, unchangeable } from "./privacy.ts";
import { settingsSchema } from "./queries.ts";
import { addRate } from "./rates/commands.ts";
import { rateRoutes } from "./rates/pages/rates.tsx";
import { de as ratesDe } from "./rates/texts.de.ts";
import { en as ratesEn } from "./rates/texts.en.ts";
import { publicRoutes } from "./result/pages/public.tsx";
import { reportRoutes } from "./result/pages/report.tsx";
import { announcements, reciprocities, standModes, visibilities } from "./rules.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import "./cards/texts.du.ts";
import "./corners/texts.du.ts";
import "./papers/texts.du.ts";
import "./rates/texts.du.ts";
import "./result/texts.du.ts";
import "./texts.du.ts";

const floor = (locale: "de" | "en") => ({ refusals: floorRefusals[locale], flashes: floorFlashes[locale], deeds: floorDeeds[locale] });
const words = { de: [cornersDe, cardsDe, ratesDe, papersDe, floor("de")], en: [cornersEn, cardsEn, ratesEn, papersEn, floor("en")] } as const;
/** The parts' words of one kind, joined. */
const joined = (kind: "refusals" | "flashes" | "deeds") => ({
  de: Object.assign({}, ...words.de.map((part) => part[kind])) as Record<string, string>,
  en: Object.assign({}, ...words.en.map((part) => part[kind])) as Record<string, string>,
});

const room: Room = {
  key: "marketplace",
  migrations: [cardTables, ...floorMigrations],
  commands: [createCorner, changeCorner, removeCorner, ...cardCommands, addRate, printForms, ...floorCommands],
  // Fixed words before ids: the floor's "/markt/:agreement/…" comes last.
  routes: [...overviewRoutes, ...cornerRoutes, ...cardRoutes, ...rateRoutes, ...paperRoutes, ...reportRoutes, ...publicRoutes, ...floorRoutes],
  refusals: joined("refusals"),
  flashes: joined("flashes"),
  deeds: joined("deeds"),
  desk: marketDesk,
  brochure: [resultsChapter],
  personalData,
  datasets: [results],
  unchangeable,
  demo: loadMarketplaces,
};

/** The usual corners of a fresh market; the coordinator changes them at once or never. */
async function openFloor(tx: Tx, scope: Scope, edition: Edition, newId: () => string): Promise<void> {
  for (const [index, facts] of firstCorners.entries()) {
    const words = cornersDe.first[index]!;
    await insertCorner(tx, scope, { ...facts, ...words, id: newId(), editionId: edition.id, key: freeKey(words.name, []), position: index + 1, version: 1 });
  }
}

/** A copy takes the corners along; cards belong to people and stay. */
async function copyFloor(tx: Tx, scope: Scope, from: Edition, to: Edition, newId: () => string): Promise<void> {
  for (const corner of await listCorners(tx, scope, from.id)) await insertCorner(tx, scope, { ...corner, id: newId(), editionId: to.id, version: 1 });
}

export const marketplace = declareFormat(room, {
  capabilities: ["participants", "needsAndOffers", "agreements", "documents"],
  states: [
    { key: "idea", allows: ["plan", "cards"] },
    { key: "planning", allows: ["plan", "cards"] },
    { key: "registration", allows: ["plan", "signUp", "cards"] },
    { key: "closed", allows: ["plan", "cards"] },
    { key: "doors", allows: ["checkIn", "cards"] },
    { key: "open", allows: ["checkIn", "trade", "seal"] },
    { key: "over", allows: ["checkIn", "lateTrade", "seal", "announce"] },
    { key: "aftercare", allows: ["lateTrade", "seal", "announce", "settle"] },
    { key: "balance", allows: ["settle"] },
    { key: "archived", allows: [] },
  ],
  steps: [
    { key: "organiserGroup", day: -280, who: "organiser" },
    { key: "dateAndPatron", day: -250, who: "organiser" },
    { key: "rulesAndCorners", day: -180, who: "organiser", path: "/markt/ecken", opens: ["marketplace.createCorner"] },
    { key: "recruitment", day: -120, who: "organiser", opens: ["run.inviteParticipant"] },
    { key: "registrationOpens", day: -112, who: "organiser", public: true, opens: ["run.setState", "run.registerParticipant"] },
    { key: "nonprofitWorkshop", day: -84, who: "organiser", public: true },
    { key: "companyWorkshop", day: -77, who: "organiser", public: true },
    { key: "informationEvening", day: -70, who: "organiser", public: true },
    { key: "wishesDeadline", day: -35, who: "organiser", public: true, opens: ["marketplace.addCard"] },
    { key: "catalogueReady", day: -28, who: "organiser", path: "/markt/karten", opens: ["marketplace.moveCard"] },
    { key: "appointFloor", day: -21, who: "organiser", path: "/rollen", opens: ["run.grantEditionRole"] },
    { key: "registrationDeadline", day: -11, who: "organiser", public: true, opens: ["run.setState"] },
    { key: "papers", day: -5, who: "organiser", path: "/markt/papiere", opens: ["marketplace.printForms"] },
    { key: "rehearsal", day: -1, who: "helper" },
    { key: "runSheet", day: 0, who: "moderator", public: true },
    { key: "thankYou", day: 1, who: "organiser" },
    { key: "correctedNumber", day: 2, who: "counter", path: "/markt/bericht" },
    { key: "firstContact", day: 14, who: "organiser" },
    { key: "followUp90", day: 90, who: "organiser" },
    { key: "followUp180", day: 180, who: "organiser" },
    { key: "followUp365", day: 365, who: "organiser" },
    { key: "balance", day: 400, who: "organiser", path: "/markt/bericht" },
  ],
  tasks: [
    { key: "budget", day: -270 }, { key: "venue", day: -260 }, { key: "patron", day: -255 }, { key: "ambassadors", day: -130 },
    { key: "invitationNonprofits", day: -118 }, { key: "invitationCompanies", day: -116 }, { key: "trainers", day: -100 }, { key: "interpreter", day: -60 },
    { key: "moderator", day: -60 }, { key: "sealers", day: -45 }, { key: "press", day: -28 }, { key: "wishList", day: -27 }, { key: "equipment", day: -21 },
    { key: "catering", day: -14 }, { key: "brokers", day: -10 }, { key: "printing", day: -4 }, { key: "photos", day: -3 }, { key: "briefing", day: 0 },
    { key: "pressText", day: 1 }, { key: "satisfaction", day: 10 },
  ],
  roles: [
    { key: "organiser", window: "whole", atLeast: 1 },
    { key: "broker", window: { from: -12, until: 6 }, atLeast: 3 },
    { key: "sealer", window: { from: -12, until: 30 }, atLeast: 2 },
    { key: "counter", window: { from: -12, until: 54 }, atLeast: 1 },
    { key: "helper", window: { from: -24, until: 30 }, atLeast: 2 },
    { key: "moderator", window: { from: -24, until: 12 }, atLeast: 1 },
  ],
  sides: [
    { key: "company", sectors: ["business", "chamber"] },
    { key: "nonprofit", sectors: ["nonprofit", "education", "migrant", "civic", "culture", "administration"] },
  ],
  settings: {
    schema: settingsSchema,
    fields: {
      reciprocity: { kind: "choice", options: reciprocities },
      visibility: { kind: "choice", options: visibilities },
      valuation: { kind: "tick" },
      nonprofitPairs: { kind: "tick" },
      stands: { kind: "choice", options: standModes },
      announce: { kind: "choice", options: announcements },
      numberPrefix: { kind: "text", max: 6 },
      firstContactDays: { kind: "number", min: 1, max: 60 },
      targetCompanies: { kind: "number", min: 0, max: 500 },
      targetNonprofits: { kind: "number", min: 0, max: 500 },
      targetAgreements: { kind: "number", min: 0, max: 500 },
      patron: { kind: "text", max: 120 },
    },
  },
  outcomes: [
    { key: "sealed", news: "commitments.agreementSealed", unit: "agreements" },
    { key: "fulfilled", news: "commitments.agreementFulfilled", unit: "agreements" },
  ],
  documents: [
    { key: "forms", path: "/markt/papiere" }, { key: "posters", path: "/markt/plakate.pdf" },
    { key: "paper", path: "/markt/marktzeitung.pdf" }, { key: "report", path: "/markt/bericht.pdf" },
  ],
  texts: { de, en },
  clone: { settings: true, steps: true, tasks: true, also: copyFloor },
  created: openFloor,
  publicBlock: marketBlock,
  deskBlock: preparationBlock,
  nav: [{ path: "/markt/vorbereitung", label: { de: de.nav.prepare, en: en.nav.prepare }, may: steers }, ...floorNav],
});
