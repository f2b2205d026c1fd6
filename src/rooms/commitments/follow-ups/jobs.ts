// SPDX-License-Identifier: EUPL-1.2
import { dayOf, momentAt } from "../../../kernel/i18n.ts";
import type { Room } from "../../../kernel/room.ts";
import { sendFollowUp } from "./commands.ts";
import { dueFollowUps } from "./store.ts";

const atOnce = 200;

/**
 * Looks every hour of the working day for questions that are due and not asked yet, however long they have been due:
 * a server that slept for a week loses none. Nobody gets mail at night.
 */
export const followUpJobs: Room["jobs"] = {
  "commitments.followUps": {
    everyMinutes: 60,
    work: async (work) => {
      const today = dayOf(work.at);
      if (work.at < momentAt(today, "08:00") || work.at > momentAt(today, "19:00")) return;
      const due = await work.read((reader) => dueFollowUps(reader, work.scope, today, atOnce));
      const { base } = await work.site();
      for (const { id } of due) await work.run(sendFollowUp, { key: { id, base }, form: {} });
    },
  },
};
