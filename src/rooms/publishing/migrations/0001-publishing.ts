// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/**
 * Own pages, pictures, brochure. A picture has two drawings in `file` (large for paper, small for screens) and a number
 * that people write in their texts ("bild:3"). The brochure is one row a network.
 */
export const publishingTables: Migration = {
  id: "publishing/0001-publishing",
  up: `
    create table picture (
      network_id uuid not null,
      id uuid not null,
      number int not null,
      file_id uuid not null,
      small_file_id uuid not null,
      title text not null,
      alt_de text not null default '',
      alt_en text not null default '',
      decorative boolean not null default false,
      maker text not null,
      licence text not null check (licence in ('own', 'permission', 'ccBy', 'ccBySa', 'cc0')),
      origin text not null default '',
      persons boolean not null default false,
      photo_consent boolean not null default false,
      width int not null, height int not null,
      small_width int not null, small_height int not null,
      version int not null default 1,
      created_at timestamptz not null,
      primary key (network_id, id),
      unique (network_id, number),
      foreign key (network_id, file_id) references file (network_id, id),
      foreign key (network_id, small_file_id) references file (network_id, id),
      check (decorative or alt_de <> ''),
      check (photo_consent or not persons)
    );
    ${networkTable("picture")}

    create table article (
      network_id uuid not null,
      id uuid not null,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      title_de text not null,
      title_en text not null default '',
      body_de text not null,
      body_en text not null default '',
      state text not null default 'draft' check (state in ('draft', 'published')),
      menu text not null default 'none' check (menu in ('header', 'footer', 'none')),
      position int not null default 0,
      version int not null default 1,
      published_at timestamptz,
      changed_at timestamptz not null,
      primary key (network_id, id),
      unique (network_id, slug)
    );
    ${networkTable("article")}

    create table brochure (
      network_id uuid not null,
      id uuid not null,
      title_de text not null, title_en text not null default '',
      subtitle_de text not null default '', subtitle_en text not null default '',
      foreword_de text not null default '', foreword_en text not null default '',
      foreword_by text not null default '',
      tips_de text not null default '', tips_en text not null default '',
      cover_picture int,
      chapters text[] not null default '{}',
      stories text[] not null default '{}',
      day date not null,
      state text not null default 'draft' check (state in ('draft', 'published')),
      version int not null default 1,
      primary key (network_id, id),
      unique (network_id)
    );
    ${networkTable("brochure")}
  `,
};
