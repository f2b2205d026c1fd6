// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/** Who asked for the newsletter and confirmed it; every step stays as long as the row does. No network address is kept. */
export const newsletter: Migration = {
  id: "communication/0003-newsletter",
  up: `
    create table subscription (
      network_id uuid not null,
      id uuid not null,
      email text not null,
      locale text not null check (locale in ('de', 'en')),
      state text not null check (state in ('asked', 'confirmed', 'ended')),
      secret_hash text,
      since timestamptz not null,
      primary key (network_id, id),
      unique (network_id, email)
    );
    create unique index subscription_secret on subscription (network_id, secret_hash) where secret_hash is not null;
    ${networkTable("subscription")}

    create table subscription_step (
      network_id uuid not null,
      id uuid not null,
      subscription_id uuid not null,
      step text not null check (step in ('asked', 'confirmed', 'ended')),
      text_version int not null,
      how text not null check (how in ('form', 'mail', 'link', 'oneClick', 'account', 'office')),
      at timestamptz not null,
      primary key (network_id, id),
      foreign key (network_id, subscription_id) references subscription (network_id, id) on delete cascade
    );
    create index subscription_steps on subscription_step (network_id, subscription_id, id);
    ${networkTable("subscription_step")}
  `,
};
