// SPDX-License-Identifier: EUPL-1.2
import { system } from "../kernel/actor.ts";
import { addJobs, run } from "../kernel/command.ts";
import { createFetcher } from "../kernel/fetch.ts";
import type { WorkContext } from "../kernel/room.ts";
import { inVoice } from "../kernel/voice.ts";
import { mintScope, type Scope } from "../kernel/scope.ts";
import { siteOf } from "../rooms/platform/index.ts";
import type { House } from "../web/house.ts";
import { findNews, markDelivered } from "./outbox.ts";
import { finishJob, networkIds, postponeJob, takeJob, type Job } from "./queue.ts";

export interface Worker {
  /** Does everything that is due now and returns how many jobs ran. For tests and the demo. */
  drain(): Promise<number>;
  /** When the loop last went round. */
  beat(): Date;
  stop(): Promise<void>;
}

const minute = 60_000;

/** The loop that does jobs: woken by announcements, looking for itself every five seconds. Several processes may run one each. */
export function startWorker(house: House, options: { loop?: boolean } = {}): Worker {
  let stopped = false;
  let running: Promise<number> = Promise.resolve(0);
  let beat = house.clock.now();
  const goesOn = (): boolean => {
    beat = house.clock.now();
    return !stopped;
  };
  const drain = (): Promise<number> => (running = running.catch(() => 0).then(() => work(house, () => !goesOn())));
  const quietly = (): void => void drain().catch((error: unknown) => house.log.error({ err: error }, "worker"));
  const leave = options.loop === false ? () => undefined : house.live.onWork(quietly);
  const looking = options.loop === false ? undefined : setInterval(quietly, 5000);
  const clock = options.loop === false ? undefined : setInterval(() => void startRhythms(house).catch((error: unknown) => house.log.error({ err: error }, "rhythm")), minute);
  if (options.loop !== false) quietly();
  return {
    drain,
    beat: () => beat,
    async stop() {
      stopped = true;
      leave();
      clearInterval(looking);
      clearInterval(clock);
      await running.catch(() => 0);
    },
  };
}

async function work(house: House, stopped: () => boolean): Promise<number> {
  for (let count = 0; ; count++) {
    const job = stopped() ? undefined : await takeJob(house.store, house.clock.now());
    if (!job) return count;
    await attempt(house, job);
  }
}

async function attempt(house: House, job: Job): Promise<void> {
  try {
    if (job.networkId) await perform(house, job, mintScope(job.networkId));
    await finishJob(house.store, job.id, house.clock.now());
  } catch (error) {
    house.log.warn({ err: error, job: job.id, kind: job.kind, attempts: job.attempts }, "job failed, it will be tried again");
    await postponeJob(house.store, job, house.clock.now(), error instanceof Error ? error.message : String(error));
  }
}

async function perform(house: House, job: Job, scope: Scope): Promise<void> {
  const context = workContext(house, scope, job.kind);
  const { voice } = await context.site();
  await inVoice(voice, () => performIn(house, job, context));
}

async function performIn(house: House, job: Job, context: WorkContext): Promise<void> {
  if (job.kind === "kernel.deliver") return deliver(house, context, String(job.payload["outboxId"]));
  const found = house.rooms.flatMap((room) => Object.entries(room.jobs ?? {})).find(([kind]) => kind === job.kind);
  if (!found) throw new Error(`No room does ${job.kind}.`);
  await found[1].work(context, job.payload);
}

async function deliver(house: House, context: WorkContext, id: string): Promise<void> {
  const news = await context.read((reader) => findNews(reader, context.scope, id));
  if (!news || news.deliveredAt) return;
  for (const room of house.rooms) await room.on?.[news.type]?.(context, news.payload, news.id);
  await markDelivered(house.store, context.scope, id, house.clock.now());
}

/** What jobs and listeners work with: the network's scope, commands as the software itself. */
export function workContext(house: House, scope: Scope, name: string): WorkContext {
  return {
    scope, at: house.clock.now(), clock: house.clock, log: house.log, rooms: house.rooms, machine: house.machine,
    site: () => house.store.read(scope, (reader) => siteOf(reader, scope, { baseUrl: house.settings.baseUrl, mailbox: house.settings.smtpUrl === undefined })),
    fetch: createFetcher({ allow: house.settings.fetchAllow ?? [] }),
    ...mailWay(house),
    elsewhere: (networkId) => workContext(house, mintScope(networkId), name),
    read: (work) => house.store.read(scope, work),
    suppressed: (address) => house.store.read(scope, async (reader) => {
      for (const room of house.rooms) if (await room.suppresses?.(reader, scope, address)) return true;
      return false;
    }),
    run: (command, call) => run(house.store, house.clock, command, { scope, actor: system(name), locale: call.locale ?? "de", key: call.key, form: call.form, ...(call.submission ? { submission: call.submission } : {}) }),
  };
}

/** The mail server and, as `?from=` in its address, the sender it asks for. */
function mailWay(house: House): Pick<WorkContext, "smtpUrl" | "mailFrom" | "dkim"> {
  if (!house.settings.smtpUrl) return {};
  const url = new URL(house.settings.smtpUrl);
  const from = url.searchParams.get("from");
  url.searchParams.delete("from");
  return { smtpUrl: url.href, ...(from ? { mailFrom: from } : {}), ...(house.settings.dkim ? { dkim: house.settings.dkim } : {}) };
}

/** Adds the jobs whose rhythm has come round; the name of the time slot keeps several processes from doing it twice. */
async function startRhythms(house: House): Promise<void> {
  const now = house.clock.now();
  const rhythms = house.rooms.flatMap((room) => Object.entries(room.jobs ?? {})).filter(([, job]) => job.everyMinutes);
  for (const networkId of await networkIds(house.store)) {
    const due = rhythms.map(([kind, job]) => ({ kind, once: `${kind}:${networkId}:${Math.floor(now.getTime() / (job.everyMinutes! * minute))}` }));
    await house.store.write(mintScope(networkId), (tx) => addJobs(tx, mintScope(networkId), due, { now, newId: house.clock.newId }));
  }
}
