// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

export const people: Migration = {
  id: "platform/0001-people",
  up: `
    create table person (
      network_id uuid not null,
      id uuid not null,
      name text not null,
      email text not null,
      locale text not null default 'de' check (locale in ('de', 'en')),
      state text not null default 'active' check (state in ('active', 'ended')),
      version int not null default 1,
      created_at timestamptz not null,
      primary key (network_id, id)
    );
    create unique index person_email on person (network_id, email) where state = 'active';
    ${networkTable("person")}

    create table person_role (
      network_id uuid not null,
      person_id uuid not null,
      role text not null check (role in ('coordinator', 'admin', 'operator')),
      since timestamptz not null,
      until timestamptz,
      primary key (network_id, person_id, role),
      foreign key (network_id, person_id) references person (network_id, id)
    );
    ${networkTable("person_role")}

    create table sign_in_link (
      network_id uuid not null,
      id uuid not null,
      secret_hash text not null,
      person_id uuid not null,
      next_path text,
      expires_at timestamptz not null,
      used_at timestamptz,
      primary key (network_id, id),
      foreign key (network_id, person_id) references person (network_id, id)
    );
    create unique index sign_in_link_secret on sign_in_link (network_id, secret_hash);
    ${networkTable("sign_in_link")}

    create table session (
      network_id uuid not null,
      id uuid not null,
      secret_hash text not null,
      person_id uuid not null,
      started_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (network_id, id),
      foreign key (network_id, person_id) references person (network_id, id)
    );
    create unique index session_secret on session (network_id, secret_hash);
    ${networkTable("session")}
  `,
};
