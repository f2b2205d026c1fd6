// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader } from "../../../../kernel/database/connect.ts";
import type { Findable } from "../../../../kernel/findable.ts";
import type { EditionTables } from "../store.ts";

const db = (reader: Reader) => tables<EditionTables>(reader);

/** Public editions, past ones too: what came of them is worth finding. Called off ones are not. */
export const events: Findable = {
  kind: "event",
  label: { de: "Veranstaltungen", en: "Events" },
  changedBy: { edition: async (_reader, _scope, id) => [id] },
  read: async (reader, scope, ids) => {
    const rows = await db(reader).selectFrom("edition").select(["id", "title", "theme", "about", "venue"]).where("networkId", "=", scope.networkId)
      .where("id", "=", (eb) => eb.fn.any(eb.val([...ids]))).where("published", "=", true).where("cancelledAt", "is", null).execute();
    return rows.map(({ id, title, theme, about, venue }) => ({ id, title, text: [theme, about, venue].filter(Boolean).join("\n"), path: `/veranstaltungen/${id}` }));
  },
  all: async (reader, scope, after, limit) => {
    const query = db(reader).selectFrom("edition").select("id").where("networkId", "=", scope.networkId).where("published", "=", true).where("cancelledAt", "is", null);
    return (await (after ? query.where("id", ">", after) : query).orderBy("id").limit(limit).execute()).map(({ id }) => id);
  },
};
