// SPDX-License-Identifier: EUPL-1.2
import { APART, SAME_GROUP, type Hall, type OpenStep } from "./hall.ts";

/** One open step under way: chairs table by table, -1 for an empty one. */
interface Floor {
  readonly step: OpenStep;
  /** Person on each chair. */
  readonly chair: Int32Array;
  /** Table of each chair. */
  readonly table: Int32Array;
  /** First chair of each table, and one beyond the last. */
  readonly first: Int32Array;
  /** Chair of each person, -1 where absent. */
  readonly at: Int32Array;
  /** Empty chairs of each table. */
  readonly empty: Int32Array;
}

/**
 * All open steps of a hall under way, with the cost of exchanging two chairs in time proportional to the size of a table.
 * `cost` is the objective's repeats, mixing and changes of the open steps (repeats of the past not included), plus a
 * prohibitive amount for each forbidden pair at a table.
 */
export class Seating {
  readonly hall: Hall;
  readonly floors: readonly Floor[];
  cost = 0;
  private readonly met: Uint8Array;

  /** `tables`: for each open step and person the table, -1 where absent. Sizes must fit the windows. */
  constructor(hall: Hall, tables: readonly Int32Array[]) {
    this.hall = hall;
    this.met = hall.met.slice();
    this.floors = hall.steps.map((step, index) => this.floor(step, tables[index]!));
  }

  private floor(step: OpenStep, tables: Int32Array): Floor {
    const first = new Int32Array(step.frames.length + 1);
    step.frames.forEach(({ high }, table) => (first[table + 1] = first[table]! + high));
    const chair = new Int32Array(first[step.frames.length]!).fill(-1);
    const table = new Int32Array(chair.length);
    step.frames.forEach((_, index) => table.fill(index, first[index], first[index + 1]));
    const floor: Floor = { step, chair, table, first, at: new Int32Array(this.hall.count).fill(-1), empty: Int32Array.from(step.frames, ({ high }) => high) };
    for (const person of step.present) {
      const to = tables[person]!;
      const free = first[to + 1]! - floor.empty[to]!--;
      this.cost += this.sit(floor, person, to, -1);
      chair[free] = person;
      floor.at[person] = free;
    }
    return floor;
  }

  /** What it costs that a person joins a table, and counts the meetings; the chair `without` is left out. */
  private sit(floor: Floor, person: number, to: number, without: number): number {
    const { hall, met } = this;
    const { chair, first, step } = floor;
    const row = person * hall.count;
    let cost = step.home[person]! >= 0 && step.home[person] !== to ? hall.weights.change : 0;
    for (let at = first[to]!; at < first[to + 1]!; at++) {
      const other = chair[at]!;
      if (other < 0 || at === without || other === person) continue;
      const pair = row + other;
      if (met[pair]! > 0) cost += hall.weights.repeat;
      const count = ++met[pair]!;
      met[other * hall.count + person] = count;
      cost += this.tie(hall.bond[pair]!, step.mixed);
    }
    return cost;
  }

  /** What is saved when a person leaves their table; uncounts the meetings. */
  private leave(floor: Floor, person: number, from: number): number {
    const { hall, met } = this;
    const { chair, first, step } = floor;
    const row = person * hall.count;
    let saved = step.home[person]! >= 0 && step.home[person] !== from ? hall.weights.change : 0;
    for (let at = first[from]!; at < first[from + 1]!; at++) {
      const other = chair[at]!;
      if (other < 0 || other === person) continue;
      const pair = row + other;
      const count = --met[pair]!;
      met[other * hall.count + person] = count;
      if (count > 0) saved += hall.weights.repeat;
      saved += this.tie(hall.bond[pair]!, step.mixed);
    }
    return saved;
  }

  private tie(bond: number, mixed: boolean): number {
    if (bond === 0) return 0;
    return ((bond & APART) !== 0 ? this.hall.apart : 0) + (mixed && (bond & SAME_GROUP) !== 0 ? this.hall.weights.mix : 0);
  }

  /** Whether two chairs may be exchanged: other tables, somebody on one of them, nobody pinned, no table too small. */
  legal(index: number, one: number, two: number): boolean {
    const { chair, table, empty, step } = this.floors[index]!;
    const a = table[one]!;
    const b = table[two]!;
    const p = chair[one]!;
    const q = chair[two]!;
    if (a === b || (p < 0 && q < 0)) return false;
    if ((p >= 0 && step.pin[p]! >= 0) || (q >= 0 && step.pin[q]! >= 0)) return false;
    const { frames } = step;
    if (p < 0) return empty[b]! < frames[b]!.high - frames[b]!.low;
    if (q < 0) return empty[a]! < frames[a]!.high - frames[a]!.low;
    return true;
  }

  /** Exchanges two chairs of different tables, whoever sits there; the same call again undoes it. */
  swap(index: number, one: number, two: number): void {
    const floor = this.floors[index]!;
    const { chair, table, empty, at } = floor;
    const a = table[one]!;
    const b = table[two]!;
    const p = chair[one]!;
    const q = chair[two]!;
    if (p >= 0) this.cost -= this.leave(floor, p, a);
    if (q >= 0) this.cost -= this.leave(floor, q, b);
    chair[one] = q;
    chair[two] = p;
    if (p >= 0) {
      at[p] = two;
      this.cost += this.sit(floor, p, b, two);
    } else {
      empty[a]!--;
      empty[b]!++;
    }
    if (q >= 0) {
      at[q] = one;
      this.cost += this.sit(floor, q, a, one);
    } else {
      empty[b]!--;
      empty[a]!++;
    }
  }

  /** What would be saved if this chair's person sat nowhere: 0 for people who are content. */
  trouble(index: number, place: number): number {
    const { chair, table, first, step } = this.floors[index]!;
    const { hall, met } = this;
    const person = chair[place]!;
    if (person < 0) return 0;
    const home = table[place]!;
    let sum = step.home[person]! >= 0 && step.home[person] !== home ? hall.weights.change : 0;
    for (let at = first[home]!; at < first[home + 1]!; at++) {
      const other = chair[at]!;
      if (other < 0 || at === place) continue;
      const pair = person * hall.count + other;
      sum += (met[pair]! > 1 ? hall.weights.repeat : 0) + this.tie(hall.bond[pair]!, step.mixed);
    }
    return sum;
  }

  /** Whether any forbidden pair shares a table. */
  get forbidden(): boolean {
    return this.floors.some((floor) => floor.step.present.some((person) => this.atForbidden(floor, person)));
  }

  private atForbidden({ chair, table, first, at }: Floor, person: number): boolean {
    const home = table[at[person]!]!;
    for (let place = first[home]!; place < first[home + 1]!; place++) {
      const other = chair[place]!;
      if (other >= 0 && (this.hall.bond[person * this.hall.count + other]! & APART) !== 0) return true;
    }
    return false;
  }

  /** For each open step and person the table, -1 where absent: what the constructor takes. */
  tables(): Int32Array[] {
    return this.floors.map(({ at, table }) => at.map((place) => (place < 0 ? -1 : table[place]!)));
  }
}
