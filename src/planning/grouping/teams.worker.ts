// SPDX-License-Identifier: EUPL-1.2
import { compose, type TeamsPlan, type TeamsProblem } from "../../engines/grouping/index.ts";
import type { Proposal } from "../../engines/search/index.ts";
import { serve } from "../serve.ts";
import { provenClusters } from "./teams.proof.ts";

serve<Proposal<TeamsPlan>>({
  async compose(problem: TeamsProblem, effort) {
    // Contradictions first: the proof takes for granted that there is a plan.
    const possible = compose({ ...problem, requests: [] }, { seed: effort.seed, steps: 0 });
    if (!possible.ok) return possible;
    const began = performance.now();
    const clusters = await provenClusters(problem, effort.seconds === undefined ? 20 : effort.seconds * 0.6, effort.stop);
    const seconds = effort.seconds === undefined ? undefined : Math.max(0, effort.seconds - (performance.now() - began) / 1000);
    return compose(problem, { ...effort, seconds }, clusters);
  },
});
