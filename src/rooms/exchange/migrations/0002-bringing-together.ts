// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/** What brings two sides together: messages through the platform, suggestions that were turned down, introductions. */
export const bringingTogether: Migration = {
  id: "exchange/0002-bringing-together",
  up: `
    create table contact_request (
      network_id uuid not null,
      id uuid not null,
      listing_id uuid not null,
      person_id uuid,
      name text not null,
      email text not null,
      organisation text,
      message text not null,
      state text not null default 'open' check (state in ('open', 'answered', 'declined')),
      forwarded boolean not null,
      created_at timestamptz not null,
      settled_at timestamptz,
      primary key (network_id, id),
      foreign key (network_id, listing_id) references listing (network_id, id),
      foreign key (network_id, person_id) references person (network_id, id)
    );
    create index contact_request_of_listing on contact_request (network_id, listing_id, created_at desc);
    create index contact_request_time on contact_request (network_id, created_at);
    create index contact_request_open on contact_request (network_id, created_at) where state = 'open';
    ${networkTable("contact_request")}

    create table suggestion_feedback (
      network_id uuid not null,
      id uuid not null,
      need_id uuid not null,
      offer_id uuid not null,
      reason text not null check (reason in ('topic', 'time', 'place', 'amount', 'known', 'other')),
      note text,
      said_by uuid,
      at timestamptz not null,
      primary key (network_id, id),
      foreign key (network_id, need_id) references listing (network_id, id),
      foreign key (network_id, offer_id) references listing (network_id, id)
    );
    create unique index suggestion_feedback_pair on suggestion_feedback (network_id, need_id, offer_id);
    ${networkTable("suggestion_feedback")}

    create table introduction (
      network_id uuid not null,
      id uuid not null,
      need_id uuid not null,
      offer_id uuid not null,
      note text,
      made_by uuid,
      made_at timestamptz not null,
      primary key (network_id, id),
      foreign key (network_id, need_id) references listing (network_id, id),
      foreign key (network_id, offer_id) references listing (network_id, id)
    );
    create unique index introduction_pair on introduction (network_id, need_id, offer_id);
    ${networkTable("introduction")}
  `,
};
