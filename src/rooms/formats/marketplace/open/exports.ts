// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { dataLicence, dataset, type About } from "../../../../kernel/dataset.ts";
import { announcedAfter, type AnnouncedRow } from "../floor/store.ts";

const count = z.object({ agreements: z.int().nonnegative(), at: z.iso.datetime() });
const result = z.object({
  id: z.uuid().describe("Id of the event"),
  event: z.string(),
  day: z.iso.date(),
  announced: count.describe("The number as it was said aloud; it never changes"),
  definition: z.string().describe("What was counted, and how"),
  hours: z.number().describe("Promised hours, as written on the agreements; no one has confirmed them"),
  organisations: z.int().describe("Organisations in at least one agreement"),
  corrected: count.extend({ reason: z.string() }).nullable().describe("The latest correction, beside the announced number"),
  link: z.url().describe("Page for people"),
});
type Result = z.infer<typeof result>;

const toPublic = (row: AnnouncedRow, about: About): Result => ({
  id: row.editionId, event: row.title, day: row.day, definition: row.definition, hours: row.counts.hours, organisations: row.counts.organisations,
  announced: { agreements: row.counts.agreements, at: row.takenAt.toISOString() },
  corrected: row.corrected === null ? null : { agreements: row.corrected.agreements, at: new Date(row.corrected.at).toISOString(), reason: row.corrected.reason },
  link: about.absolute(`/veranstaltungen/${row.editionId}/ergebnis`),
});

export const results = dataset<Result>({
  key: "marketplace-results",
  title: { de: "Ergebnisse der Marktplätze", en: "Results of the marketplaces" },
  description: { de: "Die am Abend angesagten Zahlen der Marktplätze mit ihrer Zählweise, daneben spätere Berichtigungen mit Grund.", en: "The numbers announced at the marketplaces and how they were counted, with later corrections and their reasons beside them." },
  keywords: { de: ["Marktplatz", "Ergebnis", "Zusagen"], en: ["marketplace", "result", "agreements"] },
  licence: dataLicence, theme: "SOCI", frequency: "IRREG", page: "/veranstaltungen",
  item: result,
  list: async (reader, scope, about, slice) => (await announcedAfter(reader, scope, slice)).map((row) => toPublic(row, about)),
  find: async (reader, scope, about, id) => {
    const [row] = await announcedAfter(reader, scope, { limit: 1 }, id);
    return row && toPublic(row, about);
  },
  columns: (locale) => {
    const de = locale === "de";
    return [
      { head: "ID", value: (row) => row.id }, { head: de ? "Veranstaltung" : "Event", value: (row) => row.event }, { head: de ? "Tag" : "Day", value: (row) => row.day },
      { head: de ? "Angesagte Vereinbarungen" : "Agreements announced", value: (row) => row.announced.agreements }, { head: de ? "Angesagt (UTC)" : "Announced at (UTC)", value: (row) => row.announced.at },
      { head: de ? "Zählweise" : "Definition", value: (row) => row.definition }, { head: de ? "Zugesagte Stunden" : "Promised hours", value: (row) => row.hours }, { head: de ? "Organisationen" : "Organisations", value: (row) => row.organisations },
      { head: de ? "Berichtigt auf" : "Corrected to", value: (row) => row.corrected?.agreements }, { head: de ? "Grund" : "Reason", value: (row) => row.corrected?.reason }, { head: "Link", value: (row) => row.link },
    ];
  },
});
