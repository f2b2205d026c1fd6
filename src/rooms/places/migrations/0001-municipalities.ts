// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/** The official directory, the same for every network, and the municipalities a network works for. Keys are text: they begin with 0. */
export const municipalities: Migration = {
  id: "places/0001-municipalities",
  up: `
    create table municipality (
      key text primary key check (key ~ '^[0-9]{8}$'),
      name text not null,
      kind text not null check (kind in ('city', 'town', 'market', 'municipality', 'unincorporated', 'unknown')),
      district text,
      postcode text check (postcode ~ '^[0-9]{5}$'),
      population int check (population >= 0),
      area_hectares int check (area_hectares >= 0),
      latitude double precision,
      longitude double precision,
      source text not null check (source in ('directory', 'cities')),
      as_of date not null
    );

    create table network_place (
      network_id uuid not null,
      municipality_key text not null,
      name text not null,
      since timestamptz not null,
      primary key (network_id, municipality_key)
    );
    ${networkTable("network_place")}
  `,
};
