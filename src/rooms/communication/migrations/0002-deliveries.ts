// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/** From a note of what was sent to an outbox that can be killed at any moment; and who wants no more of which kind. */
export const deliveries: Migration = {
  id: "communication/0002-deliveries",
  up: `
    alter table mail drop constraint mail_state_check;
    alter table mail add constraint mail_state_check check (state in (
      'waiting', 'sending', 'sent', 'shown', 'kept', 'failed', 'dead', 'uncertain', 'refused', 'suppressed', 'unsubscribed', 'stopped', 'givenUp'));
    alter table mail add column attempts int not null default 0;
    alter table mail add column lease_until timestamptz;
    alter table mail add column next_at timestamptz;
    alter table mail add column settled_at timestamptz;
    alter table mail add column reply_to text;
    alter table mail add column circular_id uuid;
    create index mail_open on mail (network_id, state, next_at) where state in ('waiting', 'sending', 'failed', 'dead', 'uncertain', 'kept');
    create index mail_circular on mail (network_id, circular_id) where circular_id is not null;

    create table mail_choice (
      network_id uuid not null,
      id uuid not null,
      address text not null,
      kind text not null,
      secret text not null,
      stopped_at timestamptz,
      how text check (how in ('link', 'oneClick', 'account')),
      created_at timestamptz not null,
      primary key (network_id, id),
      unique (network_id, address, kind),
      unique (network_id, secret)
    );
    ${networkTable("mail_choice")}
  `,
};
