// SPDX-License-Identifier: EUPL-1.2
import type { PlanningEngine } from "../engine.ts";
import { mdgplib } from "./files.ts";
import { planCohort, planDistances, planGroups } from "./plan.ts";
import { planRounds } from "./rounds.ts";
import { rounds } from "./rounds.schema.ts";
import { cohort, distances, groups } from "./schema.ts";
import { teamAssignment } from "./teams.files.ts";
import { teams } from "./teams.schema.ts";
import { planTeams } from "./teams.ts";

export { planCohort, planDistances, planGroups } from "./plan.ts";
export { planRounds } from "./rounds.ts";
export { planTeams } from "./teams.ts";

/** Groups by distances or attributes, cohorts from applicants, rounds of tables, teams with requests. */
export const groupingEngine: PlanningEngine = {
  kinds: {
    groups: { schema: groups, plan: planGroups },
    cohort: { schema: cohort, plan: planCohort },
    distances: { schema: distances, plan: planDistances },
    rounds: { schema: rounds, plan: planRounds },
    teams: { schema: teams, plan: planTeams },
  },
  formats: [mdgplib, teamAssignment],
};
