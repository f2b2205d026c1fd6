// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import type { CsvColumn } from "../../../../kernel/csv.ts";
import { dataLicence, dataset, type About } from "../../../../kernel/dataset.ts";
import { formatMoment, type Locale } from "../../../../kernel/i18n.ts";
import { allFormats } from "../../contract.ts";
import { editionsAfter, listEditions } from "../queries.ts";
import type { Edition } from "../rules.ts";
import { findEdition } from "../store.ts";

const event = z.object({
  id: z.uuid().describe("Never changes"),
  format: z.string().describe("Kind of event, by its key"),
  title: z.string(),
  theme: z.string().nullable(),
  startsAt: z.iso.datetime().describe("In UTC"),
  endsAt: z.iso.datetime().describe("In UTC"),
  venue: z.string(),
  about: z.string(),
  status: z.enum(["scheduled", "cancelled"]),
  changedAt: z.iso.datetime().describe("When any of this last changed, in UTC"),
  link: z.url().describe("Page for people"),
  calendar: z.url().describe("The same as iCalendar"),
});
type PublicEvent = z.infer<typeof event>;

const toPublic = (edition: Edition, about: About): PublicEvent => ({
  id: edition.id, format: edition.formatKey, title: edition.title, theme: edition.theme, startsAt: edition.opensAt.toISOString(), endsAt: edition.closesAt.toISOString(), venue: edition.venue, about: edition.about,
  status: edition.cancelledAt ? "cancelled" : "scheduled", changedAt: edition.changedAt.toISOString(), link: about.absolute(`/veranstaltungen/${edition.id}`), calendar: about.absolute(`/veranstaltungen/${edition.id}/termin.ics`),
});

function columns(locale: Locale): CsvColumn<PublicEvent>[] {
  const de = locale === "de";
  return [
    { head: "ID", value: (row) => row.id }, { head: de ? "Titel" : "Title", value: (row) => row.title }, { head: de ? "Thema" : "Theme", value: (row) => row.theme }, { head: "Format", value: (row) => row.format },
    { head: de ? "Beginn (UTC)" : "Starts at (UTC)", value: (row) => row.startsAt }, { head: de ? "Ende (UTC)" : "Ends at (UTC)", value: (row) => row.endsAt }, { head: de ? "Ort" : "Venue", value: (row) => row.venue },
    { head: de ? "Beschreibung" : "About", value: (row) => row.about }, { head: "Status", value: (row) => (row.status === "scheduled" ? (de ? "findet statt" : "scheduled") : de ? "abgesagt" : "cancelled") },
    { head: de ? "Geändert (UTC)" : "Changed at (UTC)", value: (row) => row.changedAt }, { head: "Link", value: (row) => row.link },
  ];
}

export const events = dataset<PublicEvent>({
  key: "events",
  title: { de: "Veranstaltungen", en: "Events" },
  description: { de: "Wozu das Netzwerk einlädt und eingeladen hat, mit Zeit und Ort; auch als Kalender.", en: "What the network invites and has invited to, with time and place; as a calendar too." },
  keywords: { de: ["Veranstaltungen", "Termine"], en: ["events", "calendar"] },
  licence: dataLicence, theme: "SOCI", frequency: "CONT", page: "/veranstaltungen",
  item: event,
  filters: { format: { says: { de: "Nur dieses Format", en: "Only this format" }, get values() { return allFormats().map((format) => format.key); } } },
  list: async (reader, scope, about, slice) => (await editionsAfter(reader, scope, slice)).map((row) => toPublic(row, about)),
  find: async (reader, scope, about, id) => {
    const row = await findEdition(reader, scope, id);
    return row?.published ? toPublic(row, about) : undefined;
  },
  columns,
  feed: {
    title: { de: "Veranstaltungen", en: "Events" },
    entries: async (reader, scope, about, count) => (await listEditions(reader, scope, { published: true, limit: count })).map((edition) => {
      const { id, title, link } = toPublic(edition, about);
      const called = edition.cancelledAt ? (about.locale === "de" ? "Abgesagt. " : "Called off. ") : "";
      return { id, title, link, published: edition.createdAt, updated: edition.changedAt, summary: `${called}${formatMoment(edition.opensAt, about.locale)}${edition.venue ? `, ${edition.venue}` : ""}. ${edition.about}`.trim() };
    }),
  },
});
