// SPDX-License-Identifier: EUPL-1.2
import type { Migration } from "../../../kernel/database/migrate.ts";

/** Which of our words a network replaces, by term; the form of address stands beside it since the beginning. */
export const voice: Migration = {
  id: "platform/0010-voice",
  up: `alter table network add column words jsonb not null default '{}';`,
};
