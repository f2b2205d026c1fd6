// SPDX-License-Identifier: EUPL-1.2
import { HEAD, assign, widened, type State } from "./state.ts";

/**
 * Unit propagation with two watched literals a clause (Moskewicz et al. 2001), a blocking literal beside each watch and
 * clauses of two in lists of their own. Returns 0, the place of a clause that cannot hold, or -1 where it has two
 * literals (`clashOne`, `clashTwo`).
 */
export function propagate(s: State): number {
  const { values } = s;
  while (s.head < s.held) {
    const lie = s.trail[s.head++]! ^ 1;
    const twos = s.twos[lie]!;
    for (let at = 0, end = s.twosHeld[lie]!; at < end; at++) {
      const other = twos[at]!;
      const value = values[other]!;
      if (value > 0) continue;
      if (value < 0) {
        s.clashOne = lie;
        s.clashTwo = other;
        return -1;
      }
      assign(s, other, -lie);
    }
    const clash = visit(s, lie);
    if (clash !== 0) return clash;
  }
  return 0;
}

/** All longer clauses that watch a literal which has become false. */
function visit(s: State, lie: number): number {
  const { values, store, levels, reasons, trail, depth } = s;
  const list = s.long[lie]!;
  const end = s.longHeld[lie]!;
  let held = s.held;
  let kept = 0;
  let clash = 0;
  let at = 0;
  while (at < end) {
    const blocker = list[at]!;
    const place = list[at + 1]!;
    at += 2;
    if (values[blocker]! > 0) {
      list[kept] = blocker;
      list[kept + 1] = place;
      kept += 2;
      continue;
    }
    const first = place + HEAD;
    const other = store[first]! ^ store[first + 1]! ^ lie;
    const otherValue = values[other]!;
    if (otherValue > 0) {
      list[kept] = other;
      list[kept + 1] = place;
      kept += 2;
      continue;
    }
    const last = first + store[place]!;
    let look = first + 2;
    while (look < last && values[store[look]!]! < 0) look++;
    if (look < last) {
      const found = store[look]!;
      store[first] = other;
      store[first + 1] = found;
      store[look] = lie;
      const count = s.longHeld[found]!;
      let theirs = s.long[found]!;
      if (count + 2 > theirs.length) s.long[found] = theirs = widened(theirs, Math.max(8, count + 2));
      theirs[count] = other;
      theirs[count + 1] = place;
      s.longHeld[found] = count + 2;
      continue;
    }
    list[kept] = other;
    list[kept + 1] = place;
    kept += 2;
    if (otherValue < 0) {
      clash = place;
      break;
    }
    const v = other >> 1;
    values[other] = 1;
    values[other ^ 1] = -1;
    levels[v] = depth;
    reasons[v] = place;
    trail[held++] = other;
  }
  if (kept < at) {
    list.copyWithin(kept, at, end);
    s.longHeld[lie] = kept + end - at;
  }
  s.held = held;
  return clash;
}
