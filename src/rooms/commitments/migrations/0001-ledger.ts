// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

export const ledger: Migration = {
  id: "commitments/0001-ledger",
  up: `
    create table commitment_series (
      network_id uuid not null,
      series text not null check (series ~ '^[A-Z]{1,6}[0-9]{2}$'),
      last int not null check (last >= 0),
      primary key (network_id, series)
    );
    ${networkTable("commitment_series")}

    create table commitment (
      network_id uuid not null,
      id uuid not null,
      number text not null,
      kind text not null default 'agreement' check (kind in ('agreement')),
      edition_id uuid,
      topic text,
      title text not null,
      state text not null check (state in ('draft', 'signed', 'atSealer', 'returned', 'sealed', 'contacted', 'running', 'fulfilled', 'partly', 'notFeasible', 'lapsed', 'refused', 'withdrawn')),
      differs boolean not null default false,
      period_from date,
      period_until date,
      place text not null default '',
      first_contact_organisation_id uuid,
      first_contact_by date,
      reciprocal boolean not null,
      late boolean not null default false,
      note text not null default '',
      terms jsonb not null,
      created_at timestamptz not null,
      created_by uuid,
      sealed_at timestamptz,
      settled_at timestamptz,
      version int not null default 1,
      primary key (network_id, id),
      check ((state in ('sealed', 'contacted', 'running', 'fulfilled', 'partly', 'notFeasible', 'lapsed')) = (sealed_at is not null)),
      check (period_until >= period_from),
      foreign key (network_id, first_contact_organisation_id) references organisation (network_id, id)
    );
    create unique index commitment_number on commitment (network_id, number);
    create index commitment_edition on commitment (network_id, edition_id, state);
    create index commitment_state on commitment (network_id, state, sealed_at desc);
    ${networkTable("commitment")}

    create table commitment_party (
      network_id uuid not null,
      id uuid not null,
      commitment_id uuid not null,
      organisation_id uuid not null,
      position int not null,
      name text not null,
      sector text not null,
      quarter_id uuid,
      person_id uuid,
      representative text not null default '',
      signed_at timestamptz,
      signature_how text check (signature_how in ('device', 'account', 'paper')),
      publish_names boolean not null default false,
      publish_photo boolean not null default false,
      primary key (network_id, id),
      check ((signed_at is null) = (signature_how is null)),
      foreign key (network_id, commitment_id) references commitment (network_id, id),
      foreign key (network_id, organisation_id) references organisation (network_id, id)
    );
    create unique index commitment_party_once on commitment_party (network_id, commitment_id, organisation_id);
    create index commitment_party_organisation on commitment_party (network_id, organisation_id);
    ${networkTable("commitment_party")}

    create table contribution (
      network_id uuid not null,
      id uuid not null,
      commitment_id uuid not null,
      position int not null,
      giver_id uuid not null,
      receiver_id uuid not null check (receiver_id <> giver_id),
      what text not null,
      quantity numeric check (quantity > 0),
      unit text not null check (unit in ('hours', 'persons', 'pieces', 'rooms', 'rides', 'days', 'squareMetres', 'kilograms', 'other')),
      estimated_cents int check (estimated_cents >= 0),
      value_method text,
      primary key (network_id, id),
      foreign key (network_id, commitment_id) references commitment (network_id, id),
      foreign key (network_id, commitment_id, giver_id) references commitment_party (network_id, commitment_id, organisation_id) deferrable initially deferred,
      foreign key (network_id, commitment_id, receiver_id) references commitment_party (network_id, commitment_id, organisation_id) deferrable initially deferred
    );
    create index contribution_commitment on contribution (network_id, commitment_id, position);
    ${networkTable("contribution")}

    create table seal (
      network_id uuid not null,
      id uuid not null,
      commitment_id uuid not null,
      person_id uuid,
      person_name text not null,
      result text not null check (result in ('sealed', 'returned', 'refused')),
      reason text not null default '',
      at timestamptz not null,
      primary key (network_id, id),
      check (result = 'sealed' or reason <> ''),
      foreign key (network_id, commitment_id) references commitment (network_id, id)
    );
    create index seal_commitment on seal (network_id, commitment_id, at);
    create unique index seal_once on seal (network_id, commitment_id) where result in ('sealed', 'refused');
    ${networkTable("seal")}
  `,
};
