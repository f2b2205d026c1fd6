// SPDX-License-Identifier: EUPL-1.2
import type { WorkContext } from "../../../kernel/room.ts";
import { makeCopy } from "./commands.ts";

/** Makes the copy that somebody has asked for. Made already, or its person erased meanwhile: nothing happens. */
export async function workOnCopy(work: WorkContext, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const site = await work.site();
  await work.run(makeCopy, { key: { copy: String(payload["copy"]), rooms: work.rooms, network: site.name, link: `${site.base}/meine-daten` }, form: {} });
}
