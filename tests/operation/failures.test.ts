// SPDX-License-Identifier: EUPL-1.2
// What fails beneath the platform: what people see, what the operator reads, and that it comes back by itself.
// The disk is a real one: a small file system in memory, mounted for the test (needs root on Linux; else skipped).
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { endAll, serving, startApp, type App } from "../support/app.ts";
import { openBrowser } from "../support/browser.ts";
import { askOwner, coordinatorCookie, isReady } from "../support/operator.ts";
import { PostOffice } from "../support/post-office.ts";
import { Visitor } from "../support/visitor.ts";

const patienceMs = 240_000;
const place = mkdtempSync(join(tmpdir(), "gw-failures-"));
chmodSync(place, 0o711);
const disk = join(place, "disk");
const data = join(disk, "data");
/** GW_PICTURES=docs/pictures/operations writes what is seen there. */
const pictures = process.env["GW_PICTURES"];
const mayMount = process.platform === "linux" && process.getuid?.() === 0 && mounts(["-t", "tmpfs", "-o", "size=500m,mode=711", "tmpfs", disk]);

function mounts(args: readonly string[]): boolean {
  try {
    mkdirSync(disk, { recursive: true });
    execFileSync("mount", args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

let app: App;
/** Undoes what a test has done to the disk, also when the test fails. */
let cleaning: (() => void) | undefined;
let cookie: string;
let browser: Browser | undefined;
const office = new PostOffice();

beforeAll(async () => {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    browser = await openBrowser();
  }
  await office.open();
  app = await startApp({ DATA_DIR: data, SMTP_URL: office.url, LOG_LEVEL: "error" });
  await app.until(serving, patienceMs);
  cookie = await coordinatorCookie(app, data);
}, patienceMs);
afterEach(async () => { cleaning?.(); cleaning = undefined; if (app) expect(await isReady(app, 90_000), "it comes back by itself").toBe(true); }, 100_000);
afterAll(async () => {
  await app?.end();
  endAll();
  await browser?.close();
  await office.close();
  if (mayMount) execFileSync("umount", ["-l", disk]);
  rmSync(place, { recursive: true, force: true });
}, patienceMs);

interface Probe { status: number; reasons: Record<string, { state: string; says: string }> }
async function readiness(path = "/readyz"): Promise<Probe> {
  const answer = await fetch(`${app.base}${path}`);
  const { findings } = (await answer.json()) as { findings: { what: string; state: string; says: string }[] };
  return { status: answer.status, reasons: Object.fromEntries(findings.map((found) => [found.what, found])) };
}

const person = (): Visitor => {
  const visitor = new Visitor(app.base);
  for (const pair of cookie.split("; ")) visitor.keep(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
  return visitor;
};
/** Long enough that the disk is asked for room soon. */
const about = (): string => Array.from({ length: 38 }, () => crypto.randomUUID()).join(" ");
const writes = (visitor: Visitor) => visitor.post("/organisationen/neu", { name: `Verein ${crypto.randomUUID()}`, sector: "civic", size: "small", about: about() });

async function picture(name: string, path: string, fill?: Readonly<Record<string, string>>): Promise<void> {
  if (!browser || !pictures) return;
  const context = await browser.newContext({ viewport: { width: 900, height: 560 } });
  const page = await context.newPage();
  await context.addCookies(cookie.split("; ").map((pair) => ({ name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1), url: app.base })));
  await page.goto(`${app.base}${path}`);
  for (const [field, value] of Object.entries(fill ?? {})) {
    const input = page.locator(`main [name="${field}"]`).first();
    const kind = await input.evaluate((node) => (node.tagName === "SELECT" ? "select" : (node as HTMLInputElement).type));
    if (kind === "select") await input.selectOption(value);
    else if (kind === "radio") await page.locator(`main [name="${field}"][value="${value}"]`).check({ force: true });
    else await input.fill(value);
  }
  if (fill) await page.locator(`main form:has([name="${Object.keys(fill)[0]}"]) button[type=submit]`).first().click();
  await page.waitForLoadState();
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await context.close();
}

const calm = (text: string): void => {
  expect(text).toMatch(/<h1|<title>/);
  expect(text).not.toMatch(/\bat \S+ \(|ENOSPC|EROFS|SQLSTATE|postgres|node_modules/i);
};

describe("check 47: dead database", () => {
  it("says so calmly, is not ready, and comes back by itself", async () => {
    const server = Number(readFileSync(join(data, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(server, "SIGKILL");
    const seen = await new Visitor(app.base).get("/bedarfe");
    expect(seen.status).toBe(503);
    calm(seen.text);
    const probe = await readiness();
    expect(probe.status).toBe(503);
    expect(probe.reasons["database"]?.says).toContain("antwortet nicht");
    await picture("dead-database", "/bedarfe");
    expect(await isReady(app, 60_000)).toBe(true);
    expect((await new Visitor(app.base).get("/bedarfe")).status).toBe(200);
    expect(app.said()).toContain("Die Datenbank war unerwartet beendet und wird neu gestartet.");
  }, patienceMs);
});

describe("check 47: dead mail server", () => {
  it("lets everybody go on, warns, and sends the mail when the server is back", async () => {
    await office.close();
    const visitor = new Visitor(app.base);
    const asked = await visitor.submit("/anmelden", { email: "selin.kaya@baeckerei-kaya.example" });
    expect(asked.status).toBe(200);
    calm(asked.text);
    await picture("dead-mail-server", "/anmelden", { email: "heike.stadler@walkenauer-maschinenwerke.example" });
    await expect.poll(async () => (await readiness("/readyz?strict")).reasons["mail"]?.state, { timeout: 60_000, interval: 1000 }).toBe("warning");
    expect((await readiness("/readyz?strict")).status).toBe(503);
    expect((await readiness()).status).toBe(200);
    expect((await readiness()).reasons["mail"]?.says).toContain("Mails warten und gehen von selbst hinaus");
    await office.open();
    await expect.poll(async () => (await readiness("/readyz?strict")).reasons["mail"]?.state, { timeout: 60_000, interval: 1000 }).toBe("ok");
  }, patienceMs);
});

describe.runIf(mayMount)("check 47: full disk", () => {
  it("takes no write, says so calmly, names the disk to the operator, and goes on when there is room", async () => {
    const ballast = join(disk, "ballast");
    const fill = (leave: number): void => {
      const { bavail, bsize } = statfsSync(disk);
      const bytes = Math.max(0, bavail * bsize - leave);
      try {
        for (let done = 0; done < bytes; done += 16 * 1024 ** 2) writeFileSync(ballast, Buffer.alloc(Math.min(16 * 1024 ** 2, bytes - done), 1), { flag: "a" });
      } catch {
        // full, as wanted
      }
    };
    fill(0);
    cleaning = () => rmSync(ballast, { force: true });
    const probe = await readiness();
    expect(probe.status).toBe(503);
    expect(probe.reasons["disk"]?.says).toMatch(/kein Platz mehr|MB frei/);
    const statuses: number[] = [];
    // PostgreSQL keeps some room in hand: it takes a while until it asks the disk for more.
    for (let i = 0; i < 400 && statuses.filter((status) => status === 503).length < 3; i++) {
      const seen = await writes(person()).catch(() => undefined);
      if (!seen) continue;
      statuses.push(seen.status);
      if (seen.status >= 500) calm(seen.text);
    }
    expect(statuses.every((status) => [303, 404, 500, 503].includes(status)), statuses.join(" ")).toBe(true);
    expect(statuses, "the disk was really full").toContain(503);
    await picture("full-disk", "/organisationen/neu", { name: "Verein am See", sector: "civic", size: "small", about: about() });
    const backup = execBackup();
    expect(backup).toMatch(/kein Platz mehr|lässt sich keine Sicherung schreiben|nicht gestartet|antwortet nicht|not extend|No space/);
    rmSync(ballast);
    expect(await isReady(app, 90_000)).toBe(true);
    await expect.poll(async () => (await writes(person())).status, { timeout: 30_000, interval: 500 }).toBe(303);
    const [row] = await askOwner<{ n: number }>(data, "select count(*)::int as n from organisation where name like 'Verein %'");
    expect(row!.n).toBeGreaterThanOrEqual(statuses.filter((status) => status === 303).length + 1);
  }, patienceMs);
});

describe.runIf(mayMount)("check 47: read-only disk", () => {
  it("says so, is not ready, and goes on when the disk takes writes again", async () => {
    // Open files keep a whole file system from turning read-only; bound over itself, the way to it does.
    execFileSync("mount", ["--bind", data, data]);
    execFileSync("mount", ["-o", "remount,bind,ro", data]);
    try {
      const probe = await readiness();
      expect(probe.status).toBe(503);
      expect(probe.reasons["disk"]?.says).toContain("nur lesbar");
      expect((await new Visitor(app.base).get("/bedarfe")).status).toBeLessThan(504);
      const backup = execBackup();
      expect(backup).toMatch(/lässt sich keine Sicherung schreiben|nicht anlegen oder beschreiben|EROFS/);
      await picture("read-only-disk", "/betrieb");
    } finally {
      execFileSync("umount", ["-l", data]);
    }
    expect(await isReady(app, 60_000)).toBe(true);
    expect((await writes(person())).status).toBe(303);
  }, patienceMs);
});

describe.runIf(mayMount)("check 47: a start on a read-only disk", () => {
  it("is refused with a sentence that says what to do, and works when the disk takes writes", async () => {
    await app.end();
    execFileSync("mount", ["-o", "remount,ro", disk]);
    cleaning = () => void execFileSync("mount", ["-o", "remount,rw", disk]);
    const refused = await startApp({ DATA_DIR: data });
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toMatch(/lässt sich nicht anlegen oder beschreiben|Die Datenbank ist nicht gestartet/);
    expect(refused.said()).not.toMatch(/\bat \S+ \(/);
    execFileSync("mount", ["-o", "remount,rw", disk]);
    app = await startApp({ DATA_DIR: data, SMTP_URL: office.url, LOG_LEVEL: "error" });
    await app.until(serving, patienceMs);
  }, patienceMs);
});

/** What an operator reads who types `npm run backup` in this moment. */
function execBackup(): string {
  const { DATABASE_URL: _one, BACKUP_DIR: _two, BASE_URL: _three, ...own } = process.env;
  try {
    return execFileSync(process.execPath, ["dist/operate.mjs", "backup"], { env: { ...own, DATA_DIR: data }, encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe("check 48: a second start on the same data", () => {
  it("refuses, names the first process and since when it runs, and leaves it alone", async () => {
    const second = await startApp({ DATA_DIR: data });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Prozess ${app.pid}`);
    expect(second.said()).toMatch(/gestartet \d\d\.\d\d\.\d{4}/);
    expect(second.said()).not.toMatch(/\bat \S+ \(/);
    expect((await new Visitor(app.base).get("/")).status).toBe(200);
    expect(await readiness()).toMatchObject({ status: 200 });
  }, patienceMs);
});
