// SPDX-License-Identifier: EUPL-1.2
import type { Migration } from "../../../kernel/database/migrate.ts";

/**
 * The face of a network: words for its logo, the ways to its own pages (kept by the room that has them, so that no page
 * asks for them extra), which of its host names is the main one and when each was last reached.
 */
export const face: Migration = {
  id: "platform/0006-face",
  up: `
    alter table network add column logo_alt text not null default '';
    alter table network add column ways jsonb not null default '[]';
    alter table network_host add column is_main boolean not null default false;
    alter table network_host add column seen_at timestamptz;
    update network_host h set is_main = true where h.host = (select min(host) from network_host o where o.network_id = h.network_id);
  `,
};
