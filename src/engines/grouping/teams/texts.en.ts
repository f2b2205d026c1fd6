// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";
import type { TeamsTexts } from "./texts.de.ts";

const and = (names: readonly string[]): string => row(names, "and");
const number = (value: number) => String(Math.round(value * 100) / 100);

export const en: TeamsTexts = {
  team: (name, board, others) => `${name}, place ${board}${others.length > 0 ? `, with ${and(others)}` : ""}.`,
  granted: (names) => `Together with ${and(names)} as wished.`,
  board: (name) => `The wish to be in a team with ${name} cannot come true: both have the same place in a team.`,
  elsewhere: (name) => `The wish to be in a team with ${name} did not come true: together with the other wishes more can be fulfilled this way.`,
  moved: (before) => `It was to be ${before}.`,
  whole: (happiness, bound, balance) => `Wishes fulfilled (mutual ones count twice): ${number(happiness)}; ${happiness >= bound ? "more are not possible" : `at most ${number(bound)} are possible`}. The strongest and the weakest team are ${number(balance)} points apart.`,
  changes: (count) => (count === 0 ? "Nobody changes teams." : count === 1 ? "One person changes teams." : `${count} people change teams.`),
  unmet: (who, what, sameBoard) => `${who} and ${what} are not in a team${sameBoard === undefined ? ": together with the other wishes more can be fulfilled this way" : `: both have the place ${sameBoard}`}.`,
  pin: (player, team) => `${player} is fixed in ${team}.`,
  once: (board) => `Every team has the place ${board} only once.`,
  players: (board, count) => `There are ${count} people for the place ${board}.`,
  teams: (count) => (count === 1 ? "There is one team." : `There are ${count} teams.`),
  never: () => "This does not go together. Without any one of these rules it does.",
};
