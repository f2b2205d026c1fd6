// SPDX-License-Identifier: EUPL-1.2
import type { Migration } from "../../../kernel/database/migrate.ts";

/** When a session last proved who sits before it, when and on what it was last seen. */
export const sessions: Migration = {
  id: "platform/0004-sessions",
  up: `
    alter table session add column confirmed_at timestamptz not null default to_timestamp(0);
    alter table session alter column confirmed_at set default now();
    alter table session add column seen_at timestamptz not null default now();
    alter table session add column device text not null default '';
  `,
};
