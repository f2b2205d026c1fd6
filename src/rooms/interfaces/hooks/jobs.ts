// SPDX-License-Identifier: EUPL-1.2
import { createFetcher, FetchRefused } from "../../../kernel/fetch.ts";
import type { Room, WorkContext } from "../../../kernel/room.ts";
import { signed } from "../../../kernel/signature.ts";
import { forgetOld, oldBefore, queueDeliveries, recordDelivery } from "./commands.ts";
import { countOld, findToSend, listHooks, type ToSend } from "./queries.ts";
import { newsOf, type HookEvent } from "./rules.ts";

/** Sends one message through the guarded way out; follows no redirect, waits ten seconds, reads nothing of the answer but its status. */
async function send(work: WorkContext, { hook, delivery, body, secret }: ToSend): Promise<{ status: number | null; fault: string | null }> {
  try {
    const ask = work.fetch ?? createFetcher();
    const response = await ask(hook.url, { method: "POST", redirects: 0, headers: { "content-type": "application/json", ...signed(secret, delivery.id, work.at, body) }, body });
    return { status: response.status, fault: null };
  } catch (error) {
    if (error instanceof FetchRefused) return { status: null, fault: error.fault };
    throw error;
  }
}

async function deliver(work: WorkContext, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const found = await work.read((reader) => findToSend(reader, work.scope, String(payload["delivery"])));
  if (!found || found.delivery.state !== "waiting" || found.hook.state !== "active") return;
  await work.run(recordDelivery, { key: { delivery: found.delivery.id }, form: await send(work, found) });
}

/** What is told of each event: what everybody may know, by id and address; of agreements nothing but that there is one more. */
const told: Readonly<Record<HookEvent, (payload: Readonly<Record<string, unknown>>, base: string) => Record<string, string | number>>> = {
  "listing.published": (payload, base) => {
    const kind = payload["direction"] === "offer" ? "offers" : "needs";
    return { id: String(payload["listingId"]), dataset: kind, link: `${base}/api/v1/${kind}/${String(payload["listingId"])}` };
  },
  "organisation.listed": (payload, base) => ({ id: String(payload["organisationId"]), dataset: "organisations", link: `${base}/api/v1/organisations/${String(payload["organisationId"])}` }),
  "edition.published": (payload, base) => ({ id: String(payload["editionId"]), dataset: "events", link: `${base}/api/v1/events/${String(payload["editionId"])}` }),
  "agreement.sealed": () => ({ sealed: 1 }),
};

const listener = (event: HookEvent) => async (work: WorkContext, payload: Readonly<Record<string, unknown>>, news: string): Promise<void> => {
  const hooks = await work.read((reader) => listHooks(reader, work.scope));
  if (!hooks.some((hook) => hook.state === "active" && hook.events.includes(event))) return;
  const site = await work.site();
  await work.run(queueDeliveries, { key: { news, event }, form: { data: told[event](payload, site.base) } });
};

export const hookListeners: NonNullable<Room["on"]> = Object.fromEntries((Object.keys(newsOf) as HookEvent[]).map((event) => [newsOf[event], listener(event)]));

export const hookJobs: NonNullable<Room["jobs"]> = {
  "interfaces.deliver": { work: deliver },
  "interfaces.forgetOld": {
    everyMinutes: 1440,
    work: async (work) => {
      const before = oldBefore(work.at);
      if ((await work.read((reader) => countOld(reader, work.scope, before.messages, before.answers))) > 0) await work.run(forgetOld, { key: {}, form: {} });
    },
  },
};
