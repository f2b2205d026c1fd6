// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from "../../search/index.ts";
import { objective, type Evened } from "./even.ts";
import { REQUEST, type Roster } from "./roster.ts";

/** Problems in which no more than so many players can be set down, over all plans, are gone through whole. */
const SMALL = 20_000;

/** What no plan can surpass: satisfied requests, and from below the difference between teams. */
export interface Limits {
  readonly requests: number;
  readonly balance: number;
}

/**
 * The best of all plans where these are few, otherwise undefined. Exchanges alone do not find it: where different sets of
 * players satisfy equally many requests, the way from one to the other gives requests up. Depth first, branch and bound;
 * teams that neither a fixed player nor a plan of before names are alike, so only the first unused one is tried.
 * A step is one player set down. `complete` is false where the watch ended the search: then the best so far.
 */
export function exhaust(roster: Roster, start: Int32Array, eye: Watch, limits: Limits): (Evened & { readonly complete: boolean }) | undefined {
  const { players, teams, fixed, home } = roster;
  const named = new Set([...fixed, ...home].filter((to) => to >= 0));
  const asked = Array.from({ length: players }, (_, player) => asks(roster, player));
  const order = Array.from(asked.keys()).toSorted((a, b) => Number(fixed[b]! >= 0) - Number(fixed[a]! >= 0) || asked[b]! - asked[a]!);
  if (!small(roster, order, named.size)) return undefined;
  const plain = Array.from({ length: teams }, (_, to) => !named.has(to));
  return new Descent(roster, order, plain, eye, limits).from(start);
}

/** Worth of all requests of and for a player: the most wanted are set down first. */
function asks({ players, worth }: Roster, player: number): number {
  return worth.subarray(player * players, (player + 1) * players).reduce((sum, value) => sum + value, 0);
}

/** Counts from above: a player has the teams in use and one more, without those in which others of the board are. */
function small({ teams, board, boards, fixed }: Roster, order: readonly number[], named: number): boolean {
  const before = new Int32Array(boards);
  let plans = 1;
  let sum = 0;
  for (const [at, player] of order.entries()) {
    const others = before[board[player]!]!++;
    if (fixed[player]! < 0) plans *= Math.max(1, Math.min(teams, named + at + 1) - others);
    sum += plans;
    if (sum > SMALL) return false;
  }
  return true;
}

class Descent {
  private readonly roster: Roster;
  private readonly order: readonly number[];
  /** By team: nothing tells it from others of its kind while it is empty. */
  private readonly plain: readonly boolean[];
  private readonly eye: Watch;
  private readonly limits: Limits;
  private readonly team: Int32Array;
  private readonly size: Int32Array;
  private readonly taken: Uint8Array;
  /** By depth: worth of requests that the players from here on decide. */
  private readonly open: Float64Array;
  private best: Evened = { team: new Int32Array(0), objective: -Infinity };
  private ended = false;

  constructor(roster: Roster, order: readonly number[], plain: readonly boolean[], eye: Watch, limits: Limits) {
    this.roster = roster;
    this.order = order;
    this.plain = plain;
    this.eye = eye;
    this.limits = limits;
    this.team = new Int32Array(roster.players).fill(-1);
    this.size = new Int32Array(roster.teams);
    this.taken = new Uint8Array(roster.teams * roster.boards);
    this.open = new Float64Array(order.length + 1);
    for (let at = order.length - 1; at >= 0; at--) this.open[at] = this.open[at + 1]! + this.shared(at, () => true);
  }

  from(start: Int32Array): Evened & { readonly complete: boolean } {
    this.best = { team: start.slice(), objective: objective(this.roster, start) };
    this.descend(0, 0, 0);
    const complete = !this.ended;
    // One step more than players set down: with the same number of steps the search comes to its end again.
    this.eye.over();
    this.eye.tell(this.best.objective);
    return { ...this.best, complete };
  }

  /** Worth of requests between the player at a depth and those set down before. */
  private shared(at: number, counts: (other: number) => boolean): number {
    const { players, worth } = this.roster;
    let sum = 0;
    for (let before = 0; before < at; before++) if (counts(this.order[before]!)) sum += worth[this.order[at]! * players + this.order[before]!]!;
    return sum;
  }

  private descend(at: number, happy: number, moved: number): void {
    if (this.hopeless(at, happy, moved)) return;
    const player = this.order[at];
    if (player === undefined) {
      const value = objective(this.roster, this.team);
      if (value > this.best.objective) this.best = { team: this.team.slice(), objective: value };
      return;
    }
    const { home, board, boards } = this.roster;
    for (const to of this.choices(player)) {
      this.ended ||= this.eye.over();
      if (this.ended) return;
      const place = to * boards + board[player]!;
      this.set(player, to, place, 1);
      const more = this.shared(at, (other) => this.team[other] === to);
      this.descend(at + 1, happy + more, moved + (home[player]! >= 0 && home[player] !== to ? 1 : 0));
      this.set(player, -1, place, 0);
    }
  }

  private hopeless(at: number, happy: number, moved: number): boolean {
    const { requests, balance } = this.limits;
    return REQUEST * Math.min(requests, happy + this.open[at]!) - balance - this.roster.moveCost * moved <= this.best.objective;
  }

  private choices(player: number): number[] {
    const { teams, boards, board, fixed } = this.roster;
    if (fixed[player]! >= 0) return [fixed[player]!];
    const list: number[] = [];
    let unused = false;
    for (let to = 0; to < teams; to++) {
      if (this.taken[to * boards + board[player]!] === 1) continue;
      const alike = this.plain[to]! && this.size[to] === 0;
      if (alike && unused) continue;
      unused ||= alike;
      list.push(to);
    }
    return list;
  }

  private set(player: number, to: number, place: number, value: 0 | 1): void {
    this.team[player] = to;
    this.taken[place] = value;
    this.size[Math.floor(place / this.roster.boards)]! += value === 1 ? 1 : -1;
  }
}
