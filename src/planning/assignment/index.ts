// SPDX-License-Identifier: EUPL-1.2
import type { PlanningEngine } from "../engine.ts";
import { studentProjects } from "./files.ts";
import { planAssignment } from "./plan.ts";
import { assignment } from "./schema.ts";

export { planAssignment } from "./plan.ts";

/** People and teams to projects. */
export const assignmentEngine: PlanningEngine = {
  kinds: { assignment: { schema: assignment, plan: planAssignment } },
  formats: [studentProjects],
};
