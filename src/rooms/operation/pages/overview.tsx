// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../kernel/actor.ts";
import { formatMoment, formatNumber, type Locale } from "../../../kernel/i18n.ts";
import type { BackupState, DeadJob, Finding, MachineFacts } from "../../../kernel/machine.ts";
import { action, page, type PageContext } from "../../../kernel/page.ts";
import { Badge, DescriptionList, Notice, PageTitle, PostButton, Section, Table } from "../../../ui/index.ts";
import { orderBackup, retryJob } from "../commands.ts";
import { texts } from "../texts.ts";

type Words = (typeof texts)[Locale];
interface Shown { readonly c: PageContext; readonly t: Words }

const overview = page({
  path: "/betrieb",
  may: role("operator"),
  show: async (c) => {
    const t = texts[c.locale];
    const [findings, facts] = await Promise.all([c.machine.health(), c.machine.facts()]);
    const backups = c.machine.backups();
    return {
      kind: "html", title: t.title, noindex: true, width: "wide", ...(backups.running ? { refresh: 3 } : {}), crumbs: [{ label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <Health c={c} t={t} findings={findings} />
          <Backups c={c} t={t} state={backups} />
          <Networks c={c} t={t} facts={facts} />
          <Mails c={c} t={t} facts={facts} />
          <Jobs c={c} t={t} facts={facts} />
          <Versions c={c} t={t} facts={facts} />
        </>
      ),
    };
  },
});

const gravity = ["failing", "warning", "ok"];
const tones = { ok: "success", warning: "warning", failing: "danger" } as const;

function Health({ c, t, findings }: Shown & { findings: readonly Finding[] }) {
  return (
    <Section title={t.health.title} level={2}>
      <Table caption={t.health.title} captionHidden rows={[...findings].sort((a, b) => gravity.indexOf(a.state) - gravity.indexOf(b.state))} rowKey={(found) => found.key} columns={[
        { key: "what", label: t.health.what, rowHeader: true, cell: (found) => t.health.parts[found.key] },
        { key: "state", label: t.health.state, cell: (found) => <Badge tone={tones[found.state]} label={t.health[found.state]} /> },
        { key: "says", label: t.health.says, cell: (found) => found.says[c.locale] },
      ]} />
    </Section>
  );
}

function Backups({ c, t, state }: Shown & { state: BackupState }) {
  const b = t.backups;
  return (
    <Section title={b.title} level={2}>
      {state.running ? <Notice role="status"><p>{b.running(state.running.done, state.running.of)}</p></Notice> : null}
      {state.fault ? <Notice tone="warning" title={b.failed(formatMoment(state.fault.at, c.locale))}><p>{state.fault.says[c.locale]}</p></Notice> : null}
      <p>{state.nightly ? b.nightly : b.off} {b.elsewhere}</p>
      {state.running ? null : <PostButton action={c.href("/betrieb/sichern")} hidden={c.once()} label={b.now} variant="primary" />}
      {state.backups.length === 0 ? <p>{b.none}</p> : (
        <Table caption={b.title} captionHidden rows={[...state.backups]} rowKey={(backup) => backup.name} columns={[
          { key: "at", label: b.at, rowHeader: true, cell: (backup) => formatMoment(backup.madeAt, c.locale) },
          { key: "occasion", label: b.occasion, cell: (backup) => b.occasions[backup.occasion] },
          { key: "size", label: b.size, align: "end", cell: (backup) => t.bytes(backup.size) },
          { key: "name", label: b.name, cell: (backup) => backup.name },
        ]} />
      )}
    </Section>
  );
}

function Networks({ c, t, facts }: Shown & { facts: MachineFacts }) {
  return (
    <Section title={t.networks.title} level={2}>
      <Table caption={t.networks.title} captionHidden rows={[...facts.networks]} rowKey={(network) => network.key} columns={[
        { key: "name", label: t.networks.name, rowHeader: true, cell: (network) => network.name },
        { key: "rows", label: t.networks.rows, align: "end", cell: (network) => formatNumber(network.rows, c.locale) },
        { key: "bytes", label: t.networks.bytes, align: "end", cell: (network) => t.bytes(network.bytes) },
      ]} />
      <p>{t.networks.at(formatMoment(facts.measuredAt, c.locale))}</p>
    </Section>
  );
}

function Mails({ c, t, facts: { waiting } }: Shown & { facts: MachineFacts }) {
  const rows = Object.entries(waiting.mails).map(([state, count]) => ({ state, count }));
  return (
    <Section title={t.mails.title} level={2}>
      <p>{waiting.outbox === 0 ? t.mails.none : `${t.mails.waiting(waiting.outbox)} ${t.mails.age(Math.round(waiting.outboxAge / 60))}`}</p>
      {rows.length === 0 ? <p>{t.mails.empty}</p> : (
        <Table caption={t.mails.title} captionHidden rows={rows} rowKey={(row) => row.state} columns={[
          { key: "state", label: t.mails.state, rowHeader: true, cell: (row) => t.mails.states[row.state] ?? row.state },
          { key: "count", label: t.mails.count, align: "end", cell: (row) => formatNumber(row.count, c.locale) },
        ]} />
      )}
    </Section>
  );
}

function Jobs({ c, t, facts }: Shown & { facts: MachineFacts }) {
  const j = t.jobs;
  const retry = (job: DeadJob) => <PostButton action={c.href("/betrieb/wiederholen")} hidden={{ ...c.once(), job: job.id }} label={j.retry} context={job.kind} small variant="secondary" />;
  return (
    <Section title={j.title} level={2}>
      <p>{facts.dead.length === 0 ? j.none : null} {facts.waiting.jobsDue > 0 ? j.due(facts.waiting.jobsDue) : null}</p>
      {facts.dead.length === 0 ? null : (
        <Table caption={j.title} captionHidden rows={[...facts.dead]} rowKey={(job) => job.id} columns={[
          { key: "kind", label: j.kind, rowHeader: true, cell: (job) => job.kind },
          { key: "network", label: j.network, cell: (job) => job.network ?? "" },
          { key: "attempts", label: j.attempts, align: "end", cell: (job) => String(job.attempts) },
          { key: "since", label: j.since, cell: (job) => formatMoment(job.since, c.locale) },
          { key: "reason", label: j.reason, cell: (job) => job.reason },
          { key: "retry", label: j.retry, cell: retry },
        ]} />
      )}
    </Section>
  );
}

function Versions({ c, t, facts }: Shown & { facts: MachineFacts }) {
  const v = t.versions;
  return (
    <Section title={v.title} level={2}>
      <DescriptionList items={[
        { term: v.app, value: facts.versions.app }, { term: v.node, value: facts.versions.node }, { term: v.postgres, value: facts.versions.postgres }, { term: v.place, value: facts.versions.place },
        { term: v.migrations, value: String(facts.versions.migrations) }, { term: v.size, value: t.bytes(facts.databaseBytes) }, { term: v.memory, value: t.bytes(facts.memory) }, { term: v.since, value: formatMoment(facts.startedAt, c.locale) },
        ...facts.disks.map((disk) => ({ term: v.disk(disk.folder), value: v.free(t.bytes(disk.free), t.bytes(disk.size)) })),
      ]} />
    </Section>
  );
}

const sichern = action({ path: "/betrieb/sichern", command: orderBackup, key: () => ({}), done: (c) => c.href("/betrieb"), back: (c) => c.href("/betrieb"), flash: "operation.backupOrdered" });
const retry = action({ path: "/betrieb/wiederholen", command: retryJob, key: () => ({}), done: (c) => c.href("/betrieb"), back: (c) => c.href("/betrieb"), flash: "operation.jobRetried" });

export const overviewRoutes = [overview, sichern, retry];
