// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";
import { endSweep, orderSweep, readAgain } from "./keeping/commands.ts";
import { jobs, news } from "./keeping/jobs.ts";
import { index } from "./migrations/0001-index.ts";
import { words } from "./migrations/0002-words.ts";
import { ownWords } from "./migrations/0003-own-words.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import { tendWords } from "./vocabulary/commands.ts";

/** The index on which suggestions and the search of the site run. */
export const finding: Room = {
  key: "finding",
  migrations: [index, words, ownWords],
  commands: [readAgain, endSweep, orderSweep, tendWords],
  deeds: { de: de.deeds, en: en.deeds },
  jobs,
  on: news,
};
