// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "../../search/index.ts";
import type { Design } from "./transversal.ts";

/**
 * A plan with a turning symmetry: points are `orbits` circles of `turn` points and `fixed` ones; point a*turn + x goes to
 * a*turn + (x + 1 mod turn). One round turned gives `turn` rounds, so only `first` rounds have to be found, and repeat-free
 * means that no two pairs at their tables have the same circles and the same distance.
 */
export interface Shape {
  readonly tables: number;
  readonly size: number;
  readonly turn: number;
  readonly orbits: number;
  readonly fixed: number;
  readonly first: number;
  /** Rounds that turn into themselves: one table with a point of each circle, turned, makes up the whole round. */
  readonly still: number;
}

/** A round to be turned (table by table), and the tables of rounds that turn into themselves. */
export interface Starter {
  readonly shape: Shape;
  readonly firsts: readonly (readonly number[])[];
  readonly stills: readonly (readonly number[])[];
}

/** All shapes that give at least so many rounds and could hold, the roomiest first. */
export function shapes(tables: number, size: number, rounds: number): Shape[] {
  const points = tables * size;
  const found: { shape: Shape; strain: number }[] = [];
  for (let first = 1; first <= 3; first++) {
    for (let turn = Math.max(3, Math.ceil(rounds / first) - 3); turn <= Math.ceil(rounds / first) + 2; turn++) {
      const orbits = Math.floor(points / turn);
      const fixed = points - orbits * turn;
      const still = turn === tables && orbits === size && fixed === 0 ? Math.max(0, rounds - turn * first) : 0;
      const shape = { tables, size, turn, orbits, fixed, first, still };
      const strain = used(shape) / room(shape);
      if (turn * first + still >= rounds && orbits > 0 && fixed <= tables && strain <= 1) found.push({ shape, strain });
    }
  }
  return found.toSorted((a, b) => a.shape.first - b.shape.first || a.strain - b.strain).map(({ shape }) => shape);
}

const used = ({ tables, size, first, still }: Shape): number => ((tables * first + still) * size * (size - 1)) / 2;
const room = ({ turn, orbits, fixed }: Shape): number => (orbits * (orbits - 1) * turn) / 2 + orbits * Math.floor((turn - 1) / 2) + fixed * orbits;

/** All rounds of a starter. */
export function turned({ shape, firsts, stills }: Starter): Design {
  const { tables, size, turn, orbits } = shape;
  const move = (point: number, by: number) => (point >= orbits * turn ? point : point - (point % turn) + ((point + by) % turn));
  const rounds = firsts.flatMap((first) => Array.from({ length: turn }, (_, by) => first.map((point) => move(point, by))));
  const whole = stills.map((table) => Array.from({ length: turn }, (_, by) => table.map((point) => move(point, by))).flat());
  return { tables, size, rounds: [...rounds, ...whole] };
}

/** Kind of a pair: same kind, same table twice. The last two kinds may not occur at all. */
function kinds({ tables, size, turn, orbits, fixed }: Shape): { of: Int32Array; count: number } {
  const points = tables * size;
  const never = orbits * orbits * turn + fixed * orbits;
  const of = new Int32Array(points * points).fill(never);
  for (let p = 0; p < orbits * turn; p++) {
    for (let q = p + 1; q < points; q++) {
      const a = Math.floor(p / turn);
      const b = Math.floor(q / turn);
      const apart = (((q - p) % turn) + turn) % turn;
      let kind = (a * orbits + b) * turn + (q % turn - (p % turn) + turn) % turn;
      if (q >= orbits * turn) kind = orbits * orbits * turn + (q - orbits * turn) * orbits + a;
      else if (a === b) kind = 2 * apart === turn ? never : (a * orbits + a) * turn + Math.min(apart, turn - apart);
      of[p * points + q] = kind;
      of[q * points + p] = kind;
    }
  }
  return { of, count: never + 1 };
}

/**
 * Searches a starter of one shape by annealing over exchanges of two points of a round (or another point in a still
 * table); `steps` exchanges at most, `over` asked every 256. Undefined where none was found.
 */
export function searchStarter(shape: Shape, dice: Chance, steps: number, over: () => boolean): Starter | undefined {
  const search = new StarterSearch(shape, dice);
  return search.run(steps, over) ? search.starter() : undefined;
}

class StarterSearch {
  private readonly shape: Shape;
  private readonly dice: Chance;
  private readonly points: number;
  private readonly kind: Int32Array;
  private readonly counts: Int32Array;
  private readonly firsts: number[][];
  private readonly stills: number[][];
  private cost = 0;

  constructor(shape: Shape, dice: Chance) {
    this.shape = shape;
    this.dice = dice;
    this.points = shape.tables * shape.size;
    const { of, count } = kinds(shape);
    this.kind = of;
    this.counts = new Int32Array(count);
    this.counts[count - 1] = 1;
    this.firsts = Array.from({ length: shape.first }, () => dice.shuffle(Array.from({ length: this.points }, (_, point) => point)));
    this.stills = Array.from({ length: shape.still }, () => Array.from({ length: shape.size }, (_, a) => a * shape.turn + (a === 0 ? 0 : dice.below(shape.turn))));
    for (const round of this.firsts) for (let at = 0; at < round.length; at++) this.seat(round, at, round[at]!, 1, at);
    for (const table of this.stills) for (let at = 0; at < table.length; at++) this.seat(table, at, table[at]!, 1, at);
  }

  /** Counts (by = 1) or uncounts (-1) the pairs of a point at a place's table; only with places before `until`, if given. */
  private seat(round: readonly number[], place: number, point: number, by: 1 | -1, until = Infinity): void {
    const { size } = this.shape;
    const { kind, counts, points } = this;
    const begin = place - (place % size);
    for (let other = begin; other < begin + size && other < until; other++) {
      if (other === place) continue;
      const at = kind[point * points + round[other]!]!;
      if (by === 1) {
        if (counts[at]!++ >= 1) this.cost++;
      } else if (--counts[at]! >= 1) this.cost--;
    }
  }

  run(steps: number, over: () => boolean): boolean {
    const cool = (0.12 / 0.6) ** (1 / steps);
    for (let step = 0, heat = 0.6; step < steps && this.cost > 0; step++, heat *= cool) {
      if ((step & 255) === 0 && over()) return false;
      if (this.stills.length > 0 && this.dice.below(20) === 0) this.shift(heat);
      else this.exchange(heat);
    }
    return this.cost === 0;
  }

  private keeps(before: number, heat: number): boolean {
    return this.cost <= before || this.dice.next() < Math.exp((before - this.cost) / heat);
  }

  private exchange(heat: number): void {
    const { dice, points } = this;
    const round = this.firsts[this.firsts.length === 1 ? 0 : dice.below(this.firsts.length)]!;
    const one = dice.below(points);
    const two = dice.below(points);
    const { size } = this.shape;
    if (Math.floor(one / size) === Math.floor(two / size)) return;
    const before = this.cost;
    this.swap(round, one, two);
    if (!this.keeps(before, heat)) this.swap(round, one, two);
  }

  private swap(round: number[], one: number, two: number): void {
    const p = round[one]!;
    const q = round[two]!;
    this.seat(round, one, p, -1);
    this.seat(round, two, q, -1);
    round[one] = q;
    round[two] = p;
    this.seat(round, one, q, 1);
    this.seat(round, two, p, 1);
  }

  private shift(heat: number): void {
    const { dice } = this;
    const table = this.stills[dice.below(this.stills.length)]!;
    const place = 1 + dice.below(table.length - 1);
    const before = this.cost;
    const old = table[place]!;
    const to = (value: number) => {
      this.seat(table, place, table[place]!, -1);
      table[place] = value;
      this.seat(table, place, value, 1);
    };
    to(place * this.shape.turn + dice.below(this.shape.turn));
    if (!this.keeps(before, heat)) to(old);
  }

  starter(): Starter {
    return { shape: this.shape, firsts: this.firsts, stills: this.stills };
  }
}
