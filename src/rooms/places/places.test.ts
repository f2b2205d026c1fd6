// SPDX-License-Identifier: EUPL-1.2
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { record } from "../../../tests/support/directory.ts";
import { openTown, type Town } from "../../../tests/support/town.ts";
import type { Visitor } from "../../../tests/support/visitor.ts";
import { behind } from "../../../tests/support/roles.ts";
import { placesOf } from "./index.ts";

describe("the directory of municipalities on a server", () => {
  let town: Town;
  let operator: Visitor, admin: Visitor;
  beforeAll(async () => { town = await openTown(); operator = await town.coordinator(); admin = await town.admin(); });
  afterAll(() => town.close());

  const upload = async (body: Uint8Array | string, name = "GV100AD_30092026.txt") => {
    const form = new FormData();
    form.set("source", "directory");
    form.set("file", new File([body as BlobPart], name));
    return fetch(`${town.base}/netzwerke/gemeinden`, { method: "POST", body: form, redirect: "manual", headers: { cookie: operator.cookie, origin: town.base } });
  };
  const count = async () => Number((await behind(town, "select count(*) as n from municipality"))[0]!["n"]);

  it("takes over a file, and the same file in a ZIP", async () => {
    const text = [record("03159901", "Walkenau, Stadt"), record("03159902", "Möhrlingen")].join("\n");
    expect((await upload(text)).status).toBe(303);
    expect((await upload(zipSync({ "liesmich.txt": Buffer.from("x"), "GV100AD_30092026.txt": Buffer.from(text, "latin1") }), "GV100AD.zip")).status).toBe(303);
    expect(await count()).toBe(2);
    expect((await behind(town, "select name from municipality where key = '03159902'"))[0]!["name"]).toBe("Möhrlingen");
  });

  it("says which line is wrong, and leaves everything as it was", async () => {
    const answer = await upload([record("03159901", "Walkenau"), record("0315990X", "Kaputt")].join("\n"));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Zeile 2 hat keinen Gemeindeschlüssel aus acht Ziffern");
    expect(await count()).toBe(2);
    for (const wrong of [new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), new Uint8Array([0, 1, 2]), ""]) expect((await upload(wrong)).status).toBe(422);
  });

  it("adds the places that come along, and coordinates to what is there", async () => {
    const answer = await operator.post("/netzwerke/gemeinden", { source: "cities" });
    expect(answer.status).toBe(303);
    expect(await count()).toBeGreaterThan(6000);
    const [cologne] = await behind(town, "select name, latitude, source from municipality where key = '05315000'");
    expect(cologne).toMatchObject({ source: "cities" });
    expect(Number(cologne!["latitude"])).toBeCloseTo(50.93, 1);
  });

  it("lets a network say where it is at home", async () => {
    const found = await admin.get("/einstellungen/ort?q=walken");
    expect(found.text).toContain("Walkenau, Stadt");
    expect((await admin.post("/einstellungen/ort", { add: "03159901" })).status).toBe(303);
    const places = await town.house.store.read(town.scope, (reader) => placesOf(reader, town.scope));
    expect(places).toMatchObject([{ key: "03159901", name: "Walkenau, Stadt", land: "03" }]);
    expect((await admin.post("/einstellungen/ort", { keep: "03159901", add: "99999999" })).status).toBe(303);
    expect((await admin.post("/einstellungen/ort", {})).status).toBe(303);
    expect(await town.house.store.read(town.scope, (reader) => placesOf(reader, town.scope))).toEqual([]);
  });
});
