// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { role } from "../../../kernel/actor.ts";
import { dayOf, formatDay, formatMoment } from "../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../kernel/page.ts";
import { ButtonLink, EmptyState, MoreLink, PageTitle, PostButton, Prose, Section, Stack, State, Table } from "../../../ui/index.ts";
import { listHooks } from "../hooks/queries.ts";
import type { Hook } from "../hooks/rules.ts";
import { listKeys } from "../keys/queries.ts";
import { isGood, type ApiKey } from "../keys/rules.ts";
import { texts } from "../texts.ts";

export const home = "/einstellungen/schnittstellen";
export const crumbsTo = (c: PageContext, title?: string) => [
  { label: c.locale === "de" ? "Einstellungen" : "Settings", href: c.href("/einstellungen") },
  ...(title ? [{ label: texts[c.locale].title, href: c.href(home) }, { label: title }] : [{ label: texts[c.locale].title }]),
];

/** Keys and addresses of the network, each with its state. */
export const overview = page({
  path: home,
  may: role("admin"),
  show: async (c) => {
    const t = texts[c.locale];
    const { keys, hooks } = await c.read(async (reader) => ({ keys: await listKeys(reader, c.scope), hooks: await listHooks(reader, c.scope) }));
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: crumbsTo(c),
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <Section title={t.reading}><Prose><p>{t.readingText}</p></Prose><p><MoreLink label={t.toDescription} href={c.href("/api")} /></p></Section>
          <Section title={t.keys} lead={t.keysLead}>
            <List empty={keys.length > 0 ? undefined : t.noKeys} more={<ButtonLink label={t.newKey} href={c.href(`${home}/schluessel`)} variant="secondary" />}><Keys c={c} keys={keys} /></List>
          </Section>
          <Section title={t.hooks} lead={t.hooksLead}>
            <List empty={hooks.length > 0 ? undefined : t.noHooks} more={<ButtonLink label={t.newHook} href={c.href(`${home}/nachrichten`)} variant="secondary" />}><Hooks c={c} hooks={hooks} /></List>
          </Section>
        </>
      ),
    };
  },
});

/** A list with the way to one more below it; or what stands there while it is empty. */
function List({ empty, more, children }: { empty: string | undefined; more: VNode; children: VNode }) {
  return empty === undefined ? <Stack>{children}<div>{more}</div></Stack> : <EmptyState title={empty} action={more} />;
}

function Keys({ c, keys }: { c: PageContext; keys: ApiKey[] }) {
  const t = texts[c.locale];
  const today = dayOf(c.at);
  return (
    <Table caption={t.keys} captionHidden rows={keys} rowKey={(key) => key.id} columns={[
      { key: "name", label: t.name, rowHeader: true, cell: (key) => <>{key.name} <small>({t.hint({ hint: key.hint })})</small></> },
      { key: "rights", label: t.rights, cell: (key) => key.rights.map((right) => t.rightShort[right]).join(", ") },
      { key: "state", label: t.state, cell: (key) => (isGood(key, today) ? <State kind="open" label={t.good} /> : <State kind="stopped" label={key.revokedAt ? t.revoked : t.expired} />) },
      { key: "until", label: t.expiresOn, cell: (key) => formatDay(key.expiresOn, c.locale) },
      { key: "used", label: t.used, cell: (key) => (key.usedOn ? formatDay(key.usedOn, c.locale) : t.neverUsed) },
      { key: "end", label: t.revoke, cell: (key) => (key.revokedAt ? "–" : <PostButton small action={c.href(`${home}/schluessel/${key.id}/beenden`)} label={t.revoke} context={t.revokeContext({ name: key.name })} variant="tertiary" hidden={c.once()} />) },
    ]} />
  );
}

/** Where an address stands, as word and sign. */
export function HookState({ c, hook }: { c: PageContext; hook: Hook }) {
  const t = texts[c.locale];
  return hook.state === "active" ? <State kind="open" label={t.active} /> : <State kind="problem" label={t.disabled} />;
}

function Hooks({ c, hooks }: { c: PageContext; hooks: Hook[] }) {
  const t = texts[c.locale];
  return (
    <Table caption={t.hooks} captionHidden rows={hooks} rowKey={(hook) => hook.id} columns={[
      { key: "address", label: t.url, rowHeader: true, cell: (hook) => <a href={c.href(`${home}/nachrichten/${hook.id}`)}>{new URL(hook.url).host}</a> },
      { key: "events", label: t.events, cell: (hook) => hook.events.map((event) => t.eventNames[event]).join(", ") },
      { key: "status", label: t.state, cell: (hook) => <HookState c={c} hook={hook} /> },
      { key: "reached", label: t.lastReached, cell: (hook) => (hook.deliveredAt ? formatMoment(hook.deliveredAt, c.locale) : t.never) },
    ]} />
  );
}
