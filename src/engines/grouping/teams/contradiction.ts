// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction, Fact } from "../../search/index.ts";
import type { TeamsProblem } from "./problem.ts";
import { de, type TeamsTexts } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const both = (text: (texts: TeamsTexts) => string) => ({ de: text(de), en: text(en) });

/** Two pins that collide, or a board with more players than teams: there is no other way for teams to be impossible. */
export function contradiction(problem: TeamsProblem): Contradiction | undefined {
  const facts = pinned(problem) ?? crowded(problem);
  if (!facts) return undefined;
  const says = both((texts) => [...facts.map((fact) => (texts === de ? fact.says.de : fact.says.en)), texts.never()].join(" "));
  return { type: "contradiction", facts, says };
}

function pinned({ players, teams, pins }: TeamsProblem): Fact[] | undefined {
  const name = new Map(players.map((player) => [player.id, player]));
  const valid = (pins ?? []).filter(({ player, team }) => name.has(player) && teams.some(({ id }) => id === team));
  for (const [at, pin] of valid.entries()) {
    for (const other of valid.slice(0, at)) {
      const same = pin.player === other.player;
      const clash = same ? pin.team !== other.team : pin.team === other.team && name.get(pin.player)!.board === name.get(other.player)!.board;
      if (!clash) continue;
      const board = name.get(pin.player)!.board;
      const fact = ({ player, team }: typeof pin): Fact => ({ fact: "pin", about: [player, team], says: both((texts) => texts.pin(name.get(player)!.name ?? player, teams.find(({ id }) => id === team)!.name ?? team)) });
      return [fact(other), fact(pin), ...(same ? [] : [{ fact: "board", about: [board], says: both((texts) => texts.once(board)) }])];
    }
  }
  return undefined;
}

function crowded({ players, teams }: TeamsProblem): Fact[] | undefined {
  const counts = new Map<string, number>();
  for (const { board } of players) counts.set(board, (counts.get(board) ?? 0) + 1);
  const full = [...counts].find(([, count]) => count > teams.length);
  if (!full) return undefined;
  const [board, count] = full;
  return [
    { fact: "players", about: [board], says: both((texts) => texts.players(board, count)) },
    { fact: "teams", about: teams.map(({ id }) => id), says: both((texts) => texts.teams(teams.length)) },
    { fact: "board", about: [board], says: both((texts) => texts.once(board)) },
  ];
}
