// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTown, type Town } from "../../../tests/support/town.ts";
import { listOrganisationChoices, listQuarters } from "./index.ts";

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town?.close());

describe("the demo town", () => {
  test("has eight quarters and sixty organisations, its neighbours have their own", async () => {
    const { store } = town.house;
    expect((await store.read(town.scope, (reader) => listQuarters(reader, town.scope))).length).toBe(8);
    expect((await store.read(town.scope, (reader) => listOrganisationChoices(reader, town.scope))).length).toBe(60);
  });
});
