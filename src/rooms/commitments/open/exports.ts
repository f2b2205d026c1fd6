// SPDX-License-Identifier: EUPL-1.2
// Kept promises for machines: organisations whose sides all agreed to be named. Who signed for them stays inside.
import { z } from "zod";
import type { CsvColumn } from "../../../kernel/csv.ts";
import { dataLicence, dataset, type About } from "../../../kernel/dataset.ts";
import { dayOf, type Locale } from "../../../kernel/i18n.ts";
import { keptAfter, keptLately } from "../ledger/queries.ts";
import { quantityText } from "../pages/agreement-card.tsx";
import type { AgreementRow } from "../queries.ts";
import { units } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

const party = z.object({ id: z.uuid(), name: z.string(), sector: z.string() }).describe("An organisation, by the name it had when it promised");
const gift = z.object({ giver: z.uuid(), receiver: z.uuid(), what: z.string(), quantity: z.number().nullable(), unit: z.enum(units) }).describe("Who gives what to whom, by the ids of the sides");
const kept = z.object({
  id: z.uuid().describe("Never changes"),
  number: z.string().describe("Number of the agreement, with check digit"),
  title: z.string(),
  state: z.enum(["fulfilled", "partly"]).describe("As both sides reported it"),
  sealedOn: z.iso.date().nullable(),
  periodFrom: z.iso.date().nullable(),
  periodUntil: z.iso.date().nullable(),
  place: z.string(),
  reciprocal: z.boolean().describe("Every side gives something"),
  parties: z.array(party),
  contributions: z.array(gift),
  link: z.url().describe("Page for people"),
});
type Kept = z.infer<typeof kept>;

const toPublic = (row: AgreementRow, about: About): Kept => ({
  id: row.id, number: row.number, title: row.title, state: row.state === "partly" ? "partly" : "fulfilled", sealedOn: row.sealedAt === null ? null : dayOf(row.sealedAt),
  periodFrom: row.periodFrom, periodUntil: row.periodUntil, place: row.place, reciprocal: row.reciprocal,
  parties: row.parties.map((side) => ({ id: side.organisationId, name: side.name, sector: side.sector })),
  contributions: row.contributions.map((one) => ({ giver: one.giverId, receiver: one.receiverId, what: one.what, quantity: one.quantity, unit: one.unit })),
  link: about.absolute(`/zusagen/${row.id}`),
});

const gives = (row: Kept, locale: Locale): string => {
  const name = (id: string): string => row.parties.find((side) => side.id === id)?.name ?? "";
  return row.contributions.map((one) => [`${name(one.giver)} → ${name(one.receiver)}: ${one.what}`, quantityText(one, locale)].filter(Boolean).join(", ")).join("; ");
};

function columns(locale: Locale): CsvColumn<Kept>[] {
  const t = texts[locale];
  return [
    { head: "ID", value: (row) => row.id }, { head: t.csv.number, value: (row) => row.number }, { head: t.csv.title, value: (row) => row.title }, { head: t.csv.state, value: (row) => t.states[row.state] },
    { head: t.csv.sealedOn, value: (row) => row.sealedOn }, { head: t.csv.periodFrom, value: (row) => row.periodFrom }, { head: t.csv.periodUntil, value: (row) => row.periodUntil },
    { head: locale === "de" ? "Ort" : "Place", value: (row) => row.place }, { head: locale === "de" ? "Beteiligte" : "Sides", value: (row) => row.parties.map((side) => side.name).join("; ") },
    { head: t.csv.what, value: (row) => gives(row, locale) }, { head: "Link", value: (row) => row.link },
  ];
}

export const keptPromises = dataset<Kept>({
  key: "kept-promises",
  title: { de: "Gehaltene Zusagen", en: "Kept promises" },
  description: { de: "Vereinbarungen zwischen Organisationen, die eingelöst sind und deren Beteiligte alle genannt werden wollen.", en: "Agreements between organisations that were kept and whose sides all agreed to be named." },
  keywords: { de: ["Engagement", "Kooperation", "Zusagen"], en: ["civic engagement", "cooperation", "commitments"] },
  licence: dataLicence, theme: "SOCI", frequency: "CONT", page: "/zusagen",
  item: kept,
  list: async (reader, scope, about, slice) => (await keptAfter(reader, scope, slice)).map((row) => toPublic(row, about)),
  find: async (reader, scope, about, id) => {
    const [row] = await keptAfter(reader, scope, { limit: 1 }, id);
    return row && toPublic(row, about);
  },
  columns,
  feed: {
    title: { de: "Gehaltene Zusagen", en: "Kept promises" },
    entries: async (reader, scope, about, count) => (await keptLately(reader, scope, count)).map(({ row, at }) => {
      const item = toPublic(row, about);
      return { id: item.id, title: item.title, summary: gives(item, about.locale), link: item.link, published: at, updated: at, author: item.parties.map((side) => side.name).join(", ") };
    }),
  },
});
