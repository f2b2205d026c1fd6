// SPDX-License-Identifier: EUPL-1.2
import type { Instance } from "./instance.ts";

/**
 * A timetable in the making: which meeting stands where, kept so that placing or lifting one costs a handful of
 * operations. Breaks are counted by blocks: a participant with b blocks of busy slots has b - 1 breaks.
 */
export class State {
  /** Slot of each meeting, -1 where it has none. */
  readonly slot: Int32Array;
  /** Meetings of a participant in a slot, at participant * slots + slot. */
  readonly busy: Uint8Array;
  /** Meetings in each slot. */
  readonly load: Int32Array;
  readonly breaks: Int32Array;
  /** Sum of all breaks. */
  total = 0;
  /** Meetings without a slot that must have one. */
  missing = 0;
  /** Weight of the other meetings without a slot. */
  fallen = 0;
  /** Meetings in another slot than before. */
  moved = 0;
  /** Meetings without a slot, in any order. */
  readonly open: number[] = [];
  readonly instance: Instance;
  private readonly blocks: Int32Array;
  /** How many participants have so many breaks. */
  private readonly having: Int32Array;
  /** Meetings of a slot, at slot * meetings + 0 .. load - 1, and the place of each meeting in its list (slot's or open). */
  private readonly row: Int32Array;
  private readonly spot: Int32Array;

  constructor(instance: Instance) {
    const { meetings, people, slots } = instance;
    this.instance = instance;
    this.slot = new Int32Array(meetings).fill(-1);
    this.busy = new Uint8Array(people * slots);
    this.load = new Int32Array(slots);
    this.breaks = new Int32Array(people);
    this.blocks = new Int32Array(people);
    this.having = new Int32Array(slots + 2);
    this.having[0] = people;
    this.row = new Int32Array(slots * meetings);
    this.spot = new Int32Array(meetings);
    for (let m = 0; m < meetings; m++) this.openUp(m);
  }

  /** What the objective counts. */
  get cost(): number {
    return this.total + this.fallen + this.moved * this.instance.changeCost;
  }

  /** By how much breaks differ more than they may, added up over the participants above the limit. */
  get excess(): number {
    const { having, instance: { spread, slots } } = this;
    let fewest = 0;
    while (fewest < slots && having[fewest] === 0) fewest++;
    let sum = 0;
    for (let breaks = fewest + spread + 1; breaks <= slots; breaks++) sum += having[breaks]! * (breaks - fewest - spread);
    return sum;
  }

  get complete(): boolean {
    return this.missing === 0 && this.excess === 0;
  }

  /** The meeting at a place 0 .. load - 1 of a slot. */
  standing(slot: number, at: number): number {
    return this.row[slot * this.instance.meetings + at]!;
  }

  /** Gives a meeting without a slot one; looks at no rule. */
  place(meeting: number, slot: number): void {
    const { instance, load, row, spot, open } = this;
    const last = open.pop()!;
    if (last !== meeting) {
      open[spot[meeting]!] = last;
      spot[last] = spot[meeting]!;
    }
    this.slot[meeting] = slot;
    spot[meeting] = load[slot]!;
    row[slot * instance.meetings + load[slot]!] = meeting;
    load[slot]!++;
    this.attend(instance.one[meeting]!, slot);
    this.attend(instance.other[meeting]!, slot);
    const weight = instance.weight[meeting]!;
    if (weight < 0) this.missing--;
    else this.fallen -= weight;
    if (instance.previous[meeting]! >= 0 && instance.previous[meeting] !== slot) this.moved++;
  }

  /** Takes a meeting out of its slot. */
  lift(meeting: number): void {
    const { instance, load, row, spot } = this;
    const slot = this.slot[meeting]!;
    const start = slot * instance.meetings;
    const last = row[start + --load[slot]!]!;
    row[start + spot[meeting]!] = last;
    spot[last] = spot[meeting]!;
    this.slot[meeting] = -1;
    this.leave(instance.one[meeting]!, slot);
    this.leave(instance.other[meeting]!, slot);
    if (instance.previous[meeting]! >= 0 && instance.previous[meeting] !== slot) this.moved--;
    this.openUp(meeting);
  }

  private openUp(meeting: number): void {
    this.spot[meeting] = this.open.length;
    this.open.push(meeting);
    const weight = this.instance.weight[meeting]!;
    if (weight < 0) this.missing++;
    else this.fallen += weight;
  }

  private attend(person: number, slot: number): void {
    const { slots } = this.instance;
    const at = person * slots + slot;
    if (this.busy[at]!++ === 0) this.count(person, 1 - this.beside(at, slot, slots));
  }

  private leave(person: number, slot: number): void {
    const { slots } = this.instance;
    const at = person * slots + slot;
    if (--this.busy[at]! === 0) this.count(person, this.beside(at, slot, slots) - 1);
  }

  /** How many of the slots right before and after are busy. */
  private beside(at: number, slot: number, slots: number): number {
    return (slot > 0 && this.busy[at - 1]! > 0 ? 1 : 0) + (slot < slots - 1 && this.busy[at + 1]! > 0 ? 1 : 0);
  }

  private count(person: number, more: number): void {
    if (more === 0) return;
    const blocks = (this.blocks[person]! += more);
    const breaks = blocks > 1 ? blocks - 1 : 0;
    const was = this.breaks[person]!;
    this.having[was]!--;
    this.having[breaks]!++;
    this.total += breaks - was;
    this.breaks[person] = breaks;
  }
}
