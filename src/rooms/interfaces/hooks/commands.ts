// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role, systemOnly } from "../../../kernel/actor.ts";
import { command, type NewJob } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import { signingSecret } from "../../../kernel/signature.ts";
import { findHook, findToSend, listHooks } from "./queries.ts";
import { afterTry, checkHook, hookEvents, type HookRefusal } from "./rules.ts";
import * as store from "./store.ts";

/** An address that is told what happens here. The secret it checks our signature with is shown once. */
export const createHook = command({
  name: "interfaces.createHook",
  fresh: true,
  key: z.object({}),
  input: z.object({ url: field.text(500), events: field.choices(hookEvents) }),
  load: async (tx, scope) => ({ hooks: await listHooks(tx, scope) }),
  may: role("admin"),
  decide: (state, input, moment) => {
    const checked = checkHook(URL.canParse(input.url) ? new URL(input.url) : undefined, input.events, state.hooks.length);
    return checked.ok ? ok({ id: moment.newId(), url: checked.value, events: [...new Set(input.events)], secret: signingSecret(moment.newSecret()) }) : checked;
  },
  save: async (tx, scope, { id, url, events, secret }, moment) => {
    await store.insertHook(tx, scope, { id, url, events }, secret, moment.now);
    return { object: { kind: "webhook", id }, after: { host: new URL(url).host, events }, answer: { secret } };
  },
});

const hookKey = z.object({ hook: z.uuid() });

/** Takes an address off the list, with its messages. */
export const removeHook = command({
  name: "interfaces.removeHook",
  key: hookKey,
  input: z.object({}),
  load: (tx, scope, key) => findHook(tx, scope, key.hook),
  may: role("admin"),
  decide: (hook) => ok(hook),
  save: async (tx, scope, hook) => {
    await store.deleteHook(tx, scope, hook.id);
    return { object: { kind: "webhook", id: hook.id }, before: { host: new URL(hook.url).host, events: hook.events } };
  },
});

/** Sends again from now on, after the failures that switched it off were looked at. */
export const resumeHook = command({
  name: "interfaces.resumeHook",
  key: hookKey,
  input: z.object({}),
  load: (tx, scope, key) => findHook(tx, scope, key.hook),
  may: role("admin"),
  decide: (hook) => (hook.state === "active" ? refuse({ type: "hookActiveAlready" } satisfies HookRefusal) : ok(hook)),
  save: async (tx, scope, hook) => {
    await store.updateHook(tx, scope, hook.id, { state: "active", failures: 0, version: hook.version + 1 });
    return { object: { kind: "webhook", id: hook.id }, before: { state: hook.state }, after: { state: "active" } };
  },
});

const sending = (delivery: string, runAt?: Date): NewJob => ({ kind: "interfaces.deliver", payload: { delivery }, ...(runAt ? { runAt } : {}) });

/** A message to try the address with. */
export const testHook = command({
  name: "interfaces.testHook",
  key: hookKey,
  input: z.object({}),
  load: (tx, scope, key) => findHook(tx, scope, key.hook),
  may: role("admin"),
  decide: (hook, _input, moment) => (hook.state === "disabled" ? refuse({ type: "hookDisabled" } satisfies HookRefusal) : ok({ hook, id: moment.newId() })),
  save: async (tx, scope, { hook, id }, moment) => {
    const body = JSON.stringify({ type: "test", timestamp: moment.now.toISOString(), data: {} });
    await store.insertDeliveries(tx, scope, [{ id, webhookId: hook.id, event: "test", newsId: id, body }], moment.now);
    return { object: { kind: "webhook", id: hook.id }, after: { test: true }, jobs: [sending(id)] };
  },
});

/** One message for every address that wants to hear of this. The same news twice is one message. */
export const queueDeliveries = command({
  name: "interfaces.queueDeliveries",
  key: z.object({ news: z.string(), event: z.enum(hookEvents) }),
  input: z.object({ data: z.record(z.string(), z.union([z.string(), z.number()])) }),
  load: async (tx, scope, key) => ({ ...key, hooks: (await listHooks(tx, scope)).filter((hook) => hook.state === "active" && hook.events.includes(key.event)) }),
  may: systemOnly,
  decide: (state, { data }, moment) => ok({ ...state, body: JSON.stringify({ type: state.event, timestamp: moment.now.toISOString(), data }), rows: state.hooks.map((hook) => ({ id: moment.newId(), webhookId: hook.id })) }),
  save: async (tx, scope, { event, news, body, rows }, moment) => {
    const added = await store.insertDeliveries(tx, scope, rows.map((row) => ({ ...row, event, newsId: news, body })), moment.now);
    return { object: { kind: "news", id: news }, after: { event, messages: added.length }, jobs: added.map((id) => sending(id)) };
  },
});

/** What came of a try: taken, to be tried again, or given up; too many given up switch the address off. */
export const recordDelivery = command({
  name: "interfaces.recordDelivery",
  key: z.object({ delivery: z.uuid() }),
  input: z.object({ status: z.number().int().nullable(), fault: z.string().max(30).nullable() }),
  load: (tx, scope, key) => findToSend(tx, scope, key.delivery),
  may: systemOnly,
  decide: ({ delivery, hook }, { status, fault }) => ok({ delivery, hook, status, fault, after: afterTry(delivery, hook, status) }),
  save: async (tx, scope, { delivery, hook, status, fault, after }, moment) => {
    await store.updateDelivery(tx, scope, delivery.id, { ...after.delivery, status, fault, triedAt: moment.now });
    const reached = after.delivery.state === "delivered" ? { deliveredAt: moment.now } : {};
    await store.updateHook(tx, scope, hook.id, { ...after.hook, ...reached });
    const next = after.again === undefined ? [] : [sending(delivery.id, new Date(moment.now.getTime() + after.again * 60_000))];
    return { object: { kind: "webhook", id: hook.id }, after: { delivery: after.delivery.state, status, fault, state: after.hook.state }, jobs: next };
  },
});

const day = 24 * 3600_000;
/** Messages are kept for a month, answers under an Idempotency-Key for two days. */
export const oldBefore = (now: Date): { messages: Date; answers: Date } => ({ messages: new Date(now.getTime() - 30 * day), answers: new Date(now.getTime() - 2 * day) });

export const forgetOld = command({
  name: "interfaces.forgetOld",
  key: z.object({}),
  input: z.object({}),
  load: async () => ({}),
  may: systemOnly,
  decide: (_state, _input, moment) => ok(oldBefore(moment.now)),
  save: async (tx, scope, before) => {
    await store.deleteOld(tx, scope, before);
    return { object: { kind: "webhook", id: "old" } };
  },
});
