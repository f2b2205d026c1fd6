// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../../kernel/database/migrate.ts";

export const cardTables: Migration = {
  id: "marketplace/0001-cards",
  up: `
    create table marketplace_corner (
      network_id uuid not null,
      id uuid not null,
      edition_id uuid not null,
      key text not null check (key ~ '^[a-z0-9][a-z0-9-]*$'),
      name text not null,
      sentence text not null default '',
      colour text not null,
      letter text not null,
      shape text not null check (shape in ('circle', 'square', 'triangle', 'diamond', 'hexagon')),
      category text not null check (category in ('hands', 'knowledge', 'goods', 'rooms', 'contacts')),
      accepts text[] not null,
      position int not null,
      version int not null default 1,
      primary key (network_id, id),
      unique (network_id, edition_id, key),
      foreign key (network_id, edition_id) references edition (network_id, id)
    );
    ${networkTable("marketplace_corner")}

    create table marketplace_card (
      network_id uuid not null,
      id uuid not null,
      edition_id uuid not null,
      listing_id uuid not null,
      participant_id uuid not null,
      corner_id uuid not null,
      commitment_id uuid,
      position int not null,
      added_at timestamptz not null,
      version int not null default 1,
      primary key (network_id, id),
      unique (network_id, edition_id, listing_id),
      foreign key (network_id, edition_id) references edition (network_id, id),
      foreign key (network_id, listing_id) references listing (network_id, id),
      foreign key (network_id, participant_id) references participant (network_id, id),
      foreign key (network_id, corner_id) references marketplace_corner (network_id, id)
    );
    create index marketplace_card_corner on marketplace_card (network_id, corner_id);
    create index marketplace_card_participant on marketplace_card (network_id, participant_id);
    ${networkTable("marketplace_card")}

    create table marketplace_rate (
      network_id uuid not null,
      id uuid not null,
      name text not null,
      valid_from date not null,
      hands numeric not null check (hands >= 0),
      knowledge numeric not null check (knowledge >= 0),
      students numeric not null check (students >= 0),
      method text not null,
      created_at timestamptz not null,
      primary key (network_id, id),
      unique (network_id, valid_from)
    );
    ${networkTable("marketplace_rate")}

    create table marketplace_paper (
      network_id uuid not null,
      id uuid not null,
      edition_id uuid not null,
      numbers text[] not null,
      printed_at timestamptz not null,
      primary key (network_id, id),
      foreign key (network_id, edition_id) references edition (network_id, id)
    );
    ${networkTable("marketplace_paper")}
  `,
};
