// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../kernel/actor.ts";
import { form, page, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, DescriptionList, DraftNotices, EmptyState, Fieldset, Form, PageTitle, Prose, RadioGroup, Select, TextField, valueOf } from "../../../../ui/index.ts";
import { authorityOf, landKeys, landOf, officeLines } from "../../lands/rules.ts";
import { dutyCrumbs } from "../../publication/pages/crumbs.tsx";
import { changeImprint } from "../commands.ts";
import { addressLines, type Imprint } from "../rules.ts";
import { findImprint } from "../store.ts";
import { texts } from "../texts.ts";

/** Lines below each other. */
export const Lines = ({ lines }: { lines: readonly string[] }) => <>{lines.filter(Boolean).map((line, i) => <>{i > 0 ? <br /> : null}{line}</>)}</>;

const imprintPage = page({
  path: "/impressum",
  may: anyone("everybody must be able to see who answers for the site"),
  beforePublic: true,
  show: async (c) => {
    const imprint = await c.read((reader) => findImprint(reader, c.scope));
    const t = texts[c.locale];
    return {
      kind: "html", title: t.title, width: "text",
      main: imprint ? <Shown c={c} imprint={imprint} /> : <><PageTitle title={t.title} /><EmptyState title={t.none} /></>,
    };
  },
});

function Shown({ c, imprint }: { c: PageContext; imprint: Imprint }) {
  const t = texts[c.locale];
  return (
    <>
      <PageTitle title={t.title} meta={t.law} />
      <DescriptionList items={[
        { term: t.provider, value: <><Lines lines={addressLines(imprint)} />{imprint.legalForm ? <><br />{imprint.legalForm}</> : null}</> },
        { term: t.represented, value: imprint.representative },
        { term: t.phone, value: imprint.phone },
        { term: t.email, value: <a href={`mailto:${imprint.email}`}>{imprint.email}</a> },
        { term: t.register, value: imprint.registerEntry },
        { term: t.vat, value: imprint.vatId },
      ]} />
      <Prose>
        <h2>{t.editor}</h2>
        <p>{t.editorLaw}:</p>
        <p><Lines lines={[imprint.editorName, ...(imprint.editorAddress ? [imprint.editorAddress] : addressLines(imprint).slice(1))]} /></p>
        <h2>{t.authority}</h2>
        <p><Lines lines={officeLines(authorityOf(imprint.land, imprint.publicBody))} /></p>
      </Prose>
    </>
  );
}

const imprintForm = form({
  path: "/pflichten/anbieter",
  command: changeImprint,
  key: () => ({}),
  values: (state: { imprint: Imprint | undefined }) => {
    if (!state.imprint) return {};
    const { version: _version, publicBody, ...rest } = state.imprint;
    return { ...rest, bodyKind: publicBody ? "public" : "private" };
  },
  show: async (c, _state, draft) => {
    const t = texts[c.locale].form;
    return { kind: "html", title: t.title, width: "text", noindex: true, crumbs: dutyCrumbs(c, t.title), main: <ImprintForm c={c} draft={draft} /> };
  },
  done: (c) => c.href("/veroeffentlichung"),
  flash: "duties.saved",
});

function ImprintForm({ c, draft }: { c: PageContext; draft: Draft }) {
  const t = texts[c.locale].form;
  const fields = { bodyName: t.bodyName, bodyKind: t.bodyKind, legalForm: t.legalForm, land: t.land, street: t.street, postcode: t.postcode, city: t.city, representative: t.representative, phone: t.phone, email: t.email, registerEntry: t.registerEntry, vatId: t.vatId, editorName: t.editorName, editorAddress: t.editorAddress };
  const text = (name: keyof typeof fields, more: { hint?: string; optional?: true; width?: "short" | "medium"; type?: "email" | "tel"; autocomplete?: string } = {}) => (
    <TextField name={name} label={fields[name]} value={valueOf(draft, name)} error={draft.errors[name]} {...more} />
  );
  const kind = (value: "public" | "private") => ({ value, label: t.bodyKinds[value], hint: t.bodyKindHints[value] });
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <DraftNotices draft={draft} fields={fields} />
      <Form action={c.href("/pflichten/anbieter")} hidden={draft.hidden}>
        <Fieldset legend={t.body}>
          {text("bodyName", { hint: t.bodyNameHint, autocomplete: "organization" })}
          <RadioGroup name="bodyKind" label={t.bodyKind} options={[kind("public"), kind("private")]} value={valueOf(draft, "bodyKind")} error={draft.errors["bodyKind"]} />
          {text("legalForm", { hint: t.legalFormHint, optional: true })}
          <Select name="land" label={t.land} hint={t.landHint} options={landKeys.map((key) => ({ value: key, label: landOf(key).name }))} value={valueOf(draft, "land")} error={draft.errors["land"]} />
          {text("representative", { hint: t.representativeHint })}
        </Fieldset>
        <Fieldset legend={t.reach}>
          {text("street", { hint: t.streetHint, autocomplete: "address-line1" })}
          {text("postcode", { width: "short", autocomplete: "postal-code" })}
          {text("city", { autocomplete: "address-level2" })}
          {text("phone", { type: "tel", autocomplete: "tel" })}
          {text("email", { type: "email", hint: t.emailHint, autocomplete: "email" })}
        </Fieldset>
        <Fieldset legend={t.more}>
          {text("editorName", { hint: t.editorNameHint })}
          {text("editorAddress", { optional: true })}
          {text("registerEntry", { hint: t.registerEntryHint, optional: true })}
          {text("vatId", { hint: t.vatIdHint, optional: true, width: "medium" })}
        </Fieldset>
        <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
      </Form>
    </>
  );
}

export const imprintRoutes = [imprintPage, imprintForm];
