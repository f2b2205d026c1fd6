// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Findable } from "../../../kernel/findable.ts";
import type { ActorsTables } from "../store.ts";

const db = (reader: Reader) => tables<ActorsTables>(reader);

/** Listed organisations, by name and by what they say of themselves. */
export const organisations: Findable = {
  kind: "organisation",
  label: { de: "Organisationen", en: "Organisations" },
  changedBy: { organisation: async (_reader, _scope, id) => [id] },
  read: async (reader, scope, ids) => {
    const rows = await db(reader).selectFrom("organisation").select(["id", "name", "about", "quarterId"]).where("networkId", "=", scope.networkId)
      .where("id", "=", (eb) => eb.fn.any(eb.val([...ids]))).where("state", "=", "listed").execute();
    return rows.map(({ id, name, about, quarterId }) => ({ id, title: name, text: about, path: `/organisationen/${id}`, owner: id, ...(quarterId ? { area: quarterId } : {}) }));
  },
  all: async (reader, scope, after, limit) => {
    const query = db(reader).selectFrom("organisation").select("id").where("networkId", "=", scope.networkId).where("state", "=", "listed");
    return (await (after ? query.where("id", ">", after) : query).orderBy("id").limit(limit).execute()).map(({ id }) => id);
  },
};
