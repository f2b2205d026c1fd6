// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";
import { warnOperators } from "./commands.ts";

/** Starting is enough: the backup goes on beside the worker, and its state stands on the page. */
export const jobs: NonNullable<Room["jobs"]> = {
  "operation.backUp": { work: async (work) => void work.machine.backUp("button") },
  "operation.watch": {
    everyMinutes: 12 * 60,
    work: async (work) => {
      const alarm = await work.machine.backupAlarm();
      if (!alarm) return;
      const site = await work.site();
      await work.run(warnOperators, { key: { link: `${site.base}/betrieb` }, form: { alarmDe: alarm.de, alarmEn: alarm.en } });
    },
  },
};
