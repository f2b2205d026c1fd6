// SPDX-License-Identifier: EUPL-1.2
/**
 * Grouping engine: groups of elements by distances, of people by attributes, a cohort from applicants; rounds, seatings, teams.
 * Methods and measurements: docs/engines/grouping.md. Pure and deterministic.
 */
export type { DistancesPlan, DistancesProblem, Element, ElementPin, GroupSize } from "./distances/problem.ts";
export type { Attribute, Demand, Group, GroupPin, GroupsPlan, GroupsProblem, GroupsTerms, GroupsWeights, Members, NumberAttribute, Person, Trait } from "./groups/problem.ts";
export type { Applicant, CohortPlan, CohortProblem, Limit, Quota, Share, Waiting } from "./cohort/problem.ts";
export type { Guest, RoundsPlan, RoundsProblem, RoundsTerms, RoundsWeights, SeatedStep, SeatedTable, SeatPin, Step, StepKind, Table } from "./rounds/problem.ts";
export type { Player, Team, TeamMembers, TeamPin, TeamRequest, TeamsPlan, TeamsProblem } from "./teams/problem.ts";
export { solveDistances } from "./distances/solve.ts";
export type { DistancesSearch } from "./distances/solve.ts";
export { solveGroups } from "./groups/solve.ts";
export { constructed, seat } from "./rounds/index.ts";
export { solveCohort } from "./cohort/solve.ts";
export { candidates as teamCandidates, cluster as clusterTeams, compose, roster as teamRoster } from "./teams/index.ts";
export type { Clustering } from "./teams/index.ts";
