// SPDX-License-Identifier: EUPL-1.2
export const reciprocities = ["required", "wanted", "free"] as const;
export const visibilities = ["before", "atDoor", "never"] as const;
export const standModes = ["corners", "stands", "stalls"] as const;
export const announcements = ["agreements", "agreementsHours", "agreementsHoursValue"] as const;

/** The rules of one edition; places differ in all of them (FIELD.md 1.4). */
export interface MarketSettings {
  /** Must whoever takes also give? "required": no agreement without a return; "wanted": the form asks; "free": no word about it. */
  readonly reciprocity: (typeof reciprocities)[number];
  /** When the others may read the cards. */
  readonly visibility: (typeof visibilities)[number];
  /** Is the equivalent value in euro worked out? Hours are always counted. */
  readonly valuation: boolean;
  /** May two nonprofits agree? */
  readonly nonprofitPairs: boolean;
  readonly stands: (typeof standModes)[number];
  /** What is said aloud at the end of the evening. */
  readonly announce: (typeof announcements)[number];
  /** Letters before the year and the running number of every form: "MP" for MP27-0042-7. */
  readonly numberPrefix: string;
  /** Days after the market until the partner named on the form has called. */
  readonly firstContactDays: number;
  readonly targetCompanies: number;
  readonly targetNonprofits: number;
  readonly targetAgreements: number;
  readonly patron: string;
}

/** States in which the floor is ours: from the doors to the last form in the queue. */
const atTheDoor = ["doors", "open", "over", "aftercare", "balance", "archived"];

/** May participants and readers see the cards of an edition in this state? The coordinator and the floor always may. */
export function catalogueOpen(visibility: MarketSettings["visibility"], state: string): boolean {
  if (visibility === "never") return false;
  return visibility === "before" ? state !== "idea" && state !== "planning" : atTheDoor.includes(state);
}

/** Series of the numbers of an edition: its letters and the year's last two digits, "MP27". */
export const seriesOf = (prefix: string, day: string): string => `${prefix}${day.slice(2, 4)}`;

/** Was an agreement written at this moment late trade? Only what is written between the gongs is not. */
export const isLate = (state: string): boolean => state !== "open";

export interface Forecast {
  readonly low: number;
  readonly high: number;
  /** Nonprofits for each company; undefined without companies. */
  readonly ratio: number | undefined;
  /** Which side to recruit next. */
  readonly bottleneck: "companies" | "nonprofits" | "none";
  /** Companies still missing for the target, at the middle of the range. */
  readonly companiesMissing: number;
}

const perCompany = { low: 1.3, high: 3.6 };
/** Above it companies had too little time for all who asked; below it they had too few to talk to (FIELD.md 1.8). */
const balanced = { low: 0.9, high: 1.6 };

/**
 * How many agreements these sign-ups may lead to: companies times 1.3 to 3.6, from 13 self-reported markets
 * (FIELD.md 1.8). A planning aid, not a law.
 */
export function forecast(companies: number, nonprofits: number, target: number): Forecast {
  const ratio = companies > 0 ? nonprofits / companies : undefined;
  const middle = (perCompany.low + perCompany.high) / 2;
  const bottleneck = companies === 0 || (ratio !== undefined && ratio > balanced.high) ? "companies" : ratio !== undefined && ratio < balanced.low ? "nonprofits" : "none";
  return {
    low: Math.floor(companies * perCompany.low), high: Math.ceil(companies * perCompany.high),
    ratio, bottleneck, companiesMissing: Math.max(0, Math.ceil(target / middle) - companies),
  };
}
