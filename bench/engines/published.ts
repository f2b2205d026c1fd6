// SPDX-License-Identifier: EUPL-1.2
// Published instances, read in place where they lie beside the repository (../shared/data).
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { EngineName } from "../../src/planning/index.ts";
import type { Case } from "./measure.ts";

const DATA = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

type Known = Readonly<Record<string, unknown>>;

/** Cases of a folder, or undefined where it is missing. */
function folder(engine: EngineName, name: string, ending: string, seconds: (text: string) => number, known: (values: Known, file: string) => number | string | undefined): Case[] | undefined {
  const place = `${DATA}${name}/`;
  if (!existsSync(place)) return undefined;
  const values = existsSync(`${place}known_values.json`) ? (JSON.parse(readFileSync(`${place}known_values.json`, "utf8")) as Known) : {};
  return readdirSync(place).filter((file) => file.endsWith(ending)).toSorted().map((file) => {
    const text = readFileSync(place + file, "utf8");
    const base = file.slice(0, -ending.length);
    return { engine, name: base, text, seconds: seconds(text), known: known(values, base) };
  });
}

/** Meeting timetables: breaks; 60 seconds. */
export const publishedMeetings = (): Case[] | undefined =>
  folder("timetable", "timetable", ".dzn", () => 60, (values, file) => values[file] as number | string | undefined);

/** Diverse groups by distances: 1 s up to 30 elements, 5 s up to 60, 20 s above. */
export const publishedGroups = (): Case[] | undefined =>
  folder("grouping", "grouping", ".txt", (text) => budget(Number(text.trim().split(/\s+/u, 1)[0])), (values, file) => {
    const one = (values.values as Readonly<Record<string, { proven?: number; best_seen?: number }>> | undefined)?.[file];
    return one?.proven ?? one?.best_seen;
  });

const budget = (elements: number): number => (elements <= 30 ? 1 : elements <= 60 ? 5 : 20);

/** Teams with requests: 1000 x requests fulfilled - difference of ratings. */
export const publishedTeams = (): Case[] | undefined =>
  folder("grouping", "teams", ".dzn", () => 10, (values, file) => {
    const one = values[file.replace("_team-assignment", "")] as { max_happiness?: number; best_objective_sa?: number } | undefined;
    return one && `${one.max_happiness} (${one.best_objective_sa})`;
  })?.map((entry) => ({ ...entry, figure: ({ happiness, happinessBound }: { happiness: number; happinessBound: number }) => `${happiness} of at most ${happinessBound} requests` }));

interface Assigned {
  readonly profile: { readonly ranks: readonly number[] };
  readonly satisfaction: number;
  readonly ties: readonly { readonly together: boolean }[];
  readonly beside?: readonly { readonly aim: string; readonly profile: { readonly ranks: readonly number[] }; readonly satisfaction: number }[];
}

const assigned = ({ profile, satisfaction, ties, beside = [] }: Assigned): string =>
  [`${profile.ranks.join("/")}, ${(100 * satisfaction).toFixed(1)} %, ${ties.filter(({ together }) => together).length} of ${ties.length} ties`, ...beside.map((one) => `${one.aim}: ${one.profile.ranks.join("/")}, ${(100 * one.satisfaction).toFixed(1)} %`)].join("; ");

/** Student projects with partners: first choices. */
export const publishedAssignments = (): Case[] | undefined => folder("assignment", "assignment", ".json", () => 10, () => 43)?.map((entry) => ({ ...entry, figure: assigned }));
