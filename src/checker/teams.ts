// SPDX-License-Identifier: EUPL-1.2
import { checkClaims, near, type Claims } from "./claims.ts";
import type { Findings } from "./violation.ts";

/** What the checker reads of a problem of kind `teams`. */
export interface Teams {
  readonly players: readonly { readonly id: string; readonly board: string; readonly rating: number }[];
  readonly teams: readonly { readonly id: string }[];
  readonly requests: readonly { readonly from: string; readonly to: string; readonly mutual?: boolean }[];
  readonly pins?: readonly { readonly player: string; readonly team: string }[];
  readonly previous?: readonly { readonly id: string; readonly members: readonly string[] }[];
  readonly moveCost?: number;
}

interface Plan {
  readonly teams: readonly { readonly id: string; readonly members: readonly string[] }[];
  readonly happiness: number;
  readonly happinessBound: number;
  readonly balance: number;
  readonly changed: number;
}

/** Checks an out file of kind `teams` against its problem. */
export function checkTeams(problem: Teams, answer: Partial<Claims> & { readonly plan: Plan }, findings: Findings): void {
  const { teams, happiness, happinessBound, balance, changed } = answer.plan;
  const same = teams.length === problem.teams.length && teams.every(({ id }, at) => id === problem.teams[at]!.id);
  if (!findings.need(same, "teams", "Der Plan nennt nicht jedes Team einmal in der Reihenfolge der Aufgabe.", "The plan does not name every team once in the order of the problem.")) return;
  const teamOf = new Map(teams.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const places = teams.reduce((sum, { members }) => sum + members.length, 0);
  findings.need(places === problem.players.length && problem.players.every(({ id }) => teamOf.has(id)), "once", "Nicht alle spielen in genau einem Team.", "Not everybody plays in exactly one team.");
  const counted = checkTeamRules(problem, teamOf, findings);
  const known = new Set(problem.teams.map(({ id }) => id));
  const before = (problem.previous ?? []).filter(({ id }) => known.has(id)).flatMap(({ id, members }) => members.map((member) => [member, id] as const));
  const moved = before.filter(([member, id]) => teamOf.has(member) && teamOf.get(member) !== id).length;
  findings.need(near(happiness, counted.happiness), "happiness", `Erfüllt sind ${counted.happiness}, angegeben sind ${happiness}.`, `Fulfilled are ${counted.happiness}, the file says ${happiness}.`);
  findings.need(happinessBound >= happiness, "happiness", `Die Schranke ${happinessBound} liegt unter ${happiness}.`, `The bound ${happinessBound} lies below ${happiness}.`);
  findings.need(near(balance, counted.balance), "balance", `Der Unterschied ist ${counted.balance}, angegeben ist ${balance}.`, `The difference is ${counted.balance}, the file says ${balance}.`);
  findings.need(changed === moved, "changed", `Geändert sind ${moved}, angegeben sind ${changed}.`, `Changed are ${moved}, the file says ${changed}.`);
  checkClaims(findings, answer, "most", 1000 * counted.happiness - counted.balance - (problem.moveCost ?? 1_000_000) * moved);
}

/** Boards and pins of a plan, and what it reaches. */
export function checkTeamRules(problem: Teams, teamOf: ReadonlyMap<string, string>, findings: Findings): { readonly happiness: number; readonly balance: number } {
  const taken = new Map<string, string>();
  const sums = new Map(problem.teams.map(({ id }) => [id, 0]));
  for (const { id, board, rating } of problem.players) {
    const team = teamOf.get(id);
    if (team === undefined) continue;
    const key = JSON.stringify([team, board]);
    findings.need(!taken.has(key), "board", `${id} und ${taken.get(key)} spielen beide an ${board} in ${team}.`, `${id} and ${taken.get(key)} both play board ${board} in ${team}.`);
    taken.set(key, id);
    sums.set(team, (sums.get(team) ?? 0) + rating);
  }
  for (const { player, team } of problem.pins ?? []) {
    if (teamOf.has(player) && sums.has(team)) findings.need(teamOf.get(player) === team, "pin", `${player} ist in ${team} festgesetzt, steht aber in ${teamOf.get(player)}.`, `${player} is pinned to ${team}, but stands in ${teamOf.get(player)}.`);
  }
  const granted = problem.requests.filter(({ from, to }) => from !== to && teamOf.has(from) && teamOf.get(from) === teamOf.get(to));
  const ratings = [...sums.values()];
  return { happiness: granted.reduce((sum, { mutual }) => sum + (mutual ? 2 : 1), 0), balance: ratings.length > 0 ? Math.max(...ratings) - Math.min(...ratings) : 0 };
}
