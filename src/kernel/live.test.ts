// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "kysely";
import { openTown, type Town } from "../../tests/support/town.ts";
import { tables } from "./database/connect.ts";
import { openDatabase } from "./database/server.ts";
import { createLive } from "./live.ts";

describe("live screens over several processes", () => {
  let town: Town;
  beforeAll(async () => { town = await openTown(); });
  afterAll(() => town.close());

  it("hears what another connection announces, and only of its own network", async () => {
    const database = await openDatabase({ dataDir: "", databaseUrl: town.databaseUrl });
    const elsewhere = await createLive(database.app, town.house.log);
    const [own, other] = Object.values(town.scopes);
    if (!own || !other) throw new Error("The demo holds several networks.");
    let heard = 0;
    const waiting = new Promise<void>((resolve) => elsewhere.follow(own.networkId, ["edition:1"], () => { heard++; resolve(); }));
    const announce = (topic: string) => town.house.store.write(town.scope, (tx) => sql`select pg_notify('gw_live', ${topic})`.execute(tables(tx)).then(() => undefined));
    await announce(`${other.networkId}:edition:1`);
    await announce(`${own.networkId}:edition:2`);
    await announce(`${own.networkId}:edition:1`);
    await waiting;
    expect(heard).toBe(1);
    await elsewhere.close();
  });
});
