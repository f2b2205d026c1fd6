// SPDX-License-Identifier: EUPL-1.2
import { compose, type TeamsPlan, type TeamsProblem } from "../../engines/grouping/index.ts";
import type { Proposal } from "../../engines/search/index.ts";
import { serve } from "../serve.ts";

serve<Proposal<TeamsPlan>>({ compose: (problem: TeamsProblem, effort) => compose(problem, effort) });
