// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/**
 * Needs and offers in one table. The search vector names its configuration, so that every server builds the same.
 * It has no GIN index: under row-level security the planner may not use one, because the match operator is not marked
 * leakproof, so it would cost every write and serve no reader. The vector is read along the partial indexes instead.
 */
export const listings: Migration = {
  id: "exchange/0001-listings",
  up: `
    create table listing (
      network_id uuid not null,
      id uuid not null,
      direction text not null check (direction in ('need', 'offer')),
      organisation_id uuid not null,
      category text not null check (category in ('hands', 'knowledge', 'goods', 'rooms', 'contacts')),
      title text not null check (char_length(title) between 1 and 60),
      what text not null,
      quantity numeric check (quantity > 0),
      unit text check (unit in ('hours', 'persons', 'pieces', 'rooms', 'rides', 'days', 'squareMetres', 'kilograms', 'other')),
      place text,
      quarter_id uuid,
      from_day date,
      until_day date,
      time_note text,
      conditions text,
      not_wanted text,
      give_back text,
      audience text,
      state text not null default 'draft' check (state in ('draft', 'review', 'published', 'paused', 'matched', 'closed', 'expired')),
      submitted_at timestamptz,
      published_at timestamptz,
      checked_at timestamptz,
      changed_at timestamptz not null,
      refreshed_at timestamptz,
      reminded_at timestamptz,
      expires_on date,
      return_note text,
      closed_at timestamptz,
      close_reason text check (close_reason in ('foundHere', 'foundElsewhere', 'dropped')),
      created_by uuid,
      version int not null default 1,
      created_at timestamptz not null,
      search tsvector generated always as (
        setweight(to_tsvector('german', title), 'A') ||
        setweight(to_tsvector('german', what), 'B') ||
        setweight(to_tsvector('german', coalesce(audience, '') || ' ' || coalesce(place, '') || ' ' || coalesce(time_note, '') || ' ' || coalesce(give_back, '')), 'C')
      ) stored,
      primary key (network_id, id),
      check (from_day is null or until_day is null or from_day <= until_day),
      check (state <> 'published' or (published_at is not null and expires_on is not null)),
      foreign key (network_id, organisation_id) references organisation (network_id, id),
      foreign key (network_id, quarter_id) references quarter (network_id, id)
    );
    create index listing_newest on listing (network_id, direction, published_at desc, id) where state = 'published';
    create index listing_ending on listing (network_id, direction, expires_on, id) where state = 'published';
    create index listing_by_title on listing (network_id, direction, title collate "und-x-icu", id) where state = 'published';
    create index listing_by_category on listing (network_id, direction, category, published_at desc) where state = 'published';
    create index listing_by_organisation on listing (network_id, organisation_id, state);
    create index listing_by_state on listing (network_id, state, changed_at desc);
    create index listing_open on listing (network_id, direction, organisation_id, expires_on) where state = 'published';
    ${networkTable("listing")}

    create table refresh_link (
      network_id uuid not null,
      id uuid not null,
      listing_id uuid not null,
      secret_hash text not null,
      expires_at timestamptz not null,
      primary key (network_id, id),
      foreign key (network_id, listing_id) references listing (network_id, id)
    );
    create unique index refresh_link_secret on refresh_link (network_id, secret_hash);
    ${networkTable("refresh_link")}
  `,
};
