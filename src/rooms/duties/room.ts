// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";

/** What a place must publish: imprint, privacy notice, register, accessibility declaration, feedback, plain language; and the gate before a network goes public. */
export const duties: Room = {
  key: "duties",
};
