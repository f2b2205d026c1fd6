// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

export const keysAndHooks: Migration = {
  id: "interfaces/0001-keys",
  up: `
    create table api_key (
      network_id uuid not null,
      id uuid not null,
      name text not null,
      source text not null check (source ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
      rights text[] not null,
      secret_hash text not null,
      hint text not null,
      created_at timestamptz not null,
      expires_on date not null,
      revoked_at timestamptz,
      used_on date,
      primary key (network_id, id),
      unique (network_id, secret_hash)
    );
    ${networkTable("api_key")}

    create table imported (
      network_id uuid not null,
      id uuid not null,
      kind text not null check (kind in ('organisations', 'needs', 'offers')),
      source text not null,
      external_id text not null,
      object_id uuid not null,
      fingerprint text not null,
      at timestamptz not null,
      primary key (network_id, id),
      unique (network_id, kind, source, external_id)
    );
    ${networkTable("imported")}

    create table import_request (
      network_id uuid not null,
      id uuid not null,
      key_id uuid not null,
      idempotency_key text not null,
      body_hash text not null,
      answer text not null,
      at timestamptz not null,
      primary key (network_id, id),
      unique (network_id, key_id, idempotency_key),
      foreign key (network_id, key_id) references api_key (network_id, id)
    );
    ${networkTable("import_request")}

    create table webhook (
      network_id uuid not null,
      id uuid not null,
      url text not null,
      events text[] not null,
      secret text not null,
      state text not null check (state in ('active', 'disabled')),
      failures int not null default 0,
      created_at timestamptz not null,
      delivered_at timestamptz,
      version int not null default 1,
      primary key (network_id, id)
    );
    ${networkTable("webhook")}

    create table webhook_delivery (
      network_id uuid not null,
      id uuid not null,
      webhook_id uuid not null,
      event text not null,
      news_id text not null,
      body text not null,
      state text not null check (state in ('waiting', 'delivered', 'failed')),
      attempts int not null default 0,
      status int,
      fault text,
      created_at timestamptz not null,
      tried_at timestamptz,
      primary key (network_id, id),
      unique (network_id, webhook_id, news_id),
      foreign key (network_id, webhook_id) references webhook (network_id, id)
    );
    create index webhook_delivery_time on webhook_delivery (network_id, webhook_id, created_at desc);
    ${networkTable("webhook_delivery")}
  `,
};
