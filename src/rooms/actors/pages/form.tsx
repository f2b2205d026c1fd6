// SPDX-License-Identifier: EUPL-1.2
import { form, type Answer, type Draft, type PageContext } from "../../../kernel/page.ts";
import { ActionBar, Button, Checkbox, DraftNotices, Fieldset, Form, PageTitle, RadioGroup, Select, TextArea, TextField, valueOf } from "../../../ui/index.ts";
import { changeOrganisation, createOrganisation } from "../commands.ts";
import { listQuarters } from "../queries.ts";
import { sectors, sizes } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { anyOrganisation } from "./organisation.tsx";

const texts = { de, en };

const create = form({
  path: "/organisationen/neu",
  command: createOrganisation,
  key: () => ({}),
  show: async (c, _state, draft) => {
    const t = texts[c.locale];
    return formPage(c, draft, { title: t.form.createTitle, lead: t.form.createLead, action: "/organisationen/neu", button: t.form.create, crumbs: [] });
  },
  done: (c, saved) => c.href(`/organisationen/${saved.object.id}`),
  flash: "actors.created",
});

const change = form({
  path: "/organisationen/:id/bearbeiten",
  command: changeOrganisation,
  key: (c) => ({ id: c.params["id"] }),
  sample: anyOrganisation,
  values: ({ organisation: { name, sector, size, quarterId, about, street, postcode, city, phone, email, website, contactPublic } }) => ({
    name, sector, size, about, quarterId: quarterId ?? "", street: street ?? "", postcode: postcode ?? "", city: city ?? "",
    phone: phone ?? "", email: email ?? "", website: website ?? "", contactPublic: contactPublic ? "1" : "",
  }),
  show: async (c, { organisation }, draft) => {
    const t = texts[c.locale];
    const at = `/organisationen/${organisation.id}`;
    return formPage(c, draft, { title: t.form.changeTitle({ name: organisation.name }), action: `${at}/bearbeiten`, button: t.form.save, crumbs: [{ label: organisation.name, href: c.href(at) }] });
  },
  done: (c) => c.href(`/organisationen/${c.params["id"]}`),
  flash: "actors.changed",
});

interface Around {
  readonly title: string;
  readonly lead?: string;
  readonly action: string;
  readonly button: string;
  readonly crumbs: readonly { label: string; href: string }[];
}

async function formPage(c: PageContext, draft: Draft, around: Around): Promise<Answer> {
  const t = texts[c.locale];
  const quarters = await c.read((reader) => listQuarters(reader, c.scope));
  return {
    kind: "html", title: around.title, width: "text", noindex: true,
    crumbs: [{ label: t.list.title, href: c.href("/organisationen") }, ...around.crumbs, { label: around.crumbs.length > 0 ? t.form.changeCrumb : around.title }],
    main: (
      <>
        <PageTitle title={around.title} lead={around.lead} />
        <DraftNotices draft={inWords(c, draft, quarters)} fields={labels(c)} />
        <Form action={c.href(around.action)} hidden={draft.hidden}>
          <About c={c} draft={draft} quarters={quarters} />
          <Reach c={c} draft={draft} />
          <ActionBar><Button label={around.button} variant="primary" /></ActionBar>
        </Form>
      </>
    ),
  };
}

function labels(c: PageContext): Record<string, string> {
  const t = texts[c.locale].form;
  return { name: t.name, sector: t.sector, size: t.size, quarterId: t.quarter, about: t.about, street: t.street, postcode: t.postcode, city: t.city, phone: t.phone, email: t.email, website: t.website, contactPublic: t.contactPublic };
}

/** The draft with words for codes, for the comparison of two versions. */
function inWords(c: PageContext, draft: Draft, quarters: readonly { id: string; name: string }[]): Draft {
  if (!draft.theirs) return draft;
  const t = texts[c.locale];
  const words: Record<string, string> = { ...t.sectors, ...t.sizes, ...Object.fromEntries(quarters.map((quarter) => [quarter.id, quarter.name])) };
  const said = (values: Draft["values"]): Draft["values"] =>
    ({ ...values, ...Object.fromEntries(["sector", "size", "quarterId"].map((name) => [name, words[String(values[name] ?? "")] ?? "–"])), contactPublic: values["contactPublic"] ? t.form.yes : t.form.no });
  return { ...draft, values: said(draft.values), theirs: said(draft.theirs) };
}

/** Name, value and fault of a text field, as the blocks want them. */
const text = (draft: Draft, name: string) => ({ name, value: valueOf(draft, name), error: draft.errors[name] });

function About({ c, draft, quarters }: { c: PageContext; draft: Draft; quarters: readonly { id: string; name: string }[] }) {
  const t = texts[c.locale];
  return (
    <>
      <TextField {...text(draft, "name")} label={t.form.name} hint={t.form.nameHint} autocomplete="organization" maxLength={120} />
      <Select {...text(draft, "sector")} label={t.form.sector} options={sectors.map((value) => ({ value, label: t.sectors[value] }))} />
      <RadioGroup {...text(draft, "size")} label={t.form.size} hint={t.form.sizeHint} options={sizes.map((value) => ({ value, label: t.sizes[value] }))} />
      {quarters.length > 0 ? <Select {...text(draft, "quarterId")} label={t.form.quarter} optional empty={t.form.noQuarter} options={quarters.map(({ id, name }) => ({ value: id, label: name }))} /> : null}
      <TextArea {...text(draft, "about")} label={t.form.about} hint={t.form.aboutHint} optional rows={6} maxLength={1500} />
    </>
  );
}

function Reach({ c, draft }: { c: PageContext; draft: Draft }) {
  const t = texts[c.locale].form;
  return (
    <Fieldset legend={t.contact} hint={t.contactHint}>
      <TextField {...text(draft, "street")} label={t.street} optional autocomplete="address-line1" />
      <TextField {...text(draft, "postcode")} label={t.postcode} optional autocomplete="postal-code" width="short" />
      <TextField {...text(draft, "city")} label={t.city} optional autocomplete="address-level2" />
      <TextField {...text(draft, "phone")} label={t.phone} optional type="tel" autocomplete="tel" width="medium" />
      <TextField {...text(draft, "email")} label={t.email} hint={t.emailHint} optional type="email" autocomplete="email" />
      <TextField {...text(draft, "website")} label={t.website} optional type="url" autocomplete="url" />
      <Checkbox name="contactPublic" label={t.contactPublic} checked={valueOf(draft, "contactPublic") !== ""} error={draft.errors["contactPublic"]} optional />
    </Fieldset>
  );
}

export const formRoutes = [create, change];
