// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { action, form, page, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, EmptyState, FilterBar, Form, PageTitle, Pagination, PostButton, RadioGroup, State, Table, TextField, Toolbar, valueOf } from "../../../../ui/index.ts";
import { listPeople, type PersonRow } from "../../queries.ts";
import { networkRoles, type NetworkRole } from "../../rules.ts";
import { texts } from "../../texts.ts";
import { endRole, invitePerson } from "../commands.ts";
import { texts as personTexts } from "../texts.ts";

const isRole = (text: string | null): text is NetworkRole => networkRoles.includes(text as NetworkRole);

const list = page({
  path: "/personen",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale];
    const search = c.query.get("suche") ?? "";
    const wanted = c.query.get("rolle");
    const number = Math.min(10_000, Math.max(1, Math.floor(Number(c.query.get("seite"))) || 1));
    const found = await c.read((reader) => listPeople(reader, c.scope, { page: number, ...(search ? { search } : {}), ...(isRole(wanted) ? { role: wanted } : {}) }));
    const admin = c.may(role("admin"), undefined);
    const href = (page: number) => c.href(`/personen?${new URLSearchParams({ suche: search, rolle: wanted ?? "", seite: String(page) }).toString()}`);
    return {
      kind: "html", title: t.people.title, noindex: true, crumbs: [{ label: t.desk.title, href: c.href("/schreibtisch") }, { label: t.people.title }],
      main: (
        <>
          <PageTitle title={t.people.title} lead={t.people.lead} actions={admin ? <ButtonLink label={t.people.invite} href={c.href("/personen/einladen")} variant="primary" /> : null} />
          <FilterBar action={c.href("/personen")} resetHref={c.href("/personen")} active={(search ? 1 : 0) + (isRole(wanted) ? 1 : 0)} result={t.people.count(found.total)}
            search={{ name: "suche", label: t.people.search, value: search }}
            selects={[{ name: "rolle", label: t.people.role, value: wanted ?? "", options: networkRoles.map((value) => ({ value, label: t.roles[value] })) }]} />
          {found.rows.length === 0 ? <EmptyState title={t.people.none} /> : <PeopleTable c={c} rows={found.rows} admin={admin} />}
          <Toolbar items={[{ label: "CSV", href: c.href(`/personen.csv?${new URLSearchParams({ suche: search, rolle: wanted ?? "" }).toString()}`), kind: "download" }]} />
          <Pagination page={number} pages={found.pages} href={href} />
        </>
      ),
    };
  },
});

const csv = page({
  path: "/personen.csv",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale];
    const search = c.query.get("suche") ?? "";
    const wanted = c.query.get("rolle");
    const found = await c.read((reader) => listPeople(reader, c.scope, { page: 1, size: 100_000, ...(search ? { search } : {}), ...(isRole(wanted) ? { role: wanted } : {}) }));
    const body = writeCsv<PersonRow>([
      { head: t.people.name, value: (row) => row.name },
      { head: t.people.email, value: (row) => row.email },
      { head: t.people.role, value: (row) => row.roles.map((name) => t.roles[name as NetworkRole]).join(", ") },
    ], found.rows);
    return { kind: "file", type: "text/csv; charset=utf-8", name: "personen.csv", body };
  },
});

function PeopleTable({ c, rows, admin }: { c: PageContext; rows: readonly PersonRow[]; admin: boolean }) {
  const t = texts[c.locale];
  return (
    <Table caption={t.people.title} captionHidden rows={[...rows]} rowKey={(row) => row.id} columns={[
      { key: "name", label: t.people.name, rowHeader: true, cell: (row) => <><a href={c.href(`/personen/${row.id}`)}>{row.name}</a> {row.state === "paused" ? <State kind="stopped" label={personTexts[c.locale].paused} /> : null}</> },
      { key: "email", label: t.people.email, cell: (row) => row.email },
      { key: "roles", label: t.people.role, cell: (row) => row.roles.map((name) => (
        <div key={name}>{t.roles[name as NetworkRole]} {admin && name !== "operator"
          ? <PostButton action={c.href(`/personen/${row.id}/rollen/${name}/beenden`)} label={t.people.endRole} small variant="tertiary" context={`${row.name}: ${t.roles[name as NetworkRole]}`} hidden={c.once()} /> : null}</div>
      )) },
    ]} />
  );
}

const invite = form({
  path: "/personen/einladen",
  command: invitePerson,
  key: (c) => ({ base: c.site.base, network: c.site.name }),
  show: async (c, _state, draft) => {
    const t = texts[c.locale];
    return {
      kind: "html", title: t.people.invite, width: "text", noindex: true, crumbs: [{ label: t.people.title, href: c.href("/personen") }, { label: t.people.invite }],
      main: (
        <>
          <PageTitle title={t.people.invite} lead={t.people.inviteLead} />
          <DraftNotices draft={draft} fields={{ name: t.people.name, email: t.people.email, role: t.people.role }} />
          <Form action={c.href("/personen/einladen")} hidden={draft.hidden}>
            <TextField name="name" label={t.people.name} value={valueOf(draft, "name")} error={draft.errors["name"]} />
            <TextField name="email" type="email" label={t.people.email} value={valueOf(draft, "email")} error={draft.errors["email"]} />
            <RadioGroup name="role" label={t.people.role} value={valueOf(draft, "role")} error={draft.errors["role"]}
              options={(["coordinator", "admin"] as const).map((value) => ({ value, label: t.roles[value], hint: t.roleHints[value] }))} />
            <ActionBar><Button label={t.people.send} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/personen"),
  flash: "platform.invited",
});

const end = action({
  path: "/personen/:person/rollen/:role/beenden",
  command: endRole,
  key: (c) => ({ person: c.params["person"], role: c.params["role"] }),
  done: (c) => c.href("/personen"),
  back: (c) => c.href("/personen"),
  flash: "platform.roleEnded",
  sample: async (reader, scope) => {
    const found = await listPeople(reader, scope, { page: 1, role: "admin" });
    return found.rows[0] && { person: found.rows[0].id, role: "admin" };
  },
});

export const peopleRoutes = [list, csv, invite, end];
