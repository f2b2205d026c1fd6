// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "./database/connect.ts";
import type { ConsentPurpose, Room } from "./room.ts";
import type { Scope } from "./scope.ts";

/**
 * Who of these people agrees to a purpose now. Nobody keeps consents: nobody agrees. `subject`: the one thing (an
 * edition, an organisation) where a purpose has a consent for each.
 */
export async function consentedIn(rooms: readonly Room[], reader: Reader, scope: Scope, purpose: ConsentPurpose, personIds: readonly (string | null)[], subject?: string): Promise<ReadonlySet<string>> {
  const ids = [...new Set(personIds.filter((id) => id !== null))];
  if (ids.length === 0) return new Set();
  for (const room of rooms) if (room.consented) return room.consented(reader, scope, purpose, ids, subject);
  return new Set();
}
