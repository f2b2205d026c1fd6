// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../../kernel/actor.ts";
import { dayOf, formatDay, formatNumber } from "../../../../../kernel/i18n.ts";
import { form, page } from "../../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DateField, DraftNotices, EmptyState, Form, NumberUnitField, PageTitle, Table, TextArea, TextField, valueOf } from "../../../../../ui/index.ts";
import { addRate } from "../commands.ts";
import { rateLines, startingRates } from "../rules.ts";
import { listRates } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

const list = page({
  path: "/gegenwert",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale];
    const rates = await c.read((reader) => listRates(reader, c.scope));
    const euro = (value: number) => t.perHour({ value: formatNumber(value, c.locale, 2) });
    const add = <ButtonLink label={t.add} href={c.href("/gegenwert/neu")} variant="primary" />;
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: [{ label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} actions={rates.length > 0 ? add : undefined} />
          {rates.length === 0 ? <EmptyState title={t.empty} text={t.emptyText} action={add} /> : (
            <Table caption={t.caption} captionHidden rows={rates} rowKey={(rate) => rate.id} columns={[
              { key: "name", label: t.columns.name, rowHeader: true, cell: (rate) => rate.name },
              { key: "from", label: t.columns.from, cell: (rate) => formatDay(rate.validFrom, c.locale) },
              ...rateLines.map((line) => ({ key: line, label: t.columns[line], align: "end" as const, cell: (rate: (typeof rates)[number]) => euro(rate[line]) })),
              { key: "method", label: t.columns.method, cell: (rate) => rate.method },
            ]} />
          )}
        </>
      ),
    };
  },
});

const add = form({
  path: "/gegenwert/neu",
  command: addRate,
  key: () => ({}),
  values: (state, c) => {
    const last = state.rates[0] ?? startingRates;
    return { validFrom: dayOf(c.at), ...Object.fromEntries(rateLines.map((line) => [line, String(last[line]).replace(".", ",")])), method: state.rates[0]?.method ?? texts[c.locale].method };
  },
  show: async (c, _state, draft) => {
    const t = texts[c.locale];
    return {
      kind: "html", title: t.add, width: "text", noindex: true, crumbs: [{ label: t.title, href: c.href("/gegenwert") }, { label: t.add }],
      main: (
        <>
          <PageTitle title={t.add} />
          <DraftNotices draft={draft} fields={t.fields} />
          <Form action={c.href("/gegenwert/neu")} hidden={draft.hidden}>
            <TextField name="name" label={t.fields.name} hint={t.hints.name} value={valueOf(draft, "name")} error={draft.errors["name"]} maxLength={40} />
            <DateField name="validFrom" label={t.fields.validFrom} value={valueOf(draft, "validFrom")} error={draft.errors["validFrom"]} />
            {rateLines.map((line) => <NumberUnitField key={line} name={line} label={t.fields[line]} unit={t.unit} decimals value={valueOf(draft, line)} error={draft.errors[line]} />)}
            <TextArea name="method" label={t.fields.method} hint={t.hints.method} value={valueOf(draft, "method")} error={draft.errors["method"]} maxLength={600} rows={4} />
            <ActionBar><Button label={t.save} variant="primary" /><ButtonLink label={t.cancel} href={c.href("/gegenwert")} variant="tertiary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/gegenwert"),
  flash: "marketplace.rateSaved",
});

export const rateRoutes = [list, add];
