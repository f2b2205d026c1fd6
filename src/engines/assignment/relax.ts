// SPDX-License-Identifier: EUPL-1.2
import { networkSimplex, UNBOUNDED, type Network, type Simplex } from "../flow/index.ts";
import type { Model } from "./model.ts";

/** What a branch has decided. */
export interface Node {
  /** For each block, for each option: still allowed. */
  readonly allowed: readonly Uint8Array[];
  /** For each block: may stay without a place. */
  readonly without: Uint8Array;
  readonly status: Uint8Array;
}

/** Status of a project in a branch: nothing decided, nobody there, has to run, does not count as running. */
export const FREE = 0;
export const CLOSED = 1;
export const RUN = 2;
export const IDLE = 3;

/** The relaxation of a node: teams may be torn, minimums and skills of undecided projects are left out. */
export interface Relaxed {
  /** For each goal: no plan of this node that equals the goals before is better. Not rounded; Infinity where unknown. */
  readonly bounds: readonly number[];
  /** People of a block at each of its options. */
  readonly shares: readonly Float64Array[];
}

/** Network of a model, made once: which arcs carry which option. */
interface Grid {
  readonly from: number[];
  readonly to: number[];
  readonly block: number[];
  readonly option: number[];
  /** Project of an arc to the sink, of its first `least` places; else -1. */
  readonly first: number[];
  readonly capacity: number[];
}

/** Whole numbers for the costs of each goal: gain of one person times `scale`; `exact` where nothing was rounded. */
interface Price {
  readonly cost: Float64Array;
  readonly scale: number;
  readonly exact: boolean;
}

/** Bounds and a torn plan for nodes of one model: undefined where the node has no plan. */
export function relaxation(model: Model): (node: Node) => Relaxed | undefined {
  const grid = gridOf(model);
  const prices = model.goals.map((_, goal) => priceOf(model, grid, goal));
  const supply = model.blocks.map(({ size }) => size);
  const sink = model.blocks.length + 2 * model.sites.length;
  const total = supply.reduce((sum, size) => sum + size, 0);
  const supplies = new Float64Array(sink + 1);
  supplies.set(supply);
  supplies[sink] = -total;
  return (node) => {
    const capacity = grid.capacity.map((room, arc) => (open(grid, node, arc) ? room : 0));
    const network: Network = { nodes: sink + 1, from: grid.from, to: grid.to, capacity, cost: new Float64Array(grid.from.length), supply: supplies };
    const simplex = networkSimplex(network);
    if (!simplex.solve() || !runsReached(model, grid, node, simplex)) return undefined;
    return read(model, grid, boundsOf(model, node, { grid, prices, simplex }), simplex);
  };
}

function usable({ cost }: Price): boolean {
  return cost.some((one) => one !== 0);
}

function open({ block, option, to }: Grid, node: Node, arc: number): boolean {
  const of = block[arc]!;
  if (of < 0) return true;
  return option[arc]! < 0 ? node.without[of] === 1 : node.allowed[of]![option[arc]!] === 1 && to[arc]! >= 0;
}

/** Fills the minimum of every project that has to run before anything else is weighed; false where that cannot be. */
function runsReached({ sites }: Model, { first }: Grid, { status }: Node, simplex: Simplex): boolean {
  let wanted = 0;
  status.forEach((state, project) => (wanted += state === RUN ? sites[project]!.least : 0));
  if (wanted === 0) return true;
  simplex.recost(first.map((project) => (project >= 0 && status[project] === RUN ? -1 : 0)));
  simplex.solve();
  if (-simplex.cost < wanted) return false;
  simplex.hold();
  return true;
}

interface Bounding {
  readonly grid: Grid;
  readonly prices: readonly (Price | undefined)[];
  readonly simplex: Simplex;
}

function boundsOf(model: Model, node: Node, { grid, prices, simplex }: Bounding): number[] {
  let known = true;
  return prices.map((price, goal) => {
    if (!known) return Infinity;
    if (!price) return model.goals[goal]!.key === "together" ? possibleTies(model, node) : possibleRuns(model, node);
    if (!usable(price)) return 0;
    const filled = model.goals[goal]!.key === "filled";
    simplex.recost(filled ? price.cost.map((cost, arc) => (node.status[grid.first[arc]!] === IDLE ? 0 : cost)) : price.cost);
    simplex.solve();
    if (price.exact) simplex.hold();
    else known = false;
    return -simplex.cost / price.scale;
  });
}

/** Projects that may still run. */
export function possibleRuns({ sites }: Model, { status }: Node): number {
  return sites.reduce((sum, { max, least }, project) => sum + (status[project] === CLOSED || status[project] === IDLE || max < least ? 0 : 1), 0);
}

/** Ties that count and may still be together. */
function possibleTies({ ties, blocks, units }: Model, { allowed }: Node): number {
  const counted = ties.filter(({ tie }) => tie.rule !== "always");
  if (counted.length === 0) return 0;
  const blockOf = new Int32Array(units.length);
  blocks.forEach((block, at) => block.units.forEach((unit) => (blockOf[unit] = at)));
  const places = (at: number) => blocks[at]!.options.filter((_, option) => allowed[at]![option]).map(({ project }) => project);
  return counted.filter(({ units: members }) => {
    const own = [...new Set(members.map((unit) => blockOf[unit]!))].map(places);
    return own[0]!.some((project) => own.every((list) => list.includes(project)));
  }).length;
}

function read(model: Model, grid: Grid, bounds: readonly number[], { flow }: Simplex): Relaxed {
  const shares = model.blocks.map(({ options }) => new Float64Array(options.length));
  grid.option.forEach((option, arc) => option >= 0 && (shares[grid.block[arc]!]![option]! += flow[arc]!));
  return { bounds, shares };
}

/** Blocks, then projects, then doors of projects for those who are not small, then the sink. */
function gridOf({ blocks, sites }: Model): Grid {
  const grid: Grid = { from: [], to: [], block: [], option: [], first: [], capacity: [] };
  const add = (from: number, to: number, capacity: number, block = -1, option = -1, first = -1) => {
    grid.from.push(from);
    grid.to.push(to);
    grid.capacity.push(Math.min(UNBOUNDED, capacity));
    grid.block.push(block);
    grid.option.push(option);
    grid.first.push(first);
  };
  const sink = blocks.length + 2 * sites.length;
  blocks.forEach(({ size, options }, at) => {
    options.forEach(({ project, large }, option) => {
      const door = large === size && sites[project]!.largeMax < sites[project]!.max;
      add(at, blocks.length + project + (door ? sites.length : 0), size, at, option);
    });
    add(at, sink, size, at);
  });
  sites.forEach(({ max, largeMax, least }, project) => {
    const node = blocks.length + project;
    add(node, sink, Math.min(least, max), -1, -1, project);
    add(node, sink, Math.max(0, max - least));
    if (largeMax < max) add(node + sites.length, node, largeMax);
  });
  return grid;
}

/** Largest multiple worked with; costs times people stay far below 2^53. */
const FINEST = 50_000_000;

function priceOf({ goals, blocks, sites }: Model, grid: Grid, goal: number): Price | undefined {
  const { key, gain } = goals[goal]!;
  if (key === "together") return undefined;
  const shares = grid.from.map((_, arc): [number, number] => {
    if (gain) return grid.option[arc]! < 0 ? [0, 1] : [blocks[grid.block[arc]!]!.options[grid.option[arc]!]!.gains[goal]!, blocks[grid.block[arc]!]!.size];
    return grid.first[arc]! < 0 ? [0, 1] : [1, sites[grid.first[arc]!]!.least];
  });
  let scale = 1;
  for (const [over, under] of shares) {
    if (over !== 0 && scale <= FINEST) scale = lcm(scale, under / gcd(Math.abs(over), under));
  }
  const exact = scale <= FINEST;
  if (!exact) scale = 1_000_000;
  return { cost: Float64Array.from(shares, ([over, under]) => (over === 0 ? 0 : -Math.ceil((over * scale) / under - (exact ? 0.5 : 0)))), scale, exact };
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function lcm(a: number, b: number): number {
  return (a / gcd(a, b)) * b;
}
