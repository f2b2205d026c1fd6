// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "../../../../kernel/i18n.ts";
import { form, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, DateField, DraftNotices, Fieldset, Form, Notice, PageTitle, RadioGroup, Select, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import { findImprint } from "../../imprint/store.ts";
import { landOf, officeLines, type LandKey } from "../../lands/rules.ts";
import { dutyCrumbs } from "../../publication/pages/crumbs.tsx";
import { changeStatement } from "../commands.ts";
import { methods, standards, statuses, type Statement } from "../rules.ts";
import { texts } from "../texts.ts";

export const statementForm = form({
  path: "/pflichten/barrierefreiheit",
  command: changeStatement,
  key: () => ({}),
  values: ({ statement }: { statement: Statement | undefined }, c) => {
    const t = texts[c.locale].form;
    if (!statement) return { status: "partial", standard: standards[1], nonCompliant: t.suggestion, alternatives: t.suggestionWay, preparedOn: dayOf(c.at), reviewedOn: dayOf(c.at), method: "self" };
    const { version: _version, remindedFor: _reminded, ...rest } = statement;
    return rest;
  },
  show: async (c, _state, draft) => {
    const t = texts[c.locale].form;
    const imprint = await c.read((reader) => findImprint(reader, c.scope));
    return { kind: "html", title: t.title, width: "text", noindex: true, crumbs: dutyCrumbs(c, t.title), main: <StatementForm c={c} land={imprint?.land} draft={draft} /> };
  },
  done: (c) => c.href("/veroeffentlichung"),
  flash: "duties.saved",
});

function StatementForm({ c, land, draft }: { c: PageContext; land: LandKey | undefined; draft: Draft }) {
  const t = texts[c.locale].form;
  const fields = { status: t.status, standard: t.standard, nonCompliant: t.nonCompliant, burden: t.burden, outside: t.outside, alternatives: t.alternatives, preparedOn: t.preparedOn, method: t.method, assessor: t.assessor, reviewedOn: t.reviewedOn, enforcement: t.enforcement };
  const area = (name: "nonCompliant" | "burden" | "outside" | "alternatives" | "enforcement", hint?: string, rows = 3) => <TextArea name={name} label={fields[name]} hint={hint} optional rows={rows} value={valueOf(draft, name)} error={draft.errors[name]} />;
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      {land ? null : <Notice tone="warning"><p>{t.landMissing}</p></Notice>}
      <DraftNotices draft={draft} fields={fields} />
      <Form action={c.href("/pflichten/barrierefreiheit")} hidden={draft.hidden}>
        <Fieldset legend={t.result}>
          <RadioGroup name="status" label={t.status} options={statuses.map((value) => ({ value, label: t.statuses[value] }))} value={valueOf(draft, "status")} error={draft.errors["status"]} />
          <Select name="standard" label={t.standard} empty={false} options={standards.map((value) => ({ value, label: value }))} value={valueOf(draft, "standard")} error={draft.errors["standard"]} />
        </Fieldset>
        <Fieldset legend={t.gaps} hint={t.gapsHint}>
          {area("nonCompliant")}{area("burden", t.burdenHint, 2)}{area("outside", t.outsideHint, 2)}{area("alternatives")}
        </Fieldset>
        <Fieldset legend={t.dates}>
          <DateField name="preparedOn" label={t.preparedOn} value={valueOf(draft, "preparedOn")} error={draft.errors["preparedOn"]} />
          <RadioGroup name="method" label={t.method} options={methods.map((value) => ({ value, label: t.methods[value] }))} value={valueOf(draft, "method")} error={draft.errors["method"]} />
          <TextField name="assessor" label={t.assessor} hint={t.assessorHint} optional value={valueOf(draft, "assessor")} error={draft.errors["assessor"]} />
          <DateField name="reviewedOn" label={t.reviewedOn} hint={t.reviewedHint} value={valueOf(draft, "reviewedOn")} error={draft.errors["reviewedOn"]} />
        </Fieldset>
        {area("enforcement", [t.enforcementHint, land ? officeLines(landOf(land).enforcement).join(", ") : ""].join(" ").trim(), 3)}
        <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
      </Form>
    </>
  );
}
