// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../../kernel/room.ts";
import { forgetImports } from "./commands.ts";
import { countExpired } from "./store.ts";

/** Previews nobody confirmed go after their hour. Asks first, so that the log holds only what happened. */
export const importJobs: NonNullable<Room["jobs"]> = {
  "actors.forgetImports": {
    everyMinutes: 15,
    work: async (work) => {
      if ((await work.read((reader) => countExpired(reader, work.scope, work.at))) > 0) await work.run(forgetImports, { key: {}, form: {} });
    },
  },
};
