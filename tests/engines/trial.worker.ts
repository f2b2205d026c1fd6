// SPDX-License-Identifier: EUPL-1.2
// Strategies for the tests of the race: they find what they are told to find.
import { ok, refuse } from "../../src/kernel/result.ts";
import { quality } from "../../src/engines/search/index.ts";
import { serve } from "../../src/planning/serve.ts";

interface Wanted {
  objective: number;
  bound: number;
  name: string;
}

const plan = ({ objective, bound, name }: Wanted) => ({ ...quality("most", objective, bound), name, drawn: { seed: 1, steps: 1, strategy: name } });
const contradiction = { type: "contradiction" as const, facts: [], says: { de: "Das geht nicht.", en: "This cannot be." } };

serve({
  find: (input: Wanted) => ok(plan(input)),
  prove: (input: Wanted) => ({ bound: input.bound }),
  refuse: () => refuse(contradiction),
  /** Finds nothing and waits to be asked to end. */
  idle: (_input: Wanted, effort) => {
    while (!effort.stop?.());
    return undefined;
  },
  crash: () => {
    throw new Error("broken on purpose");
  },
  /** Searches until somebody asks it to end. */
  patient: (input: Wanted, effort, report) => {
    for (let steps = 0; !effort.stop?.(); steps++) if (steps === 1000) report.better(plan(input));
    return ok(plan({ ...input, name: `${input.name}, asked` }));
  },
  /** Tells a plan and never listens again. */
  deaf: (input: Wanted, _effort, report) => {
    report.better(plan(input));
    for (;;);
  },
  /** Ends only when the plan of somebody else is known here. */
  follower: (input: Wanted, effort, report) => {
    while (report.rivals().objective === undefined && !effort.stop?.());
    return ok(plan({ ...input, objective: (report.rivals().objective ?? 0) + 1 }));
  },
});
