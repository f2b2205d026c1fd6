// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";

/** The official directory of municipalities: keys, names, Land, coordinates. The same for every network. */
export const places: Room = {
  key: "places",
};
