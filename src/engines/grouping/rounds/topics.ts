// SPDX-License-Identifier: EUPL-1.2

/** People to topics: what each choice costs (Infinity: not possible), places of each topic, pairs that may not share one. */
export interface TopicTask {
  /** By person and topic. */
  readonly costs: readonly (readonly number[])[];
  readonly seats: readonly number[];
  readonly apart: readonly (readonly [number, number])[];
}

/** By person the topic, its cost, and a cost that no choice can be below. */
export interface TopicAnswer {
  readonly topic: readonly number[];
  readonly cost: number;
  readonly bound: number;
}

/** How many times a forbidden pair may be taken apart before the search contents itself with the best found. */
const BRANCHES = 300;

/**
 * The cheapest choice of topics: shortest augmenting paths, person by person (exact), and where pairs must be kept
 * apart, branching on the first pair that shares a topic: one or the other may not have it. "never" where no choice keeps all rules; undefined where the search ended before either.
 */
export function chooseTopics(task: TopicTask): TopicAnswer | "never" | undefined {
  let best: TopicAnswer | undefined;
  let branches = 0;
  let bound = Infinity;
  const open: { costs: readonly (readonly number[])[]; topic: readonly number[]; cost: number }[] = [];
  const push = (costs: readonly (readonly number[])[]) => {
    const topic = cheapest(costs, task.seats);
    if (topic) open.push({ costs, topic, cost: price(costs, topic) });
  };
  push(task.costs);
  while (open.length > 0) {
    // Dearest last, so that the next one taken is the cheapest and the first without a forbidden pair the best.
    open.sort((a, b) => b.cost - a.cost);
    const node = open.pop()!;
    bound = node.cost;
    const pair = task.apart.find(([one, other]) => node.topic[one] === node.topic[other]);
    if (!pair) {
      best = { topic: node.topic, cost: node.cost, bound: node.cost };
      break;
    }
    if (branches++ >= BRANCHES) return undefined;
    const topic = node.topic[pair[0]]!;
    for (const person of pair) push(node.costs.map((row, at) => (at === person ? row.map((cost, to) => (to === topic ? Infinity : cost)) : row)));
  }
  return best ? { ...best, bound } : "never";
}

function price(costs: readonly (readonly number[])[], topic: readonly number[]): number {
  return topic.reduce((sum, to, person) => sum + costs[person]![to]!, 0);
}

/** Transportation problem by successive shortest paths over the topics. Undefined where not everybody can be placed. */
function cheapest(costs: readonly (readonly number[])[], seats: readonly number[]): number[] | undefined {
  const topic: number[] = [];
  const left = [...seats];
  for (let person = 0; person < costs.length; person++) {
    const path = shortest(costs, topic, left, person);
    if (!path) return undefined;
    for (const [who, to] of path.moves) topic[who] = to;
    left[path.end]!--;
  }
  return topic;
}

/** Cheapest chain: the new person takes a topic, somebody there moves on, until one with a free place. */
function shortest(costs: readonly (readonly number[])[], topic: readonly number[], left: readonly number[], person: number): { moves: [number, number][]; end: number } | undefined {
  const count = left.length;
  const distance = Array.from({ length: count }, (_, to) => costs[person]![to]!);
  const via: { from: number; who: number }[] = Array.from({ length: count }, () => ({ from: -1, who: person }));
  const mover = cheapestMovers(costs, topic, count);
  for (let round = 0, changed = true; changed && round < count; round++) {
    changed = false;
    for (let from = 0; from < count; from++) {
      for (let to = 0; to < count; to++) {
        const move = mover[from]![to];
        if (!move || distance[from]! + move.cost >= distance[to]! - 1e-9) continue;
        distance[to] = distance[from]! + move.cost;
        via[to] = { from, who: move.who };
        changed = true;
      }
    }
  }
  let end = -1;
  for (let to = 0; to < count; to++) if (left[to]! > 0 && distance[to]! < Infinity && (end < 0 || distance[to]! < distance[end]!)) end = to;
  if (end < 0) return undefined;
  const moves: [number, number][] = [];
  for (let at = end; at >= 0; at = via[at]!.from) moves.push([via[at]!.who, at]);
  return { moves, end };
}

function cheapestMovers(costs: readonly (readonly number[])[], topic: readonly number[], count: number): ({ who: number; cost: number } | undefined)[][] {
  const movers: ({ who: number; cost: number } | undefined)[][] = Array.from({ length: count }, () => Array.from({ length: count }, () => undefined));
  topic.forEach((from, who) => {
    for (let to = 0; to < count; to++) {
      const cost = costs[who]![to]! - costs[who]![from]!;
      if (to !== from && cost < (movers[from]![to]?.cost ?? Infinity)) movers[from]![to] = { who, cost };
    }
  });
  return movers;
}
