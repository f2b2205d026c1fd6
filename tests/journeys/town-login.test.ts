// SPDX-License-Identifier: EUPL-1.2
// The town hall's own sign-in, against a real OpenID provider.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { IdentityProvider } from "../support/identity-provider.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

const provider = new IdentityProvider();
let town: Town, browser: Browser, admin: Visitor;
beforeAll(async () => {
  const allow: string[] = [];
  town = await openTown({ hostname: "localhost", fetchAllow: allow });
  await provider.open(() => `${town.base}/anmelden/rathaus/zurueck`);
  allow.push(new URL(provider.issuer).host);
  browser = await openBrowser();
  admin = await town.admin();
});
afterAll(async () => {
  await browser?.close();
  await provider.close();
  await town?.close();
});

const settings = (fields: Record<string, string> = {}) => admin.submit("/einstellungen/rathaus-anmeldung", { issuer: provider.issuer, clientId: "gemeinsam", clientSecret: "ein-geheimnis-vom-rathaus", label: "Mit Rathaus-Konto anmelden", active: "1", ...fields });

/** Through the provider's own pages, as whoever types this name. */
async function through(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: /Weiter zu localhost/ }).click();
  await page.locator("input[name=login]").fill(name);
  await page.locator("input[name=password]").fill("egal");
  await page.locator("button[type=submit]").click();
  await page.locator("button[type=submit]").click(); // consent
  await page.getByRole("button", { name: "Weiter" }).click();
}

describe("setting it up", () => {
  it("is refused when no provider answers, and keeps what was typed", async () => {
    const seen = await settings({ issuer: "http://localhost:1/nichts" });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain("antwortet kein Anbieter");
    expect(seen.text).toContain("http://localhost:1/nichts");
    expect(seen.text).not.toContain("ein-geheimnis");
  });

  it("reaches nothing inside that the operator has not named", async () => {
    for (const issuer of ["http://127.0.0.1:5432", "http://169.254.169.254/latest", "http://[::1]/", "https://10.0.0.1/"]) expect((await settings({ issuer })).status, issuer).toBe(422);
  });

  it("stores the secret sealed", async () => {
    expect((await settings()).status).toBe(303);
    const [row] = await behind(town, "select secret_sealed, t::text as whole from town_login t");
    expect(String(row!["secret_sealed"])).toMatch(/^v1\./);
    expect(String(row!["whole"])).not.toContain("ein-geheimnis");
    expect((await admin.get("/einstellungen/rathaus-anmeldung")).text).not.toContain("ein-geheimnis");
    expect(await behind(town, "select 1 from audit where after::text like '%geheimnis%'")).toEqual([]);
  });
});

describe("check 15: an identity is issuer and subject", () => {
  it("lets nobody in by an e-mail address that the provider names", async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${town.base}/anmelden`);
    await page.getByRole("button", { name: "Mit Rathaus-Konto anmelden" }).click();
    await through(page, "k.sommerfeld");
    await page.getByText("noch mit keinem Konto verbunden").waitFor();
    expect((await page.context().cookies(town.base)).map((cookie) => cookie.name)).not.toContain("gw_walkenau");
    await page.context().close();
  });

  it("is linked by the signed-in person, and from then on opens their session", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const visitor = await town.signIn("katrin-sommerfeld");
    await context.addCookies(visitor.cookie.split("; ").map((pair) => ({ name: pair.split("=")[0]!, value: pair.split("=")[1]!, url: town.base })));
    const page = await context.newPage();
    await page.goto(`${town.base}/mein-konto/rathaus`);
    await page.getByRole("button", { name: "Jetzt verbinden" }).click();
    await through(page, "k.sommerfeld");
    await page.getByText("mit der Anmeldung der Stadt verbunden").waitFor();
    await context.close();
    const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await other.goto(`${town.base}/anmelden`);
    await other.getByRole("button", { name: "Mit Rathaus-Konto anmelden" }).click();
    await through(other, "k.sommerfeld");
    expect(new URL(other.url()).pathname).toBe("/schreibtisch");
    const back = other.url();
    await other.goto(back);
    await other.context().close();
  });

  it("comes back once, in the browser that left, or not at all", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${town.base}/anmelden`);
    await page.getByRole("button", { name: "Mit Rathaus-Konto anmelden" }).click();
    await page.getByRole("link", { name: /Weiter zu localhost/ }).click();
    await page.locator("input[name=login]").fill("k.sommerfeld");
    await page.locator("input[name=password]").fill("egal");
    await page.locator("button[type=submit]").click();
    await page.locator("button[type=submit]").click();
    await page.getByRole("button", { name: "Weiter" }).waitFor();
    const way = new URL(page.url());
    const stranger = town.guest();
    expect([(await stranger.post(`${way.pathname}${way.search}`)).status, stranger.cookie]).toEqual([422, ""]); // without the binding
    const forged = await stranger.post(`${way.pathname}${way.search}`, { issuer: provider.issuer, subject: "k.sommerfeld", secret: "x".repeat(43) });
    expect([forged.status, stranger.cookie]).toEqual([422, ""]); // what a form claims counts for nothing
    const binding = (await context.cookies()).find((cookie) => cookie.name.endsWith("_rathaus"))!.value;
    await page.getByRole("button", { name: "Weiter" }).click();
    expect(new URL(page.url()).pathname).toBe("/schreibtisch");
    const again = town.guest();
    again.keep("gw_walkenau_rathaus", binding);
    expect((await again.post(`${way.pathname}${way.search}`)).status).toBe(422);
    expect(again.cookie).not.toContain("gw_walkenau=");
    await context.close();
  });
});
