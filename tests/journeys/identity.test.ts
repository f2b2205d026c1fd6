// SPDX-License-Identifier: EUPL-1.2
// Who one is: devices, confirmation, another address, passkeys.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";

let town: Town, browser: Browser;
beforeAll(async () => {
  const { build } = (await import(new URL("../../scripts/build.mjs", import.meta.url).href)) as { build(): Promise<boolean> };
  await build();
  // Browsers keep passkeys for names only, not for addresses of numbers.
  town = await openTown({ hostname: "localhost" });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await town?.close();
});

const code = async (): Promise<string> => /\n(\d{6})\n/.exec(String((await behind(town, "select payload->>'text' as text from outbox where payload->>'kind' = 'platform.confirmCode' order by id desc limit 1"))[0]!["text"]))![1]!;
const minutesLater = (minutes: number): void => town.travel(new Date(Date.now() + minutes * 60_000));

/** A browser in which somebody is signed in, with or without script. */
async function seat(person: string, options: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<{ context: BrowserContext; page: Page }> {
  const visitor = await town.signIn(person);
  const context = await browser.newContext({ javaScriptEnabled: options.javaScriptEnabled ?? true, viewport: { width: options.width ?? 1200, height: 900 } });
  await context.addCookies(visitor.cookie.split("; ").map((pair) => ({ name: pair.split("=")[0]!, value: pair.split("=")[1]!, url: town.base })));
  return { context, page: await context.newPage() };
}

describe("check 31: confirming oneself without script, at 320 px", () => {
  it("leads from a sensitive form to the mailed code and back", async () => {
    const { context, page } = await seat("selin-kaya", { javaScriptEnabled: false, width: 320 });
    minutesLater(11);
    await page.goto(`${town.base}/mein-konto/adresse`);
    expect(page.url()).toContain("/bestaetigen?weiter=");
    await page.getByRole("button", { name: "Code schicken" }).click();
    await page.getByLabel("Code aus der E-Mail").fill("000 000");
    await page.getByRole("button", { name: "Bestätigen", exact: true }).click();
    await page.getByText("Es bleiben 4 Versuche").first().waitFor();
    const digits = await code();
    await page.getByLabel("Code aus der E-Mail").fill(`${digits.slice(0, 3)} ${digits.slice(3)}`);
    await page.getByRole("button", { name: "Bestätigen", exact: true }).click();
    expect(new URL(page.url()).pathname).toBe("/mein-konto/adresse");
    await page.getByLabel("Neue E-Mail-Adresse").fill("selin.kaya@neu.example");
    await page.getByRole("button", { name: "Link an die neue Adresse schicken" }).click();
    await page.getByText("Der Link ist unterwegs").waitFor();
    const [mail] = await behind(town, "select payload->>'text' as text from outbox where payload->>'kind' = 'platform.emailConfirm' order by id desc limit 1");
    await page.goto(/https?:\/\/\S+/.exec(String(mail!["text"]))![0]);
    await page.getByRole("button", { name: "Neue Adresse bestätigen" }).click();
    await page.getByText("Die neue Adresse gilt").first().waitFor();
    expect(await behind(town, "select 1 from person where email = 'selin.kaya@neu.example'")).toHaveLength(1);
    town.travel(new Date());
    await context.close();
  });

  it("keeps what was typed when the confirmation came too late, and takes it after the confirmation", async () => {
    const { context, page } = await seat("jonas-bertram", { javaScriptEnabled: false });
    await page.goto(`${town.base}/personen/einladen`);
    await page.getByLabel("Name", { exact: true }).fill("Nora Neugier");
    await page.getByLabel("E-Mail-Adresse").fill("nora@neugier.example");
    await page.getByLabel("Koordination").check();
    minutesLater(12);
    await page.getByRole("button", { name: "Einladung schicken" }).click();
    expect(await page.getByLabel("E-Mail-Adresse").inputValue()).toBe("nora@neugier.example");
    const [second] = await Promise.all([context.waitForEvent("page"), page.getByRole("link", { name: /Jetzt bestätigen/ }).click()]);
    await second.getByRole("button", { name: "Code schicken" }).click();
    await second.getByLabel("Code aus der E-Mail").fill(await code());
    await second.getByRole("button", { name: "Bestätigen", exact: true }).click();
    await second.getByText("Dieses Fenster kann geschlossen werden").waitFor();
    await page.getByRole("button", { name: "Einladung schicken" }).click();
    await page.getByText("Die Einladung ist unterwegs").waitFor();
    town.travel(new Date());
    await context.close();
  });
});

describe("check 16: sessions in the hands of their owner", () => {
  it("stand in a list with the device in words, and end one by one", async () => {
    const [here, there] = [await town.signIn("jonas-bertram"), await town.signIn("jonas-bertram")];
    const list = await here.get("/mein-konto/sitzungen");
    expect(list.text).toContain("dieses Gerät");
    const others = [...list.text.matchAll(/name="session" value="([^"]+)"/g)].map((match) => match[1]!);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect((await here.post("/mein-konto/sitzungen", { session: other })).status).toBe(303);
    expect([(await here.get("/mein-konto")).status, (await there.get("/mein-konto")).status]).toEqual([200, 404]);
  });

  it("end when the person is paused, and no link gets in until the account opens again", async () => {
    const admin = await town.admin();
    const [person] = await behind(town, `select p.id, p.email from person p where p.network_id = '${town.scope.networkId}' and not exists (select 1 from person_role r where r.person_id = p.id) order by p.id limit 1`);
    const email = String(person!["email"]);
    const visitor = await town.signIn(email);
    expect((await visitor.get("/mein-konto")).status).toBe(200);
    expect((await admin.post(`/personen/${String(person!["id"])}/anhalten`)).status).toBe(303);
    expect((await visitor.get("/mein-konto")).status).toBe(404);
    const before = (await behind(town, "select 1 from outbox where payload->>'kind' = 'platform.signIn'")).length;
    await town.guest().post("/anmelden", { email });
    expect((await behind(town, "select 1 from outbox where payload->>'kind' = 'platform.signIn'")).length).toBe(before);
    expect((await admin.post(`/personen/${String(person!["id"])}/oeffnen`)).status).toBe(303);
    expect((await (await town.signIn(email)).get("/mein-konto")).status).toBe(200);
  });

  it("end by themselves after a week without use", async () => {
    const visitor = await town.signIn("jonas-bertram");
    minutesLater(8 * 24 * 60);
    expect((await visitor.get("/mein-konto")).status).toBe(404);
    town.travel(new Date());
    const used = await town.signIn("jonas-bertram");
    for (const day of [6, 12, 18]) {
      minutesLater(day * 24 * 60);
      expect((await used.get("/mein-konto")).status, `day ${day}`).toBe(200);
    }
    minutesLater(31 * 24 * 60);
    expect((await used.get("/mein-konto")).status).toBe(404);
    town.travel(new Date());
  });
});

describe("a lost first answer to the sign-in button", () => {
  it("does not lock out: the same form sent again opens a session, a fresh one does not", async () => {
    await town.guest().post("/anmelden", { email: "jonas.bertram@walkenau.example" });
    const [mail] = await behind(town, "select payload->>'text' as text from outbox where payload->>'kind' = 'platform.signIn' order by id desc limit 1");
    const path = new URL(/https?:\/\/\S+/.exec(String(mail!["text"]))![0]).pathname;
    const page = await town.guest().get(path);
    const key = /name="_form" value="([^"]+)"/.exec(page.text)![1]!;
    await town.guest().post(path, { _form: key }); // whose answer never arrives
    const again = town.guest();
    expect([(await again.post(path, { _form: key })).status, (await again.get("/mein-konto")).status]).toEqual([303, 200]);
    const stranger = town.guest();
    expect([(await stranger.post(path)).status, stranger.cookie]).toEqual([409, ""]);
    minutesLater(3);
    const late = town.guest();
    await late.post(path, { _form: key });
    expect(late.cookie).toBe("");
    town.travel(new Date());
  });
});

describe("passkeys in a real browser", () => {
  it("are made, open a session, confirm one, and can be taken away", async () => {
    const { context, page } = await seat("jonas-bertram");
    const device = await context.newCDPSession(page);
    await device.send("WebAuthn.enable");
    await device.send("WebAuthn.addVirtualAuthenticator", { options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
    await page.goto(`${town.base}/mein-konto/passkeys`);
    await page.getByLabel("Name", { exact: true }).fill("Rechner im Büro");
    await page.getByRole("button", { name: "Passkey anlegen" }).click();
    await page.getByText("Der Passkey ist angelegt").waitFor();
    expect(await page.getByRole("rowheader", { name: "Rechner im Büro" }).count()).toBe(1);
    await context.clearCookies();
    await page.goto(`${town.base}/anmelden`);
    await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
    await page.waitForURL(/schreibtisch/);
    const before = (await context.cookies())[0]!.value;
    minutesLater(11);
    await page.goto(`${town.base}/mein-konto/adresse`);
    await page.getByRole("button", { name: "Mit Passkey bestätigen" }).click();
    await page.waitForURL(/mein-konto\/adresse/);
    expect((await context.cookies())[0]!.value).not.toBe(before);
    await page.goto(`${town.base}/mein-konto/passkeys`);
    await page.getByRole("button", { name: /Entfernen/ }).click();
    await page.getByText("Der Passkey ist entfernt").waitFor();
    expect(await behind(town, "select 1 from passkey")).toHaveLength(0);
    await context.clearCookies();
    await page.goto(`${town.base}/anmelden`);
    await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
    await page.getByText("Dieser Passkey ist hier nicht bekannt").waitFor();
    town.travel(new Date());
    await context.close();
  });

  it("check 15: challenges work once, and nothing that a form claims by itself counts", async () => {
    const visitor = town.guest();
    const asked = await visitor.post("/anmelden/passkey/frage");
    expect(JSON.parse(asked.text)).toMatchObject({ rpId: "localhost", userVerification: "required" });
    const { challenge } = JSON.parse(asked.text) as { challenge: string };
    expect(await behind(town, `select 1 from token where token::text like '%${challenge}%'`)).toEqual([]);
    const forged = await visitor.post("/anmelden/passkey", { challenge, credential: "x", counter: "9", response: "" });
    expect([forged.status, visitor.cookie]).toEqual([422, ""]);
  });
});
