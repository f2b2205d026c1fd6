// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "../../search/index.ts";
import type { Instance } from "./instance.ts";
import type { State } from "./state.ts";

/**
 * Changes of a timetable that keep every rule but the spread, and that can be taken back: exchanges of two slots along
 * chains (Kempe chains: whoever would meet twice in the one slot goes to the other), and placing one more meeting.
 */
export class Moves {
  private readonly state: State;
  private readonly instance: Instance;
  private readonly dice: Chance;
  /** Meetings of the present change and the slots they came from, in order. */
  private readonly who: number[] = [];
  private readonly whence: number[] = [];
  private readonly mark: Int32Array;
  private stamp = 0;
  private readonly waiting: number[] = [];

  constructor(state: State, dice: Chance) {
    this.state = state;
    this.instance = state.instance;
    this.dice = dice;
    this.mark = new Int32Array(state.instance.meetings);
  }

  /** Exchanges what hangs on a standing meeting between its slot and another. False (and nothing changed) where a rule forbids it. */
  exchange(meeting: number, to: number): boolean {
    const from = this.state.slot[meeting]!;
    this.begin();
    if (this.chain(meeting, from, to) && this.evenOut(from, to) && this.inOrder()) return true;
    this.undo();
    return false;
  }

  /** Takes a meeting that may fall away out of the plan, or puts one in where it stands in nobody's way. */
  toggle(meeting: number, to: number): boolean {
    this.begin();
    if (this.state.slot[meeting]! >= 0) this.shift(meeting, -1);
    else {
      if (!this.roomFor(meeting, to)) return false;
      this.shift(meeting, to);
      if (!this.inOrder()) {
        this.undo();
        return false;
      }
    }
    return true;
  }

  /** Takes the last change back. */
  undo(): void {
    while (this.who.length > 0) this.set(this.who.pop()!, this.whence.pop()!);
  }

  private begin(): void {
    this.who.length = 0;
    this.whence.length = 0;
    this.waiting.length = 0;
    this.stamp++;
  }

  private shift(meeting: number, to: number): void {
    this.who.push(meeting);
    this.whence.push(this.state.slot[meeting]!);
    this.set(meeting, to);
  }

  private set(meeting: number, to: number): void {
    if (this.state.slot[meeting]! >= 0) this.state.lift(meeting);
    if (to >= 0) this.state.place(meeting, to);
  }

  private chain(first: number, from: number, to: number): boolean {
    const { state, instance: { allowed, slots, one, other }, mark, waiting } = this;
    mark[first] = this.stamp;
    waiting.push(first);
    while (waiting.length > 0) {
      const meeting = waiting.pop()!;
      const goal = state.slot[meeting] === from ? to : from;
      if (allowed[meeting * slots + goal] === 0) return false;
      this.shift(meeting, goal);
      if (!this.makeWay(one[meeting]!, goal) || !this.makeWay(other[meeting]!, goal)) return false;
    }
    return true;
  }

  /** Where somebody now has too many meetings in a slot, sends one that was not moved yet the other way. */
  private makeWay(person: number, slot: number): boolean {
    const { state, instance, mark, stamp } = this;
    let over = state.busy[person * instance.slots + slot]! - instance.capacity[person]!;
    if (over <= 0) return true;
    for (const meeting of instance.of[person]!) {
      if (state.slot[meeting] !== slot) continue;
      if (mark[meeting] === stamp) {
        if (this.waiting.includes(meeting)) over--;
      } else {
        mark[meeting] = stamp;
        this.waiting.push(meeting);
        over--;
      }
      if (over <= 0) return true;
    }
    return false;
  }

  /** Where one of both slots has more meetings than tables, exchanges further chains the other way. */
  private evenOut(from: number, to: number): boolean {
    const { state: { load }, instance: { tables } } = this;
    for (let tries = 0; tries < 6; tries++) {
      const full = load[to]! > tables[to]! ? to : load[from]! > tables[from]! ? from : -1;
      if (full < 0) return true;
      const meeting = this.unmoved(full);
      if (meeting < 0 || !this.chain(meeting, full, full === to ? from : to)) return false;
    }
    return load[to]! <= tables[to]! && load[from]! <= tables[from]!;
  }

  private unmoved(slot: number): number {
    const { state, mark, stamp } = this;
    for (let tries = 0; tries < 5; tries++) {
      const meeting = state.standing(slot, this.dice.below(state.load[slot]!));
      if (mark[meeting] !== stamp) return meeting;
    }
    return -1;
  }

  private roomFor(meeting: number, slot: number): boolean {
    const { state, instance: { allowed, slots, one, other, capacity, tables } } = this;
    const a = one[meeting]!;
    const b = other[meeting]!;
    return allowed[meeting * slots + slot] === 1 && state.load[slot]! < tables[slot]!
      && state.busy[a * slots + slot]! < capacity[a]! && state.busy[b * slots + slot]! < capacity[b]!;
  }

  /** Whether everything moved still stands behind what must be before it. */
  private inOrder(): boolean {
    const { state: { slot }, instance: { before, behind } } = this;
    for (const meeting of this.who) {
      const at = slot[meeting]!;
      if (at < 0) continue;
      for (const earlier of before[meeting]!) if (slot[earlier]! >= at) return false;
      for (const later of behind[meeting]!) if (slot[later]! >= 0 && slot[later]! <= at) return false;
    }
    return true;
  }
}
