// SPDX-License-Identifier: EUPL-1.2
// The built app as an operator starts and ends it, on a folder of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesOn, endAll, serving, startApp, type App } from "../support/app.ts";

const firstMs = 180_000;
/** "Seconds", also on a machine that is busy with other tests. */
const quickMs = 20_000;

const freshFolder = (): string => mkdtempSync(join(tmpdir(), "gw-start-"));
const page = async (app: App, path: string) => {
  const answer = await fetch(`${app.base}${path}`, { redirect: "manual" });
  return { status: answer.status, location: answer.headers.get("location"), text: await answer.text() };
};

describe("starting with the demo town", () => {
  const folder = freshFolder();
  let app: App;
  beforeAll(async () => {
    app = await startApp({ DATA_DIR: folder });
    await app.until(serving, firstMs);
  }, firstMs);
  afterAll(() => {
    endAll();
    rmSync(folder, { recursive: true, force: true });
  });

  it("says in one line where and how to sign in, and serves", async () => {
    const line = app.said().split("\n").find((one) => one.includes(app.base));
    expect(line).toContain(`${app.base}/anmelden`);
    expect(line).toContain("mit katrin.sommerfeld@walkenau.example");
    expect(line).toContain(`${app.base}/postfach`);
    const home = await page(app, "/");
    expect(home.status).toBe(200);
    expect(home.text).toContain("Walkenau");
    expect(databasesOn(folder).length).toBeGreaterThan(0);
  });

  it("refuses a second start on the same folder and names the first process", async () => {
    const second = await startApp({ DATA_DIR: folder });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Prozess ${app.pid}`);
    expect((await page(app, "/")).status).toBe(200);
  }, firstMs);

  it("ends on SIGTERM within ten seconds and leaves no database behind", async () => {
    const { code, ms } = await app.end();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    expect(databasesOn(folder)).toEqual([]);
  }, firstMs);

  it("starts again in seconds with the data kept", async () => {
    app = await startApp({ DATA_DIR: folder });
    expect(await app.until(serving, firstMs)).toBeLessThan(quickMs);
    expect(app.said()).not.toContain("wird angelegt");
    expect((await page(app, "/organisationen")).text).toContain("Organisationen");
  }, firstMs);

  it("starts again after it was killed, with the database that was left behind, and ends that too", async () => {
    await app.end("SIGKILL");
    app = await startApp({ DATA_DIR: folder });
    expect(await app.until(serving, firstMs)).toBeLessThan(quickMs);
    expect((await page(app, "/bedarfe")).status).toBe(200);
    await app.end();
    expect(databasesOn(folder)).toEqual([]);
  }, firstMs);
});

describe("starting with a setting that cannot be right", () => {
  it.each([["PORT", "viel", "PORT muss eine Zahl"], ["BASE_URL", "musterstadt", "BASE_URL muss mit http"]])("says so of %s in a sentence, without the insides of the programme", async (name, value, sentence) => {
    const app = await startApp({ DATA_DIR: join(tmpdir(), "gw-never"), [name]: value });
    expect(await app.ended).toBe(1);
    expect(app.said()).toContain(sentence);
    expect(app.said()).not.toMatch(/\bat \S+/);
  });
});

describe("starting empty", () => {
  const folder = freshFolder();
  afterAll(() => {
    endAll();
    rmSync(folder, { recursive: true, force: true });
  });

  it("leads to the first-run page, with the key that stands in the window", async () => {
    const app = await startApp({ DATA_DIR: folder }, ["--empty"]);
    await app.until(serving, firstMs);
    expect(await page(app, "/")).toMatchObject({ status: 303, location: "/einrichten" });
    expect((await page(app, "/einrichten")).status).toBe(403);
    const path = /\/einrichten\?code=\S+/.exec(app.said())![0];
    expect((await page(app, path)).text).toContain("Willkommen");
    await app.end();
    expect(databasesOn(folder)).toEqual([]);
  }, firstMs);
});
