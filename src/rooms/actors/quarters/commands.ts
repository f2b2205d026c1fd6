// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import { mayDeleteQuarter, nameQuarter, planOutlines, readOutlines, type OutlineRefusal, type Quarter } from "./rules.ts";
import * as store from "./store.ts";

const quarterInput = z.object({
  name: field.text(80),
  population: field.optionalWholeNumber(0, 5_000_000),
  about: field.optionalText(600),
  position: field.optionalWholeNumber(1, 999),
});

/** A part of the place, with a name of its own. */
export const createQuarter = command({
  name: "actors.createQuarter",
  key: z.object({}),
  input: quarterInput,
  load: store.allQuarters,
  may: role("coordinator"),
  decide: (quarters, input, moment) => {
    const named = nameQuarter(input.name, quarters);
    if (!named.ok) return named;
    const position = input.position ?? Math.max(0, ...quarters.map((quarter) => quarter.position)) + 1;
    return ok({ id: moment.newId(), ...named.value, position, population: input.population ?? null, about: input.about ?? "" });
  },
  save: async (tx, scope, quarter) => {
    await store.insertQuarter(tx, scope, quarter, null);
    return { object: { kind: "quarter", id: quarter.id }, after: { name: quarter.name } };
  },
});

interface Known {
  readonly quarter: Quarter;
  readonly others: readonly Quarter[];
}

/** Name, number of people, place in the order. The short name in addresses follows the name. */
export const changeQuarter = command({
  name: "actors.changeQuarter",
  key: z.object({ id: z.uuid() }),
  input: quarterInput,
  load: async (tx, scope, key): Promise<Known | undefined> => {
    const all = await store.allQuarters(tx, scope);
    const quarter = all.find((one) => one.id === key.id);
    return quarter && { quarter, others: all.filter((one) => one.id !== key.id) };
  },
  may: role("coordinator"),
  version: (state) => state.quarter.version,
  decide: (state, input) => {
    const named = nameQuarter(input.name, state.others);
    if (!named.ok) return named;
    return ok({ before: state.quarter, change: { ...named.value, position: input.position ?? state.quarter.position, population: input.population ?? null, about: input.about ?? "" } });
  },
  save: async (tx, scope, { before, change }) => {
    await store.updateQuarter(tx, scope, before.id, change);
    return { object: { kind: "quarter", id: before.id }, before: { name: before.name, population: before.population }, after: { name: change.name, population: change.population } };
  },
});

/** Takes a quarter away in which no organisation lies. */
export const deleteQuarter = command({
  name: "actors.deleteQuarter",
  key: z.object({ id: z.uuid() }),
  input: z.object({}),
  load: async (tx, scope, key) => {
    const quarter = await store.findQuarter(tx, scope, key.id);
    return quarter && { quarter, organisations: await store.organisationsIn(tx, scope, key.id) };
  },
  may: role("coordinator"),
  version: (state) => state.quarter.version,
  decide: (state) => {
    const allowed = mayDeleteQuarter(state.organisations);
    return allowed.ok ? ok(state.quarter) : allowed;
  },
  save: async (tx, scope, quarter) => {
    await store.deleteQuarter(tx, scope, quarter.id);
    return { object: { kind: "quarter", id: quarter.id }, before: { name: quarter.name } };
  },
});

/** Outlines from a GeoJSON file, or from its text. */
export const drawQuarters = command({
  name: "actors.drawQuarters",
  key: z.object({}),
  input: z.object({ text: z.string().max(8_000_000).optional(), file: z.string().max(300).optional(), "file.base64": z.string().max(8_000_000).optional(), createMissing: field.tick() }),
  load: store.allQuarters,
  may: role("coordinator"),
  decide: (quarters, input, moment) => {
    const bytes = input["file.base64"];
    const text = bytes ? Buffer.from(bytes, "base64").toString("utf8") : (input.text ?? "");
    if (text.trim() === "") return refuse<OutlineRefusal>({ type: "outlineNoJson", field: "file" });
    const outlines = readOutlines(text);
    if (!outlines.ok) return outlines;
    const plan = planOutlines(outlines.value, quarters, input.createMissing);
    if (!plan.ok) return plan;
    const last = Math.max(0, ...quarters.map((quarter) => quarter.position));
    return ok({ draw: plan.value.draw, create: plan.value.create.map((area, i) => ({ id: moment.newId(), key: area.key, name: area.name, position: last + i + 1, population: null, about: "", outline: area.outline })) });
  },
  save: async (tx, scope, { draw, create }) => {
    for (const { id, outline } of draw) await store.updateOutline(tx, scope, id, outline);
    for (const { outline, ...quarter } of create) await store.insertQuarter(tx, scope, quarter, outline);
    return { object: { kind: "quarter", id: draw[0]?.id ?? create[0]?.id ?? "none" }, after: { drawn: draw.length, created: create.length } };
  },
});
