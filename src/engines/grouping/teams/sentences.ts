// SPDX-License-Identifier: EUPL-1.2
import type { Saying, Shortfall } from "../../search/index.ts";
import type { Player, TeamMembers, TeamsPlan, TeamsProblem } from "./problem.ts";
import { de, type TeamsTexts } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const both = (text: (texts: TeamsTexts) => string): Saying => ({ de: text(de), en: text(en) });

/** What is told about the teams as a whole, to each player, and which requests stay open. */
export function told(problem: TeamsProblem, plan: TeamsPlan): { says: Saying[]; people: Record<string, Saying[]>; unmet: Shortfall[] } {
  const players = new Map(problem.players.map((player) => [player.id, player]));
  const teams = new Map(plan.teams.flatMap((team) => team.members.map((member) => [member, team] as const)));
  const name = (id: string) => players.get(id)?.name ?? id;
  const teamName = (id: string) => problem.teams.find((team) => team.id === id)?.name ?? `Team ${id}`;
  const before = new Map((problem.previous ?? []).flatMap(({ id, members }) => (problem.teams.some((team) => team.id === id) ? members.map((member) => [member, id] as const) : [])));
  const says = [both((texts) => texts.whole(plan.happiness, plan.happinessBound, plan.balance))];
  if (problem.previous) says.push(both((texts) => texts.changes(plan.changed)));
  const person = (player: Player): Saying[] => {
    const team = teams.get(player.id);
    if (!team) return [];
    const others = team.members.filter((id) => id !== player.id).map(name);
    const left = before.get(player.id);
    return [
      both((texts) => texts.team(teamName(team.id), player.board, others)),
      ...wishSayings(problem, player, team, players),
      ...(left !== undefined && left !== team.id ? [both((texts) => texts.moved(teamName(left)))] : []),
    ];
  };
  return { says, people: Object.fromEntries(problem.players.map((player) => [player.id, person(player)])), unmet: unmet(problem, teams, players) };
}

/** Whom a player asked for, or who asked mutually, and what became of it. */
function wishSayings(problem: TeamsProblem, player: Player, team: TeamMembers, players: ReadonlyMap<string, Player>): Saying[] {
  const wanted = new Set(problem.requests.flatMap(({ from, to, mutual }) => (from === player.id ? [to] : mutual && to === player.id ? [from] : [])));
  const others = [...wanted].flatMap((id) => (id === player.id ? [] : (players.get(id) ?? [])));
  const name = (one: Player) => one.name ?? one.id;
  const granted = others.filter(({ id }) => team.members.includes(id)).map(name);
  const refused = others.filter(({ id }) => !team.members.includes(id));
  return [
    ...(granted.length > 0 ? [both((texts) => texts.granted(granted))] : []),
    ...refused.map((other) => both((texts) => (other.board === player.board ? texts.board(name(other)) : texts.elsewhere(name(other))))),
  ];
}

function unmet({ requests }: TeamsProblem, teams: ReadonlyMap<string, TeamMembers>, players: ReadonlyMap<string, Player>): Shortfall[] {
  return requests.flatMap(({ from, to }): Shortfall[] => {
    const one = players.get(from);
    const other = players.get(to);
    if (!one || !other || from === to || teams.get(from) === teams.get(to)) return [];
    const board = one.board === other.board ? one.board : undefined;
    return [{ who: from, what: to, why: board === undefined ? "other-requests" : "same-board", says: both((texts) => texts.unmet(one.name ?? from, other.name ?? to, board)) }];
  });
}
