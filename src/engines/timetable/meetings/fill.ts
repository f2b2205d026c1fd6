// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "../../search/index.ts";
import type { Instance } from "./instance.ts";
import type { State } from "./state.ts";

/**
 * Gives every meeting that must be held a slot: puts one in, throws out whatever stands against it, and goes on with
 * what was thrown out (tabu search over partial plans, as PartialCol of Blöchliger and Zufferey 2008 does for colours).
 * Meetings that are thrown out often weigh more.
 */
export class Filling {
  private readonly state: State;
  private readonly instance: Instance;
  private readonly dice: Chance;
  /** Round until which a meeting may not go back to a slot. */
  private readonly barred: Int32Array;
  private readonly heavy: Float64Array;
  private round = 0;

  constructor(state: State, dice: Chance) {
    this.state = state;
    this.instance = state.instance;
    this.dice = dice;
    this.barred = new Int32Array(state.instance.meetings * state.instance.slots);
    this.heavy = Float64Array.from(state.instance.weight, (weight) => (weight < 0 ? 1 : 0.01));
  }

  /** One meeting in, some out. False where no meeting that must be held is left without a slot. */
  step(): boolean {
    const { state, instance } = this;
    if (state.missing === 0) return false;
    this.round++;
    const meeting = this.next();
    const slot = this.bestSlot(meeting);
    if (slot < 0) return true;
    for (const other of this.against(meeting, slot)) {
      state.lift(other);
      this.heavy[other]! += instance.weight[other]! < 0 ? 0.2 : 0;
      this.barred[other * instance.slots + slot] = this.round + 4 + this.dice.below(8) + Math.floor(state.missing * 0.6);
    }
    state.place(meeting, slot);
    return true;
  }

  /** Any of the open meetings that must be held. */
  private next(): number {
    const { open } = this.state;
    const start = this.dice.below(open.length);
    for (let at = 0; at < open.length; at++) {
      const meeting = open[(start + at) % open.length]!;
      if (this.instance.weight[meeting]! < 0) return meeting;
    }
    return open[start]!;
  }

  private bestSlot(meeting: number): number {
    const { slots, allowed } = this.instance;
    let best = -1;
    let least = Infinity;
    for (let slot = 0; slot < slots; slot++) {
      if (allowed[meeting * slots + slot] === 0 || !this.roomy(meeting, slot)) continue;
      let price = this.dice.next() * 0.5 + (this.barred[meeting * slots + slot]! > this.round ? 1000 : 0);
      for (const other of this.against(meeting, slot)) price += this.heavy[other]!;
      if (price >= least) continue;
      least = price;
      best = slot;
    }
    return best;
  }

  /** Where there is no table at all, or somebody cannot meet anybody, nobody can make room by leaving. */
  private roomy(meeting: number, slot: number): boolean {
    const { tables, capacity, one, other } = this.instance;
    return tables[slot]! > 0 && capacity[one[meeting]!]! > 0 && capacity[other[meeting]!]! > 0;
  }

  /** What must leave if a meeting comes to a slot: by its participants, its order, and the tables. */
  private against(meeting: number, slot: number): number[] {
    const { state, instance } = this;
    const out: number[] = [];
    this.crowd(instance.one[meeting]!, slot, out);
    this.crowd(instance.other[meeting]!, slot, out);
    for (const earlier of instance.before[meeting]!) if (state.slot[earlier]! >= slot && !out.includes(earlier)) out.push(earlier);
    for (const later of instance.behind[meeting]!) if (state.slot[later]! >= 0 && state.slot[later]! <= slot && !out.includes(later)) out.push(later);
    let free = instance.tables[slot]! - state.load[slot]!;
    for (const other of out) if (state.slot[other] === slot) free++;
    if (free <= 0 && state.load[slot]! > 0) out.push(this.lightest(slot));
    return out;
  }

  private crowd(person: number, slot: number, out: number[]): void {
    const { state, instance } = this;
    let over = state.busy[person * instance.slots + slot]! - instance.capacity[person]! + 1;
    if (over <= 0) return;
    for (const meeting of instance.of[person]!) {
      if (state.slot[meeting] !== slot) continue;
      if (!out.includes(meeting)) out.push(meeting);
      if (--over <= 0) return;
    }
  }

  private lightest(slot: number): number {
    const { state } = this;
    const load = state.load[slot]!;
    const start = this.dice.below(load);
    let best = state.standing(slot, start);
    for (let at = 1; at < Math.min(load, 8); at++) {
      const other = state.standing(slot, (start + at) % load);
      if (this.heavy[other]! < this.heavy[best]!) best = other;
    }
    return best;
  }
}
