// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { systemOnly } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { ok } from "../../../kernel/result.ts";
import { forgetWords, learnWords } from "./store.ts";

const list = z.array(z.string()).max(1000);

/** Makes words known that are missing, and forgets those that no text holds any more. */
export const tendWords = command({
  name: "finding.tendWords",
  key: z.object({}),
  input: z.object({ missing: list, gone: list }),
  load: async () => ({}),
  may: systemOnly,
  decide: (_state, input) => ok(input),
  save: async (tx, scope, { missing, gone }) => {
    await learnWords(tx, scope, new Set(missing));
    await forgetWords(tx, scope, gone);
    return { object: { kind: "index", id: "words" }, after: { missing: missing.length, gone: gone.length } };
  },
});
