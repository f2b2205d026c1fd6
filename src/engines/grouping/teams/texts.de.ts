// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";

/** Everything the engine says about teams, in one language. Names come ready for print. */
export interface TeamsTexts {
  readonly team: (name: string, board: string, others: readonly string[]) => string;
  readonly granted: (names: readonly string[]) => string;
  readonly board: (name: string) => string;
  readonly elsewhere: (name: string) => string;
  readonly moved: (before: string) => string;
  readonly whole: (happiness: number, bound: number, balance: number) => string;
  readonly changes: (count: number) => string;
  readonly unmet: (who: string, what: string, sameBoard: string | undefined) => string;
  readonly pin: (player: string, team: string) => string;
  readonly once: (board: string) => string;
  readonly players: (board: string, count: number) => string;
  readonly teams: (count: number) => string;
  readonly never: () => string;
}

const and = (names: readonly string[]): string => row(names, "und");
const number = (value: number) => String(Math.round(value * 100) / 100).replace(".", ",");

export const de: TeamsTexts = {
  team: (name, board, others) => `${name}, Platz ${board}${others.length > 0 ? `, mit ${and(others)}` : ""}.`,
  granted: (names) => `Wie gewünscht zusammen mit ${and(names)}.`,
  board: (name) => `Der Wunsch, mit ${name} in ein Team zu kommen, geht nicht: Beide haben denselben Platz im Team.`,
  elsewhere: (name) => `Der Wunsch, mit ${name} in ein Team zu kommen, ging nicht auf: Mit den anderen Wünschen zusammen lassen sich so insgesamt mehr erfüllen.`,
  moved: (before) => `Vorher war ${before} vorgesehen.`,
  whole: (happiness, bound, balance) => `Erfüllte Wünsche (gegenseitige zählen doppelt): ${number(happiness)}; ${happiness >= bound ? "mehr sind nicht möglich" : `höchstens möglich sind ${number(bound)}`}. Stärkstes und schwächstes Team liegen ${number(balance)} Punkte auseinander.`,
  changes: (count) => (count === 0 ? "Niemand wechselt das Team." : count === 1 ? "Eine Person wechselt das Team." : `${count} Personen wechseln das Team.`),
  unmet: (who, what, sameBoard) => `${who} und ${what} kommen nicht in ein Team${sameBoard === undefined ? ": Mit den anderen Wünschen zusammen lassen sich so insgesamt mehr erfüllen" : `: Beide haben den Platz ${sameBoard}`}.`,
  pin: (player, team) => `${player} ist fest in ${team}.`,
  once: (board) => `In jedem Team gibt es den Platz ${board} nur einmal.`,
  players: (board, count) => `Für den Platz ${board} sind ${count} Personen da.`,
  teams: (count) => (count === 1 ? "Es gibt ein Team." : `Es gibt ${count} Teams.`),
  never: () => "Das geht nicht zusammen. Ohne eine dieser Vorgaben geht es.",
};
