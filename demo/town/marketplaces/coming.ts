// SPDX-License-Identifier: EUPL-1.2
import type { ComingMarketplace } from "../shape.ts";
import { corners, rateCard } from "./corners.ts";

export const comingMarketplace = {
  key: "marktplatz-2",
  title: "Marktplatz Gute Geschäfte",
  editionNumber: 2,
  theme: "Von der Schule in den Beruf",
  invitation:
    "Der zweite Marktplatz dreht sich um junge Leute: Was können Betriebe, Vereine und Ämter dafür tun, dass nach der Schule etwas Gutes kommt? Gehandelt wird wieder ohne Geld, diesmal in drei Ecken.",
  dayOffset: 38,
  doorsAt: "16:30",
  tradingStartsAt: "17:15",
  tradingMinutes: 90,
  venue: {
    name: "Hochschule Walkenau, Shedhalle 1",
    street: "Kammgarnstraße 44",
    postcode: "62409",
    city: "Walkenau",
    note: "Stufenlos, Hörschleife im ganzen Saal, Haltestelle Alte Spinnerei.",
  },
  patron: { person: "ulrike-hagedorn", function: "Oberbürgermeisterin" },
  organiserGroup: [
    { organisation: "stabsstelle", person: "katrin-sommerfeld", part: "Leitung" },
    { organisation: "unternehmerkreis", person: "henrike-moltmann", part: "Betriebe gewinnen" },
  ],
  settings: { reciprocity: "desired", visibility: "before", valuation: true, nonprofitPairs: true, stands: false },
  corners: [corners.hands, corners.knowledge, { ...corners.goods, name: "Sachen, Räume und Kontakte", accepts: ["goods", "rooms", "contacts"] }],
  rateCard,
  registrations: [
    { organisation: "baeckerei-kaya", side: "company", people: ["selin-kaya"], status: "confirmed", firstTime: false, registeredOffset: -21 },
  ],
  appointments: [{ person: "dieter-lohmann", role: "sealer", station: 1 }],
  targets: { companies: 22, nonprofits: 26, agreements: 50 },
  registrationClosesOffset: 27,
  plan: [
    { key: "date-and-place", title: "Tag, Ort und Schirmherrschaft stehen fest", relativeDay: -180, state: "done", doneOffset: -146 },
  ],
  tasks: [
    { key: "task-hall", title: "Shedhalle 1 verbindlich reservieren", owner: "antonia-weiss", dueOffset: -100, state: "done", doneOffset: -108 },
  ],
  cards: [{ listing: "need-bewerbungsgespraeche", corner: "wissen-und-koennen", checked: true }],
  forecast: "",
} as const satisfies ComingMarketplace;
