// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { town } from "../../../demo/town/index.ts";
import { tables } from "../../kernel/database/connect.ts";
import type { DemoContext } from "../../kernel/room.ts";
import { recordConsent } from "./consents/commands.ts";

/** In the invented town the notaries like to be named on what they have sealed; one of them has not said so. */
export async function loadConsents(demo: DemoContext): Promise<void> {
  if (demo.networkKey !== town.key) return;
  const sealers = await demo.read(async (reader) => (await sql<{ personId: string }>`select distinct person_id from edition_role where network_id = ${demo.scope.networkId} and role = 'sealer' order by person_id`.execute(tables(reader))).rows);
  for (const { personId } of sealers.slice(0, Math.max(1, sealers.length - 1))) {
    await demo.run(recordConsent, { key: { id: demo.clock.newId(), purpose: "commitments.sealerName", choice: "given", personId, how: "form", locale: "de", rooms: demo.rooms }, form: {} });
  }
}
