// SPDX-License-Identifier: EUPL-1.2
import type { Edition } from "./rules.ts";

const stamp = (at: Date): string => at.toISOString().replace(/[-:]/g, "").replace(/\.\d{3}/, "");
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

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

/**
 * One edition as an iCalendar file (RFC 5545). Times are moments in UTC: right in every calendar, across daylight
 * saving, without a time zone table. `url`: the full address of the public page; `host`: makes the id unique.
 */
export function calendarFile(edition: Edition, place: { url: string; host: string; now: Date }): string {
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gemeinsam wirken//Veranstaltungen//DE", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT",
    `UID:${edition.id}@${place.host}`, `SEQUENCE:${edition.version}`, `DTSTAMP:${stamp(place.now)}`, `DTSTART:${stamp(edition.opensAt)}`, `DTEND:${stamp(edition.closesAt)}`,
    `SUMMARY:${escaped(edition.title)}`, ...(edition.venue === "" ? [] : [`LOCATION:${escaped(edition.venue)}`]), ...(edition.about === "" ? [] : [`DESCRIPTION:${escaped(edition.about)}`]),
    `URL:${place.url}`, "END:VEVENT", "END:VCALENDAR",
  ];
  return `${lines.map(foldLine).join("\r\n")}\r\n`;
}
