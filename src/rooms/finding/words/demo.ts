// SPDX-License-Identifier: EUPL-1.2
import { town } from "../../../../demo/town/index.ts";
import type { DemoContext } from "../../../kernel/room.ts";
import { addWord } from "./commands.ts";

/** What only Walkenau calls that way. */
const words = [
  { word: "Stadtesel", how: "same", other: "Lastenrad" },
  { word: "Feierabendmarkt", how: "related", other: "Wochenmarkt" },
];

/** Two words of the demo town; its neighbours have none. */
export async function loadWords(demo: DemoContext): Promise<void> {
  if (demo.networkKey !== town.key) return;
  for (const word of words) await demo.run(addWord, { key: { rooms: demo.rooms }, form: word });
}
