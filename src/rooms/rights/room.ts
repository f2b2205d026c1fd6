// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";

/** What a person may ask of us: consent, a copy of all data, erasure, dates of deletion. */
export const rights: Room = {
  key: "rights",
};
