// SPDX-License-Identifier: EUPL-1.2
import type { Migration } from "../../../kernel/database/migrate.ts";

/** A network stands open to guests only when its duties are fulfilled. Those that were open before stay open. */
export const publicState: Migration = {
  id: "platform/0003-public",
  up: `
    alter table network add column state text not null default 'public' check (state in ('preparing', 'public'));
    alter table network alter column state set default 'preparing';
  `,
};
