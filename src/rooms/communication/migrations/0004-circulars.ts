// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/** Letters of the coordination to many; each recipient's mail is a row of its own in `mail`. */
export const circulars: Migration = {
  id: "communication/0004-circulars",
  up: `
    create table circular (
      network_id uuid not null,
      id uuid not null,
      audience text not null,
      chosen jsonb not null default '{}',
      subject_de text not null default '',
      text_de text not null default '',
      subject_en text not null default '',
      text_en text not null default '',
      state text not null check (state in ('draft', 'sent', 'stopped')),
      recipients int,
      created_by text not null,
      created_at timestamptz not null,
      sent_by text,
      sent_at timestamptz,
      version int not null default 1,
      primary key (network_id, id)
    );
    ${networkTable("circular")}
    alter table mail add foreign key (network_id, circular_id) references circular (network_id, id);
  `,
};
