// SPDX-License-Identifier: EUPL-1.2
import type { WorkContext } from "../../../kernel/room.ts";
import { keepDates } from "./commands.ts";

/** The nightly run of one network. */
export async function workOnDates(work: WorkContext): Promise<void> {
  await work.run(keepDates, { key: { rooms: work.rooms }, form: {} });
}
