// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

export const organisations: Migration = {
  id: "actors/0001-organisations",
  up: `
    create table quarter (
      network_id uuid not null,
      id uuid not null,
      key text not null,
      name text not null,
      position int not null,
      population int check (population >= 0),
      about text not null default '',
      outline jsonb,
      version int not null default 1,
      primary key (network_id, id)
    );
    create unique index quarter_key on quarter (network_id, key);
    ${networkTable("quarter")}

    create table organisation (
      network_id uuid not null,
      id uuid not null,
      name text not null,
      sector text not null check (sector in ('administration', 'business', 'nonprofit', 'education', 'chamber', 'migrant', 'civic', 'culture')),
      size text not null check (size in ('solo', 'small', 'medium', 'large')),
      quarter_id uuid,
      about text not null default '',
      street text,
      postcode text,
      city text,
      phone text,
      email text,
      website text,
      contact_public boolean not null default false,
      logo_file_id uuid,
      state text not null default 'listed' check (state in ('listed', 'hidden')),
      version int not null default 1,
      created_at timestamptz not null,
      primary key (network_id, id),
      foreign key (network_id, quarter_id) references quarter (network_id, id)
    );
    create index organisation_by_name on organisation (network_id, state, name collate "und-x-icu");
    create index organisation_by_quarter on organisation (network_id, quarter_id);
    ${networkTable("organisation")}

    create table mandate (
      network_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      organisation_id uuid not null,
      function text not null default '',
      since timestamptz not null,
      until timestamptz,
      primary key (network_id, id),
      foreign key (network_id, person_id) references person (network_id, id),
      foreign key (network_id, organisation_id) references organisation (network_id, id)
    );
    create unique index mandate_running on mandate (network_id, person_id, organisation_id) where until is null;
    create index mandate_of_organisation on mandate (network_id, organisation_id) where until is null;
    ${networkTable("mandate")}

    create table import_draft (
      network_id uuid not null,
      id uuid not null,
      text text not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (network_id, id)
    );
    ${networkTable("import_draft")}
  `,
};
