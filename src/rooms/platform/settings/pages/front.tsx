// SPDX-License-Identifier: EUPL-1.2
import { form, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, DraftNotices, Fieldset, Form, PageTitle, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import type { Front } from "../../rules.ts";
import { texts } from "../../texts.ts";
import { changeFront } from "../commands.ts";

const shown = (value: string | number | null): string => (value === null ? "" : String(value).replace(".", ","));

export const frontForm = form({
  path: "/einstellungen/startseite",
  command: changeFront,
  key: () => ({}),
  values: (front: Front) => Object.fromEntries(Object.entries(front).map(([name, value]) => [name, shown(value)])),
  show: async (c, _front, draft) => ({
    kind: "html", title: texts[c.locale].front.title, width: "text", noindex: true,
    crumbs: [{ label: texts[c.locale].desk.title, href: c.href("/schreibtisch") }, { label: texts[c.locale].front.title }],
    main: <FrontForm c={c} draft={draft} />,
  }),
  done: (c) => c.href("/"),
  flash: "platform.settingsSaved",
});

function FrontForm({ c, draft }: { c: PageContext; draft: Draft }) {
  const t = texts[c.locale].front;
  const text = (name: keyof typeof t.fields, optional = true, hint?: string) => (
    <TextField name={name} label={t.fields[name]} hint={hint} optional={optional} value={valueOf(draft, name)} error={draft.errors[name]} />
  );
  const short = (name: keyof typeof t.fields) => <TextField name={name} label={t.fields[name]} optional width="short" value={valueOf(draft, name)} error={draft.errors[name]} />;
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <DraftNotices draft={draft} fields={t.fields} />
      <Form action={c.href("/einstellungen/startseite")} hidden={draft.hidden}>
        {text("title", false, t.titleHint)}
        <TextArea name="lead" label={t.fields.lead} optional rows={4} value={valueOf(draft, "lead")} error={draft.errors["lead"]} />
        <Fieldset legend={t.figure} hint={t.figureHint}>
          {text("figureLabel")}
          {text("figureUnit")}
          {short("baseline")}{short("baselineYear")}
          {short("current")}{short("currentYear")}
          {short("goal")}{short("goalYear")}
          {text("source")}
        </Fieldset>
        <TextArea name="about" label={t.fields.about} optional rows={8} value={valueOf(draft, "about")} error={draft.errors["about"]} />
        <TextArea name="contact" label={t.fields.contact} optional rows={3} value={valueOf(draft, "contact")} error={draft.errors["contact"]} />
        <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
      </Form>
    </>
  );
}
