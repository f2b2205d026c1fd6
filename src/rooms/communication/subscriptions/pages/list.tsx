// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { formatDayShort, formatMoment } from "../../../../kernel/i18n.ts";
import { action, page, type PageContext, type Route } from "../../../../kernel/page.ts";
import { EmptyState, FilterBar, PageTitle, Pagination, PostButton, Table, Toolbar } from "../../../../ui/index.ts";
import { endSubscription } from "../commands.ts";
import { listSubscribers, someSubscription, type SubscriberRow } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const coordinator = role("coordinator");
const states = ["asked", "confirmed", "ended"] as const;

const asked = (c: PageContext): string | undefined => states.find((state) => state === c.query.get("stand"));
const stepText = (c: PageContext, step: SubscriberRow["steps"][number]): string => {
  const t = texts[c.locale].list;
  return `${t.steps_[step.step]} ${t.how[step.how]}, ${formatMoment(step.at, c.locale)}, ${t.version(step.textVersion)}`;
};

const list = page({
  path: "/abonnements",
  may: coordinator,
  show: async (c) => {
    const t = texts[c.locale].list;
    const state = asked(c);
    const number = Math.min(10_000, Math.max(1, Math.floor(Number(c.query.get("seite"))) || 1));
    const found = await c.read((reader) => listSubscribers(reader, c.scope, { page: number, ...(state ? { state } : {}) }));
    const params = (page: number) => new URLSearchParams({ stand: state ?? "", seite: String(page) }).toString();
    return {
      kind: "html", title: t.title, width: "wide", noindex: true,
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <FilterBar action={c.href("/abonnements")} resetHref={c.href("/abonnements")} active={state ? 1 : 0} result={t.count(found.total)}
            selects={[{ name: "stand", label: t.state, value: state ?? "", options: states.map((value) => ({ value, label: t.states[value] })) }]} />
          {found.rows.length === 0 ? <EmptyState title={t.none} text={t.noneText} /> : (
            <Table caption={t.title} captionHidden rows={found.rows} rowKey={(row) => row.id} columns={[
              { key: "email", label: t.email, rowHeader: true, cell: (row) => row.email },
              { key: "state", label: t.state, cell: (row) => t.states[row.state] },
              { key: "since", label: t.since, cell: (row) => formatDayShort(row.since, c.locale) },
              { key: "steps", label: t.steps, cell: (row) => <>{row.steps.map((step, i) => <div key={i}>{stepText(c, step)}</div>)}</> },
              { key: "end", label: t.action, cell: (row) => (row.state === "ended" ? null : <PostButton action={c.href(`/abonnements/${row.id}/ende`)} label={t.end} hidden={c.once()} small context={row.email} />) },
            ]} />
          )}
          <Toolbar items={[{ label: t.write, href: c.href("/rundschreiben/neu") }, { label: "CSV", href: c.href(`/abonnements.csv?${params(1)}`), kind: "download" }]} />
          <Pagination page={number} pages={found.pages} href={(page) => c.href(`/abonnements?${params(page)}`)} />
        </>
      ),
    };
  },
});

const csv = page({
  path: "/abonnements.csv",
  may: coordinator,
  show: async (c) => {
    const t = texts[c.locale].list;
    const state = asked(c);
    const { rows } = await c.read((reader) => listSubscribers(reader, c.scope, { page: 1, size: 100_000, ...(state ? { state } : {}) }));
    const body = writeCsv<SubscriberRow>([
      { head: t.email, value: (row) => row.email }, { head: t.state, value: (row) => t.states[row.state] }, { head: t.since, value: (row) => row.since.toISOString() },
      { head: t.steps, value: (row) => row.steps.map((step) => stepText(c, step)).join(" | ") },
    ], rows);
    return { kind: "file", type: "text/csv; charset=utf-8", name: "newsletter.csv", body };
  },
});

export const subscriberRoutes: Route[] = [
  list, csv,
  action({
    path: "/abonnements/:subscription/ende", command: endSubscription, key: (c) => ({ id: c.params["subscription"] }), done: (c) => c.href("/abonnements"), back: (c) => c.href("/abonnements"), flash: "communication.subscriptionEnded",
    sample: async (reader, scope) => {
      const found = await someSubscription(reader, scope);
      return found && { subscription: found.id };
    },
  }),
];
