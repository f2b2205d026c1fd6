// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../kernel/actor.ts";
import { form, page } from "../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, ColourField, DraftNotices, EmptyState, Form, PageTitle, Table, TextField, valueOf } from "../../../ui/index.ts";
import { orderNetwork } from "../commands.ts";
import { networkList } from "../queries.ts";
import { texts } from "../texts.ts";
import { Further } from "./further.tsx";

const list = page({
  path: "/netzwerke",
  may: role("operator"),
  show: async (c) => {
    const t = texts[c.locale].networks;
    const rows = await c.read((reader) => networkList(reader));
    const root = c.site.base.replace(/\/n\/[^/]+$/, "");
    return {
      kind: "html", title: t.title, noindex: true, crumbs: [{ label: texts[c.locale].desk.title, href: c.href("/schreibtisch") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} actions={<ButtonLink label={t.open} href={c.href("/netzwerke/neu")} variant="primary" />} />
          {rows.length === 0 ? <EmptyState title={t.none} /> : (
            <Table caption={t.title} captionHidden rows={rows} rowKey={(row) => row.key} columns={[
              { key: "name", label: t.name, rowHeader: true, cell: (row) => row.name },
              { key: "path", label: t.path, cell: (row) => <a href={row.isHome ? root : `${root}/n/${row.key}`}>{row.isHome ? "/" : `/n/${row.key}`}</a> },
            ]} />
          )}
          <Further c={c} where="server" />
        </>
      ),
    };
  },
});

const open = form({
  path: "/netzwerke/neu",
  command: orderNetwork,
  key: () => ({}),
  show: async (c, _state, draft) => {
    const t = texts[c.locale].networks;
    const s = texts[c.locale].setup;
    const field = (name: "name" | "key" | "claim" | "accent" | "personName" | "email", hint?: string) => (
      <TextField name={name} label={s.fields[name]} hint={hint} optional={name === "claim"} value={valueOf(draft, name)} error={draft.errors[name]} />
    );
    return {
      kind: "html", title: t.open, width: "text", noindex: true, crumbs: [{ label: t.title, href: c.href("/netzwerke") }, { label: t.open }],
      main: (
        <>
          <PageTitle title={t.open} lead={t.openLead} />
          <DraftNotices draft={draft} fields={s.fields} />
          <Form action={c.href("/netzwerke/neu")} hidden={draft.hidden}>
            {field("name", s.nameHint)}{field("key", s.keyHint)}{field("claim", s.claimHint)}<ColourField name="accent" label={s.fields.accent} hint={s.accentHint} value={valueOf(draft, "accent")} error={draft.errors["accent"]} />{field("personName")}{field("email")}
            <ActionBar><Button label={t.open} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/netzwerke"),
  flash: "platform.networkOrdered",
});

export const networkRoutes = [list, open];
