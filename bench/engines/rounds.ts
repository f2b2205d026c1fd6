// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compose, seat, type RoundsPlan, type RoundsProblem, type TeamsProblem } from "../../src/engines/grouping/index.ts";
import { chance, type Effort, type Proposal } from "../../src/engines/search/index.ts";
import { teamAssignment } from "../../src/planning/grouping/teams.files.ts";

/** One plan: what was asked, repeats (or objective) beside its bound, and what it took. */
export interface RoundsRow {
  readonly scenario: string;
  readonly repeats: number;
  readonly bound: number;
  readonly changed: number;
  readonly strategy: string;
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Repeat-free rounds known for g tables of size 3, 4, 5, 6 (Miller, Valkov and Abel 2026); 0: none. */
export const KNOWN: readonly (readonly [tables: number, rounds: readonly number[]])[] = [
  [5, [7, 5, 6, 0]], [6, [8, 7, 6, 3]], [7, [10, 9, 7, 7]], [8, [11, 10, 8, 8]], [9, [13, 11, 9, 9]], [10, [14, 13, 9, 7]],
];

/** Every entry of the table of known rounds, at most `seconds` each. */
export function benchDesigns(seconds = 2): RoundsRow[] {
  return KNOWN.flatMap(([tables, list]) => list.flatMap((rounds, at) => (rounds > 0 ? [plan(`${tables} tables of ${at + 3}, ${rounds} rounds`, workshop(tables * (at + 3), tables, rounds), seconds)] : [])));
}

/** Workshops of usual size. */
export function benchWorkshops(seconds = 1): RoundsRow[] {
  const sizes = [[27, 6, 5], [60, 10, 5], [200, 25, 4], [57, 8, 6], [500, 50, 8]] as const;
  return sizes.map(([people, tables, rounds]) => plan(`${people} people, ${tables} tables, ${rounds} rounds`, workshop(people, tables, rounds), seconds));
}

/** A future conference (64 people, 8 interest groups, 6 steps), whole and after seven people stayed away in the morning. */
export function benchConference(seconds = 0.8): RoundsRow[] {
  const problem = conference(7);
  const whole = answered(problem, seconds).plan;
  const missing = new Set([3, 11, 19, 20, 33, 47, 60].map((at) => `p${at}`));
  const without = (from: number): RoundsProblem => ({
    ...problem, previous: whole.steps, from: problem.steps[from]!.id,
    people: problem.people.map((guest) => (missing.has(guest.id) ? { ...guest, absent: problem.steps.slice(from).map(({ id }) => id) } : guest)),
  });
  return [
    plan("future conference, 64 people, 6 steps", problem, seconds),
    plan("the same, 7 absent before the first step", without(0), seconds),
    plan("the same, 7 absent from the fourth step", without(3), seconds),
  ];
}

export function workshop(people: number, tables: number, rounds: number): RoundsProblem {
  return {
    kind: "rounds",
    people: Array.from({ length: people }, (_, at) => ({ id: `p${at}` })),
    tables: Array.from({ length: tables }, (_, at) => ({ id: `t${at}`, seats: Math.floor((people + at) / tables) })),
    steps: Array.from({ length: rounds }, (_, at) => ({ id: `s${at}`, kind: "mix" })),
  };
}

export function conference(seed: number): RoundsProblem {
  const dice = chance(seed);
  const topics = Array.from({ length: 8 }, (_, at) => ({ id: `topic${at}`, seats: 10 }));
  const wishes = () => dice.shuffle(topics.map(({ id }) => id)).slice(0, 3);
  const kinds = ["max-mix", "max-mix", "homogeneous", "homogeneous", "max-mix", "topic"] as const;
  return {
    kind: "rounds",
    people: Array.from({ length: 64 }, (_, at) => ({ id: `p${at}`, group: `g${at % 8}`, topics: wishes() })),
    tables: Array.from({ length: 8 }, (_, at) => ({ id: `t${at}`, seats: 8 })),
    steps: kinds.map((kind, at) => ({ id: `s${at}`, kind, ...(kind === "topic" ? { topics } : {}) })),
  };
}

function answered(problem: RoundsProblem, seconds: number): Proposal<RoundsPlan> {
  const answer = seat(problem, timed(seconds));
  if (!answer.ok) throw new Error(answer.refusal.says.en);
  return answer.value;
}

const timed = (seconds: number): Effort => ({ seed: 1, seconds, now: () => performance.now() });

function plan(scenario: string, problem: RoundsProblem, seconds: number): RoundsRow {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const { plan: found, drawn } = answered(problem, seconds);
  const { user, system } = process.cpuUsage(cpu);
  return { scenario, repeats: found.repeats, bound: found.bounds.repeats, changed: found.changed, strategy: drawn.strategy, cpuMs: (user + system) / 1000, wallMs: performance.now() - wall };
}

/** One published instance: satisfied requests beside the proven most, objective beside the best known. */
export interface TeamsRow {
  readonly instance: string;
  readonly satisfied: number;
  readonly bound: number;
  readonly known: number | undefined;
  readonly objective: number;
  readonly objectiveBound: number;
  readonly bestKnown: number | undefined;
  /** CPU until the proof of the requests and the first plan. */
  readonly proofMs: number;
  readonly wallMs: number;
}

const TEAMS = fileURLToPath(new URL("../../../shared/data/teams/", import.meta.url));

/** The instances of the MiniZinc Challenge, where their folder is there; undefined where it is missing. */
export function benchTeams(seconds = 3): TeamsRow[] | undefined {
  if (!existsSync(TEAMS)) return undefined;
  const known = JSON.parse(readFileSync(`${TEAMS}known_values.json`, "utf8")) as Record<string, { max_happiness: number; best_objective_sa: number } | undefined>;
  return readdirSync(TEAMS).filter((file) => file.endsWith(".dzn")).toSorted().map((file) => {
    const read = teamAssignment.read(readFileSync(TEAMS + file, "utf8"));
    if (!read.ok) throw new Error(read.refusal.says.en);
    return teamsRow(file, read.value as TeamsProblem, seconds, known[file.replace("_team-assignment", "").replace(".dzn", "")]);
  });
}

function teamsRow(file: string, problem: TeamsProblem, seconds: number, known: { max_happiness: number; best_objective_sa: number } | undefined): TeamsRow {
  const cpu = process.cpuUsage();
  compose(problem, { seed: 1, steps: 1 });
  const { user } = process.cpuUsage(cpu);
  const wall = performance.now();
  const answer = compose(problem, timed(seconds));
  if (!answer.ok) throw new Error(answer.refusal.says.en);
  const { plan: found, objective, bound } = answer.value;
  return {
    instance: file, satisfied: found.happiness, bound: found.happinessBound, known: known?.max_happiness,
    objective, objectiveBound: bound, bestKnown: known?.best_objective_sa, proofMs: user / 1000, wallMs: performance.now() - wall,
  };
}

// `node bench/engines/rounds.ts` prints all tables.
if (process.argv[1]?.endsWith("bench/engines/rounds.ts")) {
  console.table([...benchDesigns(), ...benchWorkshops(), ...benchConference()]);
  const teams = benchTeams();
  if (teams) console.table(teams);
  else console.log("The published team instances are not there (../shared/data/teams); left out.");
}
