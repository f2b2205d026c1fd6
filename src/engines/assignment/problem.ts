// SPDX-License-Identifier: EUPL-1.2
import type { Saying } from "../search/index.ts";

/**
 * Assignment: who goes to which project. Everything a checker needs is said here.
 *
 * UNIT. What goes to a project as a whole: an applicant without `parts` (a person or a whole team; unit id = applicant
 * id), or each part of an applicant with `parts` (unit id = part id). Every unit gets at most one project. Units are
 * listed in the order of applicants, and within an applicant in the order of parts.
 *
 * HARD RULES, kept by every plan:
 * 1. `max`: the people of the units at a project are at most its `max`.
 * 2. Admission: a unit may be placed at a project only if all hold:
 *    a. wishes: the project is in the applicant's `wishes`, or the applicant is `open`; and it is not in `noThanks`
 *       (`noThanks` beats `wishes`); a pin of this unit to this project sets rule a aside;
 *    b. time: no slot of the project is in the unit's `absent`;
 *    c. `requires`: for every skill listed there, all people of the unit have it;
 *    d. the pair is not in `forbidden`.
 * 3. `pins`: the unit is at exactly that project; `project: null` says it stays without a place.
 * 4. Ties of rule "always" (and "if-common" where the tie holds, see Tie): all members at the same project, or all
 *    without a place.
 * 5. Minimum, where `belowMinimum` is "closes" (the default): a project has nobody, or it runs. A project RUNS if it
 *    has at least max(1, `min`) people and, for every entry of `needs`, at least that many people with the skill.
 *    A project with `mustRun` has to run in any case.
 * 6. Reserve, where `release` is "never": units that are not small for a project take together at most
 *    `max - reserve.places` places of it (at least 0; see Reserve). Where `release` is "unused" (the default) the plan
 *    is made in two rounds, see `AssignmentPlan.firstRound`; the final plan then need not keep this rule, but every
 *    small unit placed in the first round at a project with a reserve that counts it as small is at that project.
 * 7. `everyone`: every unit without a pin to null has a place.
 *
 * OBJECTIVE: levels, compared one after the other: a plan is better if it is better at the first level where they
 * differ. `order` names concerns; each gives one or several levels (see Concern and Aim). COUNT of a unit: its people
 * (`count: "people"`, the default) or 1 (`count: "units"`).
 */
export interface AssignmentProblem {
  readonly kind: "assignment";
  readonly applicants: readonly Applicant[];
  readonly projects: readonly Project[];
  readonly ties?: readonly Tie[] | undefined;
  readonly pins?: readonly Pin[] | undefined;
  /** Pairs that must not be. Unknown ids are ignored. */
  readonly forbidden?: readonly { readonly unit: string; readonly project: string }[] | undefined;
  /** The plan told before. Units or projects that no longer exist are ignored. */
  readonly previous?: readonly Placed[] | undefined;
  /** How wishes are weighed; "rank-maximal" where missing. */
  readonly aim?: Aim | undefined;
  /**
   * Points of rank 1, 2, ...: whole numbers, 0 or more, not rising. Ranks beyond the list, and unwished projects,
   * give 0. Where missing, rank r gives R + 1 - r, R being the number of ranks (see `ranks` in AssignmentPlan).
   */
  readonly points?: readonly number[] | undefined;
  readonly count?: "people" | "units" | undefined;
  /** What comes first. Where missing: placed, wishes, together, filled; with `previous`: changes before them. Concerns not named do not count. */
  readonly order?: readonly Concern[] | undefined;
  /** What happens to a project that has people but does not run: it "closes" (rule 5), or is only "reported". */
  readonly belowMinimum?: "closes" | "reported" | undefined;
  /** Whether reserved places that no small company took are given to others at the end. */
  readonly release?: "unused" | "never" | undefined;
  readonly everyone?: boolean | undefined;
  /** Also tell the profiles of the other aims (`beside`). */
  readonly compare?: boolean | undefined;
  /** Also tell the curve between wishes and running projects (`curve`). */
  readonly curve?: boolean | undefined;
}

/** A person, or a team of a company. */
export interface Applicant {
  /** Unique among applicants and parts. */
  readonly id: string;
  readonly name?: string | undefined;
  /** People, at least 1; 1 where missing. With `parts` the sum of theirs counts, and this field is ignored. */
  readonly size?: number | undefined;
  /** The team may be split into these and only these; each part is placed on its own with the applicant's wishes. An empty list counts as missing. */
  readonly parts?: readonly Part[] | undefined;
  /** Company or other sender, for sentences only. */
  readonly company?: string | undefined;
  /** People working in the whole company; decides who is small (see Reserve). Missing: not small. */
  readonly staff?: number | undefined;
  /**
   * First wish, second wish, ...; an entry may be a list of projects wished equally. The rank of a project is 1 + the
   * index of the first entry naming it. Unknown projects and repetitions are ignored, but keep their index.
   */
  readonly wishes: readonly (string | readonly string[])[];
  /** Never there, even where `open` or wished. */
  readonly noThanks?: readonly string[] | undefined;
  /** Would go to any project not refused. An unwished project has rank null and counts as "other". */
  readonly open?: boolean | undefined;
  /** How many people of a unit have a skill: of the applicant without parts (a person: 1). Parts carry their own. */
  readonly skills?: Readonly<Record<string, number>> | undefined;
  /** Slots in which the applicant cannot come; holds for every part. */
  readonly absent?: readonly string[] | undefined;
  /** When the application came, as text that sorts by time (ISO 8601); orders the waiting lists. */
  readonly since?: string | undefined;
}

export interface Part {
  /** Unique among applicants and parts. */
  readonly id: string;
  readonly name?: string | undefined;
  /** At least 1; 1 where missing. */
  readonly size?: number | undefined;
  readonly skills?: Readonly<Record<string, number>> | undefined;
  /** In addition to the applicant's. */
  readonly absent?: readonly string[] | undefined;
}

export interface Project {
  readonly id: string;
  readonly name?: string | undefined;
  /** People at least; 0 where missing (a running project has somebody all the same). */
  readonly min?: number | undefined;
  /** People at most. */
  readonly max: number;
  /** It takes place in all of these; a unit absent in one of them cannot come. */
  readonly slots?: readonly string[] | undefined;
  /** Everybody there has all of these. */
  readonly requires?: readonly string[] | undefined;
  /** At least `people` of those there have the skill, or the project does not run. */
  readonly needs?: readonly { readonly skill: string; readonly people: number }[] | undefined;
  readonly reserve?: Reserve | undefined;
  readonly mustRun?: boolean | undefined;
}

/** Of the places, `places` are kept for units whose applicant has `staff` known and below `below`: the unit is then SMALL for this project. */
export interface Reserve {
  readonly places: number;
  readonly below: number;
}

/**
 * Friends or partners. `members` are unit ids, or ids of applicants with parts (all their parts are meant); unknown
 * ids and repetitions are ignored. A tie with fewer than two units never binds and is not reported. Ties of rule "always"
 * are looked at first, then the others in their order; BOUND GROUP of a tie: its members and all whom ties that were
 * found to hold before bind to them, directly or over others. Rules:
 * - "always": holds in every case (hard rule 4).
 * - "if-common" (where missing): holds (hard rule 4) if at least one project admits every unit of the bound group by
 *   rule 2 and has `max` for all of them together, and no unit of the group is pinned to another project or to none;
 *   otherwise it is void and reported.
 * - "wish": never binds; counted by the concern "together".
 */
export interface Tie {
  readonly id: string;
  readonly members: readonly string[];
  readonly rule?: "always" | "if-common" | "wish" | undefined;
}

/** Set by hand. Pins naming an unknown unit are ignored; an unknown project, or two different pins of one unit, is a contradiction. */
export interface Pin {
  readonly unit: string;
  readonly project: string | null;
}

export interface Placed {
  readonly unit: string;
  readonly project: string | null;
}

/**
 * Levels of the concern "wishes" (R = number of ranks, n(r) = counts of units at rank r):
 * - "rank-maximal": most n(1), then most n(2), ..., most n(R), then most "other".
 * - "generous": most placed, then fewest "other", then fewest n(R), ..., fewest n(2).
 * - "satisfaction": most points, the sum of points times count.
 */
export type Aim = "rank-maximal" | "generous" | "satisfaction";

/**
 * - "placed": most counts with a place.
 * - "wishes": the levels of the aim.
 * - "filled": most projects that run (as in rule 5, whatever `belowMinimum` says).
 * - "together": most ties that are not "always" (of "if-common" the void ones too) whose members are all at one project.
 * - "changes": fewest counts of units that had a place in `previous` and are not at that project now.
 * A level that comes a second time is listed once, where it came first.
 */
export type Concern = "placed" | "wishes" | "filled" | "together" | "changes";

/** One level of the objective. `key`: "placed", "rank-1" ... "rank-R", "other", "points", "filled", "together", "changes". */
export interface Level {
  readonly key: string;
  readonly sense: "most" | "least";
  readonly value: number;
  /** No plan that equals this one at all levels before can be better here than this. */
  readonly bound: number;
  /** value = bound, and all levels before are proven. */
  readonly proven: boolean;
}

/** How many counts got what. */
export interface Profile {
  /** At index r - 1 the counts at rank r; length R. */
  readonly ranks: readonly number[];
  /** At unwished projects. */
  readonly other: number;
  readonly unplaced: number;
}

/**
 * The plan. `Proposal.objective`, `bound` and `sense` are those of `levels[deciding]`: the first level that is not
 * proven, or, where all are, the first level of the concern "wishes" other than "placed" (the first level at all where
 * there is none). `Proposal.optimal` says that every level is proven.
 */
export interface AssignmentPlan {
  /** One for each unit, in their order. */
  readonly placements: readonly Placement[];
  /** R: length of the longest list of wishes, at least 1. */
  readonly ranks: number;
  readonly profile: Profile;
  /** Points reached as a share of everybody at the points of rank 1, 0 .. 1 (1 where that is 0). */
  readonly satisfaction: number;
  readonly levels: readonly Level[];
  readonly deciding: number;
  /** One for each project, in their order. */
  readonly projects: readonly ProjectReport[];
  readonly ties: readonly TieReport[];
  /** Value of the concern "changes", 0 without `previous`. */
  readonly changes: number;
  /**
   * With `release` "unused" and at least one reserve with places: the plan of the first round, optimal under rule 6
   * in the levels of "changes", "placed" and "wishes" ("filled" and "together" do not count in the first round; where rule 6 leaves no plan at all there is no first round, and all is planned at once without it).
   * Second round: rule 6 falls, small units placed at a project that counts them as small stay there as if pinned,
   * (and with them all whom a holding tie binds to them),
   * everything else is planned again; `levels` and their bounds belong to the second round.
   */
  readonly firstRound?: FirstRound | undefined;
  readonly beside?: readonly Beside[] | undefined;
  readonly curve?: Curve | undefined;
}

export interface Placement extends Placed {
  /** Of the project in the wishes; null without a place or where unwished. */
  readonly rank: number | null;
}

export interface ProjectReport {
  readonly project: string;
  readonly people: number;
  /** `max` - people. */
  readonly free: number;
  readonly state: "runs" | "closed" | "below";
  /** People missing to max(1, min), 0 .. . */
  readonly missing: number;
  /** Skills of which people are missing. */
  readonly lacking: readonly { readonly skill: string; readonly people: number }[];
  /** Reserved places that units which are not small took after the release. */
  readonly released: number;
  /**
   * WAITING LIST: unit ids that wish this project (it is in the wishes, rule 2 admits them, no pin holds them elsewhere) and have no
   * place, or a worse rank, or an unwished project. Order: (1) without any place before with one; (2) smaller rank of
   * this project; (3) earlier `since`, those without one after those with one; (4) order of the input.
   * PROMOTION: when places become free, the list is read from the top; the first whose people fit into the free places
   * (with all held by a tie) moves up, then the next; a place that this frees goes to its own list in the same way.
   */
  readonly waiting: readonly string[];
  /** For the host: filled, missing, released, who waits. */
  readonly says: readonly Saying[];
}

export interface TieReport {
  readonly tie: string;
  /** All at one project. */
  readonly together: boolean;
  /** "holds": hard rule 4; "void": an "if-common" without common project; "wish". */
  readonly state: "holds" | "void" | "wish";
}

export interface FirstRound {
  readonly placements: readonly Placement[];
  readonly levels: readonly Level[];
}

/** The best profile under another aim, with the same hard rules (without the second round) and order. */
export interface Beside {
  readonly aim: Aim;
  /** Whether "placed" comes before the wishes in `order`, or not at all. */
  readonly placedFirst: boolean;
  /** Whether ties hold. */
  readonly ties: boolean;
  readonly profile: Profile;
  readonly satisfaction: number;
  readonly proven: boolean;
}

/**
 * All pairs (running projects, points) of plans under the hard rules (without the second round) for which no plan has
 * more of one and no less of the other, from few running projects to many.
 */
export interface Curve {
  readonly points: readonly CurvePoint[];
  /** Every point proven, and none missing. */
  readonly complete: boolean;
}

export interface CurvePoint {
  /** Projects that run. */
  readonly filled: number;
  readonly points: number;
  readonly satisfaction: number;
  readonly profile: Profile;
  readonly proven: boolean;
}
