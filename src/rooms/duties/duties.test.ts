// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { neighbours } from "../../../demo/town/index.ts";
import { openTown, type Town } from "../../../tests/support/town.ts";

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town?.close());

const public_ = ["/impressum", "/datenschutz", "/barrierefreiheit", "/barrierefreiheit.json", "/leichte-sprache", "/gebaerdensprache", "/barriere-melden"];

describe("the duties of the invented networks", () => {
  it.each(["", ...neighbours.map((one) => `/n/${one.network.key}`)])("are public in %j, in both languages", async (prefix) => {
    for (const path of public_) for (const language of ["", "/en"]) expect((await town.guest(`${prefix}${language}`).get(path)).status, path).toBe(200);
  });
});
