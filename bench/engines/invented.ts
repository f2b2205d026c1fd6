// SPDX-License-Identifier: EUPL-1.2
// Invented instances, the same for the same seed; how each is drawn stands with its generator.
import type { EngineName } from "../../src/planning/index.ts";
import { week } from "./assignment-scenario.ts";
import { COHORTS, leadership, peopleOf } from "./grouping.ts";
import type { Case } from "./measure.ts";
import { conference, KNOWN, workshop } from "./rounds.ts";
import { juryOf, panelOf, publicVoteOf } from "./tally.ts";
import { wishesInstance } from "./wishes-instances.ts";

const entry = (engine: EngineName, name: string, problem: object, seconds: number, more: Partial<Case> = {}): Case => ({ engine, name, text: JSON.stringify(problem), seconds, ...more });

interface Evening {
  readonly fairness: { readonly before: Spread; readonly after: Spread; readonly price: readonly { readonly floor: number; readonly lost: number }[] };
}

interface Spread {
  readonly least: number;
  readonly gini: number;
}

/** Fairness before and after, and what each floor costs. */
const evening = ({ fairness: { before, after, price } }: Evening): string =>
  `least ${before.least} -> ${after.least}, Gini ${before.gini.toFixed(3)} -> ${after.gini.toFixed(3)}${price.length > 1 ? `; price ${price.map(({ floor, lost }) => `${floor}: ${(100 * lost).toFixed(2)} %`).join(", ")}` : ""}`;

/** Marketplace plans of two sides with wishes, absences and capacities. Known: the gap asked for. */
export function marketplaces(seed: number): Case[] {
  const sizes = [[40, 8, 10, "proven"], [100, 10, 8, "0.02 %"], [200, 10, 8, "0.03 %"], [500, 20, 60, "0.1 %"]] as const;
  const plain = sizes.map(([size, rounds, seconds, known]) => entry("timetable", `marketplace ${size} x ${size}, ${rounds} rounds`, wishesInstance({ seed, size, rounds }), seconds, { known, figure: evening }));
  const weighted = sizes.slice(0, 3).map(([size, rounds, seconds, known]) => entry("timetable", `the same with weights 1 to 100: ${size} x ${size}`, wishesInstance({ seed, size, rounds, weights: 100 }), seconds, { known, figure: evening }));
  const fair = entry("timetable", "marketplace 100 x 100, leximin", { ...wishesInstance({ seed, size: 100, rounds: 10 }), fairness: { floor: "leximin" } }, 8, { figure: evening });
  const online = entry("timetable", "scenario C: 40 + 40 online, 9 rounds", wishesInstance({ seed, size: 40, rounds: 9 }), 10, { figure: evening });
  return [...plain, ...weighted, fair, online];
}

/** Cohorts with attributes, scenario F; one second each. */
export const cohorts = (seed: number): Case[] => [
  ...COHORTS.map(([count, size, attributes]) => entry("grouping", `${count} people, groups of ${size}, ${attributes} attributes`, peopleOf(count, size, attributes, seed), 1)),
  entry("grouping", "scenario F: 27 of 61, five groups", leadership(seed), 2),
];

const seated = ({ repeats, changed }: { readonly repeats: number; readonly changed: number }): string => `${repeats} repeats, ${changed} changed`;

/** Rounds: every entry of the published table, workshops of usual size, the future conference of scenario G. */
export const mixing = (seed: number): Case[] => [
  ...KNOWN.flatMap(([tables, list]) => list.flatMap((rounds, at) => (rounds > 0 ? [entry("grouping", `${tables} tables of ${at + 3}, ${rounds} rounds`, workshop(tables * (at + 3), tables, rounds), 5, { known: 0, figure: seated })] : []))),
  ...([[27, 6, 5], [60, 10, 5], [200, 25, 4]] as const).map(([people, tables, rounds]) => entry("grouping", `workshop: ${people} people, ${tables} tables, ${rounds} rounds`, workshop(people, tables, rounds), 1, { known: 0, figure: seated })),
  entry("grouping", "scenario G: 64 people, 8 groups, 6 steps", conference(seed), 1, { figure: seated }),
];

const placed = ({ profile, satisfaction }: { readonly profile: { readonly ranks: readonly number[]; readonly other: number; readonly unplaced: number }; readonly satisfaction: number }): string =>
  `${profile.ranks.join("/")}, other ${profile.other}, without ${profile.unplaced}, ${(100 * satisfaction).toFixed(1)} %`;

/** Scenario D: 138 projects, 112 companies, 1,700 people. */
export const socialDays = (seed: number): Case[] => (["rank-maximal", "generous", "satisfaction"] as const).map((aim) => entry("assignment", `scenario D, ${aim}`, { ...week(seed), aim }, 30, { figure: placed }));

const turnout = ({ turnout: { cast, counted } }: { readonly turnout: { readonly cast: number; readonly counted: number } }): string => `${counted} of ${cast} ballots`;

/** Counts: public vote, jury, Delphi. */
export const counts = (seed: number): Case[] => [
  entry("tally", "scenario I: 94,000 votes, 617 nominees", publicVoteOf(seed), 10, { figure: turnout }),
  entry("tally", "scenario H: 252 entries, 8 criteria", juryOf(seed), 10, { figure: turnout }),
  entry("tally", "scenario K: Delphi, 40 experts, 3 rounds, 120 items", panelOf(seed), 10, { figure: turnout }),
];
