// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "../../kernel/i18n.ts";
import type { WorkContext } from "../../kernel/room.ts";
import { remindReview } from "./accessibility/commands.ts";
import { reminderIsDue } from "./accessibility/rules.ts";
import { findStatement } from "./accessibility/store.ts";

/** Looks once a day whether the declaration wants its yearly review, and says so by mail, once. */
export async function lookForReview(work: WorkContext): Promise<void> {
  const statement = await work.read((reader) => findStatement(reader, work.scope));
  if (!statement || !reminderIsDue(statement, dayOf(work.at))) return;
  const site = await work.site();
  await work.run(remindReview, { key: { base: site.base, network: site.name }, form: {} });
}
