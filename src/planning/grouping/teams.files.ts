// SPDX-License-Identifier: EUPL-1.2
import type { TeamsPlan, TeamsProblem } from "../../engines/grouping/index.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { ForeignFormat, Unreadable } from "../engine.ts";

/** MiniZinc data of the Challenge's "team-assignment" (2018, 2022): players and teams are named by their number, from 1. */
export const teamAssignment: ForeignFormat = {
  name: "MiniZinc team-assignment (.dzn)",
  recognises: (text) => /\bSingleRequested\s*=/u.test(text) || (/\bboards\s*=/u.test(text) && /\bplayers\s*=/u.test(text)),
  read(text) {
    const fields = fieldsOf(text);
    const needed = ["teams", "Rating", "Board"].find((field) => !fields.has(field));
    return needed === undefined ? problem(fields) : unreadable(`Das Feld ${needed} fehlt.`, `The field ${needed} is missing.`);
  },
  figures({ players }: TeamsProblem, plan) {
    if (plan === undefined) return { team: null, satisfied: null, satisfiedBound: null, balance: null };
    const { teams, happiness, happinessBound, balance } = plan as TeamsPlan;
    const team = new Map(teams.flatMap(({ members }, at) => members.map((member) => [member, at + 1] as const)));
    return { team: players.map(({ id }) => team.get(id) ?? null), satisfied: happiness, satisfiedBound: happinessBound, balance };
  },
};

function problem(fields: ReadonlyMap<string, string>): Result<TeamsProblem, Unreadable> {
  const ratings = numbers(fields, "Rating");
  const boards = numbers(fields, "Board");
  const [count] = numbers(fields, "teams");
  if (count === undefined || count < 1 || count > 1000) return unreadable("teams ist keine Zahl von 1 bis 1000.", "teams is no number from 1 to 1000.");
  if (ratings.length !== boards.length) return unreadable(`Rating nennt ${ratings.length}, Board ${boards.length} Personen.`, `Rating names ${ratings.length} players, Board ${boards.length}.`);
  const requests = [...pairs(fields, "SingleRequested", false), ...pairs(fields, "DoubleRequested", true)];
  const stranger = requests.flatMap(({ from, to }) => [from, to]).find((player) => Number(player) < 1 || Number(player) > ratings.length);
  if (stranger !== undefined) return unreadable(`Ein Wunsch nennt die Person ${stranger}, die es nicht gibt.`, `A request names player ${stranger}, who does not exist.`);
  return ok({
    kind: "teams",
    players: ratings.map((rating, at) => ({ id: String(at + 1), board: String(boards[at]), rating })),
    teams: Array.from({ length: count }, (_, at) => ({ id: String(at + 1) })),
    requests,
  });
}

function unreadable(de: string, en: string): { readonly ok: false; readonly refusal: Unreadable } {
  return refuse({ type: "unreadable", says: { de, en } });
}

/** `name = value;` without comments. */
function fieldsOf(text: string): Map<string, string> {
  return new Map([...text.replace(/%.*$/gmu, "").matchAll(/([A-Za-z_]\w*)\s*=\s*([^;]*)/gu)].map(([, field, value]) => [field!, value!.trim()]));
}

/** The numbers of a value; of `array2d(1..n, 1..2, [...])` those of the list alone. */
function numbers(fields: ReadonlyMap<string, string>, field: string): number[] {
  const value = fields.get(field) ?? "";
  const list = value.startsWith("array") ? value.slice(value.indexOf("[")) : value;
  return (list.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
}

function pairs(fields: ReadonlyMap<string, string>, field: string, mutual: boolean): TeamsProblem["requests"] {
  const flat = numbers(fields, field);
  return Array.from({ length: Math.floor(flat.length / 2) }, (_, at) => ({ from: String(flat[2 * at]), to: String(flat[2 * at + 1]), mutual }));
}
