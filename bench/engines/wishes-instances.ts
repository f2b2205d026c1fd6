// SPDX-License-Identifier: EUPL-1.2
import { chance } from "../../src/engines/search/index.ts";
import type { Wish, WishesParticipant, WishesProblem } from "../../src/engines/timetable/index.ts";

/** What an invented evening looks like. Shares are 0 .. 1. */
export interface WishesShape {
  readonly seed: number;
  /** Participants on each side; with `oneSide` that many in all. */
  readonly size: number;
  readonly rounds: number;
  readonly oneSide?: boolean | undefined;
  /** Wishes each participant states on average. Default 1.5 x rounds. */
  readonly wishesEach?: number | undefined;
  /** Whole weights 1 .. this instead of must / like. Default 0: words. */
  readonly weights?: number | undefined;
  /** Participants who come late or leave early (a quarter of the rounds on average), and as many who miss single rounds. Default 0.1. */
  readonly absent?: number | undefined;
  /** Participants with two representatives; a tenth of these with three. Default 0.15. */
  readonly several?: number | undefined;
  /** 0: everybody is wished for alike; 1: the most wanted far more often. Default 0.5. */
  readonly skew?: number | undefined;
}

/**
 * An invented marketplace plan. Each participant states between half and one and a half times `wishesEach` wishes;
 * whom it wishes for is drawn with chances falling like rank^-skew over a shuffled order of the other side. One in five
 * wishes is a "must", one in twenty-five a "no"; with `weights` each wish has a whole weight drawn evenly.
 */
export function wishesInstance(shape: WishesShape): WishesProblem {
  const dice = chance(shape.seed);
  const { size, rounds, oneSide = false, wishesEach = 1.5 * rounds, weights = 0, absent = 0.1, several = 0.15, skew = 0.5 } = shape;
  const people = (side: string): WishesParticipant[] =>
    Array.from({ length: size }, (_, at) => ({
      id: `${side}${at + 1}`,
      ...(oneSide ? {} : { side }),
      capacity: dice.next() < several ? (dice.next() < 0.1 ? 3 : 2) : 1,
      away: missing(dice, rounds, absent),
    }));
  const left = people("c");
  const right = oneSide ? left : people("n");
  const wishes: Wish[] = [];
  const state = (from: readonly WishesParticipant[], to: readonly WishesParticipant[]): void => {
    const draw = popularity(dice, to, skew);
    for (const { id } of from) {
      const count = Math.round(wishesEach * (0.5 + dice.next()));
      const named = new Set<string>([id]);
      for (let tries = 0; tries < 4 * count && named.size <= Math.min(count, to.length - 1); tries++) named.add(draw());
      named.delete(id);
      for (const other of named) wishes.push(wish(dice, id, other, weights));
    }
  };
  state(left, right);
  if (!oneSide) state(right, left);
  return { kind: "wishes", participants: oneSide ? left : [...left, ...right], rounds, wishes, ...(oneSide ? {} : { sides: ["c", "n"] as const }) };
}

type Dice = ReturnType<typeof chance>;

function wish(dice: Dice, from: string, to: string, weights: number): Wish {
  const drawn = dice.next();
  if (drawn < 0.04) return { from, to, wish: "no" };
  const word = drawn < 0.24 ? "must" : "like";
  return weights > 0 ? { from, to, wish: word, weight: 1 + dice.below(weights) } : { from, to, wish: word };
}

/** Rounds missed: a stretch at the start or end for some, single ones for others. */
function missing(dice: Dice, rounds: number, absent: number): number[] {
  const drawn = dice.next();
  const all = Array.from({ length: rounds }, (_, round) => round + 1);
  const some = 1 + dice.below(Math.ceil(rounds / 2));
  if (drawn < absent / 2) return all.slice(0, some);
  if (drawn < absent) return all.slice(rounds - some);
  return drawn < 2 * absent ? all.filter(() => dice.next() < 0.15) : [];
}

function popularity(dice: Dice, to: readonly WishesParticipant[], skew: number): () => string {
  const order = dice.shuffle(to.map(({ id }) => id));
  const heights: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= order.length; rank++) heights.push((sum += rank ** -skew));
  return () => {
    const at = dice.next() * sum;
    return order[heights.findIndex((height) => height > at)] ?? order[0]!;
  };
}
