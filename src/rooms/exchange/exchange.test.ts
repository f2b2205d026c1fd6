// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listings, needs, people } from "../../../demo/town/index.ts";
import { openTown, type Town } from "../../../tests/support/town.ts";
import { dayOf, momentAt } from "../../kernel/i18n.ts";
import { listWork } from "./queries.ts";
import { plusDays } from "./rules.ts";

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town.close());

const addresses = people.map((person) => person.email);

describe("the public list", () => {
  it("shows open needs with organisation and no person's address, in every format", async () => {
    for (const path of ["/bedarfe?je=50", "/angebote?je=50", "/bedarfe.csv", "/angebote.csv", "/bedarfe.json", "/angebote.json"]) {
      const seen = await town.guest().get(path);
      expect([path, seen.status]).toEqual([path, 200]);
      expect(addresses.filter((address) => seen.text.includes(address))).toEqual([]);
    }
  });
});
