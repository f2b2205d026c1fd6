// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/**
 * The index of what can be found. A document is found by its keys ("=stem", "#notion"): `find_document` is the way from
 * the document to its keys, `find_posting` the way back. A posting row holds up to 360 documents
 * that have the key, five bytes each (`postings/rules.ts`): a sixth of the space of one row a posting, and ten times as fast.
 */
export const index: Migration = {
  id: "finding/0001-index",
  up: `
    create table find_collection (
      network_id uuid not null,
      kind text not null check (kind ~ '^[a-z][a-z-]{1,30}$'),
      next_number int not null default 0,
      documents int not null default 0,
      reader text,
      swept_at timestamptz,
      looked_at int,
      primary key (network_id, kind)
    ) with (fillfactor = 50);
    ${networkTable("find_collection")}

    create table find_document (
      network_id uuid not null,
      kind text not null,
      id uuid not null,
      number int not null,
      area uuid,
      owner uuid,
      keys text not null,
      worths bytea not null,
      words text not null,
      mark text not null,
      changed_at timestamptz not null,
      primary key (network_id, kind, id)
    );
    create unique index find_document_number on find_document (network_id, kind, number);
    create index find_document_area on find_document (network_id, kind, area) include (number);
    create index find_document_owner on find_document (network_id, kind, owner) include (number);
    ${networkTable("find_document")}

    create table find_posting (
      network_id uuid not null,
      kind text not null,
      key text collate "C" not null,
      first int not null,
      entries bytea not null,
      primary key (network_id, kind, key, first)
    ) with (fillfactor = 85);
    alter table find_posting alter column entries set storage main;
    ${networkTable("find_posting")}

    create table find_key (
      network_id uuid not null,
      kind text not null,
      key text collate "C" not null,
      documents int not null,
      primary key (network_id, kind, key)
    ) with (fillfactor = 80);
    ${networkTable("find_key")}
  `,
};
