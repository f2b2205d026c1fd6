// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { compose } from "./compose.ts";
import type { TeamsPlan, TeamsProblem } from "./problem.ts";

const RUNS = { numRuns: 10_000 };

/** Three teams with places at the desk, at the phone and outside. */
const club: TeamsProblem = {
  kind: "teams",
  players: ["Aylin", "Bernd", "Carla", "David", "Eva", "Femi", "Greta", "Hasan", "Ilse"].map((name, at) => ({ id: name.toLowerCase(), name, board: ["Empfang", "Telefon", "Außendienst"][Math.floor(at / 3)]!, rating: 10 * (at + 1) + ((at * at) % 7) })),
  teams: [{ id: "1", name: "Team Nord" }, { id: "2", name: "Team Süd" }, { id: "3" }],
  requests: [{ from: "aylin", to: "david", mutual: true }, { from: "bernd", to: "david" }, { from: "carla", to: "ilse" }, { from: "aylin", to: "bernd" }],
};

function planned(problem: TeamsProblem, steps = 20_000) {
  const answer = compose(problem, { seed: 3, steps });
  if (!answer.ok) throw new Error(answer.refusal.says.en);
  return answer.value;
}

const teamOf = ({ teams }: TeamsPlan, player: string) => teams.find(({ members }) => members.includes(player))!.id;

test("the most requests are met, proven, and everybody is told what became of theirs", () => {
  const { plan, people, unmet, says } = planned(club);
  expect([plan.happiness, plan.happinessBound]).toEqual([3, 3]);
  expect(teamOf(plan, "aylin")).toBe(teamOf(plan, "david"));
  expect(people.aylin!.map(({ de }) => de).slice(1)).toEqual(["Wie gewünscht zusammen mit David.", "Der Wunsch, mit Bernd in ein Team zu kommen, geht nicht: Beide haben denselben Platz im Team."]);
  expect(unmet.map(({ who, what, why }) => [who, what, why])).toEqual([["bernd", "david", "other-requests"], ["aylin", "bernd", "same-board"]]);
  expect(says[0]!.de).toMatch(/^Erfüllte Wünsche \(gegenseitige zählen doppelt\): 3; mehr sind nicht möglich/u);
});

test("a pin holds, and a plan of before changes only where it must", () => {
  const before = planned(club).plan.teams;
  const player = before[0]!.members[0]!;
  const { plan } = planned({ ...club, previous: before, pins: [{ player, team: "2" }] });
  expect([teamOf(plan, player), plan.changed]).toEqual(["2", 2]);
  expect(planned({ ...club, previous: before }).plan.changed).toBe(0);
});

test("pins that collide and too many players are named", () => {
  const refused = (problem: TeamsProblem) => {
    const answer = compose(problem, { seed: 1 });
    return answer.ok ? [] : answer.refusal.facts.map(({ fact, about }) => [fact, ...about]);
  };
  expect(refused({ ...club, pins: [{ player: "aylin", team: "1" }, { player: "eva", team: "1" }, { player: "carla", team: "1" }] })).toEqual([["pin", "aylin", "1"], ["pin", "carla", "1"], ["board", "Empfang"]]);
  expect(refused({ ...club, teams: club.teams.slice(1) })).toEqual([["players", "Empfang"], ["teams", "2", "3"], ["board", "Empfang"]]);
  expect(refused({ ...club, players: [], teams: [], requests: [] })).toEqual([]);
});

const player = fc.constantFrom("0", "1", "2", "3", "4", "5");
const team = fc.constantFrom("t0", "t1", "t2");

/** Up to six players on up to three boards in up to three teams, some of the problems impossible. */
const problems: fc.Arbitrary<TeamsProblem> = fc.record({
  kind: fc.constant("teams" as const),
  players: fc.array(fc.record({ board: fc.constantFrom("x", "y", "z"), rating: fc.integer({ min: 0, max: 9 }) }), { maxLength: 6 }).map((list) => list.map((one, at) => ({ id: String(at), ...one }))),
  teams: fc.integer({ min: 1, max: 3 }).map((count) => Array.from({ length: count }, (_, at) => ({ id: `t${at}` }))),
  requests: fc.array(fc.record({ from: player, to: player, mutual: fc.boolean() }), { maxLength: 6 }),
  pins: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(fc.record({ player, team }), { maxLength: 2 }) }),
});

interface Figures {
  readonly happiness: number;
  readonly balance: number;
}

/** Figures of a plan by the words of problem.ts; undefined where it breaks a rule. */
function figures({ players, teams, requests, pins }: TeamsProblem, at: ReadonlyMap<string, string>): Figures | undefined {
  const places = players.map(({ id, board }) => `${board} ${at.get(id)}`);
  if (new Set(places).size < places.length) return undefined;
  if ((pins ?? []).some((pin) => at.has(pin.player) && teams.some(({ id }) => id === pin.team) && at.get(pin.player) !== pin.team)) return undefined;
  const happiness = requests.reduce((sum, { from, to, mutual }) => sum + (from !== to && at.has(from) && at.get(from) === at.get(to) ? (mutual ? 2 : 1) : 0), 0);
  const sums = teams.map(({ id }) => players.reduce((sum, one) => sum + (at.get(one.id) === id ? one.rating : 0), 0));
  return { happiness, balance: Math.max(...sums) - Math.min(...sums) };
}

function everyPlan(problem: TeamsProblem): Figures[] {
  const { players, teams } = problem;
  return Array.from({ length: teams.length ** players.length }, (_, code) => new Map(players.map(({ id }, at) => [id, teams[Math.floor(code / teams.length ** at) % teams.length]!.id]))).flatMap((at) => figures(problem, at) ?? []);
}

test("small problems: rules kept, figures right, bounds hold, most requests proven, refused exactly where there is no plan, same again for the same seed", () => {
  fc.assert(fc.property(problems, fc.integer(), (problem, seed) => {
    const all = everyPlan(problem);
    const answer = compose(problem, { seed, steps: 600 });
    expect(answer.ok).toBe(all.length > 0);
    if (!answer.ok) return;
    const { plan, objective, bound } = answer.value;
    expect(plan.teams.flatMap(({ members }) => members).toSorted()).toEqual(problem.players.map(({ id }) => id));
    const found = figures(problem, new Map(plan.teams.flatMap(({ id, members }) => members.map((member) => [member, id] as const))))!;
    expect(found).toEqual({ happiness: plan.happiness, balance: plan.balance });
    const best = Math.max(...all.map(({ happiness, balance }) => 1000 * happiness - balance));
    expect(objective).toBe(best);
    expect(bound).toBeGreaterThanOrEqual(best);
    expect(plan.happinessBound).toBeGreaterThanOrEqual(Math.max(...all.map(({ happiness }) => happiness)));
    expect(compose(problem, { seed, steps: 600 })).toEqual(answer);
  }), RUNS);
});

test("a plan of before: fewest changes first, counted right", () => {
  const before = fc.array(fc.option(team, { nil: undefined }), { minLength: 6, maxLength: 6 });
  fc.assert(fc.property(problems, before, fc.integer(), (problem, list, seed) => {
    const previous = ["t0", "t1", "t2"].map((id) => ({ id, members: list.flatMap((to, at) => (to === id ? [String(at)] : [])) }));
    const answer = compose({ ...problem, previous }, { seed, steps: 600 });
    if (!answer.ok) return;
    const { plan, bound, objective } = answer.value;
    const known = new Set(problem.teams.map(({ id }) => id));
    const home = new Map(problem.players.flatMap(({ id }, at) => (list[at] !== undefined && known.has(list[at]) ? [[id, list[at]] as const] : [])));
    const changed = (at: ReadonlyMap<string, string>) => [...home].filter(([id, to]) => at.get(id) !== to).length;
    expect(plan.changed).toBe(changed(new Map(plan.teams.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))));
    expect(bound).toBeGreaterThanOrEqual(objective);
    const { players, teams } = problem;
    const least = Math.min(...Array.from({ length: teams.length ** players.length }, (_, code) => new Map(players.map(({ id }, at) => [id, teams[Math.floor(code / teams.length ** at) % teams.length]!.id]))).filter((at) => figures(problem, at)).map(changed));
    expect(plan.changed).toBe(least);
  }), RUNS);
});
