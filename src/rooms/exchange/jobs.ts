// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "../../kernel/i18n.ts";
import type { Room, WorkContext } from "../../kernel/room.ts";
import { expireListing, remindListing } from "./commands.ts";
import { ending } from "./queries.ts";
import { plusDays, reminderDays } from "./rules.ts";

/** Takes out what is over and asks about what ends within a week. May run as often as it likes: each listing is asked about once. */
async function keepFresh(work: WorkContext): Promise<void> {
  const today = dayOf(work.at);
  const { over, toRemind } = await work.read((reader) => ending(reader, work.scope, today, plusDays(today, reminderDays)));
  for (const listing of over) await work.run(expireListing, { key: { listing }, form: {} });
  const { base } = await work.site();
  for (const listing of toRemind) await work.run(remindListing, { key: { listing, base }, form: {} });
}

export const jobs: Room["jobs"] = { "exchange.keepFresh": { everyMinutes: 60, work: keepFresh } };
