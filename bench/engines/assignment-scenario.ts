// SPDX-License-Identifier: EUPL-1.2
// Scenario D of the acceptance list: a city-wide week of social days (138 projects, 112 companies, 1,700 people).
import type { Applicant, AssignmentProblem, Part, Project, Tie } from "../../src/engines/assignment/index.ts";
import { chance, type Chance } from "../../src/engines/search/index.ts";

/** How large the invented week is. */
export interface WeekSize {
  readonly projects: number;
  readonly companies: number;
  readonly people: number;
}

export const SCENARIO_D: WeekSize = { projects: 138, companies: 112, people: 1700 };

const SKILLS = ["craft", "garden", "kitchen", "IT", "first aid"];
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri"];

/**
 * An invented week, the same for the same seed. Companies have 4 to 4,000 staff (log-uniform) and send teams of 1 to
 * 40 people, larger companies larger ones; sizes are scaled to exactly `people`. A team of more than 16 says it may be
 * split into parts of at most 14. Projects take place on one of five days, want 2 to 8 people at least and have 6 to
 * 30 places at most, all together about 1.3 places a person; three of ten need one or two people with a skill, one of
 * twenty a driving licence from everybody, four of ten keep 2 to 6 places for companies below 50 staff. Teams rank 3
 * to 5 projects, popular ones (1 / rank^0.6) more often, of those large enough for their smallest part; one of five
 * misses a day, one of ten refuses a project, one of six would go anywhere. Six pairs of teams are friends.
 */
export function week(seed: number, size: WeekSize = SCENARIO_D): AssignmentProblem {
  const dice = chance(seed);
  const projects = Array.from({ length: size.projects }, (_, at) => project(dice, at, size));
  const popular = dice.shuffle(projects.map((_, at) => at)).map((at, rank) => ({ project: projects[at]!, weight: (rank + 1) ** -0.6 }));
  const sizes = teamSizes(dice, size);
  const applicants = sizes.map(({ staff, people }, at) => team(dice, at, { staff, people, popular }));
  const friends = dice.shuffle(applicants.filter(({ parts, size: own }) => !parts && (own ?? 1) <= 8)).slice(0, 12);
  const ties = Array.from({ length: friends.length >> 1 }, (_, at): Tie => ({ id: `friends-${at + 1}`, members: [friends[2 * at]!.id, friends[2 * at + 1]!.id] }));
  return { kind: "assignment", applicants, projects, ties };
}

function project(dice: Chance, at: number, size: WeekSize): Project {
  const mean = (1.3 * size.people) / size.projects;
  const max = Math.min(30, Math.max(6, Math.round(mean * (0.45 + 1.1 * dice.next()))));
  const needs = dice.next() < 0.3 ? [{ skill: SKILLS[dice.below(SKILLS.length)]!, people: 1 + dice.below(2) }] : [];
  const requires = dice.next() < 0.05 ? ["driving licence"] : [];
  const reserve = dice.next() < 0.4 ? { places: 2 + dice.below(5), below: 50 } : undefined;
  return { id: `P${at + 1}`, name: `Projekt ${at + 1}`, min: 2 + dice.below(Math.min(7, max - 2)), max, slots: [DAYS[dice.below(DAYS.length)]!], needs, requires, ...(reserve ? { reserve } : {}) };
}

/** One team a company, scaled so that all have `people` together, none above 40. */
function teamSizes(dice: Chance, { companies, people }: WeekSize): { staff: number; people: number }[] {
  const teams = Array.from({ length: companies }, () => {
    const staff = Math.round(4 * 1000 ** dice.next());
    return { staff, people: Math.max(1, Math.min(40, staff, Math.round(1 + 3 * Math.sqrt(staff) * (0.3 + dice.next()) * 0.4))) };
  });
  const sum = () => teams.reduce((total, one) => total + one.people, 0);
  const most = (one: { staff: number }) => Math.min(40, one.staff);
  for (let missing = people - sum(); missing !== 0; missing = people - sum()) {
    const one = teams[dice.below(teams.length)]!;
    if (missing > 0 ? one.people < most(one) : one.people > 1) one.people += Math.sign(missing);
    else if (missing > 0 && teams.every((all) => all.people >= most(all))) one.staff += 10;
  }
  return teams;
}

interface TeamGround {
  readonly staff: number;
  readonly people: number;
  readonly popular: readonly { readonly project: Project; readonly weight: number }[];
}

function team(dice: Chance, at: number, { staff, people, popular }: TeamGround): Applicant {
  const id = `T${at + 1}`;
  const count = people > 16 ? Math.ceil(people / 14) : 1;
  const skilled = (size: number) => ({ ...Object.fromEntries(SKILLS.filter(() => dice.next() < 0.35).map((skill) => [skill, 1 + dice.below(Math.min(3, size))])), ...(dice.next() < 0.3 ? { "driving licence": size } : {}) });
  const parts = Array.from({ length: count }, (_, part): Part => {
    const size = Math.floor(people / count) + (part < people % count ? 1 : 0);
    return { id: `${id}${"abcdef"[part]}`, name: `Gruppe ${part + 1}`, size, skills: skilled(size) };
  });
  const smallest = Math.floor(people / count);
  const picked = pick(dice, popular.filter(({ project: { max } }) => max >= smallest), 3 + dice.below(3));
  const refused = dice.next() < 0.1 ? [popular[dice.below(popular.length)]!.project.id].filter((one) => !picked.includes(one)) : [];
  return {
    id, name: `Team ${at + 1}`, company: `Betrieb ${at + 1}`, staff, wishes: picked, noThanks: refused,
    ...(count > 1 ? { parts } : { size: people, skills: parts[0]!.skills }),
    ...(dice.next() < 0.2 ? { absent: [DAYS[dice.below(DAYS.length)]!] } : {}),
    ...(dice.next() < 1 / 6 ? { open: true } : {}),
    since: `2026-03-${String(1 + dice.below(28)).padStart(2, "0")}`,
  };
}

/** Different projects, each drawn with its weight. */
function pick(dice: Chance, from: readonly { readonly project: Project; readonly weight: number }[], count: number): string[] {
  const left = [...from];
  const picked: string[] = [];
  while (picked.length < count && left.length > 0) {
    let mark = dice.next() * left.reduce((sum, { weight }) => sum + weight, 0);
    const at = Math.max(0, left.findIndex(({ weight }) => (mark -= weight) < 0));
    picked.push(left.splice(at, 1)[0]!.project.id);
  }
  return picked;
}
