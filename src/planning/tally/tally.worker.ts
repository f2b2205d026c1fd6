// SPDX-License-Identifier: EUPL-1.2
import { tally } from "../../engines/tally/index.ts";
import type { TallyProblem } from "../../engines/tally/index.ts";
import { serve } from "../serve.ts";

serve({ count: (problem: TallyProblem, effort) => tally(problem, effort) });
