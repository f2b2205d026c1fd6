// SPDX-License-Identifier: EUPL-1.2
import type { Migration } from "../../../../kernel/database/migrate.ts";

/** An edition can be called off and says when it last changed, so that calendars that took it over follow. */
export const calledOff: Migration = {
  id: "run/0002-called-off",
  up: `
    alter table edition add column cancelled_at timestamptz, add column cancel_reason text not null default '', add column changed_at timestamptz;
    update edition set changed_at = created_at;
    alter table edition alter column changed_at set default now(), alter column changed_at set not null;
  `,
};
