// SPDX-License-Identifier: EUPL-1.2
import type { WorkContext } from "../../../kernel/room.ts";
import { endByConsent, forgetUnconfirmed } from "./commands.ts";
import { newsletterKind } from "./rules.ts";

/** Every six hours: requests for the newsletter that nobody confirmed in time go. */
export const subscriptionJobs = {
  "communication.forgetUnconfirmed": { everyMinutes: 360, work: async (work: WorkContext) => void (await work.run(forgetUnconfirmed, { key: {}, form: {} })) },
};

/** The consent to the newsletter was taken back on the page of all consents: the subscription ends with it. */
export async function takeConsentBack(work: WorkContext, payload: Readonly<Record<string, unknown>>): Promise<void> {
  if (payload["purpose"] !== newsletterKind || payload["choice"] !== "withdrawn" || typeof payload["personId"] !== "string") return;
  await work.run(endByConsent, { key: { person: payload["personId"] }, form: {} });
}
