// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/** One-time tokens, passkeys, the town hall's sign-in, and who stands in for whom. */
export const identity: Migration = {
  id: "platform/0005-identity",
  up: `
    create table token (
      network_id uuid not null,
      id uuid not null,
      purpose text not null check (purpose in ('stepUp', 'emailChange', 'passkeyNew', 'passkeySignIn', 'passkeyConfirm', 'townLogin')),
      secret_hash text not null,
      person_id uuid,
      session_id uuid,
      detail text,
      tries int not null default 0,
      expires_at timestamptz not null,
      used_at timestamptz,
      primary key (network_id, id),
      foreign key (network_id, person_id) references person (network_id, id)
    );
    create unique index token_secret on token (network_id, purpose, secret_hash);
    create index token_session on token (network_id, session_id) where session_id is not null;
    ${networkTable("token")}

    create table passkey (
      network_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      credential_id text not null,
      public_key bytea not null,
      counter bigint not null,
      transports text not null default '',
      name text not null,
      created_at timestamptz not null,
      used_at timestamptz,
      primary key (network_id, id),
      foreign key (network_id, person_id) references person (network_id, id)
    );
    create unique index passkey_credential on passkey (network_id, credential_id);
    create index passkey_person on passkey (network_id, person_id);
    ${networkTable("passkey")}

    create table town_login (
      network_id uuid primary key,
      issuer text not null,
      client_id text not null,
      secret_sealed text not null,
      label text not null,
      active boolean not null default true,
      version int not null default 1
    );
    ${networkTable("town_login")}

    create table town_identity (
      network_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      issuer text not null,
      subject text not null,
      linked_at timestamptz not null,
      used_at timestamptz,
      primary key (network_id, id),
      foreign key (network_id, person_id) references person (network_id, id)
    );
    create unique index town_identity_subject on town_identity (network_id, issuer, subject);
    create index town_identity_person on town_identity (network_id, person_id);
    ${networkTable("town_identity")}

    create table standing_in (
      network_id uuid not null,
      id uuid not null,
      session_id uuid not null,
      by_id uuid not null,
      person_id uuid not null,
      reason text not null,
      started_at timestamptz not null,
      until timestamptz not null,
      ended_at timestamptz,
      primary key (network_id, id),
      foreign key (network_id, by_id) references person (network_id, id),
      foreign key (network_id, person_id) references person (network_id, id)
    );
    create index standing_in_session on standing_in (network_id, session_id);
    ${networkTable("standing_in")}

    alter table person drop constraint person_state_check;
    alter table person add constraint person_state_check check (state in ('active', 'paused', 'ended'));
  `,
};
