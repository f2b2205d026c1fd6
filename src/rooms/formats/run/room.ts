// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../../kernel/room.ts";
import { changeEdition, copyEdition, createEdition, publishEdition, setState } from "./commands.ts";
import { editions } from "./migrations/0001-editions.ts";

export const run: Room = {
  key: "run",
  migrations: [editions],
  commands: [createEdition, changeEdition, setState, publishEdition, copyEdition],
};
