// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { systemOnly } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { ok } from "../../../kernel/result.ts";
import { roomsOf } from "../consents/commands.ts";
import { catalogueOf } from "../records/queries.ts";
import { runRetention } from "../records/store.ts";
import { ensureKey } from "../suppression/store.ts";
import { insertRun, kindOf, wholeRun } from "./store.ts";

/** Deletes and blanks whatever has reached its date, by the catalogue of all rooms. */
export const keepDates = command({
  name: "rights.keepDates",
  key: z.object({ rooms: roomsOf }),
  input: z.object({}),
  load: async (_tx, _scope, key) => catalogueOf(key.rooms),
  may: systemOnly,
  decide: (catalogue, _input, moment) => ok({ catalogue, fresh: moment.newSecret() }),
  save: async (tx, scope, { catalogue, fresh }, moment) => {
    await ensureKey(tx, scope, fresh);
    const done = await runRetention(tx, scope, catalogue, moment.now);
    const total = done.reduce((sum, one) => sum + one.removed, 0);
    const lines = done.filter((one) => one.removed > 0).map((one) => ({ kind: kindOf(one.entry), removed: one.removed }));
    await insertRun(tx, scope, [...lines, { kind: wholeRun, removed: total }].map((line) => ({ id: moment.newId(), at: moment.now, ...line })));
    return { object: { kind: "network", id: scope.networkId }, after: Object.fromEntries(lines.map((line) => [line.kind, line.removed])) };
  },
});
