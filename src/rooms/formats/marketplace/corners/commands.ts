// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { command } from "../../../../kernel/command.ts";
import type { Reader } from "../../../../kernel/database/connect.ts";
import { field } from "../../../../kernel/fields.ts";
import { ok, refuse } from "../../../../kernel/result.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { agreementsOfEdition } from "../../../commitments/index.ts";
import { allowsIn } from "../../contract.ts";
import { steers } from "../../run/index.ts";
import { countCards } from "../cards/store.ts";
import { loadMarket } from "../queries.ts";
import { addCorner, categories, checkCorner, checkRemoval, colourKeys, shapes, type CornerFacts, type CornerRefusal } from "./rules.ts";
import * as store from "./store.ts";

const facts = z.object({
  name: field.text(40), sentence: field.optionalText(120), letter: z.preprocess((v) => (typeof v === "string" ? v.trim() : v), z.string().regex(/^\p{L}$/u)),
  colour: field.choice(colourKeys as [typeof colourKeys[number], ...typeof colourKeys]), shape: field.choice(shapes), category: field.choice(categories), accepts: field.choices(categories),
});
const factsOf = (input: z.infer<typeof facts>): CornerFacts => ({ ...input, sentence: input.sentence ?? "" });

const editionKey = z.object({ edition: z.uuid() });
const cornerKey = z.object({ edition: z.uuid(), corner: z.uuid() });

async function loadCorners(reader: Reader, scope: Scope, editionId: string) {
  const market = await loadMarket(reader, scope, editionId);
  return market && { ...market, corners: await store.listCorners(reader, scope, editionId) };
}

async function loadCorner(reader: Reader, scope: Scope, key: z.infer<typeof cornerKey>) {
  const found = await loadCorners(reader, scope, key.edition);
  const corner = found?.corners.find((one) => one.id === key.corner);
  return found && corner && { ...found, corner };
}

const shown = (corner: { key: string; name: string; category: string }) => ({ key: corner.key, name: corner.name, category: corner.category });

/** Adds a corner to the floor. */
export const createCorner = command({
  name: "marketplace.createCorner",
  key: editionKey,
  input: facts,
  load: (tx, scope, key) => loadCorners(tx, scope, key.edition),
  may: steers,
  decide: ({ edition, format, corners }, input, moment) => {
    if (!allowsIn(format.format, edition.state, "plan")) return refuse<CornerRefusal>({ type: "cornersFixed" });
    const added = addCorner(factsOf(input), corners);
    return added.ok ? ok({ ...added.value, id: moment.newId(), editionId: edition.id, version: 1 }) : added;
  },
  save: async (tx, scope, corner) => {
    await store.insertCorner(tx, scope, corner);
    return { object: { kind: "corner", id: corner.id }, after: shown(corner) };
  },
});

/** Changes name, sentence, sign or category; its key stays, because agreements carry it. */
export const changeCorner = command({
  name: "marketplace.changeCorner",
  key: cornerKey,
  input: facts,
  load: loadCorner,
  may: steers,
  version: (state) => state.corner.version,
  decide: ({ edition, format, corner, corners }, input) => {
    if (!allowsIn(format.format, edition.state, "plan")) return refuse<CornerRefusal>({ type: "cornersFixed" });
    const checked = checkCorner(factsOf(input), corners.filter((one) => one.id !== corner.id));
    return checked.ok ? ok({ corner, facts: checked.value }) : checked;
  },
  save: async (tx, scope, { corner, facts: change }) => {
    await store.updateCorner(tx, scope, corner.id, change);
    return { object: { kind: "corner", id: corner.id }, before: shown(corner), after: shown({ ...corner, ...change }) };
  },
});

/** Takes an empty corner away. */
export const removeCorner = command({
  name: "marketplace.removeCorner",
  key: cornerKey,
  input: z.object({}),
  load: async (tx, scope, key) => {
    const found = await loadCorner(tx, scope, key);
    if (!found) return undefined;
    const traded = (await agreementsOfEdition(tx, scope, key.edition)).some((one) => one.topic === found.corner.key);
    return { ...found, inUse: traded || (await countCards(tx, scope, key.corner)) > 0 };
  },
  may: steers,
  version: (state) => state.corner.version,
  decide: ({ edition, format, corner, corners, inUse }) => {
    if (!allowsIn(format.format, edition.state, "plan")) return refuse<CornerRefusal>({ type: "cornersFixed" });
    const free = checkRemoval(corner, corners, inUse);
    return free.ok ? ok(corner) : free;
  },
  save: async (tx, scope, corner) => {
    await store.deleteCorner(tx, scope, corner.id);
    return { object: { kind: "corner", id: corner.id }, before: shown(corner) };
  },
});
