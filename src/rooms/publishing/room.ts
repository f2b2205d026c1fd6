// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";

/** A network's own pages, pictures with alternative text and rights, and the brochure. */
export const publishing: Room = {
  key: "publishing",
};
