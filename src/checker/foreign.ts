// SPDX-License-Identifier: EUPL-1.2
import { checkClaims, near, type Claims } from "./claims.ts";
import { checkDistances, readMdgpLib } from "./distances.ts";
import { checkPlaces, type Meetings } from "./meetings.ts";
import { readMiniZinc, type MiniZincData } from "./minizinc.ts";
import { checkStudentProjects, readStudentProjects } from "./student-projects.ts";
import { checkTeamRules, type Teams } from "./teams.ts";
import type { Findings } from "./violation.ts";

type Answer = Partial<Claims> & Readonly<Record<string, unknown>>;

/** Checks an out file against a file of a foreign format, in the numbers of that file. False where the text is of none. */
export function checkForeign(text: string, answer: Answer, findings: Findings): boolean {
  const projects = readStudentProjects(text);
  if (projects) checkStudentProjects(projects, answer as never, findings);
  else if (/^\s*\d+\s+\d+\s+(ds|ss)\b/.test(text)) checkMdgpLib(text, answer, findings);
  else if (/\bnBusiness\s*=/.test(text)) checkSlots(readMiniZinc(text), answer, findings);
  else if (/\bboards\s*=/.test(text) && /\bplayers\s*=/.test(text)) checkTeamNumbers(readMiniZinc(text), answer, findings);
  else return false;
  return true;
}

function checkMdgpLib(text: string, answer: Answer, findings: Findings): void {
  const { group, diversity } = answer;
  if (!isNumbers(group) || typeof diversity !== "number") return findings.add("group", "group oder diversity fehlt.", "group or diversity is missing.");
  checkDistances(readMdgpLib(text), { ...answer, plan: { group, diversity, changed: 0 } }, findings);
}

function checkSlots(data: MiniZincData, answer: Answer, findings: Findings): void {
  const problem = meetingsOf(data);
  const { slots, breaks } = answer;
  const complete = isNumbers(slots) && slots.length === problem.meetings.length && slots.every((slot) => Number.isInteger(slot) && slot >= 1 && slot <= problem.slots.length);
  if (!complete) return findings.add("slots", `slots nennt nicht für jede der ${problem.meetings.length} Begegnungen eine Runde.`, `slots does not name a slot for each of the ${problem.meetings.length} meetings.`);
  const cost = checkPlaces(problem, slots.map((slot) => slot - 1), findings);
  findings.need(breaks === cost.breaks, "breaks", `Es sind ${cost.breaks} Pausen, angegeben sind ${String(breaks)}.`, `There are ${cost.breaks} breaks, the file says ${String(breaks)}.`);
  checkClaims(findings, answer, "least", cost.breaks);
}

/** The published problem in our words: meetings and slots by their 1-based numbers, breaks differ by at most 2 unless the file says `d`. */
function meetingsOf(data: MiniZincData): Meetings {
  const rows = data.requested as readonly (readonly number[])[];
  const slotCount = data.nTotalSlots as number;
  const sets = (name: string): readonly (readonly number[])[] => (data[name] as readonly (readonly number[])[] | undefined) ?? [];
  const fixed = (data.fixed as readonly number[] | undefined) ?? [];
  return {
    participants: Array.from({ length: data.nBusiness as number }, (_, at) => ({ id: String(at + 1), absent: (sets("forbidden")[at] ?? []).filter((slot) => slot > 0).map(String) })),
    slots: Array.from({ length: slotCount }, (_, at) => ({ id: String(at + 1), session: at < ((data.nMorningSlots as number | undefined) ?? slotCount) ? "1" : "2" })),
    meetings: rows.map(([one, other, session], at) => ({
      id: String(at + 1), between: [String(one), String(other)], ...(session === 1 || session === 2 ? { session: String(session) } : {}), after: (sets("precedences")[at] ?? []).map(String),
    })),
    pins: fixed.flatMap((slot, at) => (slot > 0 ? [{ meeting: String(at + 1), slot: String(slot) }] : [])),
    tables: data.nTables as number,
    spread: (data.d as number | undefined) ?? 2,
  };
}

function checkTeamNumbers(data: MiniZincData, answer: Answer, findings: Findings): void {
  const problem = teamsOf(data);
  const { team, satisfied, balance } = answer;
  const complete = isNumbers(team) && team.length === problem.players.length && team.every((number) => Number.isInteger(number) && number >= 1 && number <= problem.teams.length);
  if (!complete) return findings.add("team", `team nennt nicht für alle ${problem.players.length} Spielenden ein Team.`, `team does not name a team for each of the ${problem.players.length} players.`);
  const counted = checkTeamRules(problem, new Map(team.map((number, at) => [String(at + 1), String(number)])), findings);
  findings.need(satisfied === counted.happiness, "satisfied", `Erfüllt sind ${counted.happiness}, angegeben sind ${String(satisfied)}.`, `Fulfilled are ${counted.happiness}, the file says ${String(satisfied)}.`);
  findings.need(typeof balance === "number" && near(balance, counted.balance), "balance", `Der Unterschied ist ${counted.balance}, angegeben ist ${String(balance)}.`, `The difference is ${counted.balance}, the file says ${String(balance)}.`);
  checkClaims(findings, answer, "most", 1000 * counted.happiness - counted.balance);
}

function teamsOf(data: MiniZincData): Teams {
  const ratings = data.Rating as readonly number[];
  const boards = data.Board as readonly number[];
  const pairs = (name: string, mutual: boolean) => {
    const flat = ((data[name] as readonly number[] | readonly (readonly number[])[] | undefined) ?? []).flat();
    return Array.from({ length: Math.floor(flat.length / 2) }, (_, at) => ({ from: String(flat[2 * at]), to: String(flat[2 * at + 1]), mutual }));
  };
  return {
    players: ratings.map((rating, at) => ({ id: String(at + 1), board: String(boards[at]), rating })),
    teams: Array.from({ length: data.teams as number }, (_, at) => ({ id: String(at + 1) })),
    requests: [...pairs("SingleRequested", false), ...pairs("DoubleRequested", true)],
  };
}

const isNumbers = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every((entry) => typeof entry === "number");
