// SPDX-License-Identifier: EUPL-1.2
import type { Migration } from "../../../kernel/database/migrate.ts";

/**
 * A suggestion may also be called good; whoever takes a word back is on the side of the entry from which it was said
 * (`from_id`; null in rows from before). And an entry may say that it can happen in its quarter alone.
 */
export const whatWasSaid: Migration = {
  id: "exchange/0003-what-was-said",
  up: `
    alter table suggestion_feedback add column verdict text not null default 'notFitting' check (verdict in ('good', 'notFitting'));
    alter table suggestion_feedback add column from_id uuid;
    alter table suggestion_feedback alter column reason drop not null;
    alter table suggestion_feedback add constraint suggestion_feedback_reason check (verdict = 'good' or reason is not null);
    alter table suggestion_feedback add constraint suggestion_feedback_from foreign key (network_id, from_id) references listing (network_id, id);
    create index suggestion_feedback_time on suggestion_feedback (network_id, at desc, id);
    create index suggestion_feedback_offer on suggestion_feedback (network_id, offer_id);
    create index introduction_offer on introduction (network_id, offer_id);

    alter table listing add column only_in_quarter boolean not null default false;
    alter table listing add constraint listing_only_in_quarter check (not only_in_quarter or quarter_id is not null);
  `,
};
