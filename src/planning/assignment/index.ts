// SPDX-License-Identifier: EUPL-1.2
import type { PlanningEngine } from "../engine.ts";
import { teamAssignment } from "../grouping/teams.files.ts";
import { teams } from "../grouping/teams.schema.ts";
import { planTeams } from "../grouping/teams.ts";
import { studentProjects } from "./files.ts";
import { planAssignment } from "./plan.ts";
import { assignment } from "./schema.ts";

export { planAssignment } from "./plan.ts";

/** People and teams to projects; and players to teams, which people look for here as well as under grouping. */
export const assignmentEngine: PlanningEngine = {
  kinds: { assignment: { schema: assignment, plan: planAssignment }, teams: { schema: teams, plan: planTeams } },
  formats: [studentProjects, teamAssignment],
};
