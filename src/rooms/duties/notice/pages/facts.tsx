// SPDX-License-Identifier: EUPL-1.2
import { form, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, DraftNotices, Fieldset, Form, PageTitle, RadioGroup, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import type { Imprint } from "../../imprint/rules.ts";
import { authorityOf, officeLines } from "../../lands/rules.ts";
import { dutyCrumbs } from "../../publication/pages/crumbs.tsx";
import { changePrivacyFacts } from "../commands.ts";
import type { PrivacyFacts } from "../rules.ts";
import { texts } from "../texts.ts";

interface State {
  readonly facts: PrivacyFacts | undefined;
  readonly imprint: Imprint | undefined;
}

export const factsForm = form({
  path: "/pflichten/datenschutz",
  command: changePrivacyFacts,
  key: () => ({}),
  values: ({ facts, imprint }: State) => {
    if (!facts) return { officer: imprint?.publicBody === false ? "none" : "named", logDays: "7", ...(imprint ? { hostingName: imprint.bodyName } : {}) };
    const { version: _version, logDays, ...rest } = facts;
    return { ...rest, logDays: String(logDays) };
  },
  show: async (c, state: State, draft) => {
    const t = texts[c.locale].form;
    return { kind: "html", title: t.title, width: "text", noindex: true, crumbs: dutyCrumbs(c, t.title), main: <FactsForm c={c} imprint={state.imprint} draft={draft} /> };
  },
  done: (c) => c.href("/pflichten/datenschutz/freigeben"),
  flash: "duties.saved",
});

function FactsForm({ c, imprint, draft }: { c: PageContext; imprint: Imprint | undefined; draft: Draft }) {
  const t = texts[c.locale].form;
  const fields = { officer: t.officer, officerName: t.officerName, officerAddress: t.officerAddress, officerEmail: t.officerEmail, hostingName: t.hostingName, hostingAddress: t.hostingAddress, logDays: t.logDays, authority: t.authority, more: t.more };
  const text = (name: keyof typeof fields, more: { hint?: string; optional?: true; width?: "short"; type?: "email" } = {}) => <TextField name={name} label={fields[name]} value={valueOf(draft, name)} error={draft.errors[name]} {...more} />;
  const area = (name: "authority" | "more", hint: string, rows: number) => <TextArea name={name} label={fields[name]} hint={hint} optional rows={rows} value={valueOf(draft, name)} error={draft.errors[name]} />;
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <DraftNotices draft={draft} fields={fields} />
      <Form action={c.href("/pflichten/datenschutz")} hidden={draft.hidden}>
        <RadioGroup name="officer" label={t.officer} hint={t.officerHint} options={(["named", "none"] as const).map((value) => ({ value, label: t.officerOptions[value] }))} value={valueOf(draft, "officer")} error={draft.errors["officer"]} />
        {text("officerName", { hint: t.officerNameHint, optional: true })}
        {text("officerAddress", { optional: true })}
        {text("officerEmail", { optional: true, type: "email" })}
        <Fieldset legend={t.hosting}>
          {text("hostingName", { hint: t.hostingNameHint })}
          {text("hostingAddress", { optional: true })}
          {text("logDays", { hint: t.logDaysHint, width: "short" })}
        </Fieldset>
        {area("authority", [t.authorityHint, imprint ? officeLines(authorityOf(imprint.land, imprint.publicBody)).join(", ") : ""].join(" ").trim(), 2)}
        {area("more", t.moreHint, 4)}
        <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
      </Form>
    </>
  );
}
