// SPDX-License-Identifier: EUPL-1.2
import { concreteness, moneyWording, type Concreteness, type MoneyKind } from "../../engines/text/index.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";

export const directions = ["need", "offer"] as const;
export type Direction = (typeof directions)[number];

export const categories = ["hands", "knowledge", "goods", "rooms", "contacts"] as const;
export type Category = (typeof categories)[number];

export const units = ["hours", "persons", "pieces", "rooms", "rides", "days", "squareMetres", "kilograms", "other"] as const;
export type Unit = (typeof units)[number];

export const listingStates = ["draft", "review", "published", "paused", "matched", "closed", "expired"] as const;
export type ListingState = (typeof listingStates)[number];

export const closeReasons = ["foundHere", "foundElsewhere", "dropped"] as const;
export type CloseReason = (typeof closeReasons)[number];

/** What a need or an offer says. Empty is `null`; days are ISO text, both ends included. */
export interface ListingFacts {
  readonly category: Category;
  readonly title: string;
  readonly what: string;
  readonly quantity: number | null;
  readonly unit: Unit | null;
  readonly place: string | null;
  readonly quarterId: string | null;
  /** It can happen in that quarter alone. */
  readonly onlyInQuarter: boolean;
  readonly fromDay: string | null;
  readonly untilDay: string | null;
  readonly timeNote: string | null;
  readonly conditions: string | null;
  readonly notWanted: string | null;
  readonly giveBack: string | null;
  readonly audience: string | null;
}

export interface Listing extends ListingFacts {
  readonly id: string;
  readonly direction: Direction;
  readonly organisationId: string;
  readonly state: ListingState;
  readonly submittedAt: Date | null;
  readonly publishedAt: Date | null;
  /** When the coordinator last looked at it; older than `changedAt`: changed since. */
  readonly checkedAt: Date | null;
  readonly changedAt: Date;
  readonly refreshedAt: Date | null;
  readonly remindedAt: Date | null;
  /** The last day on which it is open. */
  readonly expiresOn: string | null;
  readonly returnNote: string | null;
  readonly closedAt: Date | null;
  readonly closeReason: CloseReason | null;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly version: number;
}

/** What a form says: every field of the facts, voluntary ones maybe absent. */
export type ListingInput = { readonly [K in keyof ListingFacts]?: ListingFacts[K] | undefined } & Pick<ListingFacts, "category" | "title" | "what">;

export interface MoneyFault {
  readonly field: keyof ListingFacts;
  readonly kind: MoneyKind;
  readonly match: string;
}

export type FactsRefusal =
  | ({ readonly type: "listingMoney" } & MoneyFault)
  | { readonly type: "listingDaysCrossed"; readonly field: "untilDay" }
  | { readonly type: "listingUntilPast"; readonly field: "untilDay" }
  | { readonly type: "listingQuarterUnknown"; readonly field: "quarterId" }
  | { readonly type: "listingQuarterMissing"; readonly field: "quarterId" };

/** How long a need or an offer stays open without a word from its organisation, in days. */
export const openDays = 90;
/** How many days before the end the organisation is asked whether it still stands. */
export const reminderDays = 7;

/** Fields in which wording about money is looked for. What is not wanted may well be money. */
const guarded = ["title", "what", "place", "timeNote", "conditions", "giveBack", "audience"] as const;
/** Kinds that are sent back; the others are shown as a warning and left to the check. */
const refused: readonly MoneyKind[] = ["amount", "donation", "account"];

/** Wording about money in the order of the fields. */
export const moneyFaults = (facts: { readonly [K in (typeof guarded)[number]]?: string | null | undefined }): MoneyFault[] =>
  guarded.flatMap((field) => moneyWording(facts[field] ?? "").map(({ kind, match }) => ({ field, kind, match })));

/** The first wording about money in a text that cannot stand, with its kind; for forms of other rooms. */
export const moneyFault = (text: string): Omit<MoneyFault, "field"> | undefined => {
  const found = moneyWording(text).find(({ kind }) => refused.includes(kind));
  return found && { kind: found.kind, match: found.match };
};

/** What may stand, but should be looked at: vouchers, sponsoring. */
export const moneyWarnings = (facts: ListingFacts): MoneyFault[] => moneyFaults(facts).filter(({ kind }) => !refused.includes(kind));

/** The facts as they are stored, or why they cannot stand. `today` is an ISO day. */
export function shapeFacts(input: ListingInput, known: { readonly quarterIds: ReadonlySet<string>; readonly today: string }): Result<ListingFacts, FactsRefusal> {
  const money = moneyFaults(input).find(({ kind }) => refused.includes(kind));
  if (money) return refuse({ type: "listingMoney", ...money });
  const [fromDay, untilDay, quarterId] = [input.fromDay ?? null, input.untilDay ?? null, input.quarterId ?? null];
  if (fromDay !== null && untilDay !== null && untilDay < fromDay) return refuse({ type: "listingDaysCrossed", field: "untilDay" });
  if (untilDay !== null && untilDay < known.today) return refuse({ type: "listingUntilPast", field: "untilDay" });
  if (quarterId !== null && !known.quarterIds.has(quarterId)) return refuse({ type: "listingQuarterUnknown", field: "quarterId" });
  const onlyInQuarter = input.onlyInQuarter ?? false;
  if (onlyInQuarter && quarterId === null) return refuse({ type: "listingQuarterMissing", field: "quarterId" });
  const quantity = input.quantity ?? null;
  return ok({
    category: input.category, title: input.title.replace(/\s+/g, " "), what: input.what,
    quantity, unit: quantity === null ? null : (input.unit ?? "other"),
    place: input.place ?? null, quarterId, onlyInQuarter, fromDay, untilDay, timeNote: input.timeNote ?? null,
    conditions: input.conditions ?? null, notWanted: input.notWanted ?? null, giveBack: input.giveBack ?? null, audience: input.audience ?? null,
  });
}

/** A fresh draft. */
export const draftListing = (facts: ListingFacts, of: Pick<Listing, "id" | "direction" | "organisationId" | "createdBy">, at: Date): Listing => ({
  ...facts, ...of, state: "draft", submittedAt: null, publishedAt: null, checkedAt: null, changedAt: at, refreshedAt: null, remindedAt: null,
  expiresOn: null, returnNote: null, closedAt: null, closeReason: null, createdAt: at, version: 1,
});

/** How concrete it is, 0 to 100, and what a partner would ask next. */
export const concrete = (facts: ListingFacts): Concreteness =>
  concreteness({
    title: facts.title, what: facts.what, quantity: facts.quantity ?? undefined, unit: facts.unit ?? undefined,
    from: facts.fromDay ?? undefined, until: facts.untilDay ?? undefined,
    where: facts.place ?? (facts.quarterId ? "Quartier" : undefined), giveBack: facts.giveBack ?? undefined, audience: facts.audience ?? undefined,
  });

export type StateRefusal =
  | { readonly type: "listingNotDraft" }
  | { readonly type: "listingNotWaiting" }
  | { readonly type: "listingNotOpen" }
  | { readonly type: "listingNotPaused" }
  | { readonly type: "listingEnded" }
  | { readonly type: "listingOver" };

type Step = Result<Listing, StateRefusal>;
const next = (listing: Listing, change: Partial<Listing>): Step => ok({ ...listing, ...change, version: listing.version + 1 });

/** Published and not yet over. */
export const isOpen = (listing: Pick<Listing, "state" | "expiresOn">, today: string): boolean =>
  listing.state === "published" && listing.expiresOn !== null && listing.expiresOn >= today;

/** True when the text was changed after the coordinator's last look. */
export const changedSinceCheck = (listing: Pick<Listing, "state" | "checkedAt" | "changedAt">): boolean =>
  listing.state === "published" && listing.checkedAt !== null && listing.changedAt > listing.checkedAt;

/** New text. What is over for good stays as it was. */
export const change = (listing: Listing, facts: ListingFacts, at: Date): Step =>
  listing.state === "matched" || listing.state === "closed"
    ? refuse({ type: "listingEnded" })
    : next(listing, { ...facts, changedAt: at, expiresOn: listing.refreshedAt === null ? null : lastDay(facts.untilDay, listing.refreshedAt.toISOString().slice(0, 10)) });

export const submit = (listing: Listing, at: Date): Step =>
  listing.state === "draft" ? next(listing, { state: "review", submittedAt: at, returnNote: null }) : refuse({ type: "listingNotDraft" });

/** After the check; also says that a later change is in order. */
export function publish(listing: Listing, at: Date, today: string): Step {
  if (changedSinceCheck(listing)) return next(listing, { checkedAt: at });
  if (listing.state !== "draft" && listing.state !== "review") return refuse({ type: "listingNotWaiting" });
  if (listing.untilDay !== null && listing.untilDay < today) return refuse({ type: "listingOver" });
  return next(listing, { state: "published", publishedAt: listing.publishedAt ?? at, checkedAt: at, refreshedAt: at, returnNote: null, expiresOn: lastDay(listing.untilDay, today) });
}

/** Back to its organisation, with a sentence that says what is missing. */
export const sendBack = (listing: Listing, note: string): Step =>
  listing.state === "review" || listing.state === "published" ? next(listing, { state: "draft", returnNote: note }) : refuse({ type: "listingNotWaiting" });

export const pause = (listing: Listing): Step =>
  listing.state === "published" ? next(listing, { state: "paused" }) : refuse({ type: "listingNotOpen" });

export const resume = (listing: Listing, at: Date, today: string): Step =>
  listing.state === "paused" ? refresh(listing, at, today) : refuse({ type: "listingNotPaused" });

/** It still stands: open for another 90 days, at most to its own last day. */
export function refresh(listing: Listing, at: Date, today: string): Step {
  if (listing.state !== "published" && listing.state !== "expired" && listing.state !== "paused") return refuse({ type: "listingNotOpen" });
  if (listing.untilDay !== null && listing.untilDay < today) return refuse({ type: "listingOver" });
  return next(listing, { state: "published", refreshedAt: at, remindedAt: null, expiresOn: lastDay(listing.untilDay, today) });
}

/** Over for good: found here ("matched"), found elsewhere or no longer needed. */
export const close = (listing: Listing, reason: CloseReason, at: Date): Step =>
  listing.state === "closed" || listing.state === "matched"
    ? refuse({ type: "listingEnded" })
    : next(listing, { state: reason === "foundHere" ? "matched" : "closed", closeReason: reason, closedAt: at });

/** The day has passed without a word. */
export const expire = (listing: Listing, today: string): Step =>
  listing.state === "published" && !isOpen(listing, today) ? next(listing, { state: "expired" }) : refuse({ type: "listingNotOpen" });

/** 90 days from today or the listing's own last day, whichever is earlier. */
export const lastDay = (untilDay: string | null, today: string): string => earlier(plusDays(today, openDays), untilDay);

const earlier = (day: string, other: string | null): string => (other !== null && other < day ? other : day);

/** ISO day plus days. */
export function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
