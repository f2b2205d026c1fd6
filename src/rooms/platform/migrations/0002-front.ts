// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/** What stands on top of the public start page, and uploaded pictures. */
export const front: Migration = {
  id: "platform/0002-front",
  up: `
    create table front (
      network_id uuid primary key,
      title text not null,
      lead text not null default '',
      figure_label text,
      figure_unit text,
      baseline numeric, baseline_year int,
      current numeric, current_year int,
      goal numeric, goal_year int,
      source text,
      about text not null default '',
      contact text not null default '',
      version int not null default 1
    );
    ${networkTable("front")}

    create table file (
      network_id uuid not null,
      id uuid not null,
      name text not null,
      type text not null check (type in ('image/png', 'image/jpeg', 'image/webp')),
      bytes bytea not null,
      created_at timestamptz not null,
      primary key (network_id, id)
    );
    ${networkTable("file")}
  `,
};
