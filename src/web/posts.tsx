// SPDX-License-Identifier: EUPL-1.2
import type { Context } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { confirmedLately } from "../kernel/actor.ts";
import { run, type AnyCommand, type Call, type Outcome, type Saved } from "../kernel/command.ts";
import { readForm, type FormValues } from "../kernel/fields.ts";
import type { Action, Answer, Draft, FormPage, Site } from "../kernel/page.ts";
import type { Refusal } from "../kernel/result.ts";
import { notFoundPage, Plain, respond } from "./answer.tsx";
import { bindingName, cookieName, type Entered } from "./enter.ts";
import type { House } from "./house.ts";
import { tooOften } from "./limits.ts";
import { faultSentence, refusalSentence } from "./sentences.ts";
import { general } from "./texts.ts";

const submissionField = "_form";
const versionField = "_version";
const previewField = "_preview";

/** The hidden fields of a fresh form: a key that makes a double click harmless, and the version that was seen. */
function hiddenFields(house: House, version: number | undefined): Record<string, string> {
  return { [submissionField]: house.clock.newId(), ...(version === undefined ? {} : { [versionField]: String(version) }) };
}

/** GET of a form page, or its preview with what was typed: the command's own load and right decide who sees it. */
export async function showForm(house: House, c: Context, entered: Entered, form: FormPage, typed?: FormValues): Promise<Response> {
  const key = readForm(form.command.key, form.key(entered));
  if (!key.ok) return respond(house, c, entered, { kind: "notFound" });
  const state = await entered.read((reader) => form.command.load(reader, entered.scope, key.value));
  if (state === undefined) return respond(house, c, entered, { kind: "notFound" });
  if (!form.command.may.allows(entered.actor, state, entered.at)) return respond(house, c, entered, noRight(entered));
  if (standsInWay(form.command, entered)) return respond(house, c, entered, noRight(entered));
  if (form.command.fresh && !confirmedLately(entered.actor, entered.at)) return c.redirect(confirmHref(entered, here(entered)), 303);
  const values = typed ?? (form.values ? await form.values(state as never, entered) : Object.fromEntries(entered.query));
  // A preview keeps the version that was seen: whoever saves afterwards must still meet the conflict page.
  const version = typed ? Number(typed[versionField]) || undefined : form.command.version?.(state);
  const draft: Draft = { values, errors: {}, hidden: hiddenFields(house, version), ...(typed ? { preview: true } : {}) };
  return respond(house, c, entered, await form.show(entered, state as never, draft));
}

/** POST of a form page: done leads on (303); everything else comes back on the same page with what was typed. */
export async function takeForm(house: House, c: Context, entered: Entered, form: FormPage): Promise<Response> {
  const sent = await readPost(c);
  const wait = await tooOften(house, c, entered, form, sent);
  if (wait !== undefined) return respond(house, c, entered, await waitOnForm(house, c, entered, form, sent, wait));
  const posted = form.prepare ? await form.prepare(entered, sent) : sent;
  if (form.preview && posted[previewField] !== undefined) return showForm(house, c, entered, form, posted);
  const outcome = await run(house.store, house.clock, form.command, callOf(entered, form.key(entered), posted));
  switch (outcome.kind) {
    case "done": {
      keepSession(c, entered, outcome.saved);
      const next = await form.done(entered, outcome.saved);
      return typeof next === "string" ? c.redirect(withFlash(next, form.flash), 303) : respond(house, c, entered, next);
    }
    case "notFound":
      return respond(house, c, entered, { kind: "notFound" });
    case "forbidden":
      return respond(house, c, entered, noRight(entered));
    default:
      return respond(house, c, entered, await showAgain(house, entered, form, posted, outcome));
  }
}

async function showAgain(house: House, entered: Entered, form: FormPage, posted: FormValues, outcome: Exclude<Outcome<unknown, Refusal>, { kind: "done" | "notFound" | "forbidden" }>): Promise<Answer> {
  const errors: Record<string, string> = {};
  let refusal: string | undefined;
  if (outcome.kind === "faults") for (const fault of outcome.faults) errors[fault.field] ??= faultSentence(house.rooms, fault, entered.locale);
  if (outcome.kind === "refused") {
    const sentence = refusalSentence(house.rooms, outcome.refusal, entered.locale);
    if (outcome.refusal.field) errors[outcome.refusal.field] = sentence;
    else refusal = sentence;
  }
  if (outcome.kind === "conflict") refusal = general[entered.locale].conflict;
  if (outcome.kind === "unconfirmed") refusal = general[entered.locale].unconfirmed;
  const theirs = outcome.kind === "conflict" && form.values ? await form.values(outcome.state as never, entered) : undefined;
  const version = outcome.kind === "conflict" ? form.command.version?.(outcome.state) : Number(posted[versionField]) || undefined;
  const answer = await form.show(entered, outcome.state as never, {
    values: posted, errors, hidden: hiddenFields(house, version),
    ...(refusal === undefined ? {} : { refusal }),
    ...(theirs === undefined ? {} : { theirs }),
    ...(outcome.kind === "unconfirmed" ? { way: { href: confirmHref(entered, "/bestaetigen/erledigt"), label: general[entered.locale].confirm } } : {}),
  });
  return answer.kind === "html" ? { ...answer, status: outcome.kind === "faults" || (outcome.kind === "refused" && outcome.refusal.field) ? 422 : 409 } : answer;
}

/** The form again with what was typed, and when it may be sent. A form that its sender may not see is not shown. */
async function waitOnForm(house: House, c: Context, entered: Entered, form: FormPage, posted: FormValues, wait: number): Promise<Answer> {
  const key = readForm(form.command.key, form.key(entered));
  const state: unknown = key.ok ? await entered.read((reader) => form.command.load(reader, entered.scope, key.value)) : undefined;
  c.header("Retry-After", String(wait));
  if (state === undefined || !form.command.may.allows(entered.actor, state, entered.at)) return waitPage(entered, wait);
  const refusal = general[entered.locale].tooOften(minutesOf(wait));
  const answer = await form.show(entered, state as never, { values: posted, errors: {}, refusal, hidden: hiddenFields(house, Number(posted[versionField]) || undefined) });
  return answer.kind === "html" ? { ...answer, status: 429 } : answer;
}

const minutesOf = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60));

function waitPage(entered: Entered, wait: number, href = entered.href("/")): Answer {
  const t = general[entered.locale];
  return { kind: "html", title: t.tooOftenTitle, status: 429, noindex: true, main: <Plain title={t.tooOftenTitle} text={t.tooOften(minutesOf(wait))} href={href} label={t.back} /> };
}

/** Where somebody confirms who they are; `onward` is the path to which that leads back. */
const confirmHref = (entered: Entered, onward: string): string => entered.href(`/bestaetigen?${new URLSearchParams({ weiter: onward }).toString()}`);

/** The page at hand without network and language, with its query. */
const here = (entered: Entered): string => `${entered.path}${entered.query.size > 0 ? `?${entered.query.toString()}` : ""}`;

/** Somebody who stands in for another person does not do what only that person may. */
const standsInWay = (command: AnyCommand, entered: Entered): boolean =>
  (command.fresh === true || command.inPerson === true) && entered.actor.kind === "person" && entered.actor.by !== undefined;

/** POST of a button. */
export async function takeAction(house: House, c: Context, entered: Entered, action: Action): Promise<Response> {
  const posted = await readPost(c);
  const wait = await tooOften(house, c, entered, action, posted);
  if (wait !== undefined) {
    c.header("Retry-After", String(wait));
    return respond(house, c, entered, waitPage(entered, wait, action.back(entered)));
  }
  const outcome = await run(house.store, house.clock, action.command, callOf(entered, action.key(entered), posted));
  const t = general[entered.locale];
  const no = (title: string, text: string, status: 409 | 422): Answer => ({ kind: "html", title, status, noindex: true, main: <Plain title={title} text={text} href={action.back(entered)} label={t.back} /> });
  switch (outcome.kind) {
    case "done": {
      keepSession(c, entered, outcome.saved);
      const next = await action.done(entered, outcome.saved);
      return typeof next === "string" ? c.redirect(withFlash(next, action.flash), 303) : respond(house, c, entered, next);
    }
    case "notFound":
      return respond(house, c, entered, { kind: "notFound" });
    case "forbidden":
      return respond(house, c, entered, noRight(entered));
    case "unconfirmed":
      return c.redirect(confirmHref(entered, withoutPrefix(entered, action.back(entered))), 303);
    case "refused":
      return respond(house, c, entered, no(t.refusedTitle, refusalSentence(house.rooms, outcome.refusal, entered.locale), 409));
    case "faults":
      return respond(house, c, entered, no(t.faultsTitle, outcome.faults.map((fault) => faultSentence(house.rooms, fault, entered.locale)).join(" "), 422));
    case "conflict":
      return respond(house, c, entered, no(t.conflictTitle, t.conflict, 409));
  }
}

/** A command that opened a session hands over its secret; one that ended it hands over an empty text. */
function keepSession(c: Context, entered: Entered, saved: Saved): void {
  const binding = saved.answer?.["binding"];
  const lasting = { path: "/", httpOnly: true, sameSite: "Lax", secure: entered.site.base.startsWith("https:") } as const;
  if (binding === "") deleteCookie(c, bindingName(entered.site), lasting);
  else if (binding) setCookie(c, bindingName(entered.site), binding, { ...lasting, maxAge: 600 });
  const secret = saved.answer?.["session"];
  if (secret === undefined) return;
  sessionCookie(c, entered.site, secret);
}

/** Sets the session cookie of a network; an empty secret takes it away. */
export function sessionCookie(c: Context, site: Pick<Site, "key" | "base">, secret: string): void {
  const options = { path: "/", httpOnly: true, sameSite: "Lax", secure: site.base.startsWith("https:") } as const;
  if (secret === "") deleteCookie(c, cookieName(site), options);
  else setCookie(c, cookieName(site), secret, { ...options, maxAge: 30 * 24 * 3600 });
}

const callOf = (entered: Entered, key: unknown, posted: FormValues): Call => ({
  scope: entered.scope, actor: entered.actor, locale: entered.locale, key, form: posted, requestId: entered.requestId,
  ...(typeof posted[submissionField] === "string" ? { submission: posted[submissionField] } : {}),
  ...(posted[versionField] ? { version: Number(posted[versionField]) } : {}),
});

/** Fields of a form; a file arrives as its text under its own name (`<name>` text, `<name>.base64` bytes). */
async function readPost(c: Context): Promise<FormValues> {
  const body = await c.req.parseBody({ all: true });
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(body)) {
    if (Array.isArray(value)) values[name] = value.filter((item): item is string => typeof item === "string");
    else if (typeof value === "string") values[name] = value;
    else if (value.size > 0) {
      values[name] = value.name;
      values[`${name}.base64`] = Buffer.from(await value.arrayBuffer()).toString("base64");
    }
  }
  return values;
}

/** A link of ours as path inside the network and language. */
const withoutPrefix = (entered: Entered, href: string): string => {
  const root = entered.href("/");
  const path = root === "/" ? href : href.slice(root.length);
  return path.startsWith("/") ? path : `/${path}`;
};

/** A stranger learns nothing: 404. Somebody with a role here reads a sentence: 403. */
function noRight(entered: Entered): Answer {
  if (entered.actor.kind !== "person" || entered.actor.grants.length === 0) return notFoundPage(entered);
  const t = general[entered.locale];
  if (entered.actor.by) return { kind: "html", title: t.forbiddenTitle, status: 403, noindex: true, main: <Plain title={t.forbiddenTitle} text={t.notInPerson(entered.actor.name)} href={entered.href("/")} label={t.toStart} /> };
  return { kind: "html", title: t.forbiddenTitle, status: 403, noindex: true, main: <Plain title={t.forbiddenTitle} text={t.forbidden} href={entered.href("/")} label={t.toStart} /> };
}

/** Adds the flash to the address; its words come from the room's closed list, so nobody can put words in our mouth. */
export function withFlash(href: string, flash: string | undefined): string {
  if (!flash) return href;
  const [path, fragment] = href.split("#");
  return `${path}${path!.includes("?") ? "&" : "?"}meldung=${flash}${fragment ? `#${fragment}` : ""}`;
}
