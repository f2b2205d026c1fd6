// SPDX-License-Identifier: EUPL-1.2
import { formatDayShort } from "../../../../kernel/i18n.ts";
import type { FormValues } from "../../../../kernel/fields.ts";
import type { Saved } from "../../../../kernel/command.ts";
import { form, type Answer, type PageContext } from "../../../../kernel/page.ts";
import { beginLogin, endLogin, newLoginSecret, reachesProvider, type Provider } from "../../../../kernel/oidc.ts";
import { ActionBar, Button, ButtonLink, Checkbox, DraftNotices, EmptyState, Form, PageTitle, PostButton, Prose, Table, TextField, valueOf } from "../../../../ui/index.ts";
import { texts as platform } from "../../texts.ts";
import { changeTownLogin, finishTownLogin, linkTownLogin, startTownLogin, unlinkTownLogin } from "../commands.ts";
import type { TownIdentity, TownLogin } from "../rules.ts";
import { findTownLogin } from "../store.ts";
import { texts } from "../texts.ts";

const keyOf = (c: PageContext) => (c.actor.kind === "person" ? { person: c.actor.id, session: c.actor.session } : {});
const text = (posted: FormValues, name: string): string => (typeof posted[name] === "string" ? posted[name].trim() : "");
const kept = (posted: FormValues, ...names: string[]): FormValues => Object.fromEntries(["_form", "_version", ...names].flatMap((name) => (posted[name] === undefined ? [] : [[name, posted[name]]])));
/** One address for all languages, because it is entered at the provider. */
const redirectUri = (c: PageContext): string => `${c.site.base}/anmelden/rathaus/zurueck`;
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

async function providerOf(c: PageContext): Promise<Provider | undefined> {
  const login = await c.read((reader) => findTownLogin(reader, c.scope));
  const clientSecret = login?.active ? c.vault.open(login.secretSealed) : undefined;
  return login && clientSecret !== undefined ? { issuer: login.issuer, clientId: login.clientId, clientSecret } : undefined;
}

const settings = form({
  path: "/einstellungen/rathaus-anmeldung", command: changeTownLogin, key: () => ({}),
  limit: { times: 20, minutes: 10, by: "person" },
  values: (login: TownLogin) => ({ issuer: login.issuer, clientId: login.clientId, label: login.label, active: login.active ? "1" : "" }),
  prepare: sealed,
  show: async (c, login: TownLogin, draft) => {
    const t = texts[c.locale].settings;
    const line = (name: "issuer" | "clientId" | "label", hint?: string) => <TextField name={name} label={t[name]} hint={hint} type={name === "issuer" ? "url" : "text"} value={valueOf(draft, name)} error={draft.errors[name]} />;
    return {
      kind: "html", title: t.title, width: "text", noindex: true,
      crumbs: [{ label: platform[c.locale].settings.title, href: c.href("/einstellungen") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{ issuer: t.issuer, clientId: t.clientId, clientSecret: t.clientSecret, label: t.label, active: t.active }} />
          <Prose><p>{t.rule}</p><p>{t.redirect(redirectUri(c))}</p></Prose>
          <Form action={c.href("/einstellungen/rathaus-anmeldung")} hidden={draft.hidden}>
            {line("issuer", t.issuerHint)}
            {line("clientId")}
            <TextField name="clientSecret" label={t.clientSecret} hint={login.secretSealed ? t.secretKept : t.secretHint} autocomplete="off" spellcheck={false} optional={login.secretSealed !== ""} value="" error={draft.errors["clientSecret"]} />
            {line("label", t.labelHint)}
            <Checkbox name="active" label={t.active} optional checked={valueOf(draft, "active") !== ""} />
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/einstellungen/rathaus-anmeldung"),
  flash: "platform.townSaved",
});

/** Seals the secret before the command sees it, and asks the provider whether it is one. */
async function sealed(c: PageContext, posted: FormValues): Promise<FormValues> {
  const secret = text(posted, "clientSecret");
  const stored = await c.read((reader) => findTownLogin(reader, c.scope));
  const clientSecret = secret || (stored ? c.vault.open(stored.secretSealed) : undefined) || "";
  const provider = { issuer: text(posted, "issuer"), clientId: text(posted, "clientId"), clientSecret };
  const asks = c.actor.kind === "person" && c.actor.grants.some((grant) => grant.role === "admin") && URL.canParse(provider.issuer);
  const reached = asks && (await reachesProvider(provider, c.fetcher));
  return { ...kept(posted, "issuer", "clientId", "label", "active"), reached: reached ? "1" : "0", ...(secret ? { secretSealed: c.vault.seal(secret) } : {}) };
}

/** Finds the provider's page. What a form wrote under these names itself is thrown away. */
async function wayOut(c: PageContext, posted: FormValues): Promise<FormValues> {
  const provider = await providerOf(c);
  const secret = newLoginSecret();
  const url = provider && (await beginLogin(provider, c.fetcher, { redirectUri: redirectUri(c), secret }));
  return { ...kept(posted, "next"), ...(url ? { url, secret } : {}) };
}

/** A form may not lead to another host (form-action), a link may: so this page stands between, and says where it goes. */
function leavePage(c: PageContext, saved: Saved): Answer {
  const t = texts[c.locale].leave;
  const url = saved.answer?.["url"] ?? c.href("/anmelden");
  const host = hostOf(url);
  return { kind: "html", title: t.title, width: "text", noindex: true, main: <><PageTitle title={t.title} lead={t.lead(host)} /><ActionBar><ButtonLink label={t.go(host)} href={url} variant="primary" /></ActionBar></> };
}

const few = { times: 60, minutes: 10, by: "address" } as const;

const start = form({
  path: "/anmelden/rathaus", command: startTownLogin, key: () => ({}), limit: few, beforePublic: true,
  prepare: wayOut,
  show: async (c, _state, draft) => (draft.refusal ? failed(c, draft.refusal, 409) : { kind: "redirect", to: c.href("/anmelden") }),
  done: leavePage,
});

const finish = form({
  path: "/anmelden/rathaus/zurueck", command: finishTownLogin, key: (c) => ({ device: c.device, ...keyOf(c) }), limit: few, beforePublic: true,
  prepare: async (c, posted) => {
    const provider = await providerOf(c);
    const identity = provider && c.binding ? await endLogin(provider, c.fetcher, { callback: `${redirectUri(c)}?${c.query.toString()}`, secret: c.binding }) : undefined;
    return { ...kept(posted), ...(c.binding ? { secret: c.binding } : {}), ...identity };
  },
  show: async (c, _state, draft) => {
    const t = texts[c.locale].back;
    if (!c.query.get("code")) return failed(c, t.stopped, 200);
    return {
      kind: "html", title: t.title, width: "text", noindex: true,
      main: <><PageTitle title={t.title} lead={t.lead} /><Form action={`${c.href("/anmelden/rathaus/zurueck")}?${c.query.toString()}`} hidden={draft.hidden}><ActionBar><Button label={t.button} variant="primary" /></ActionBar></Form></>,
    };
  },
  done: (c, saved) => {
    const refusals: Readonly<Record<string, string>> = texts[c.locale].refusals;
    const type = saved.answer?.["failed"];
    if (type) return failed(c, refusals[type] ?? "", 422);
    return c.href(saved.answer?.["next"] ?? "/schreibtisch") + (saved.answer?.["linked"] ? "?meldung=platform.townLinked" : "?meldung=platform.signedIn");
  },
});

function failed(c: PageContext, lead: string, status: 200 | 409 | 422): Answer {
  const t = texts[c.locale];
  return { kind: "html", title: t.failedTitle, status, width: "text", noindex: true, main: <><PageTitle title={t.failedTitle} lead={lead} /><ActionBar><ButtonLink label={t.back.again} href={c.href("/anmelden")} variant="primary" /></ActionBar></> };
}

interface Linking {
  readonly login: TownLogin | undefined;
  readonly identities: readonly TownIdentity[];
}

const link = form({
  path: "/mein-konto/rathaus", command: linkTownLogin, key: keyOf,
  prepare: wayOut,
  show: async (c, state: Linking, draft) => {
    const t = texts[c.locale].account;
    return {
      kind: "html", title: t.title, width: "text", noindex: true,
      crumbs: [{ label: platform[c.locale].account.title, href: c.href("/mein-konto") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={state.login?.active ? t.lead : t.off} />
          <DraftNotices draft={draft} fields={{}} />
          {state.identities.length === 0 ? <EmptyState title={t.none} /> : <Links c={c} rows={state.identities} />}
          {state.login?.active ? <PostButton action={c.href("/mein-konto/rathaus")} label={t.link} variant="primary" hidden={{ ...draft.hidden }} /> : null}
        </>
      ),
    };
  },
  done: leavePage,
});

function Links({ c, rows }: { c: PageContext; rows: readonly TownIdentity[] }) {
  const t = texts[c.locale].account;
  return (
    <Table caption={t.title} captionHidden rows={[...rows]} rowKey={(row) => row.id} columns={[
      { key: "issuer", label: t.issuer, rowHeader: true, cell: (row) => hostOf(row.issuer) },
      { key: "linked", label: t.linked, cell: (row) => formatDayShort(row.linkedAt, c.locale) },
      { key: "unlink", label: t.unlink, cell: (row) => <PostButton action={c.href("/mein-konto/rathaus/trennen")} label={t.unlink} small variant="tertiary" context={hostOf(row.issuer)} hidden={{ ...c.once(), identity: row.id }} /> },
    ]} />
  );
}

const unlink = form({
  path: "/mein-konto/rathaus/trennen", command: unlinkTownLogin, key: keyOf,
  show: async (c) => ({ kind: "redirect", to: c.href("/mein-konto/rathaus") }),
  done: (c) => c.href("/mein-konto/rathaus"),
  flash: "platform.townUnlinked",
});

export const townLoginRoutes = [start, finish, settings, link, unlink];
