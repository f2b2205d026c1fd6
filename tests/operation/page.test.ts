// SPDX-License-Identifier: EUPL-1.2
// What the operator sees of the machine: everything in numbers, nobody by name.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { withoutPeople } from "../../src/operation/overview.ts";
import { behind, openCast, type Cast } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";

const folder = mkdtempSync(join(tmpdir(), "gw-operator-"));
let town: Town;
let cast: Cast;
beforeAll(async () => {
  town = await openTown({ backupDir: folder });
  cast = await openCast(town);
});
afterAll(async () => {
  await town.close();
  rmSync(folder, { recursive: true, force: true });
});

const operator = () => cast.visitor("operator");
const text = async (path = "/betrieb") => (await (await operator()).get(path)).text;

describe("the operator's page", () => {
  it("shows every network with its size, versions and disks, in both languages", async () => {
    const page = await text();
    for (const words of ["Betrieb", "Netzwerke", "Sicherungen", "PostgreSQL", process.version, "Die Datenbank antwortet."]) expect(page).toContain(words);
    const networks = await behind(town, "select name from network");
    expect(networks.length).toBe(3);
    for (const { name } of networks) expect(page).toContain(String(name));
    expect(await text("/en/betrieb")).toContain("Steps of the schema");
  });

  it("shows no personal data: no name, no address, no phone of anybody in any network", async () => {
    const me = (await behind(town, "select name from person where email = 'rolle.operator@walls.example'"))[0]!;
    await behind(town, `insert into job (id, network_id, kind, payload, run_at, attempts, dead, last_error) values (gen_random_uuid(), '${town.scope.networkId}', 'kernel.deliver', '{}', now(), 12, true, 'Recipient command failed: 550 5.1.1 <heike.stadler@walkenauer-maschinenwerke.example>: unknown')`);
    const page = (await text()).replaceAll(String(me["name"]), "");
    expect(page).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
    const people = await behind(town, "select name, email from person union select name, email from organisation where email is not null");
    expect(people.length).toBeGreaterThan(50);
    const found = people.filter((person) => page.includes(String(person["email"])) || (String(person["name"]).includes(" ") && page.includes(String(person["name"]))));
    expect(found).toEqual([]);
  });

  it("tries a job again that was given up, once", async () => {
    const [job] = await behind(town, "select id from job where dead");
    const visitor = await operator();
    expect((await visitor.post("/betrieb/wiederholen", { job: String(job!["id"]) })).location).toContain("operation.jobRetried");
    expect(await behind(town, "select id from job where dead")).toEqual([]);
    expect((await visitor.post("/betrieb/wiederholen", { job: String(job!["id"]) })).status).toBe(409);
    expect((await visitor.post("/betrieb/wiederholen", { job: "nonsense" })).status).toBe(422);
  });

  it("backs up at the press of a button and shows the file", async () => {
    const visitor = await operator();
    expect(await text()).toContain("Noch keine Sicherung.");
    expect((await visitor.post("/betrieb/sichern")).location).toContain("operation.backupOrdered");
    await town.work();
    await expect.poll(() => town.house.machine.backups().backups.length, { timeout: 30_000 }).toBe(1);
    await expect.poll(() => town.house.machine.backups().running, { timeout: 30_000 }).toBeUndefined();
    expect(await text()).toContain("auf Knopfdruck");
  });
});

describe("the age of the backup", () => {
  it("is told on the desk, in a mail and at /readyz when it passes 48 hours, and no sooner", async () => {
    const now = Date.now();
    town.travel(new Date(now + 47 * 3600_000));
    expect(await town.house.machine.backupAlarm()).toBeUndefined();
    town.travel(new Date(now + 49 * 3600_000));
    expect((await town.house.machine.backupAlarm())?.de).toMatch(/^Die letzte gute Sicherung ist (48|49) Stunden alt\.$/);
    const findings = await town.house.machine.health();
    expect(findings.find((found) => found.key === "backup")?.state).toBe("warning");
    const desk = (await (await operator()).get("/schreibtisch")).text;
    expect(desk).toContain("Die letzte gute Sicherung");
    expect((await (await cast.visitor("coordinator")).get("/schreibtisch")).text).not.toContain("Die letzte gute Sicherung");
    await behind(town, `insert into job (id, network_id, kind, payload, run_at) values (gen_random_uuid(), '${town.scope.networkId}', 'operation.watch', '{}', now())`);
    await town.work();
    const mails = await behind(town, "select payload->>'to' as recipient, payload->>'text' as text from outbox where payload->>'kind' = 'operation.oldBackup'");
    expect(mails.map((mail) => mail["recipient"])).toContain("rolle.operator@walls.example");
    expect(mails[0]!["text"]).toContain("/betrieb");
  });
});

test("an address in a reason is taken out, the reason stays", () => {
  expect(withoutPeople("550 5.1.1 <a.b@c.example>: unknown;\n try again")).toBe("550 5.1.1 <…>: unknown; try again");
});
