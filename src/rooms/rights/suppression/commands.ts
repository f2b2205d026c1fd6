// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok } from "../../../kernel/result.ts";
import { isSuppressed, suppress, unsuppress } from "./store.ts";

/** Puts an address on the list or takes it off. The address itself stands nowhere afterwards, not in the log either. */
export const changeSuppression = command({
  name: "rights.changeSuppression",
  key: z.object({}),
  input: z.object({ email: field.email(), what: field.choice(["add", "remove", "check"]) }),
  // Whether it is listed can be asked only once the address is known; `save` then does what is left to do.
  load: async (_tx, scope) => ({ networkId: scope.networkId }),
  may: role("coordinator"),
  decide: (_state, input, moment) => ok({ ...input, fresh: moment.newSecret() }),
  save: async (tx, scope, change, moment) => {
    const listed = await isSuppressed(tx, scope, change.email);
    if (change.what === "add") await suppress(tx, scope, change.email, "wish", change.fresh, moment.now);
    if (change.what === "remove") await unsuppress(tx, scope, change.email);
    return { object: { kind: "suppression", id: scope.networkId }, after: { what: change.what }, answer: { what: change.what, listed: listed ? "1" : "" } };
  },
});
