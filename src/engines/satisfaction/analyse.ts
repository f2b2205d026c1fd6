// SPDX-License-Identifier: EUPL-1.2
import type { Order } from "./order.ts";
import { HEAD, widened, type State } from "./state.ts";

/** What is learnt from a conflict: a clause whose first literal becomes true one level below the conflict. */
export class Lesson {
  literals = new Int32Array(256);
  length = 0;
  /** Level to go back to. */
  level = 0;
  /** Number of different decision levels in the clause (Audemard and Simon 2009). */
  glue = 0;
  /** Variables whose marks are to be taken away. */
  touched = new Int32Array(1024);
  touchedHeld = 0;
  pending = new Int32Array(1024);
}

const SEEN = 1;
const IMPLIED = 2;
const NEEDED = 3;

/** First unique implication point (Marques-Silva and Sakallah 1999), then recursive minimisation (Sörensson and Biere 2009). */
export function analyse(s: State, clash: number, lesson: Lesson, order: Order): void {
  const { trail, levels, reasons, marks } = s;
  lesson.length = 1;
  lesson.touchedHeld = 0;
  lesson.literals = widened(lesson.literals, s.held + 2);
  lesson.touched = widened(lesson.touched, s.variables + 2);
  lesson.pending = widened(lesson.pending, s.variables + 2);
  let open = 0;
  if (clash < 0) open = see(s, s.clashOne, lesson, order) + see(s, s.clashTwo, lesson, order);
  else open = seeClause(s, clash, 0, lesson, order);
  let at = s.held - 1;
  for (;;) {
    while (marks[trail[at]! >> 1] === 0 || levels[trail[at]! >> 1]! < s.depth) at--;
    const literal = trail[at--]!;
    if (--open === 0) {
      lesson.literals[0] = literal ^ 1;
      break;
    }
    const reason = reasons[literal >> 1]!;
    open += reason < 0 ? see(s, -reason, lesson, order) : seeClause(s, reason, literal, lesson, order);
  }
  minimise(s, lesson);
  settle(s, lesson);
  for (let i = 0; i < lesson.touchedHeld; i++) marks[lesson.touched[i]!] = 0;
}

function see(s: State, literal: number, lesson: Lesson, order: Order): number {
  const v = literal >> 1;
  const level = s.levels[v]!;
  if (level === 0 || s.marks[v] !== 0) return 0;
  s.marks[v] = SEEN;
  lesson.touched[lesson.touchedHeld++] = v;
  order.bump(v);
  if (level === s.depth) return 1;
  lesson.literals[lesson.length++] = literal;
  return 0;
}

function seeClause(s: State, place: number, implied: number, lesson: Lesson, order: Order): number {
  const { store } = s;
  const glue = store[place + 1]!;
  if (glue > 0) refresh(s, place, glue);
  let open = 0;
  const from = place + HEAD;
  for (let at = from, end = from + store[place]!; at < end; at++) {
    const literal = store[at]!;
    if (literal !== implied) open += see(s, literal, lesson, order);
  }
  return open;
}

/** A learnt clause that is used again may have become better: its glue is counted anew. */
function refresh(s: State, place: number, glue: number): void {
  const { store } = s;
  if (glue > 2) {
    const now = glueOf(s, store, place + HEAD, place + HEAD + store[place]!);
    if (now < glue) store[place + 1] = now;
  }
  store[place + 2] = store[place + 1]! <= 6 ? 2 : 1;
}

function glueOf(s: State, literals: Int32Array, from: number, end: number): number {
  const { levels, stamps } = s;
  const stamp = ++s.stamp;
  let glue = 0;
  for (let at = from; at < end; at++) {
    const level = levels[literals[at]! >> 1]!;
    if (stamps[level] !== stamp) {
      stamps[level] = stamp;
      glue++;
    }
  }
  return glue;
}

/** Leaves out every literal that the others imply. */
function minimise(s: State, lesson: Lesson): void {
  const { literals } = lesson;
  const { levels, stamps } = s;
  const stamp = ++s.stamp;
  for (let at = 1; at < lesson.length; at++) stamps[levels[literals[at]! >> 1]!] = stamp;
  let kept = 1;
  for (let at = 1; at < lesson.length; at++) {
    const literal = literals[at]!;
    if (s.reasons[literal >> 1] === 0 || !implied(s, literal >> 1, lesson, stamp)) literals[kept++] = literal;
  }
  lesson.length = kept;
}

/** Whether the literals of the clause imply this one: every way back through reasons ends in one of them. Marks are kept for later questions. */
function implied(s: State, start: number, lesson: Lesson, stamp: number): boolean {
  const { marks, reasons } = s;
  const { pending, touched } = lesson;
  let depth = 0;
  pending[depth++] = start;
  while (depth > 0) {
    const v = pending[depth - 1]!;
    const next = unsettled(s, v, stamp);
    if (next > 0) {
      pending[depth++] = next;
      continue;
    }
    if (next < 0) {
      for (let at = 1; at < depth; at++) {
        const failed = pending[at]!;
        if (marks[failed] !== 0) continue;
        marks[failed] = NEEDED;
        touched[lesson.touchedHeld++] = failed;
      }
      return false;
    }
    depth--;
    if (marks[v] === 0 && reasons[v] !== 0) {
      marks[v] = IMPLIED;
      touched[lesson.touchedHeld++] = v;
    }
  }
  return true;
}

/** The first variable in the reason of v that is neither in the clause nor known to be implied; 0 where all are, -1 where one cannot be. */
function unsettled(s: State, v: number, stamp: number): number {
  const { store, marks, levels, reasons, stamps } = s;
  const reason = reasons[v]!;
  const from = reason < 0 ? 0 : reason + HEAD;
  const end = reason < 0 ? 1 : from + store[reason]!;
  for (let at = from; at < end; at++) {
    const other = reason < 0 ? -reason >> 1 : store[at]! >> 1;
    if (other === v) continue;
    const mark = marks[other]!;
    const level = levels[other]!;
    if (level === 0 || mark === SEEN || mark === IMPLIED) continue;
    if (mark === NEEDED || reasons[other] === 0 || stamps[level] !== stamp) return -1;
    return other;
  }
  return 0;
}

/** Level to go back to, with a literal of that level in second place. */
function settle(s: State, lesson: Lesson): void {
  const { literals, length } = lesson;
  const { levels } = s;
  lesson.glue = glueOf(s, literals, 0, length);
  lesson.level = 0;
  if (length === 1) return;
  let most = 1;
  for (let at = 2; at < length; at++) if (levels[literals[at]! >> 1]! > levels[literals[most]! >> 1]!) most = at;
  const second = literals[most]!;
  literals[most] = literals[1]!;
  literals[1] = second;
  lesson.level = levels[second >> 1]!;
}

/** The decisions that force this literal: which assumptions contradict its opposite. Marks are left clean. */
export function blame(s: State, literal: number): number[] {
  const { trail, levels, reasons, marks, store } = s;
  const found: number[] = [];
  if (levels[literal >> 1] === 0) return found;
  marks[literal >> 1] = SEEN;
  for (let at = s.held - 1; at >= s.begins[1]!; at--) {
    const v = trail[at]! >> 1;
    if (marks[v] === 0) continue;
    marks[v] = 0;
    const reason = reasons[v]!;
    if (reason === 0) found.push(trail[at]!);
    else if (reason < 0) {
      if (levels[-reason >> 1]! > 0) marks[-reason >> 1] = SEEN;
    } else {
      for (let i = reason + HEAD, end = i + store[reason]!; i < end; i++) {
        const other = store[i]! >> 1;
        if (other !== v && levels[other]! > 0) marks[other] = SEEN;
      }
    }
  }
  return found;
}
