// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../../kernel/database/migrate.ts";

export const editions: Migration = {
  id: "run/0001-editions",
  up: `
    create table edition (
      network_id uuid not null,
      id uuid not null,
      format_key text not null,
      title text not null,
      theme text,
      day date not null,
      opens_at timestamptz not null,
      closes_at timestamptz not null check (closes_at > opens_at),
      venue text not null default '',
      about text not null default '',
      state text not null,
      published boolean not null default false,
      settings jsonb not null default '{}',
      seats jsonb not null default '{}',
      sign_up_until date,
      sign_up_by text not null default 'everybody' check (sign_up_by in ('everybody', 'members', 'invited')),
      confirm_by_hand boolean not null default false,
      copied_from uuid,
      version int not null default 1,
      created_at timestamptz not null,
      primary key (network_id, id),
      foreign key (network_id, copied_from) references edition (network_id, id)
    );
    create index edition_day on edition (network_id, day);
    ${networkTable("edition")}

    create table edition_step (
      network_id uuid not null,
      id uuid not null,
      edition_id uuid not null,
      key text not null,
      day_offset int not null,
      done_at timestamptz,
      done_by uuid,
      note text,
      primary key (network_id, id),
      unique (network_id, edition_id, key),
      foreign key (network_id, edition_id) references edition (network_id, id),
      foreign key (network_id, done_by) references person (network_id, id)
    );
    ${networkTable("edition_step")}

    create table edition_task (
      network_id uuid not null,
      id uuid not null,
      edition_id uuid not null,
      key text,
      title text not null,
      day_offset int not null,
      owner_person_id uuid,
      state text not null default 'open' check (state in ('open', 'done')),
      done_at timestamptz,
      version int not null default 1,
      primary key (network_id, id),
      foreign key (network_id, edition_id) references edition (network_id, id),
      foreign key (network_id, owner_person_id) references person (network_id, id)
    );
    create index edition_task_edition on edition_task (network_id, edition_id);
    ${networkTable("edition_task")}

    create table edition_role (
      network_id uuid not null,
      id uuid not null,
      edition_id uuid not null,
      person_id uuid not null,
      role text not null check (role ~ '^[a-z][A-Za-z]*$'),
      from_at timestamptz not null,
      until_at timestamptz not null check (until_at > from_at),
      primary key (network_id, id),
      unique (network_id, edition_id, person_id, role),
      foreign key (network_id, edition_id) references edition (network_id, id),
      foreign key (network_id, person_id) references person (network_id, id)
    );
    create index edition_role_person on edition_role (network_id, person_id);
    ${networkTable("edition_role")}

    create table participant (
      network_id uuid not null,
      id uuid not null,
      edition_id uuid not null,
      organisation_id uuid not null,
      side text not null,
      state text not null check (state in ('invited', 'interested', 'registered', 'confirmed', 'waitlisted', 'cancelled', 'attended', 'noShow')),
      people int not null default 1 check (people between 1 and 50),
      representatives jsonb not null default '[]',
      contact_name text not null default '',
      contact_email text not null default '',
      locale text not null default 'de' check (locale in ('de', 'en')),
      first_time boolean not null default false,
      recruited_by text,
      note text,
      access_needs text,
      position bigint not null,
      secret_hash text,
      registered_at timestamptz not null,
      version int not null default 1,
      primary key (network_id, id),
      unique (network_id, edition_id, organisation_id, side),
      foreign key (network_id, edition_id) references edition (network_id, id),
      foreign key (network_id, organisation_id) references organisation (network_id, id)
    );
    create index participant_order on participant (network_id, edition_id, side, position);
    create unique index participant_secret on participant (network_id, secret_hash) where secret_hash is not null;
    ${networkTable("participant")}

    create table sign_up_request (
      network_id uuid not null,
      id uuid not null,
      edition_id uuid not null,
      side text not null,
      name text not null,
      sector text not null,
      size text not null,
      contact_name text not null,
      contact_function text not null default '',
      contact_email text not null,
      locale text not null default 'de' check (locale in ('de', 'en')),
      people int not null default 1 check (people between 1 and 50),
      representatives jsonb not null default '[]',
      recruited_by text,
      note text,
      access_needs text,
      state text not null default 'waiting' check (state in ('waiting', 'accepted', 'declined')),
      requested_at timestamptz not null,
      primary key (network_id, id),
      foreign key (network_id, edition_id) references edition (network_id, id)
    );
    create index sign_up_request_waiting on sign_up_request (network_id, edition_id) where state = 'waiting';
    ${networkTable("sign_up_request")}
  `,
};
