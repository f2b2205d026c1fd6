// SPDX-License-Identifier: EUPL-1.2
import { networkSimplex } from "../../flow/index.ts";
import type { Board } from "./board.ts";
import type { Model } from "./model.ts";

/**
 * Lays chosen candidates into rounds, one round after the other, the emptiest first. Each round is a flow that first
 * serves whoever would otherwise have more talks left than places (so without absences everything fits: Kőnig), then
 * those who are nearest to that. What does not fit stays loose.
 */
export function layOut(model: Model, board: Board, held: Uint8Array): void {
  const { rounds, people, room, a, b } = model;
  const left = new Int32Array(people);
  const waiting: number[] = [];
  for (let e = 0; e < a.length; e++) {
    if (held[e] === 0 || board.place[e]! >= 0) continue;
    waiting.push(e);
    left[a[e]!]!++;
    left[b[e]!]!++;
  }
  const free = (p: number, r: number): number => Math.max(0, room[p * rounds + r]! - board.load[p * rounds + r]!);
  const later = new Int32Array(people);
  const crowd = new Int32Array(rounds);
  for (let r = 0; r < rounds; r++) {
    for (let p = 0; p < people; p++) {
      later[p]! += free(p, r);
      crowd[r]! += free(p, r);
    }
  }
  const order = Array.from({ length: rounds }, (_, r) => r).sort((one, two) => crowd[one]! - crowd[two]! || one - two);
  for (const r of order) {
    for (let p = 0; p < people; p++) later[p]! -= free(p, r);
    const able = waiting.filter((e) => board.place[e]! < 0 && model.open[e * rounds + r] === 1);
    for (const e of oneRound(model, board, r, able, left, later)) {
      board.mark();
      if (board.talks[a[e]!]! >= model.most[a[e]!]! || board.talks[b[e]!]! >= model.most[b[e]!]!) continue;
      board.put(e, r);
      if (!board.sound()) board.undo();
      else {
        left[a[e]!]!--;
        left[b[e]!]!--;
      }
    }
  }
}

function oneRound(model: Model, board: Board, r: number, able: readonly number[], left: Int32Array, later: Int32Array): number[] {
  const { rounds, people, room, a, b, open } = model;
  const [source, sink] = [2 * people, 2 * people + 1];
  const [from, to, capacity, cost]: [number[], number[], number[], number[]] = [[], [], [], []];
  const press = (p: number): number => Math.round((100 * left[p]!) / Math.max(1, left[p]!, later[p]! + 1));
  const URGENT = 100_000;
  for (const e of able) {
    let chances = 0;
    for (let other = 0; other < rounds; other++) chances += open[e * rounds + other]!;
    from.push(a[e]!);
    to.push(people + b[e]!);
    capacity.push(1);
    cost.push(-(press(a[e]!) + press(b[e]!) + (model.fixed[e] ? URGENT : 0) + Math.round(100 / chances)));
  }
  for (let p = 0; p < people; p++) {
    const here = Math.max(0, room[p * rounds + r]! - board.load[p * rounds + r]!);
    const need = Math.min(here, Math.max(0, left[p]! - later[p]!));
    for (const [pieces, price] of [[need, -URGENT], [here - need, 0]] as const) {
      if (pieces === 0) continue;
      from.push(source, people + p);
      to.push(p, sink);
      capacity.push(pieces, pieces);
      cost.push(price, price);
    }
  }
  from.push(sink);
  to.push(source);
  capacity.push(Math.max(0, model.tables[r]! - board.used[r]!));
  cost.push(0);
  const flow = networkSimplex({ nodes: sink + 1, from, to, capacity, cost });
  flow.solve();
  const taken = able.filter((_, at) => flow.flow[at]! > 0);
  if (model.sided) return taken;
  // Without sides a person can be asked from both ends at once: the first come stay.
  const busy = new Int32Array(people);
  return taken.filter((e) => {
    const fits = [a[e]!, b[e]!].every((p) => board.load[p * rounds + r]! + busy[p]! < room[p * rounds + r]!);
    if (fits) for (const p of [a[e]!, b[e]!]) busy[p]!++;
    return fits;
  });
}
