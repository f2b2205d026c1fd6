// SPDX-License-Identifier: EUPL-1.2
import type { Chance, Watch } from "../../search/index.ts";
import { balance, changed, happiness, REQUEST, type Roster } from "./roster.ts";

/** The best teams found and their objective. */
export interface Evened {
  readonly team: Int32Array;
  readonly objective: number;
}

export function objective(roster: Roster, team: ArrayLike<number>): number {
  return REQUEST * happiness(roster, team) - balance(roster, team) - (roster.moveCost === 0 ? 0 : roster.moveCost * changed(roster, team));
}

/**
 * Simulated annealing over exchanges between two teams: of one board, or of any boards between which no request is
 * satisfied, so that the exchange breaks none. Besides the objective the standard deviation of the sums counts a little, because
 * the difference between first and last says nothing about the teams between. While fewer requests are satisfied than
 * `requests`, every other pass is so hot that it gives some up for others. Ends with the watch or at `goal`.
 */
export function even(roster: Roster, start: Int32Array, dice: Chance, eye: Watch, goal: number, requests: number): Evened {
  let best: Evened = { team: start.slice(), objective: objective(roster, start) };
  const range = roster.rating.length > 0 ? Math.max(...roster.rating) - Math.min(...roster.rating) : 0;
  for (let pass = 0; best.objective < goal && !eye.late(); pass++) {
    const hot = pass % 2 === 0 && happiness(roster, best.team) < requests;
    const table = new Table(roster, pass % 3 === 2 && !hot ? start : best.team, hot ? 1 : 4);
    const heat = hot ? { from: REQUEST, to: REQUEST / 8 } : { from: Math.max(1, range / (pass % 3 === 0 ? 8 : 40)), to: 0.3 };
    const found = cool(table, dice, eye, goal, 20_000 * 2 ** Math.min(pass, 7), heat, best.objective);
    if (found && found.objective > best.objective) best = found;
    eye.tell(best.objective);
  }
  return best;
}

function cool(table: Table, dice: Chance, eye: Watch, goal: number, length: number, heat: { from: number; to: number }, known: number): Evened | undefined {
  const decay = (heat.to / heat.from) ** (64 / length);
  let best: Evened | undefined;
  let warmth = heat.from;
  let energy = table.energy();
  if (table.roster.teams < 2 || table.roster.boards === 0) {
    while (!eye.late() && !eye.over());
    return undefined;
  }
  for (let step = 0; step < length && !eye.over(); step++) {
    if ((step & 63) === 0) warmth *= decay;
    const [a, b] = table.pair(dice);
    if (!table.choose(a, b, dice)) continue;
    table.exchange(a, b);
    const next = table.energy();
    if (next <= energy || dice.next() < Math.exp((energy - next) / warmth)) energy = next;
    else table.exchange(a, b);
    if (table.objective > (best?.objective ?? known)) best = { team: table.team.slice(), objective: table.objective };
    if (best && best.objective >= goal) break;
  }
  return best;
}

/** Teams under way: who plays which board of which team. */
class Table {
  readonly roster: Roster;
  readonly team: Int32Array;
  /** Of the current teams, known after `energy`. */
  objective = 0;
  private readonly place: Int32Array;
  private readonly sums: Float64Array;
  private happy: number;
  private moved: number;
  private readonly chosen: Uint8Array;
  /** Of so many draws one is a single board. */
  private readonly single: number;

  constructor(roster: Roster, team: Int32Array, single: number) {
    this.roster = roster;
    this.single = single;
    this.team = team.slice();
    this.place = new Int32Array(roster.teams * roster.boards).fill(-1);
    this.sums = new Float64Array(roster.teams);
    this.team.forEach((to, player) => {
      this.place[to * roster.boards + roster.board[player]!] = player;
      this.sums[to]! += roster.rating[player]!;
    });
    this.happy = happiness(roster, this.team);
    this.moved = changed(roster, this.team);
    this.chosen = new Uint8Array(roster.boards);
  }

  /** Lower is better. */
  energy(): number {
    const { sums, roster } = this;
    let most = -Infinity;
    let least = Infinity;
    let total = 0;
    let squares = 0;
    for (const sum of sums) {
      if (sum > most) most = sum;
      if (sum < least) least = sum;
      total += sum;
      squares += sum * sum;
    }
    this.objective = REQUEST * this.happy - (most - least) - roster.moveCost * this.moved;
    return -this.objective + 0.5 * Math.sqrt(Math.max(0, squares / sums.length - (total / sums.length) ** 2));
  }

  /** Two teams, one of them by preference the strongest or the weakest. */
  pair(dice: Chance): [number, number] {
    const { sums } = this;
    let a = dice.below(sums.length);
    if (dice.below(2) === 0) {
      const sign = dice.below(2) === 0 ? 1 : -1;
      for (let to = 0; to < sums.length; to++) if (sign * sums[to]! > sign * sums[a]!) a = to;
    }
    const b = dice.below(sums.length - 1);
    return [a, b < a ? b : b + 1];
  }

  /** Draws the boards to exchange; false where none may be. */
  choose(a: number, b: number, dice: Chance): boolean {
    const { boards } = this.roster;
    this.chosen.fill(0);
    if (dice.below(this.single) === 0) {
      const board = dice.below(boards);
      this.chosen[board] = 1;
      return this.free(a, board) && this.free(b, board);
    }
    const seen = new Uint8Array(boards);
    let any = false;
    for (let board = 0; board < boards; board++) {
      if (seen[board] === 1) continue;
      const tied = this.tied(a, b, board, seen);
      if (dice.below(2) === 0 || !tied.every((at) => this.free(a, at) && this.free(b, at))) continue;
      for (const at of tied) this.chosen[at] = 1;
      any = true;
    }
    return any;
  }

  private free(team: number, board: number): boolean {
    const player = this.place[team * this.roster.boards + board]!;
    return player < 0 || this.roster.fixed[player]! < 0;
  }

  /** Boards that hang together with one by satisfied requests in either team; marks them as seen. */
  private tied(a: number, b: number, start: number, seen: Uint8Array): number[] {
    const tied = [start];
    seen[start] = 1;
    for (const at of tied) {
      for (let board = 0; board < this.roster.boards; board++) {
        if (seen[board] === 1 || (this.between(a, board, at) === 0 && this.between(b, board, at) === 0)) continue;
        seen[board] = 1;
        tied.push(board);
      }
    }
    return tied;
  }

  private between(team: number, one: number, other: number): number {
    const { boards, players, worth } = this.roster;
    const p = this.place[team * boards + one]!;
    const q = this.place[team * boards + other]!;
    return p < 0 || q < 0 ? 0 : worth[p * players + q]!;
  }

  private inside(team: number): number {
    let sum = 0;
    for (let one = 0; one < this.roster.boards; one++) for (let other = one + 1; other < this.roster.boards; other++) sum += this.between(team, one, other);
    return sum;
  }

  /** Exchanges the chosen boards between two teams; the same call undoes it. */
  exchange(a: number, b: number): void {
    const { boards, rating, home } = this.roster;
    this.happy -= this.inside(a) + this.inside(b);
    for (let board = 0; board < boards; board++) {
      if (this.chosen[board] === 0) continue;
      const p = this.place[a * boards + board]!;
      const q = this.place[b * boards + board]!;
      this.place[a * boards + board] = q;
      this.place[b * boards + board] = p;
      for (const [player, from, to] of [[p, a, b], [q, b, a]] as const) {
        if (player < 0) continue;
        this.team[player] = to;
        this.sums[from]! -= rating[player]!;
        this.sums[to]! += rating[player]!;
        if (home[player]! >= 0) this.moved += (home[player] === from ? 1 : 0) - (home[player] === to ? 1 : 0);
      }
    }
    this.happy += this.inside(a) + this.inside(b);
  }
}
