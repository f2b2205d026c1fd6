// SPDX-License-Identifier: EUPL-1.2
import { HEAD, attach, keep, type State } from "./state.ts";

/** Learnt clauses up to this glue stay for ever; up to the second one while they are used. */
const CORE = 2;

/** Forgets the worse half of the learnt clauses that were not used lately, then tidies. Only at decision level 0. */
export function forget(s: State, share = 0.6): void {
  const { store } = s;
  const doubtful: number[] = [];
  for (const place of s.learnt) {
    const glue = store[place + 1]!;
    if (glue <= CORE) continue;
    if (store[place + 2]! > 0) store[place + 2] = store[place + 2]! - 1;
    else doubtful.push(place);
  }
  doubtful.sort((a, b) => store[b + 1]! - store[a + 1]! || store[b]! - store[a]! || a - b);
  for (let at = 0, end = doubtful.length * share; at < end; at++) store[doubtful[at]! + 1] = -1;
  tidy(s);
}

/** Drops clauses that are deleted or hold anyway, cuts literals that are false for ever, and closes the gaps in the store. Only at decision level 0, all propagated. */
export function tidy(s: State): void {
  const { store } = s;
  const end = s.filled;
  s.given = [];
  s.learnt = [];
  s.longHeld.fill(0);
  const short: number[] = [];
  let to = 1;
  for (let place = 1; place < end;) {
    const length = store[place]!;
    const next = place + HEAD + length;
    const glue = store[place + 1]!;
    const kept = glue < 0 ? 0 : cut(s, place, to);
    if (kept === 2) short.push(store[to + HEAD]!, store[to + HEAD + 1]!);
    else if (kept > 2) {
      (glue > 0 ? s.learnt : s.given).push(to);
      attach(s, to);
      to += HEAD + kept;
    }
    place = next;
  }
  s.filled = to;
  for (let at = 0; at < short.length; at += 2) keep(s, short.slice(at, at + 2), 2, 1);
  tidyTwos(s);
}

/** Moves a clause without its false literals; 0 where it holds for ever. */
function cut(s: State, place: number, to: number): number {
  const { store, values } = s;
  const length = store[place]!;
  const from = place + HEAD;
  for (let at = 0; at < length; at++) if (values[store[from + at]!]! > 0) return 0;
  const glue = store[place + 1]!;
  const use = store[place + 2]!;
  let kept = 0;
  for (let at = 0; at < length; at++) {
    const literal = store[from + at]!;
    if (values[literal] === 0) store[to + HEAD + kept++] = literal;
  }
  store[to] = kept;
  store[to + 1] = glue;
  store[to + 2] = use;
  return kept;
}

function tidyTwos(s: State): void {
  const { values } = s;
  for (let literal = 2; literal <= 2 * s.variables + 1; literal++) {
    const list = s.twos[literal]!;
    const held = s.twosHeld[literal]!;
    let kept = 0;
    if (values[literal]! === 0) for (let at = 0; at < held; at++) if (values[list[at]!]! === 0) list[kept++] = list[at]!;
    s.twosHeld[literal] = kept;
  }
}
