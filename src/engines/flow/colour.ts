// SPDX-License-Identifier: EUPL-1.2
import type { Pairs } from "./pairs.ts";

/**
 * Gives each pair one of `colours` colours (0 .. colours-1) such that no end has a colour twice; undefined where some
 * end has more pairs than there are colours. As many colours as the busiest end has pairs are always enough (Kőnig
 * 1916). With `even` the colours are used as evenly as can be: their numbers differ by at most 1 (de Werra 1971).
 * Time: pairs x ends at worst, usually far less.
 */
export function colourPairs(pairs: Pairs, lefts: number, rights: number, colours: number, even = false): Int32Array | undefined {
  const cloth = woven(pairs, lefts, rights, colours);
  for (let pair = 0; pair < pairs.left.length; pair++) {
    const [left, right] = cloth.ends(pair);
    const [one, two] = [cloth.free(left), cloth.free(right)];
    if (one < 0 || two < 0) return undefined;
    // The path that leaves `right` in colour one cannot end at `left`, where one is free: sides alternate.
    cloth.exchange(cloth.path(right, one, two), one, two);
    cloth.dye(pair, one);
  }
  if (even) level(cloth, lefts + rights, colours);
  return cloth.colour;
}

type Cloth = ReturnType<typeof woven>;

function woven(pairs: Pairs, lefts: number, rights: number, colours: number) {
  const colour = new Int32Array(pairs.left.length).fill(-1);
  const used = new Int32Array(colours);
  // The pair with a colour at an end, -1 where the colour is free there.
  const at = new Int32Array((lefts + rights) * colours).fill(-1);
  const ends = (pair: number): [left: number, right: number] => [pairs.left[pair]!, lefts + pairs.right[pair]!];
  const dye = (pair: number, with_: number): void => {
    colour[pair] = with_;
    used[with_]!++;
    for (const end of ends(pair)) at[end * colours + with_] = pair;
  };
  const bleach = (pair: number): void => {
    for (const end of ends(pair)) at[end * colours + colour[pair]!] = -1;
    used[colour[pair]!]!--;
  };
  return {
    colour,
    used,
    ends,
    dye,
    free: (end: number): number => at.subarray(end * colours, (end + 1) * colours).indexOf(-1),
    has: (end: number, which: number): boolean => at[end * colours + which]! >= 0,
    /** Pairs along the path that leaves `start` in colour one and goes on in turns. */
    path(start: number, one: number, two: number): number[] {
      const path: number[] = [];
      let end = start;
      let take = one;
      for (let pair = at[end * colours + take]!; pair >= 0; pair = at[end * colours + take]!) {
        path.push(pair);
        const [left, right] = ends(pair);
        end = left === end ? right : left;
        take = take === one ? two : one;
      }
      return path;
    },
    exchange(path: readonly number[], one: number, two: number): void {
      for (const pair of path) bleach(pair);
      for (const pair of path) dye(pair, colour[pair] === one ? two : one);
    },
  };
}

/** While one colour is used at least twice more than another, some path between them has one more of it at both its ends. */
function level(cloth: Cloth, ends: number, colours: number): void {
  const { used } = cloth;
  for (;;) {
    let [most, least] = [0, 0];
    for (let colour = 1; colour < colours; colour++) {
      if (used[colour]! > used[most]!) most = colour;
      if (used[colour]! < used[least]!) least = colour;
    }
    if (colours === 0 || used[most]! <= used[least]! + 1) return;
    for (let end = 0; end < ends && used[most]! > used[least]! + 1; end++) {
      if (!cloth.has(end, most) || cloth.has(end, least)) continue;
      const path = cloth.path(end, most, least);
      if (path.length % 2 === 1) cloth.exchange(path, most, least);
    }
  }
}
