// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/** Mails as they were handed over by the rooms; the id is the news item's id, so that a repeated delivery changes nothing. */
export const mail: Migration = {
  id: "communication/0001-mail",
  up: `
    create table mail (
      network_id uuid not null,
      id uuid not null,
      kind text not null,
      recipient text not null,
      to_person uuid,
      locale text not null check (locale in ('de', 'en')),
      subject text not null,
      body text not null,
      state text not null check (state in ('shown', 'sent', 'refused')),
      reason text,
      at timestamptz not null,
      primary key (network_id, id)
    );
    create index mail_time on mail (network_id, at desc);
    ${networkTable("mail")}
  `,
};
