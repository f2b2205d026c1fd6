// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../../../kernel/database/migrate.ts";

export const floorTables: Migration = {
  id: "marketplace/0002-floor",
  up: `
    create table marketplace_claim (
      network_id uuid not null,
      commitment_id uuid not null,
      edition_id uuid not null,
      brought_at timestamptz,
      person_id uuid,
      claimed_at timestamptz,
      primary key (network_id, commitment_id),
      check ((person_id is null) = (claimed_at is null)),
      foreign key (network_id, commitment_id) references commitment (network_id, id),
      foreign key (network_id, edition_id) references edition (network_id, id),
      foreign key (network_id, person_id) references person (network_id, id)
    );
    create index marketplace_claim_edition on marketplace_claim (network_id, edition_id);
    ${networkTable("marketplace_claim")}

    create table marketplace_snapshot (
      network_id uuid not null,
      id uuid not null,
      edition_id uuid not null,
      taken_at timestamptz not null,
      counts jsonb not null,
      definition text not null,
      announced boolean not null,
      corrects uuid,
      note text not null default '',
      primary key (network_id, id),
      check (announced = (corrects is null)),
      check (announced or note <> ''),
      foreign key (network_id, edition_id) references edition (network_id, id),
      foreign key (network_id, corrects) references marketplace_snapshot (network_id, id)
    );
    create unique index marketplace_snapshot_announced on marketplace_snapshot (network_id, edition_id) where announced;
    create index marketplace_snapshot_edition on marketplace_snapshot (network_id, edition_id, taken_at);
    create function marketplace_snapshot_wall() returns trigger language plpgsql
      as $$ begin raise exception 'A number that was said stays as it was said.' using errcode = 'check_violation'; end $$;
    create trigger marketplace_snapshot_stays before update or delete on marketplace_snapshot for each row execute function marketplace_snapshot_wall();
    ${networkTable("marketplace_snapshot")}
  `,
};
