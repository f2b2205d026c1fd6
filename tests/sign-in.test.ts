// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTown, type Town } from "./support/town.ts";

describe("signing in by mailed link", () => {
  let town: Town;
  beforeAll(async () => { town = await openTown(); });
  afterAll(() => town.close());

  it("opens a session by the button and shows the name", async () => {
    const katrin = await town.coordinator();
    const seen = await katrin.get("/anmelden");
    expect(seen.text).toContain("Katrin Sommerfeld");
  });

  it("gives a guest no cookie", async () => {
    const seen = await town.guest().get("/anmelden");
    expect(seen.headers.getSetCookie()).toEqual([]);
  });

  it("refuses a write from another website", async () => {
    const seen = await town.guest().post("/anmelden", { email: "a@b.example" }, { origin: "https://evil.example" });
    expect(seen.status).toBe(403);
  });

  it("keeps what was typed beside the sentence when the address is no address", async () => {
    const seen = await town.guest().submit("/anmelden", { email: "katrin" });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('value="katrin"');
    expect(seen.text).toContain("vollständige E-Mail-Adresse");
  });
});
