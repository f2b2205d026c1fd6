// SPDX-License-Identifier: EUPL-1.2
import type { Context, Hono } from "hono";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { system } from "../kernel/actor.ts";
import { run } from "../kernel/command.ts";
import type { FormValues } from "../kernel/fields.ts";
import type { Locale } from "../kernel/i18n.ts";
import { mintScope } from "../kernel/scope.ts";
import { anyNetwork, openNetwork, platformTexts } from "../rooms/platform/index.ts";
import { ActionBar, Button, ColourField, Document, DraftNotices, Form, Main, PageTitle, SiteHeader, TextField, valueOf } from "../ui/index.ts";
import { readAddress, writeAddress } from "./address.ts";
import type { House } from "./house.ts";
import { sessionCookie, withFlash } from "./posts.tsx";
import { faultSentence } from "./sentences.ts";

interface SetupDraft {
  readonly values: FormValues;
  readonly errors: Readonly<Record<string, string>>;
}

/** The first run in the browser: opens the first network of an empty database. Closed for ever afterwards. */
export function setupRoutes(app: Hono, house: House): void {
  const localeOf = (c: Context): Locale => readAddress(new URL(c.req.url).pathname).locale;
  app.get("/einrichten", async (c, next) => {
    if ((await anyNetwork(house.store)).length > 0) return next();
    if (c.req.query("code") !== house.settings.setupCode) return html(c, keyMissing(house, localeOf(c)), 403);
    return html(c, setupPage(house, localeOf(c), { values: { accent: "#0b5c63" }, errors: {} }), 200);
  });
  app.post("/einrichten", async (c, next) => {
    if ((await anyNetwork(house.store)).length > 0) return next();
    const posted = (await c.req.parseBody()) as Record<string, string>;
    if (posted["code"] !== house.settings.setupCode) return html(c, keyMissing(house, localeOf(c)), 403);
    return open(house, c, localeOf(c), posted);
  });
}

async function open(house: House, c: Context, locale: Locale, posted: Record<string, string>): Promise<Response> {
  const outcome = await run(house.store, house.clock, openNetwork, {
    scope: mintScope(house.clock.newId()), actor: system("setup"), locale, key: { demo: false, operator: true }, form: posted, requestId: String(c.get("requestId" as never)),
  });
  if (outcome.kind === "faults") {
    const errors = Object.fromEntries(outcome.faults.map((fault) => [fault.field, faultSentence(house.rooms, fault, locale)]));
    return html(c, setupPage(house, locale, { values: posted, errors }), 422);
  }
  if (outcome.kind !== "done") throw new Error(`The first run ended with ${outcome.kind}.`);
  sessionCookie(c, { key: String(outcome.saved.after?.["key"]), base: house.settings.baseUrl }, outcome.saved.answer?.["session"] ?? "");
  return c.redirect(withFlash(writeAddress("", locale, "/schreibtisch"), "platform.opened"), 303);
}

const html = (c: Context, page: VNode, status: 200 | 403 | 422): Response | Promise<Response> => c.html(`<!doctype html>${renderToString(page)}`, status);

function setupPage(house: House, locale: Locale, draft: SetupDraft) {
  const t = platformTexts[locale].setup;
  const field = (name: keyof typeof t.fields, hint?: string) => (
    <TextField name={name} label={t.fields[name]} hint={hint} optional={name === "claim"} value={valueOf(draft, name)} error={draft.errors[name]} />
  );
  return (
    <Document lang={locale} title={t.title} stylesheets={[`/static/site.css?v=${house.settings.assetVersion}`]} indexed={false}>
      <SiteHeader name="Gemeinsam wirken" href={`${writeAddress("", locale, "/einrichten")}?code=${house.settings.setupCode}`} navigation={[]} />
      <Main width="text">
        <PageTitle title={t.title} lead={t.lead} />
        <DraftNotices draft={draft} fields={t.fields} />
        <Form action={writeAddress("", locale, "/einrichten")} hidden={{ code: house.settings.setupCode }}>
          {field("name", t.nameHint)}{field("key", t.keyHint)}{field("claim", t.claimHint)}<ColourField name="accent" label={t.fields.accent} hint={t.accentHint} value={valueOf(draft, "accent")} error={draft.errors["accent"]} />{field("personName")}{field("email")}
          <ActionBar><Button label={t.open} variant="primary" /></ActionBar>
        </Form>
      </Main>
    </Document>
  );
}

function keyMissing(house: House, locale: Locale) {
  const t = platformTexts[locale].setup;
  return (
    <Document lang={locale} title={t.codeTitle} stylesheets={[`/static/site.css?v=${house.settings.assetVersion}`]} indexed={false}>
      <SiteHeader name="Gemeinsam wirken" href="#inhalt" navigation={[]} />
      <Main width="text"><PageTitle title={t.codeTitle} lead={t.code} /></Main>
    </Document>
  );
}
