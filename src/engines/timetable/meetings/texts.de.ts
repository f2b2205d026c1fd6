// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";
import type { MeetingsTexts } from "./words.ts";

const list = (items: readonly string[]): string => row(items, "und");
/** Lange Listen werden gekürzt: der Satz soll gelesen werden. */
const short = (items: readonly string[], most = 6): string => (items.length <= most ? list(items) : `${items.slice(0, most - 1).join(", ")} und ${items.length - most + 1} weitere`);
const many = (number: number, one: string, more: string): string => (number === 1 ? `ein ${one}` : `${number} ${more}`);
const breaks = (number: number): string => (number === 0 ? "keine Pause" : number === 1 ? "eine Pause" : `${number} Pausen`);

export const de: MeetingsTexts = {
  item: { person: "Person", slot: "Zeit", meeting: "Treffen" },
  meetingOf: (one, other) => `${one} und ${other}`,
  fact: {
    unknown: ({ who, id }) => `${who} nennt „${id}“, das gibt es nicht.`,
    twice: ({ id }) => `„${id}“ kommt zweimal vor.`,
    self: ({ meeting }) => `${meeting} hat zweimal dieselbe Person.`,
    slots: ({ meetings }) => `Es gibt ${many(meetings, "Treffen", "Treffen")}, aber keine Zeit dafür.`,
    must: ({ meetings }) => (meetings.length === 1 ? `${meetings[0]} muss stattfinden.` : `Diese ${meetings.length} müssen stattfinden: ${short(meetings)}.`),
    pin: ({ meeting, slot }) => `${meeting} ist auf ${slot} festgelegt.`,
    session: ({ meeting, session, slots }) => `${meeting} ist nur in „${session}“ möglich${slots.length === 0 ? ", dazu gehört keine Zeit" : `: ${short(slots)}`}.`,
    forbidden: ({ meeting, slots }) => `${meeting} ist gesperrt für ${short(slots)}.`,
    absent: ({ person, slots }) => `${person} ist nicht da: ${short(slots)}.`,
    busy: ({ person, meetings, slots, room, capacity }) =>
      `${person} hat dort ${many(meetings, "Treffen", "Treffen")}, aber nur Platz für ${room}: ${slots.length === 0 ? "keine Zeit" : short(slots)}${capacity > 1 ? `, je ${capacity} zugleich` : ""}.`,
    capacity: ({ person, capacity }) => `${person} kann höchstens ${capacity === 1 ? "ein Treffen" : `${capacity} Treffen`} zur selben Zeit haben.`,
    tables: ({ meetings, slots, room }) => `${many(meetings, "Treffen", "Treffen")} kommen nur für ${short(slots)} in Frage, dort sind Tische für ${room}.`,
    table: ({ slot, tables }) => `${slot} hat ${many(tables, "Tisch", "Tische")}.`,
    after: ({ later, earlier }) => `${later} kommt nach ${earlier}.`,
    circle: ({ meetings }) => `Jedes soll nach dem vorigen kommen, im Kreis: ${list(meetings)}.`,
    spread: ({ spread }) => `Die Zahl der Pausen darf sich zwischen zwei Personen höchstens um ${spread} unterscheiden.`,
    search: () => "Eine vollständige Suche zeigt: Diese Regeln lassen sich nicht zugleich einhalten.",
  },
  together: (facts) => (facts === 1 ? "So ist kein Plan möglich." : `Diese ${facts} Regeln passen nicht zusammen. Ohne eine von ihnen ginge es.`),
  day: (stops) => `${stops.map(({ slot, partner }) => `${slot} mit ${partner}`).join(", ")}.`,
  empty: "Kein Treffen im Plan.",
  breaks: (number) => `${number === 0 ? "Keine Pause" : number === 1 ? "Eine Pause" : `${number} Pausen`} zwischen den Treffen.`,
  why: {
    absent: (from, to) => `Pause zwischen ${from} und ${to}, weil abwesend.`,
    pinned: (from, to) => `Pause zwischen ${from} und ${to}, weil Treffen dort festgelegt sind.`,
    others: (from, to, least) => `Pause zwischen ${from} und ${to}, damit die Treffen der anderen passen${least ? "; mit weniger Pausen insgesamt geht es nicht" : ""}.`,
  },
  fallen: {
    absent: (one, other) => `${one} und ${other} treffen sich nicht: In keiner erlaubten Zeit sind beide da.`,
    full: (one, other) => `${one} und ${other} treffen sich nicht: Es gibt mehr Treffen als freie Zeiten.`,
    tables: (one, other) => `${one} und ${other} treffen sich nicht: Alle Tische sind besetzt, wenn beide frei wären.`,
    breaks: (one, other) => `${one} und ${other} treffen sich nicht: Das Treffen brächte anderen mehr Nachteile, als es wiegt.`,
  },
  moved: (partner, from, to) => `Das Treffen mit ${partner} ist verlegt: ${to} statt ${from}.`,
  whole: ({ held, all, breaks: number, optimal, bound, moved }) => [
    held === all ? `Alle ${all} Treffen haben einen Platz` : `${held} von ${all} Treffen haben einen Platz`,
    `, zusammen ${breaks(number)}.`,
    moved === undefined ? "" : moved === 0 ? " Kein Treffen ist verlegt." : ` ${moved === 1 ? "Ein Treffen ist" : `${moved} Treffen sind`} verlegt.`,
    optimal ? " Besser geht es nicht, das ist bewiesen." : ` Ob es besser geht, ist nicht bewiesen: unter ${bound} kommt kein Plan.`,
  ].join(""),
};
