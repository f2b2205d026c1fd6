// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";

/** Keys for other programmes, imports through the API, webhooks. */
export const interfaces: Room = {
  key: "interfaces",
};
