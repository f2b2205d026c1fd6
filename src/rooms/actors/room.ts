// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";
import { organisations } from "./migrations/0001-organisations.ts";
import { editorGrants } from "./queries.ts";

export const actors: Room = {
  key: "actors",
  migrations: [organisations],
  grants: editorGrants,
};
