// SPDX-License-Identifier: EUPL-1.2
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { neighbours } from "../demo/town/index.ts";
import { siteOf } from "../src/rooms/platform/index.ts";
import { openTown, type Town } from "./support/town.ts";

/** A GET with a Host header of our choice, as a browser at that address would send it. */
const getAt = (base: string, host: string, path: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const url = new URL(base);
    request({ host: url.hostname, port: url.port, path, headers: { host } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString("utf8") }));
    }).on("error", reject).end();
  });

describe("networks by path and by host name", () => {
  let town: Town;
  const other = neighbours[0]!.network;
  beforeAll(async () => { town = await openTown(); });
  afterAll(() => town.close());

  it("serves the home network at the root and every network under its key", async () => {
    expect((await town.guest().get("/")).text).toContain("Wir in Walkenau");
    expect((await town.guest(`/n/${other.key}`).get("/")).text).toContain(other.name);
    expect((await town.guest("/n/gibt-es-nicht").get("/")).status).toBe(404);
  });

  it("keeps links inside the network and the language of the page", async () => {
    const seen = await town.guest(`/n/${other.key}/en`).get("/");
    const links = [...seen.text.matchAll(/href="(\/[^"]*)"/g)].map((match) => match[1]!).filter((href) => !/^\/(static|n\/[\w-]+\/(theme|icon))/.test(href));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !href.startsWith(`/n/${other.key}`))).toEqual([]);
  });

  it("leads a host name to its network once the operator says so, and to no other", async () => {
    const operator = await town.coordinator();
    expect((await operator.submit("/einstellungen/adressen", { hosts: "wirken.walkenau.example" })).status).toBe(303);
    expect((await getAt(town.base, "wirken.walkenau.example", "/")).text).toContain("Wir in Walkenau");
    const typed = await operator.submit("/einstellungen/adressen", { hosts: "kein ort/!" });
    expect([typed.status, typed.text.includes("ist keine Adresse")]).toEqual([422, true]);
  });

  it("lets mails lead to the main address once it has been reached, and tells the admin how it stands", async () => {
    const operator = await town.coordinator();
    expect((await operator.submit("/einstellungen/adressen", { hosts: "neu.walkenau.example\nwirken.walkenau.example" })).status).toBe(303);
    const base = async () => (await town.house.store.read(town.scope, (reader) => siteOf(reader, town.scope, { baseUrl: "https://server.example", mailbox: true }))).base;
    expect(await base()).toBe("https://server.example");
    const stand = async () => (await (await town.admin()).get("/einstellungen/adressen/stand")).text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    expect(await stand()).toMatch(/neu\.walkenau\.example \(Hauptadresse\) noch nie erst, wenn sie einmal erreicht wurde/);
    await getAt(town.base, "neu.walkenau.example", "/");
    expect(await base()).toBe("https://neu.walkenau.example");
    expect(await stand()).toMatch(/neu\.walkenau\.example \(Hauptadresse\) \d/);
  });

  it("opens a further network, whose first person gets a mail that signs in there", async () => {
    const operator = await town.coordinator();
    const ordered = await operator.submit("/netzwerke/neu", { name: "Neustadt wirkt", key: "neustadt", claim: "", accent: "#884411", personName: "Ines Brandt", email: "ines@neustadt.example" });
    expect(ordered.status).toBe(303);
    await town.work();
    const there = town.guest("/n/neustadt");
    expect((await there.get("/")).text).toContain("Neustadt wirkt");
    const ines = await town.signIn("ines@neustadt.example", "/n/neustadt");
    expect((await ines.get("/schreibtisch")).text).toContain("Ines Brandt");
    expect((await ines.get("/einstellungen")).status).toBe(200);
  });

  it("knows nobody from the network next door", async () => {
    const katrin = await town.coordinator();
    const next = town.guest(`/n/${other.key}`);
    const seen = await next.get("/schreibtisch", { cookie: katrin.cookie });
    expect(seen.status).toBe(404);
  });
});
