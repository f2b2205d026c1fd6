// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/**
 * The words of a network, for typing errors and beginnings: each word stands under itself and under its deletions
 * (`engines/spelling`). Looked up by `near` alone, equal or from-to, so that the index serves under row-level security.
 * What is indexed already gets its words from the next sweep, which is ordered here.
 */
export const words: Migration = {
  id: "finding/0002-words",
  up: `
    create table find_word (
      network_id uuid not null,
      near text collate "C" not null,
      word text collate "C" not null,
      primary key (network_id, near, word)
    );
    ${networkTable("find_word")}
    update find_collection set swept_at = null;
  `,
};
