// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { endSweep, orderSweep, readAgain } from "./keeping/commands.ts";
import { jobs, news } from "./keeping/jobs.ts";
import { index } from "./migrations/0001-index.ts";
import { words } from "./migrations/0002-words.ts";
import { ownWords } from "./migrations/0003-own-words.ts";
import { exportRoutes } from "./search/exports.ts";
import { searchBlock } from "./search/pages/box.tsx";
import { searchRoutes } from "./search/pages/search.tsx";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import { tendWords } from "./vocabulary/commands.ts";
import { addWord, removeWord } from "./words/commands.ts";
import { loadWords } from "./words/demo.ts";
import { addRoutes } from "./words/pages/add.tsx";
import { listRoutes } from "./words/pages/list.tsx";
import { wordRoutes } from "./words/pages/word.tsx";
import { privacy } from "./words/privacy.ts";
import { de as wordsDe } from "./words/texts.de.ts";
import { en as wordsEn } from "./words/texts.en.ts";
import "./words/texts.du.ts";

/** The index on which suggestions and the search of the site run. */
export const finding: Room = {
  key: "finding",
  migrations: [index, words, ownWords],
  commands: [readAgain, endSweep, orderSweep, tendWords, addWord, removeWord],
  // Fixed words before ids: "/boerse/woerter/neu" is no word.
  routes: [...searchRoutes, ...exportRoutes, ...addRoutes, ...listRoutes, ...wordRoutes],
  nav: [{ path: "/boerse/woerter", label: { de: wordsDe.title, en: wordsEn.title }, order: 21, where: "desk", may: role("coordinator") }],
  refusals: { de: wordsDe.refusals, en: wordsEn.refusals },
  flashes: { de: wordsDe.flashes, en: wordsEn.flashes },
  deeds: { de: { ...de.deeds, ...wordsDe.deeds }, en: { ...en.deeds, ...wordsEn.deeds } },
  home: [searchBlock],
  jobs,
  on: news,
  personalData: privacy,
  demo: loadWords,
};
