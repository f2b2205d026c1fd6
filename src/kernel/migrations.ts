// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "./database/migrate.ts";

/** Tables that belong to no network, each with its reason. A test compares this list with the schema. */
export const systemTables: Readonly<Record<string, string>> = {
  migration: "which steps of the schema ran",
  network: "the networks themselves; holds no person",
  network_host: "which host name leads to which network",
  job: "work to do; ids only, never a name or an address",
  municipality: "the official directory of municipalities; public facts, no person",
};

export const kernelMigrations: readonly Migration[] = [
  {
    id: "kernel/0001-network-and-work",
    up: `
      create function app_network() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.network', true), '')::uuid $$;

      create table network (
        id uuid primary key,
        key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
        name text not null,
        claim text not null default '',
        address text not null default 'sie' check (address in ('sie', 'du')),
        accent text not null default '#1d4f91',
        logo_file_id uuid,
        is_home boolean not null default false,
        is_demo boolean not null default false,
        is_ready boolean not null default true,
        settings_version int not null default 1,
        created_at timestamptz not null
      );
      create unique index network_home on network (is_home) where is_home;
      alter table network enable row level security;
      alter table network force row level security;
      create policy everybody_reads on network for select using (true);
      create policy opened_from_inside on network for insert with check (id = app_network());
      create policy changed_from_inside on network for update using (id = app_network()) with check (id = app_network());

      create table network_host (
        host text primary key,
        network_id uuid not null references network (id)
      );

      create table job (
        id uuid primary key,
        network_id uuid,
        kind text not null,
        payload jsonb not null default '{}',
        once text unique,
        run_at timestamptz not null,
        attempts int not null default 0,
        locked_until timestamptz,
        last_error text,
        dead boolean not null default false,
        done_at timestamptz
      );
      create index job_due on job (run_at) where not dead and done_at is null;

      create table audit (
        network_id uuid not null,
        id uuid not null,
        at timestamptz not null,
        command text not null,
        actor_kind text not null,
        actor_id text,
        object_kind text not null,
        object_id text not null,
        before jsonb,
        after jsonb,
        request_id text,
        primary key (network_id, id)
      );
      create index audit_object on audit (network_id, object_kind, object_id, id desc);
      create index audit_time on audit (network_id, at desc);
      create function refuse_change() returns trigger language plpgsql
        as $$ begin raise exception 'The log is only ever added to.'; end $$;
      create trigger audit_stays before update or delete on audit for each row execute function refuse_change();
      ${networkTable("audit")}

      create table outbox (
        network_id uuid not null,
        id uuid not null,
        at timestamptz not null,
        type text not null,
        payload jsonb not null,
        delivered_at timestamptz,
        primary key (network_id, id)
      );
      create index outbox_open on outbox (network_id, id) where delivered_at is null;
      ${networkTable("outbox")}

      create table submission (
        network_id uuid not null,
        key uuid not null,
        command text not null,
        actor text not null,
        saved jsonb,
        at timestamptz not null,
        primary key (network_id, key)
      );
      ${networkTable("submission")}
    `,
  },
  {
    // Who really acted, where somebody stood in for the person of actor_id.
    id: "kernel/0002-standing-in",
    up: `alter table audit add column by_id text;`,
  },
];
