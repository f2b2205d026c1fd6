// SPDX-License-Identifier: EUPL-1.2

/**
 * Kind `wishes`: choose which talks happen and place them in rounds.
 *
 * **Rounds** are numbered 1 .. `rounds`. A **pair** is unordered: {a, b} is {b, a}. With `sides` only participants of
 * different sides may meet, without `sides` everybody may meet everybody; nobody meets itself.
 *
 * **Rules** every plan keeps (H = a talk {a, b} in round r of the plan, later than round `previous.past`):
 * 1. No pair has more than one talk in the whole plan (talks of past rounds included).
 * 2. In round r a participant is in at most `capacity` talks (of that round), and in none where r is in `away`.
 * 3. In the whole plan a participant has at most `most` talks, past ones included.
 * 4. At most `tables` talks in round r.
 * 5. A pair with a wish "no" from either side never meets, and no pair of `forbidden` without `round`;
 *    one of `forbidden` with `round` does not meet in that round.
 * 6. Every pair of `fixed` and `pins` meets; in its round where `round` is given. With `mustsBind` every pair with a
 *    wish "must" meets too. A pair of `fixed` that already met in a past round counts as met.
 * 7. Of a precedence, if both talks are held: round of `earlier` < round of `later`.
 * 8. With `inARow` = k nobody has talks in more than k rounds one after the other (rounds without a talk end a row;
 *    past rounds count).
 * 9. Only pairs with a weight above 0, or those of rule 6, meet (weight: below).
 * 10. Rounds 1 .. `previous.past` hold exactly the talks that `previous.talks` names for them; rules 2 to 5 and 7 do
 *    not look at these.
 *
 * **Weight of a pair.** Value of one wish: its `weight` where given, else `values.must` or `values.like`; a wish "no" has
 * none. Of several wishes with the same `from` and `to` the last counts. With wishes from both: (sum of both values)
 * x `values.mutual`. With a wish from one: its value. With none: `values.fill`. A negative `weight` is a "no".
 * A wish that names an unknown participant, oneself, or somebody of the same side counts for nothing.
 *
 * **Objective**, the more the better: sum of the weights of all talks of the plan (past ones included)
 * + `previous.stay` for every talk of `previous.talks` after the past that the plan holds in the same round
 * - `fairness.each` for every wish that a participant gets less than its floor (`WishesPlan.fairness.floors`).
 * A participant *gets* a wish when it wished for the pair (wish "must", "like", or a weight above 0) and the pair meets.
 *
 * Not part of the objective, but wanted, without losing any of it: few breaks (maximal runs of rounds without a talk
 * between two talks of a participant, rounds in `away` or without capacity not counted), and `breaksDiffer`.
 */
export interface WishesProblem {
  readonly kind: "wishes";
  readonly participants: readonly WishesParticipant[];
  /** Number of rounds, 0 or more. */
  readonly rounds: number;
  /** The two sides, for example ["companies", "nonprofits"]; left out: everybody may meet everybody. */
  readonly sides?: readonly [string, string] | undefined;
  readonly wishes: readonly Wish[];
  readonly values?: WishValues | undefined;
  /** Pairs that meet, in `round` where given. */
  readonly fixed?: readonly FixedTalk[] | undefined;
  /** Set by hand in an earlier plan: the same as `fixed`, told in other words. */
  readonly pins?: readonly FixedTalk[] | undefined;
  readonly forbidden?: readonly FixedTalk[] | undefined;
  readonly precedences?: readonly Precedence[] | undefined;
  /** At most so many talks at a time: one number, or one for each round (a missing one: no limit). */
  readonly tables?: number | readonly number[] | undefined;
  /**
   * Who sits where. "free": talks of a round get tables 1, 2, ...; nobody is bound. The name of a side: everybody of
   * that side has one table for the whole time (`WishesParticipant.table`, else numbered in the order of the list,
   * leaving out those given) and the other side walks. Left out: the plan names no tables.
   */
  readonly seating?: string | undefined;
  /** Nobody has talks in more than so many rounds one after the other; 1 = a free round after each talk. */
  readonly inARow?: number | undefined;
  /** Wanted: numbers of breaks of any two participants with talks differ by at most this. */
  readonly breaksDiffer?: number | undefined;
  /** A wish "must" binds like a fixed talk. Default false: it is a strong wish, and one that fails is told with its reason. */
  readonly mustsBind?: boolean | undefined;
  /** Default: none, the sum of weights alone counts. */
  readonly fairness?: Fairness | undefined;
  /** The plan that holds now; the new one stays close to it. */
  readonly previous?: PreviousPlan | undefined;
}

export interface WishesParticipant {
  readonly id: string;
  readonly name?: string | undefined;
  /** One of `sides`; anything else, where there are sides: meets nobody. */
  readonly side?: string | undefined;
  /** Talks at a time (representatives present), 0 or more: one number or one for each round (a missing one: 1). Default 1. */
  readonly capacity?: number | readonly number[] | undefined;
  /** Rounds in which it is not there; numbers outside 1 .. rounds are ignored. */
  readonly away?: readonly number[] | undefined;
  /** Talks in the whole plan at most. */
  readonly most?: number | undefined;
  /** Name of its table where its side stays seated. */
  readonly table?: string | undefined;
}

export interface Wish {
  readonly from: string;
  readonly to: string;
  readonly wish: "must" | "like" | "no";
  /** Instead of the value of the word; 0 or more, a negative one is a "no". */
  readonly weight?: number | undefined;
}

/** What wishes are worth. Defaults: must 10, like 3, mutual 1.5, fill 0. All 0 or more. */
export interface WishValues {
  readonly must?: number | undefined;
  readonly like?: number | undefined;
  /** Factor on the sum where both wish. */
  readonly mutual?: number | undefined;
  /** Weight of a pair about which nobody said anything; 0: such pairs do not meet. */
  readonly fill?: number | undefined;
}

export interface FixedTalk {
  readonly a: string;
  readonly b: string;
  readonly round?: number | undefined;
}

/** Two pairs: if both meet, `earlier` meets in an earlier round than `later`. A pair before itself says nothing. */
export interface Precedence {
  readonly earlier: readonly [string, string];
  readonly later: readonly [string, string];
}

export interface Fairness {
  /**
   * A number k: everybody's floor is k wishes, or as many as it wished for that can be held at all (rule 5 and at least
   * one common round), or its places over all rounds, whichever is least. "leximin": floors are the counts of the
   * choice that is best for the worst-off, then for the next, and so on (counts of wishes, over all rounds together).
   */
  readonly floor: number | "leximin";
  /** What each missing wish costs. Default: twice the largest weight of a pair. */
  readonly each?: number | undefined;
}

export interface PreviousPlan {
  readonly talks: readonly { readonly a: string; readonly b: string; readonly round: number; readonly table?: string | undefined }[];
  /** Rounds 1 .. past are over; leave out of `talks` what did not take place in them. Default 0. */
  readonly past?: number | undefined;
  /** What a talk that stays in its round is worth beyond its weight. Default: the largest weight of a pair. */
  readonly stay?: number | undefined;
}

export interface Talk {
  /** With sides: `a` of the first side, `b` of the second. Without: in the order of the list of participants. */
  readonly a: string;
  readonly b: string;
  readonly round: number;
  readonly table?: string | undefined;
  readonly weight: number;
}

export interface WishesPlan {
  /** By round, then in the order of the list of participants. */
  readonly talks: readonly Talk[];
  /** Sum of the weights of `talks`. */
  readonly weight: number;
  readonly fairness: FairnessReport;
  readonly breaks: { readonly total: number; readonly difference: number };
  /** Only with `previous`: talks after the past that stayed in their round, moved, fell away, are new. */
  readonly changes?: { readonly stayed: number; readonly moved: number; readonly gone: number; readonly added: number } | undefined;
}

export interface FairnessReport {
  /** Floor of each participant by id; 0 for all without `fairness`. */
  readonly floors: Readonly<Record<string, number>>;
  /** Wishes each participant gets, by id. */
  readonly met: Readonly<Record<string, number>>;
  /** The heaviest choice of talks without any care for fairness (over all rounds together, before placing). */
  readonly before: Spread;
  /** This plan. */
  readonly after: Spread;
  /** What fairness costs: heaviest choice with each floor as long as all can have it, over all rounds together. The first point has floor 0; without `fairness` it is the only one. */
  readonly price: readonly PricePoint[];
}

/** How evenly wishes met are spread over all participants who wished for anything. */
export interface Spread {
  readonly least: number;
  readonly mean: number;
  /** Gini coefficient of the counts: 0 = all alike. */
  readonly gini: number;
}

export interface PricePoint extends Spread {
  /** Every participant's floor is min(this, what it can have). */
  readonly floor: number;
  readonly weight: number;
  /** Weight lost against floor 0, as a share, 0 .. 1. */
  readonly lost: number;
  /** Wishes still missing to the floors: 0 on every point told. */
  readonly missing: number;
}
