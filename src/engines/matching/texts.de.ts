// SPDX-License-Identifier: EUPL-1.2
import type { Lack, Period, Reason } from "./card.ts";

/** How a network calls its categories and quarters; without a name the sentence does without. */
export interface Names {
  readonly category?: (key: string) => string | undefined;
  readonly quarter?: (id: string) => string | undefined;
}

type Of<Union extends { kind: string }, Kind extends Union["kind"]> = Extract<Union, { kind: Kind }>;

/** One sentence a kind; a new kind without a sentence does not compile. */
export interface MatchSentences {
  readonly reason: { readonly [Kind in Reason["kind"]]: (reason: Of<Reason, Kind>, names: Names) => string };
  readonly lack: { readonly [Kind in Lack["kind"]]: (lack: Of<Lack, Kind>, names: Names) => string };
}

const MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");

const amount = (value: number, unit?: string) => [String(value).replace(".", ","), unit].filter(Boolean).join(" ");

/** "14. Mai 2026"; what is no ISO date is shown as it came. `parts` leaves month or year to the end of a range. */
function date(iso: string, parts: "day" | "month" | "year" = "year"): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!name) return iso;
  return [`${Number(day)}.`, parts === "day" ? "" : name, parts === "year" ? year : ""].filter(Boolean).join(" ");
}

function range({ from, until }: Period): string {
  if (from && until) {
    if (from === until) return date(from);
    const parts = from.slice(0, 7) === until.slice(0, 7) ? "day" : from.slice(0, 4) === until.slice(0, 4) ? "month" : "year";
    return `${date(from, parts)} bis ${date(until)}`;
  }
  if (from) return `ab ${date(from)}`;
  return until ? `bis ${date(until)}` : "offen";
}

export const de: MatchSentences = {
  reason: {
    words: ({ words }) => `Beide sprechen von: ${words.join(", ")}`,
    meaning: ({ own, other, de }) => `„${own}“ und „${other}“ gehören zusammen (${de})`,
    category: ({ category }, names) => {
      const name = names.category?.(category);
      return name ? `Beide gehören zu: ${name}` : "Beide gehören zur selben Kategorie";
    },
    time: (period) => `Der Zeitraum passt: ${range(period)}`,
    place: ({ quarterId }, names) => {
      const name = names.quarter?.(quarterId);
      return name ? `Beide sind im selben Quartier: ${name}` : "Beide sind im selben Quartier";
    },
    quantity: ({ wanted, offered, unit }) => `Die Menge reicht: ${amount(wanted, unit)} gesucht, ${amount(offered, unit)} angeboten`,
    giveBack: ({ words }) => `Auch die Gegenleistung passt: ${words.join(", ")}`,
  },
  lack: {
    expired: ({ until }) => `Der Zeitraum ist vorbei: bis ${date(until)}`,
    datesDoNotMeet: ({ own, other }) => `Die Zeiträume treffen sich nicht: ${range(own)} hier, ${range(other)} dort`,
    quantityTooSmall: ({ wanted, offered, unit }) => `Die Menge reicht nicht: ${amount(wanted, unit)} gesucht, ${amount(offered, unit)} angeboten`,
    ruledOut: ({ words }) => `Im Text ausgeschlossen: ${words.join(", ")}`,
    alreadyThere: ({ words }) => `Ist schon vorhanden: ${words.join(", ")}`,
    agesDoNotMeet: ({ own, other }) => `Das Alter passt nicht: „${own}“ hier, „${other}“ dort`,
    wrongDirection: ({ listed }) => (listed === "offer" ? "Als Angebot eingetragen, liest sich aber wie ein Gesuch" : "Als Bedarf eingetragen, liest sich aber wie ein Angebot"),
    outOfArea: () => "Gilt nur im eigenen Quartier",
    notWanted: ({ words }) => `Ausdrücklich nicht gewünscht: ${words.join(", ")}`,
    dateOpen: () => "Der Zeitraum ist noch zu klären",
    quantityOpen: () => "Die Menge ist noch zu klären",
    placeDiffers: () => "Beide sind in verschiedenen Quartieren",
  },
};
