// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { systemOnly } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { ok } from "../../../kernel/result.ts";
import type { Room } from "../../../kernel/room.ts";
import { readingFor } from "../reading/queries.ts";
import { findablesOf, forgetKinds, keep, noteProgress, noteSweep } from "./store.ts";

const roomsOf = z.custom<readonly Room[]>((value) => Array.isArray(value));

/** Reads some things of a kind again and writes what the index should say of them: what a sweep has found wrong. */
export const readAgain = command({
  name: "finding.readAgain",
  key: z.object({ rooms: roomsOf, kind: z.string() }),
  input: z.object({ ids: z.array(z.uuid()).max(1000), lookedAt: z.number() }),
  load: async (_tx, _scope, { rooms, kind }) => findablesOf(rooms).find((one) => one.kind === kind),
  may: systemOnly,
  decide: (findable, input) => ok({ findable, ...input }),
  save: async (tx, scope, { findable, ids, lookedAt }, moment) => {
    const done = await keep(tx, scope, findable, ids, await readingFor(tx, scope), moment.now);
    await noteProgress(tx, scope, findable.kind, lookedAt);
    return { object: { kind: "index", id: findable.kind }, after: { ...done } };
  },
});

/** Notes that every kind was looked at as a whole, and by which reader; kinds that no room has any more are forgotten. */
export const endSweep = command({
  name: "finding.endSweep",
  key: z.object({ rooms: roomsOf }),
  input: z.object({ reader: z.string(), looked: z.number(), wrong: z.number() }),
  load: async (_tx, _scope, { rooms }) => ({ kinds: findablesOf(rooms).map(({ kind }) => kind) }),
  may: systemOnly,
  decide: ({ kinds }, input, moment) => ok({ kinds, ...input, at: moment.now }),
  save: async (tx, scope, { kinds, reader, looked, wrong, at }) => {
    await noteSweep(tx, scope, kinds, { reader, at });
    await forgetKinds(tx, scope, kinds);
    return { object: { kind: "index", id: "all" }, after: { looked, wrong } };
  },
});

/** Makes the next sweep begin at once: after the words of texts have changed where no command could see it. */
export const orderSweep = command({
  name: "finding.orderSweep",
  key: z.object({}),
  input: z.object({}),
  load: async () => ({}),
  may: systemOnly,
  decide: () => ok({}),
  save: async () => ({ object: { kind: "index", id: "all" }, jobs: [{ kind: "finding.sweep", payload: { now: true } }] }),
});
