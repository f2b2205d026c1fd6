// SPDX-License-Identifier: EUPL-1.2
import type { Period } from "./card.ts";
import type { MatchSentences } from "./texts.de.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

const amount = (value: number, unit?: string) => [String(value), unit].filter(Boolean).join(" ");

function date(iso: string, parts: "day" | "month" | "year" = "year"): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!name) return iso;
  return [`${Number(day)}`, parts === "day" ? "" : name, parts === "year" ? year : ""].filter(Boolean).join(" ");
}

function range({ from, until }: Period): string {
  if (from && until) {
    if (from === until) return date(from);
    const parts = from.slice(0, 7) === until.slice(0, 7) ? "day" : from.slice(0, 4) === until.slice(0, 4) ? "month" : "year";
    return `${date(from, parts)} to ${date(until)}`;
  }
  if (from) return `from ${date(from)}`;
  return until ? `until ${date(until)}` : "open";
}

export const en: MatchSentences = {
  reason: {
    words: ({ words }) => `Both speak of: ${words.join(", ")}`,
    meaning: ({ own, other, en }) => `“${own}” and “${other}” belong together (${en})`,
    category: ({ category }, names) => {
      const name = names.category?.(category);
      return name ? `Both belong to: ${name}` : "Both belong to the same category";
    },
    time: (period) => `The period fits: ${range(period)}`,
    place: ({ quarterId }, names) => {
      const name = names.quarter?.(quarterId);
      return name ? `Both are in the same quarter: ${name}` : "Both are in the same quarter";
    },
    quantity: ({ wanted, offered, unit }) => `The quantity suffices: ${amount(wanted, unit)} wanted, ${amount(offered, unit)} offered`,
    giveBack: ({ words }) => `What is given back fits too: ${words.join(", ")}`,
  },
  lack: {
    expired: ({ until }) => `The period is over: until ${date(until)}`,
    datesDoNotMeet: ({ own, other }) => `The periods do not meet: ${range(own)} here, ${range(other)} there`,
    quantityTooSmall: ({ wanted, offered, unit }) => `The quantity does not suffice: ${amount(wanted, unit)} wanted, ${amount(offered, unit)} offered`,
    ruledOut: ({ words }) => `Ruled out in the text: ${words.join(", ")}`,
    alreadyThere: ({ words }) => `Already there: ${words.join(", ")}`,
    agesDoNotMeet: ({ own, other }) => `The ages do not meet: “${own}” here, “${other}” there`,
    wrongDirection: ({ listed }) => (listed === "offer" ? "Filed as an offer, but it reads like a need" : "Filed as a need, but it reads like an offer"),
    outOfArea: () => "Holds in its own quarter only",
    notWanted: ({ words }) => `Expressly not wanted: ${words.join(", ")}`,
    dateOpen: () => "The period is still to be settled",
    quantityOpen: () => "The quantity is still to be settled",
    placeDiffers: () => "They are in different quarters",
  },
};
