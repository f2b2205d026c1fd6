// SPDX-License-Identifier: EUPL-1.2

/** An arc whose price rises with every unit on it: `cost(k)` is what the unit after k costs. */
interface Arc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: (used: number) => number;
  used: number;
}

/**
 * Flow of least cost with rising prices, by shortest augmenting paths (Busacker and Gowen 1960; paths after Bellman and
 * Ford, as prices may be negative). Exact where every arc's prices never fall.
 */
export class Flow {
  private readonly arcs: Arc[] = [];
  private readonly at: number[][] = [];

  constructor(nodes: number) {
    for (let node = 0; node < nodes; node++) this.at.push([]);
  }

  add(from: number, to: number, capacity: number, cost: (used: number) => number): void {
    if (capacity <= 0) return;
    const place = this.arcs.push({ from, to, capacity, cost, used: 0 }) - 1;
    this.at[from]!.push(place);
    this.at[to]!.push(place);
  }

  /** Sends `amount` units; the cost of the cheapest way, or undefined where they do not all get through. */
  send(source: number, sink: number, amount: number): number | undefined {
    let total = 0;
    for (let sent = 0; sent < amount; sent++) {
      const cost = this.augment(source, sink);
      if (cost === undefined) return undefined;
      total += cost;
    }
    return total;
  }

  private augment(source: number, sink: number): number | undefined {
    const { arcs, at } = this;
    const reach = at.map(() => Infinity);
    const by = at.map(() => -1);
    const waits = at.map(() => false);
    reach[source] = 0;
    const queue = [source];
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head]!;
      waits[node] = false;
      for (const place of at[node]!) {
        const arc = arcs[place]!;
        const forward = arc.from === node;
        if (forward ? arc.used >= arc.capacity : arc.used <= 0) continue;
        const next = forward ? arc.to : arc.from;
        const cost = reach[node]! + (forward ? arc.cost(arc.used) : -arc.cost(arc.used - 1));
        if (cost >= reach[next]! - 1e-9) continue;
        reach[next] = cost;
        by[next] = place;
        if (!waits[next]) queue.push(next);
        waits[next] = true;
      }
    }
    if (reach[sink] === Infinity) return undefined;
    for (let node = sink; node !== source;) {
      const arc = arcs[by[node]!]!;
      arc.used += arc.to === node ? 1 : -1;
      node = arc.to === node ? arc.from : arc.to;
    }
    return reach[sink]!;
  }
}
