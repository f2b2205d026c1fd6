// SPDX-License-Identifier: EUPL-1.2
import { ageGroup, OLDEST } from "./agegroups.ts";
import { circumstances } from "./agecircumstances.ts";
import type { Circumstances } from "./agecircumstances.ts";
import { numericAges, ownAges, schoolYears, spokenGroups } from "./agewords.ts";
import type { Spoken } from "./agewords.ts";
import { readable } from "./readable.ts";

/** Years of age, both ends included; open ends are 0 and 120. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** An age or a target group a text speaks of. */
export interface AgeMention extends AgeRange, Circumstances {
  /** School years where the text names them or the group has them; both ends included. */
  readonly grades?: readonly [number, number];
  /** As written. */
  readonly words: string;
  /** Index in the text. */
  readonly at: number;
  /** A number that stands behind the group it tells of ("Azubis (16 bis 19)"). */
  readonly called: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * Ages and target groups in reading order, each with what the words around it say: whether it is a limit, whether it is
 * ruled out, and whether it is told of those served or of those who act. Never a duration ("seit 16 Jahren"), a
 * count ("ab 6 Kindern") or an hour ("ab 18 Uhr"). Cost: linear in the length of the text.
 */
export function ageMentions(text: string): AgeMention[] {
  const { text: read, origin } = readable(text);
  const spoken = [...numericAges(read), ...ownAges(read), ...schoolYears(read), ...spokenGroups(read)];
  const taken = [...spoken].sort((a, b) => a.at - b.at);
  for (const match of read.matchAll(WORD)) {
    const group = ageGroup(match[0]);
    if (group && !covered(taken, match.index)) spoken.push({ from: group.from, to: group.to, ...(group.grades ? { grades: group.grades } : {}), words: match[0], at: match.index, numeric: false });
  }
  spoken.sort((one, other) => one.at - other.at);
  const found: AgeMention[] = [];
  for (const { numeric, own = false, ...one } of spoken) {
    const before = found.at(-1);
    const called = numeric && !own && before !== undefined && /^\s*[(,:]?\s*$/u.test(read.slice(before.at + before.words.length, one.at));
    const about = circumstances(read, one, numeric, before);
    if (!called) found.push({ ...one, ...about, whose: own ? "acting" : about.whose, called: false });
    // "Kinder unter 8": the number says which children, the word before says whose they are.
    else found[found.length - 1] = { ...one, ...narrowed(one, before), ...about, excluded: before.excluded, whose: before.whose ?? about.whose, called: true };
  }
  return found.map((one) => ({ ...one, at: origin(one.at) }));
}

/** An open end takes the end of the group: "Jugendliche ab 15" are no pensioners. */
function narrowed(one: AgeRange, group: AgeRange): AgeRange {
  const to = one.to === OLDEST && group.to > one.from ? group.to : one.to;
  const from = one.from === 0 && group.from < one.to ? group.from : one.from;
  return { from, to };
}

/** Numeric mentions are few and apart, so a plain look through the sorted starts is enough. */
function covered(taken: readonly Spoken[], at: number): boolean {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const before = taken[low - 1];
  return before !== undefined && at < before.at + before.words.length;
}

/** The ages a text wants or admits by a limit, as one range over all its limits; undefined where it sets none. */
export function ageRange(text: string): AgeRange | undefined {
  let range: AgeRange | undefined;
  for (const one of ageMentions(text)) {
    if (!one.limit) continue;
    const admitted = one.excluded ? opposite(one) : one;
    if (admitted) range = range ? { from: Math.min(range.from, admitted.from), to: Math.max(range.to, admitted.to) } : { from: admitted.from, to: admitted.to };
  }
  return range;
}

/** Who is ruled out at one end leaves the other end. */
function opposite({ from, to }: AgeRange): AgeRange | undefined {
  if (from === 0 && to < OLDEST) return { from: to + 1, to: OLDEST };
  return to === OLDEST && from > 0 ? { from: 0, to: from - 1 } : undefined;
}
