// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import type { AssignmentProblem } from "../../engines/assignment/index.ts";

const id = z.string().min(1);
const people = z.number().int().min(1).max(100_000);
const skills = z.record(z.string(), z.number().int().min(0)).optional().describe("How many people have a skill, by skill.");
const slots = z.array(z.string()).optional();
const name = z.string().optional().describe("For sentences; the id where missing.");
const place = z.strictObject({ unit: id, project: id.nullable() });

const part = z.strictObject({ id: id.describe("Unique among applicants and parts."), name, size: people.optional(), skills, absent: slots.describe("In addition to the team's.") });

const applicant = z.strictObject({
  id: id.describe("Unique among applicants and parts."),
  name,
  size: people.optional().describe("People; 1 where missing. Ignored with parts."),
  parts: z.array(part).optional().describe("The team may be split into these and only these; each is placed on its own with the team's wishes."),
  company: z.string().optional().describe("Company or other sender."),
  staff: z.number().int().min(0).optional().describe("People working in the whole company; decides who is small for a reserve. Missing: not small."),
  wishes: z.array(z.union([id, z.array(id)])).describe("First wish, second wish, ...; a list at one place: wished equally."),
  noThanks: z.array(id).optional().describe("Never there."),
  open: z.boolean().optional().describe("Would go to any project not refused."),
  skills,
  absent: slots.describe("Slots in which the applicant cannot come."),
  since: z.string().optional().describe("When the application came (ISO 8601); orders the waiting lists."),
});

const project = z.strictObject({
  id, name,
  min: z.number().int().min(0).optional().describe("People at least; 0 where missing."),
  max: z.number().int().min(0).max(100_000).describe("People at most."),
  slots: slots.describe("It takes place in all of these."),
  requires: z.array(z.string()).optional().describe("Skills everybody there has."),
  needs: z.array(z.strictObject({ skill: z.string(), people: z.number().int().min(0) })).optional().describe("At least so many there have the skill, or it does not run."),
  reserve: z.strictObject({ places: z.number().int().min(0), below: z.number().min(0) }).optional().describe("Places kept for companies with fewer staff than `below`."),
  mustRun: z.boolean().optional().describe("Has to run in any case."),
});

const tie = z.strictObject({
  id,
  members: z.array(id).describe("Units, or applicants with parts (all their parts)."),
  rule: z.enum(["always", "if-common", "wish"]).optional().describe("always: together or nobody; if-common (default): the same where a project is possible for all; wish: counted, never binding."),
});

/** Ids that come twice make a plan ambiguous. */
function unique(problem: { applicants: { id: string; parts?: { id: string }[] | undefined }[]; projects: { id: string }[]; ties?: { id: string }[] | undefined }, context: z.core.$RefinementCtx): void {
  const check = (path: string, ids: readonly string[]): void => {
    const seen = new Set<string>();
    for (const one of ids) {
      if (seen.has(one)) context.addIssue({ code: "custom", path: [path], message: `id "${one}" comes twice` });
      seen.add(one);
    }
  };
  check("applicants", problem.applicants.flatMap(({ id: own, parts }) => [own, ...(parts ?? []).map((one) => one.id)]));
  check("projects", problem.projects.map((one) => one.id));
  check("ties", (problem.ties ?? []).map((one) => one.id));
}

/** People and teams to projects. The rules in full: src/engines/assignment/problem.ts and docs/engines/assignment.md. */
export const assignment: z.ZodType<AssignmentProblem> = z.strictObject({
  kind: z.literal("assignment"),
  applicants: z.array(applicant).max(20_000).describe("People and teams."),
  projects: z.array(project).max(5000),
  ties: z.array(tie).optional().describe("Friends or partners."),
  pins: z.array(place).optional().describe("Set by hand; project null: stays without a place."),
  forbidden: z.array(z.strictObject({ unit: id, project: id })).optional().describe("Pairs that must not be."),
  previous: z.array(place.extend({ rank: z.number().nullable().optional() })).optional().describe("The plan told before; placements of an earlier answer can be pasted."),
  aim: z.enum(["rank-maximal", "generous", "satisfaction"]).optional().describe("How wishes are weighed. Default rank-maximal."),
  points: z.array(z.number().int().min(0).max(1000)).optional().refine((list) => (list ?? []).every((one, at) => at === 0 || one <= list![at - 1]!), "points must not rise").describe("Points of rank 1, 2, ...; default R, R - 1, ..., 1."),
  count: z.enum(["people", "units"]).optional().describe("Whether a team weighs as many as it has people (default) or as one."),
  order: z.array(z.enum(["placed", "wishes", "filled", "together", "changes"])).optional().describe("What comes first. Default placed, wishes, together, filled; with previous: changes before them."),
  belowMinimum: z.enum(["closes", "reported"]).optional().describe("A project that does not reach its minimum closes (default), or is only reported."),
  release: z.enum(["unused", "never"]).optional().describe("Whether unused reserved places go to others at the end (default unused)."),
  everyone: z.boolean().optional().describe("Everybody has to have a place."),
  compare: z.boolean().optional().describe("Also tell the profiles of the other aims."),
  curve: z.boolean().optional().describe("Also tell the curve between wishes and running projects."),
}).superRefine(unique) as unknown as z.ZodType<AssignmentProblem>;
