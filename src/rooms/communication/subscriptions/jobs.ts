// SPDX-License-Identifier: EUPL-1.2
import type { WorkContext } from "../../../kernel/room.ts";
import { forgetUnconfirmed } from "./commands.ts";

/** Every six hours: requests for the newsletter that nobody confirmed in time go. */
export const subscriptionJobs = {
  "communication.forgetUnconfirmed": { everyMinutes: 360, work: async (work: WorkContext) => void (await work.run(forgetUnconfirmed, { key: {}, form: {} })) },
};
