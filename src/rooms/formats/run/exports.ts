// SPDX-License-Identifier: EUPL-1.2
import type { Edition } from "./rules.ts";

const stamp = (at: Date): string => at.toISOString().replace(/[-:]/g, "").replace(/\.\d{3}/, "");
const escaped = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "").replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, "\\n");

/** Content lines are folded after 75 octets (RFC 5545, 3.1), never inside a character. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const sign of line) {
    const octets = Buffer.byteLength(sign);
    if (size + octets > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
      size = 0;
    }
    part += sign;
    size += octets;
  }
  return [...parts, part].join("\r\n ");
}

export interface CalendarPlace {
  /** Name of the network: what the calendar is called. */
  readonly name: string;
  /** The full address of the public page of an edition. */
  readonly url: (id: string) => string;
  /** Makes the ids unique over the world. */
  readonly host: string;
  readonly now: Date;
}

/**
 * Editions as an iCalendar file (RFC 5545). Times are moments in UTC: right in every calendar, across daylight saving,
 * without a time zone table. Every change raises SEQUENCE under the same UID, so that calendars follow; what was called
 * off stays as CANCELLED, so that they strike it out.
 */
export function calendarFile(editions: readonly Edition[], place: CalendarPlace): string {
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gemeinsam wirken//Veranstaltungen//DE", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", `X-WR-CALNAME:${escaped(place.name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H", ...editions.flatMap((edition) => eventLines(edition, place)), "END:VCALENDAR",
  ];
  return `${lines.map(foldLine).join("\r\n")}\r\n`;
}

function eventLines(edition: Edition, place: CalendarPlace): string[] {
  const about = [edition.cancelReason, edition.about].filter(Boolean).join("\n\n");
  return [
    "BEGIN:VEVENT", `UID:${edition.id}@${place.host}`, `SEQUENCE:${edition.version}`, `DTSTAMP:${stamp(place.now)}`, `CREATED:${stamp(edition.createdAt)}`, `LAST-MODIFIED:${stamp(edition.changedAt)}`,
    `DTSTART:${stamp(edition.opensAt)}`, `DTEND:${stamp(edition.closesAt)}`, `STATUS:${edition.cancelledAt ? "CANCELLED" : "CONFIRMED"}`,
    `SUMMARY:${escaped(edition.title)}`, ...(edition.venue === "" ? [] : [`LOCATION:${escaped(edition.venue)}`]), ...(about === "" ? [] : [`DESCRIPTION:${escaped(about)}`]),
    `URL:${place.url(edition.id)}`, "END:VEVENT",
  ];
}

/** The edition for search engines, as schema.org names things. */
export const eventAbout = (edition: Edition, site: { readonly name: string; readonly base: string }, absolute: (path: string) => string): Record<string, unknown> => ({
  "@context": "https://schema.org", "@type": "Event", "@id": absolute(`/veranstaltungen/${edition.id}`), url: absolute(`/veranstaltungen/${edition.id}`),
  name: edition.title, startDate: edition.opensAt.toISOString(), endDate: edition.closesAt.toISOString(), eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
  eventStatus: `https://schema.org/${edition.cancelledAt ? "EventCancelled" : "EventScheduled"}`,
  ...(edition.about ? { description: edition.about } : {}), ...(edition.venue ? { location: { "@type": "Place", name: edition.venue, address: edition.venue } } : {}),
  organizer: { "@type": "Organization", name: site.name, url: site.base },
});
