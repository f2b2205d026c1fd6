// SPDX-License-Identifier: EUPL-1.2
import { hoursOf } from "../rates/rules.ts";

/** An organisation on a side of the edition. */
export interface Attendee {
  readonly organisationId: string;
  readonly side: string;
  readonly state: string;
  readonly people: number;
  readonly firstTime: boolean;
}

/** An agreement with what the figures ask of it; `giverId` is an organisation. */
export interface Deal {
  readonly id: string;
  readonly topic: string | null;
  readonly state: string;
  readonly sealedAt: Date | null;
  readonly reciprocal: boolean;
  readonly late: boolean;
  readonly differs: boolean;
  readonly parties: readonly { readonly organisationId: string }[];
  readonly contributions: readonly { readonly giverId: string; readonly unit: string; readonly quantity: number | null; readonly estimatedCents: number | null }[];
  /** The sealer's words about it, oldest first. */
  readonly words: readonly ("sealed" | "returned" | "refused")[];
  /** Hours that the sides have reported as given; null while nobody has said. */
  readonly confirmedHours: number | null;
}

export interface SideFigures {
  readonly side: string;
  /** Signed up and not taken back, waiting list included. */
  readonly registered: number;
  readonly attended: number;
  readonly noShow: number;
  readonly people: number;
  readonly firstTime: number;
}

export interface Figures {
  /** "attended" once attendance was noted; before that the ratios rest on who is confirmed. */
  readonly basis: "attended" | "confirmed";
  readonly sides: readonly SideFigures[];
  readonly organisations: number;
  readonly people: number;
  readonly firstTime: number;
  /** Nonprofits for each company. */
  readonly ratio: number | undefined;
  readonly agreements: number;
  readonly late: number;
  readonly lastTwentyMinutes: number;
  readonly byCorner: Readonly<Record<string, number>>;
  readonly perOrganisation: number | undefined;
  readonly perCompany: number | undefined;
  readonly perPerson: number | undefined;
  readonly withReturn: number;
  readonly withStaffTime: number;
  /** Promised on the evening. */
  readonly hours: number;
  readonly estimatedCents: number;
  /** Agreements with a value in euro; the others have none and are not guessed. */
  readonly valued: number;
  /** Reported by the sides afterwards; never added to what was promised. */
  readonly confirmedHours: number;
  readonly confirmed: number;
  readonly sealing: { readonly sealed: number; readonly returned: number; readonly refused: number; readonly withdrawn: number; readonly open: number };
  readonly course: { readonly silent: number; readonly contacted: number; readonly running: number; readonly fulfilled: number; readonly partly: number; readonly notFeasible: number; readonly lapsed: number };
  readonly differs: number;
  /** Kept among those that are settled (kept, partly, not feasible, lapsed). */
  readonly keptShare: number | undefined;
  readonly unmatchedNeeds: number;
}

export interface Ground {
  readonly attendees: readonly Attendee[];
  readonly deals: readonly Deal[];
  readonly sides: readonly string[];
  readonly companySide: string;
  readonly closesAt: Date;
  readonly unmatchedNeeds: number;
}

const standing = ["registered", "confirmed", "waitlisted", "attended", "noShow"];
const share = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);
const total = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((sum, item) => sum + of(item), 0);

/** All figures that a good organiser reports (FIELD.md 1.8), from what was noted and nothing else. */
export function figures(ground: Ground): Figures {
  const basis = ground.attendees.some((one) => one.state === "attended") ? "attended" : "confirmed";
  const there = ground.attendees.filter((one) => (basis === "attended" ? one.state === "attended" : one.state === "registered" || one.state === "confirmed"));
  const companies = organisationsOn(there, ground.companySide);
  const others = new Set(there.filter((one) => one.side !== ground.companySide).map((one) => one.organisationId));
  const organisations = new Set(there.map((one) => one.organisationId)).size;
  const people = total(there, (one) => one.people);
  const sealed = ground.deals.filter((deal) => deal.sealedAt !== null);
  return {
    basis, organisations, people,
    sides: ground.sides.map((side) => sideFigures(side, ground.attendees)),
    firstTime: new Set(there.filter((one) => one.firstTime).map((one) => one.organisationId)).size,
    ratio: share(others.size, companies.size),
    agreements: sealed.length, late: sealed.filter((deal) => deal.late).length,
    lastTwentyMinutes: sealed.filter((deal) => inLastTwenty(deal.sealedAt!, ground.closesAt)).length,
    byCorner: count(sealed.map((deal) => deal.topic ?? "")),
    perOrganisation: share(sealed.length, organisations), perCompany: share(sealed.length, companies.size), perPerson: share(sealed.length, people),
    withReturn: sealed.filter((deal) => deal.reciprocal).length,
    withStaffTime: sealed.filter((deal) => givesStaffTime(deal, companies)).length,
    ...amounts(sealed), sealing: sealing(ground.deals), course: course(sealed),
    differs: sealed.filter((deal) => deal.differs).length, keptShare: keptShare(sealed), unmatchedNeeds: ground.unmatchedNeeds,
  };
}

const organisationsOn = (there: readonly Attendee[], side: string): Set<string> => new Set(there.filter((one) => one.side === side).map((one) => one.organisationId));

function sideFigures(side: string, all: readonly Attendee[]): SideFigures {
  const own = all.filter((one) => one.side === side && standing.includes(one.state));
  const came = own.filter((one) => one.state === "attended");
  return {
    side, registered: own.length, attended: came.length, noShow: own.filter((one) => one.state === "noShow").length,
    people: total(came, (one) => one.people), firstTime: came.filter((one) => one.firstTime).length,
  };
}

const twentyMinutes = 20 * 60_000;
const inLastTwenty = (sealedAt: Date, closesAt: Date): boolean => sealedAt <= closesAt && closesAt.getTime() - sealedAt.getTime() < twentyMinutes;

/** Time of people given by a company: hours, days, or people who come. */
const givesStaffTime = (deal: Deal, companies: ReadonlySet<string>): boolean =>
  deal.contributions.some((gift) => companies.has(gift.giverId) && ["hours", "days", "persons"].includes(gift.unit));

function amounts(sealed: readonly Deal[]): Pick<Figures, "hours" | "estimatedCents" | "valued" | "confirmedHours" | "confirmed"> {
  const gifts = sealed.flatMap((deal) => deal.contributions);
  const told = sealed.filter((deal) => deal.confirmedHours !== null);
  return {
    hours: total(gifts, (gift) => hoursOf(gift) ?? 0), estimatedCents: total(gifts, (gift) => gift.estimatedCents ?? 0),
    valued: sealed.filter((deal) => deal.contributions.some((gift) => gift.estimatedCents !== null)).length,
    confirmedHours: total(told, (deal) => deal.confirmedHours ?? 0), confirmed: told.length,
  };
}

function sealing(deals: readonly Deal[]): Figures["sealing"] {
  const word = (what: "sealed" | "returned" | "refused") => deals.filter((deal) => deal.words.includes(what)).length;
  const sealed = deals.filter((deal) => deal.sealedAt !== null).length;
  const withdrawn = deals.filter((deal) => deal.state === "withdrawn").length;
  const refused = deals.filter((deal) => deal.state === "refused").length;
  return { sealed, returned: word("returned"), refused, withdrawn, open: deals.length - sealed - withdrawn - refused };
}

function course(sealed: readonly Deal[]): Figures["course"] {
  const in_ = (state: string) => sealed.filter((deal) => deal.state === state).length;
  return { silent: in_("sealed"), contacted: in_("contacted"), running: in_("running"), fulfilled: in_("fulfilled"), partly: in_("partly"), notFeasible: in_("notFeasible"), lapsed: in_("lapsed") };
}

function keptShare(sealed: readonly Deal[]): number | undefined {
  const { fulfilled, partly, notFeasible, lapsed } = course(sealed);
  return share(fulfilled, fulfilled + partly + notFeasible + lapsed);
}

function count(words: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const word of words) found[word] = (found[word] ?? 0) + 1;
  return found;
}
