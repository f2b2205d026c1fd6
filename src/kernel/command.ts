// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { z } from "zod";
import { confirmedLately, type Actor, type Right } from "./actor.ts";
import type { Clock } from "./clock.ts";
import { tables, type Reader, type Store, type Tx } from "./database/connect.ts";
import { readForm, type Fault } from "./fields.ts";
import type { Locale } from "./i18n.ts";
import type { Refusal, Result } from "./result.ts";
import type { Scope } from "./scope.ts";

/** What is handed to `decide` and `save` besides state and input: time, ids, chance, who and in which language. */
export interface Moment {
  readonly now: Date;
  readonly newId: () => string;
  readonly newSecret: () => string;
  readonly actor: Actor;
  readonly locale: Locale;
}

/** News for others, delivered after the commit at least once; `type` is "<room>.<past tense>" or "mail". */
export interface News {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Work to do later, in the same transaction as the change. `once`: a second job with this name is not added. */
export interface NewJob {
  readonly kind: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly runAt?: Date;
  readonly once?: string;
}

/** A thing that commands change, by its kind ("listing") and its id. */
export interface SavedObject {
  readonly kind: string;
  readonly id: string;
}

/** What a save tells the kernel: the object for the log, before and after, and what else follows. */
export interface Saved {
  readonly object: SavedObject;
  /** What else the command has changed, for whoever keeps something about it (`Store.afterSave`); the log names `object` alone. */
  readonly touched?: readonly SavedObject[];
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly news?: readonly News[];
  readonly jobs?: readonly NewJob[];
  /** Topics of live screens that should look again. */
  readonly live?: readonly string[];
  /** Values that the answer needs and the log must not see (a fresh secret, say). Never stored. */
  readonly answer?: Readonly<Record<string, string>>;
}

/** A write: five parts in this order, and no other way to write. */
export interface Command<K, I, S, C, R extends Refusal> {
  readonly name: string;
  /** What the address says: ids, as text. Not of this form: 404. */
  readonly key: z.ZodType<K>;
  /** What the form says. */
  readonly input: z.ZodType<I>;
  /** The state the rule needs, or undefined: not there, or of another network. */
  readonly load: (tx: Reader, scope: Scope, key: K) => Promise<S | undefined>;
  readonly may: Right<S>;
  /** Asks for a confirmation of the session not older than ten minutes (`Actor.confirmedAt`): for what would hurt in wrong hands. */
  readonly fresh?: true;
  /** Only the person, never somebody who stands in for them: consents, an own export. What is `fresh` is so anyway. */
  readonly inPerson?: true;
  /** The version of what is edited; a form that was opened at another version meets the conflict page. */
  readonly version?: (state: S) => number | undefined;
  readonly decide: (state: S, input: I, moment: Moment) => Result<C, R>;
  readonly save: (tx: Tx, scope: Scope, change: C, moment: Moment) => Promise<Saved>;
  /**
   * What the same form, sent again, gets besides the stored result: for answers that carry what is stored nowhere (the
   * secret of a session), so that a lost first answer locks nobody out.
   */
  readonly repeat?: (tx: Tx, scope: Scope, key: K, saved: Saved, moment: Moment) => Promise<Saved["answer"]>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyCommand = Command<any, any, any, any, any>;

/** Declares a command; the compiler infers its five shapes. */
export const command = <K, I, S, C, R extends Refusal>(parts: Command<K, I, S, C, R>): Command<K, I, S, C, R> => parts;

export interface Call {
  readonly scope: Scope;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly key: unknown;
  readonly form: unknown;
  /** From the hidden field of the form: the same key twice is done once. */
  readonly submission?: string;
  /** From the hidden field of the form: the version that the person saw. */
  readonly version?: number;
  readonly requestId?: string;
}

export type Outcome<S, R extends Refusal> =
  | { readonly kind: "done"; readonly saved: Saved; readonly repeated: boolean }
  | { readonly kind: "notFound" }
  | { readonly kind: "forbidden" }
  /** The command is `fresh`, and the session's last confirmation is too old. */
  | { readonly kind: "unconfirmed"; readonly state: S }
  | { readonly kind: "faults"; readonly faults: readonly Fault[]; readonly state: S }
  | { readonly kind: "refused"; readonly refusal: R; readonly state: S }
  | { readonly kind: "conflict"; readonly state: S };

/** Rolls the transaction back and carries the outcome out of it. */
class NotDone extends Error {
  constructor(readonly outcome: Outcome<never, never>) {
    super("not done");
  }
}

/**
 * Runs a command in one transaction: key, repeat?, wait, load, may, fresh, input, version, decide, save, log, outbox,
 * `Store.afterSave`.
 * Everything but "done" leaves no trace in the database. The software itself (jobs, first run, demo) may do all;
 * no request can take its place, because only those three make a `system` actor.
 */
export async function run<K, I, S, C, R extends Refusal>(
  store: Store,
  clock: Clock,
  what: Command<K, I, S, C, R>,
  call: Call,
): Promise<Outcome<S, R>> {
  try {
    return await store.write(call.scope, (tx) => attempt(store, tx, clock, what, call));
  } catch (error) {
    if (error instanceof NotDone) return error.outcome;
    throw error;
  }
}

/** Everything up to the decision, and nothing written: what `run` would answer now. */
export const rehearse = <K, I, S, C, R extends Refusal>(store: Store, clock: Clock, what: Command<K, I, S, C, R>, call: Call): Promise<Outcome<S, R>> =>
  run(store, clock, { ...what, save: async () => { throw new NotDone({ kind: "done", saved: { object: { kind: "rehearsal", id: "" } }, repeated: false }); } }, call);

async function attempt<K, I, S, C, R extends Refusal>(store: Pick<Store, "afterSave">, tx: Tx, clock: Clock, what: Command<K, I, S, C, R>, call: Call): Promise<Outcome<S, R>> {
  const stop = (outcome: Outcome<S, R>): never => {
    throw new NotDone(outcome as Outcome<never, never>);
  };
  const moment: Moment = { now: clock.now(), newId: clock.newId, newSecret: clock.newSecret, actor: call.actor, locale: call.locale };
  const key = readForm(what.key, call.key);
  if (!key.ok) return stop({ kind: "notFound" });
  const repeated = await claimSubmission(tx, what.name, call, moment);
  if (repeated) {
    const answer = await what.repeat?.(tx, call.scope, key.value, repeated, moment);
    return { kind: "done", saved: { ...repeated, ...(answer ? { answer } : {}) }, repeated: true };
  }
  await oneAfterTheOther(tx, call.scope, key.value, what.version !== undefined);
  const state = await what.load(tx, call.scope, key.value);
  if (state === undefined) return stop({ kind: "notFound" });
  if (call.actor.kind !== "system" && !what.may.allows(call.actor, state, moment.now)) return stop({ kind: call.actor.kind === "person" && call.actor.grants.length > 0 ? "forbidden" : "notFound" });
  if ((what.fresh || what.inPerson) && call.actor.kind === "person" && call.actor.by) return stop({ kind: "forbidden" });
  if (what.fresh && call.actor.kind !== "system" && !confirmedLately(call.actor, moment.now)) return stop({ kind: "unconfirmed", state });
  const input = readForm(what.input, call.form);
  if (!input.ok) return stop({ kind: "faults", faults: input.faults, state });
  const version = what.version?.(state);
  if (call.version !== undefined && version !== undefined && call.version !== version) return stop({ kind: "conflict", state });
  const decided = what.decide(state, input.value, moment);
  if (!decided.ok) return stop({ kind: "refused", refusal: decided.refusal, state });
  const saved = await what.save(tx, call.scope, decided.value, moment);
  await record(tx, what.name, call, moment, saved);
  await store.afterSave?.(tx, call.scope, [saved.object, ...(saved.touched ?? [])], moment.now);
  return { kind: "done", saved, repeated: false };
}

const actorId = (actor: Actor): string | null =>
  actor.kind === "person" || actor.kind === "key" ? actor.id : actor.kind === "system" ? actor.name : null;

interface KernelTables {
  submission: { networkId: string; key: string; command: string; actor: string; saved: unknown; at: Date };
  audit: { networkId: string; id: string; at: Date; command: string; actorKind: string; actorId: string | null; byId: string | null; objectKind: string; objectId: string; before: string | null; after: string | null; requestId: string | null };
  outbox: { networkId: string; id: string; at: Date; type: string; payload: string };
  job: { id: string; networkId: string | null; kind: string; payload: string; once: string | null; runAt: Date };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Who edits a thing with a version, uses a link up or confirms a session, waits for whoever is at it in this moment: otherwise two would
 * load the same version, and both would be told "saved". Held until the end of the transaction; always in one order.
 */
async function oneAfterTheOther(tx: Tx, scope: Scope, key: unknown, versioned: boolean): Promise<void> {
  const named = Object.entries((key ?? {}) as Record<string, unknown>).filter(([name, value]) => typeof value === "string" && (name === "secret" || name === "session" || (versioned && uuid.test(value))));
  const things = named.map(([, value]) => String(value)).sort();
  // Settings and the like have no id of their own: the network is the thing.
  if (versioned && things.length === 0) things.push("network");
  for (const thing of things) await sql`select pg_advisory_xact_lock(hashtextextended(${`${scope.networkId}:${thing}`}, 1))`.execute(tables(tx));
}

/** A key that somebody made up is no key: the form then counts as sent once. */
const isFormKey = (key: string | undefined): key is string => key !== undefined && uuid.test(key);

/** Takes the form's key for this try. A second try waits for the first and gets its result. */
async function claimSubmission(tx: Tx, name: string, call: Call, moment: Moment): Promise<Saved | undefined> {
  if (!isFormKey(call.submission)) return undefined;
  const db = tables<KernelTables>(tx);
  const actor = `${call.actor.kind}:${actorId(call.actor) ?? ""}`;
  const taken = await db
    .insertInto("submission")
    .values({ networkId: call.scope.networkId, key: call.submission, command: name, actor, saved: null, at: moment.now })
    .onConflict((on) => on.doNothing())
    .returning("key")
    .executeTakeFirst();
  if (taken) return undefined;
  const first = await db.selectFrom("submission").selectAll().where("key", "=", call.submission).executeTakeFirst();
  if (!first || first.command !== name || first.actor !== actor) throw new NotDone({ kind: "notFound" });
  return first.saved as Saved;
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

/** The log row, the news and jobs, the remembered submission: all in the transaction of the change. */
async function record(tx: Tx, name: string, call: Call, moment: Moment, saved: Saved): Promise<void> {
  const db = tables<KernelTables>(tx);
  const networkId = call.scope.networkId;
  await db.insertInto("audit").values({
    networkId, id: moment.newId(), at: moment.now, command: name,
    actorKind: call.actor.kind, actorId: actorId(call.actor), byId: call.actor.kind === "person" ? (call.actor.by?.id ?? null) : null,
    objectKind: saved.object.kind, objectId: saved.object.id,
    before: json(saved.before), after: json(saved.after), requestId: call.requestId ?? null,
  }).execute();
  if (isFormKey(call.submission)) {
    await db.updateTable("submission").set({ saved: JSON.stringify({ object: saved.object }) }).where("key", "=", call.submission).execute();
  }
  await addNews(tx, call.scope, saved.news ?? [], moment);
  await addJobs(tx, call.scope, saved.jobs ?? [], moment);
  for (const topic of saved.live ?? []) await sql`select pg_notify('gw_live', ${`${networkId}:${topic}`})`.execute(db);
}

/** Puts news into the outbox of the running transaction; a job delivers it after the commit. */
export async function addNews(tx: Tx, scope: Scope, news: readonly News[], moment: Pick<Moment, "now" | "newId">): Promise<void> {
  if (news.length === 0) return;
  const rows = news.map((item) => ({ networkId: scope.networkId, id: moment.newId(), at: moment.now, type: item.type, payload: JSON.stringify(item.payload) }));
  await tables<KernelTables>(tx).insertInto("outbox").values(rows).execute();
  await addJobs(tx, scope, rows.map((row) => ({ kind: "kernel.deliver", payload: { outboxId: row.id } })), moment);
}

/** Adds jobs to the running transaction and wakes the workers at its commit. */
export async function addJobs(tx: Tx, scope: Scope | null, jobs: readonly NewJob[], moment: Pick<Moment, "now" | "newId">): Promise<void> {
  if (jobs.length === 0) return;
  const db = tables<KernelTables>(tx);
  await db.insertInto("job").values(jobs.map((job) => ({
    id: moment.newId(), networkId: scope?.networkId ?? null, kind: job.kind,
    payload: JSON.stringify(job.payload ?? {}), once: job.once ?? null, runAt: job.runAt ?? moment.now,
  }))).onConflict((on) => on.column("once").doNothing()).execute();
  await sql`select pg_notify('gw_job', '')`.execute(db);
}
