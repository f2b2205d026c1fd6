// SPDX-License-Identifier: EUPL-1.2
import { seat, type RoundsPlan, type RoundsProblem } from "../../engines/grouping/index.ts";
import type { Proposal } from "../../engines/search/index.ts";
import { serve } from "../serve.ts";

serve<Proposal<RoundsPlan>>({
  seat(problem: RoundsProblem, effort) {
    const answer = seat(problem, effort);
    // "Not found" is no contradiction: another search may still find a plan.
    return !answer.ok && answer.refusal.facts.some(({ fact }) => fact === "undecided") ? undefined : answer;
  },
});
