// SPDX-License-Identifier: EUPL-1.2
import { either, role } from "../../../../kernel/actor.ts";
import { formatMoment } from "../../../../kernel/i18n.ts";
import { form, page, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, DraftNotices, EmptyState, Form, MoreLink, PageTitle, Prose, Section, Table, TextArea, valueOf } from "../../../../ui/index.ts";
import { hostsOf } from "../../store.ts";
import { texts } from "../../texts.ts";
import { changeHosts } from "../commands.ts";

type Host = Awaited<ReturnType<typeof hostsOf>>[number];

const crumbs = (c: PageContext, title: string) => [
  { label: texts[c.locale].desk.title, href: c.href("/schreibtisch") },
  ...(c.may(role("admin"), undefined) ? [{ label: texts[c.locale].settings.title, href: c.href("/einstellungen") }] : []),
  { label: title },
];

const hosts = form({
  path: "/einstellungen/adressen",
  command: changeHosts,
  key: () => ({}),
  values: (state: { hosts: Host[] }) => ({ hosts: state.hosts.map((row) => row.host).join("\n") }),
  show: async (c, state: { hosts: Host[] }, draft) => {
    const t = texts[c.locale].settings;
    return {
      kind: "html", title: t.hosts, width: "text", noindex: true, crumbs: crumbs(c, t.hosts),
      main: (
        <>
          <PageTitle title={t.hosts} lead={t.hostsLead(c.site.base)} />
          <DraftNotices draft={draft} fields={{ hosts: t.hosts }} />
          <Form action={c.href("/einstellungen/adressen")} hidden={draft.hidden}>
            <TextArea name="hosts" label={t.hosts} hint={t.hostsHint} optional rows={4} value={valueOf(draft, "hosts")} error={draft.errors["hosts"]} />
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
          <HostStand c={c} rows={state.hosts} />
        </>
      ),
    };
  },
  done: (c) => c.href("/einstellungen/adressen"),
  flash: "platform.settingsSaved",
});

/** What the network's own names are, whether they were reached, and what has to be set up outside of this programme. */
const stand = page({
  path: "/einstellungen/adressen/stand",
  may: either(role("admin"), role("operator")),
  show: async (c) => {
    const t = texts[c.locale].settings;
    const rows = await c.read((reader) => hostsOf(reader, c.scope));
    return {
      kind: "html", title: t.hostsStand, width: "text", noindex: true, crumbs: crumbs(c, t.hostsStand),
      main: (
        <>
          <PageTitle title={t.hostsStand} lead={t.hostsLead(c.site.base)} />
          <HostStand c={c} rows={rows} />
          {c.may(role("operator"), undefined) ? <p><MoreLink label={t.hosts} href={c.href("/einstellungen/adressen")} /></p> : null}
        </>
      ),
    };
  },
});

function HostStand({ c, rows }: { c: PageContext; rows: readonly Host[] }) {
  const t = texts[c.locale].settings;
  return (
    <>
      {rows.length === 0 ? <EmptyState title={t.hostsNone} /> : (
        <Table caption={t.hostsStand} captionHidden rows={[...rows]} rowKey={(row) => row.host}
          columns={[
            { key: "host", label: t.host, rowHeader: true, cell: (row) => (row.isMain ? `${row.host} (${t.hostMain})` : row.host) },
            { key: "seen", label: t.hostSeen, cell: (row) => (row.seenAt ? formatMoment(row.seenAt, c.locale) : t.hostNever) },
            { key: "mail", label: t.hostBase, cell: (row) => (!row.isMain ? t.hostNotMain : row.seenAt ? t.hostInMails : t.hostNotYet) },
          ]} />
      )}
      <Section title={t.hostsHow}>
        <Prose><ol>
          <li>{t.hostsSteps.dns}</li><li>{t.hostsSteps.proxy}</li><li>{t.hostsSteps.open}</li>
          <li>{t.hostsSteps.scheme({ secure: c.site.base.startsWith("https:"), base: c.site.base })}</li>
        </ol></Prose>
      </Section>
    </>
  );
}

export const hostRoutes = [hosts, stand];
