// SPDX-License-Identifier: EUPL-1.2
import type { ComingMarketplace } from "../shape.ts";
import { plan, tasks } from "./coming-plan.ts";
import { comingRegistrations } from "./coming-registrations.ts";
import { corners, rateCard } from "./corners.ts";

/** Three corners this time: contacts are traded beside goods and rooms. */
const goodsRoomsContacts = {
  ...corners.goods,
  key: "sachen-raeume-kontakte",
  name: "Sachen, Räume, Kontakte",
  sentence: "Leihen, überlassen, öffnen, bekannt machen.",
  accepts: ["goods", "rooms", "contacts"],
} as const;

export const comingMarketplace = {
  key: "marktplatz-2",
  title: "2. Marktplatz Gute Geschäfte",
  editionNumber: 2,
  theme: "Von der Schule in den Beruf",
  invitation:
    "Der zweite Marktplatz dreht sich um junge Leute: Was können Betriebe, Vereine und Ämter dafür tun, dass nach der Schule etwas Gutes kommt? Gehandelt wird wieder ohne Geld, diesmal in drei Ecken. Alles andere, was die Stadt braucht, ist ebenfalls willkommen.",
  dayOffset: 38,
  doorsAt: "16:30",
  tradingStartsAt: "17:15",
  tradingMinutes: 90,
  venue: {
    name: "Hochschule Walkenau, Shedhalle 1",
    street: "Kammgarnstraße 44",
    postcode: "62409",
    city: "Walkenau",
    note: "Stufenlos, Hörschleife im ganzen Saal, Haltestelle Alte Spinnerei, Linie 5.",
  },
  patron: { person: "ulrike-hagedorn", function: "Oberbürgermeisterin" },
  organiserGroup: [
    { organisation: "stabsstelle", person: "katrin-sommerfeld", part: "Leitung" },
    { organisation: "unternehmerkreis", person: "henrike-moltmann", part: "Betriebe gewinnen" },
    { organisation: "kreishandwerkerschaft", person: "rolf-deppe", part: "Handwerk gewinnen" },
    { organisation: "hochschule", person: "antonia-weiss", part: "Ort und Technik" },
    { organisation: "kopru", person: "emre-sahin", part: "Vereine und Sprachen" },
    { organisation: "jugendhaus-spule", person: "benno-riedel", part: "Jugendliche" },
  ],
  settings: { reciprocity: "desired", visibility: "before", valuation: true, nonprofitPairs: true, stands: false },
  corners: [corners.hands, corners.knowledge, goodsRoomsContacts],
  rateCard,
  registrations: comingRegistrations,
  appointments: [
    { person: "tobias-rentsch", role: "moderator" },
    { person: "gisela-roth", role: "broker", corner: "helfende-haende" },
    { person: "frauke-jensen", role: "broker", corner: "wissen-und-koennen" },
    { person: "amadou-diallo", role: "broker", corner: "sachen-raeume-kontakte" },
    { person: "dieter-lohmann", role: "sealer", station: 1 },
    { person: "claudia-perschke", role: "sealer", station: 2 },
    { person: "ingeborg-thalheim", role: "sealer", station: 3 },
    { person: "martin-kruse", role: "sealer", station: 4 },
    { person: "lukas-yeboah", role: "counter", station: 1 },
    { person: "marie-tiedemann", role: "counter", station: 2 },
    { person: "paul-wiechert", role: "helper" },
    { person: "zeynep-acar", role: "helper" },
    { person: "johanna-brueck", role: "helper" },
    { person: "karl-heinz-boettcher", role: "helper" },
  ],
  targets: { companies: 22, nonprofits: 26, agreements: 50 },
  registrationClosesOffset: 27,
  plan,
  tasks,
  cards: [
    { listing: "need-bewerbungsgespraeche", corner: "wissen-und-koennen", checked: true },
    { listing: "need-schulkueche", corner: "wissen-und-koennen", checked: true },
    { listing: "need-schnuppertage", corner: "sachen-raeume-kontakte", checked: true },
    { listing: "need-fahrradmeister", corner: "wissen-und-koennen", checked: true },
    { listing: "need-werkbaenke", corner: "sachen-raeume-kontakte", checked: true },
    { listing: "need-fachrechnen", corner: "wissen-und-koennen", checked: true },
    { listing: "need-sprachpartner-klasse", corner: "helfende-haende", checked: true },
    { listing: "need-lernpaten-warteliste", corner: "helfende-haende", checked: true },
    { listing: "need-azubis-erzaehlen", corner: "sachen-raeume-kontakte", checked: false },
    { listing: "need-hochkaesten", corner: "helfende-haende", checked: false },
    { listing: "offer-bewerbungstraining", corner: "wissen-und-koennen", checked: true },
    { listing: "offer-azubiwerkstatt", corner: "helfende-haende", checked: true },
    { listing: "offer-praktikum-werk", corner: "sachen-raeume-kontakte", checked: true },
    { listing: "offer-grosskueche", corner: "wissen-und-koennen", checked: true },
    { listing: "offer-sparkassenteam", corner: "helfende-haende", checked: true },
    { listing: "offer-ladenlokal", corner: "sachen-raeume-kontakte", checked: false },
  ],
  forecast:
    "Siebzehn Betriebe sind angemeldet. Andernorts entstanden je Betrieb 1,3 bis 3,6 Vereinbarungen, bei unserem ersten Marktplatz 2,7. Zu erwarten sind also 22 bis 61. Auf einen Betrieb kommen 1,2 Vereine und Schulen; jeder weitere Betrieb hilft.",
} as const satisfies ComingMarketplace;
