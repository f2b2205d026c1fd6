// SPDX-License-Identifier: EUPL-1.2
import { form, type Answer, type Draft, type PageContext } from "../../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, Checkbox, DateField, DraftNotices, Form, NumberUnitField, Notice, RadioGroup, Section, TextArea, TextField, valueOf } from "../../../../../ui/index.ts";
import { allowsIn, type SettingField } from "../../../contract.ts";
import type { OnEdition } from "../../commands.ts";
import { crumbsOf, EditionHead, sampleEdition, texts } from "../../pages/frame.tsx";
import { changeSettings, changeSignUp } from "../commands.ts";

const path = (on: OnEdition): string => `/durchlaeufe/${on.editionId}/einstellungen`;
const emptyDraft = (values: Draft["values"], hidden: Draft["hidden"]): Draft => ({ values, errors: {}, hidden });
const asText = (value: unknown): string => (value === true ? "1" : value === false || value === undefined || value === null ? "" : String(value));

const ruleValues = (on: OnEdition) => Object.fromEntries(Object.keys(on.format.format.settings.fields).map((name) => [name, asText(on.edition.settings[name])]));
const signUpValues = (on: OnEdition) => ({
  signUpBy: on.edition.signUpBy, signUpUntil: on.edition.signUpUntil ?? "", confirmByHand: asText(on.edition.confirmByHand),
  ...Object.fromEntries(on.format.format.sides.map((side) => [`seats.${side.key}`, asText(on.edition.seats[side.key])])),
});

/** One setting of a format as its kind of field asks. */
function Setting({ c, on, name, field, draft }: { c: PageContext; on: OnEdition; name: string; field: SettingField; draft: Draft }) {
  const words = on.format.format.texts[c.locale].settings[name] ?? { label: name };
  const common = { name, label: words.label, hint: words.hint, error: draft.errors[name] };
  const value = valueOf(draft, name);
  switch (field.kind) {
    case "tick":
      return <Checkbox {...common} checked={value !== "" && value !== "0"} value="1" />;
    case "choice":
      return <RadioGroup {...common} value={value} options={field.options.map((option) => ({ value: option, label: words.options?.[option] ?? option }))} />;
    case "number":
      return <NumberUnitField {...common} value={value} unit="" decimals={!Number.isInteger(field.min)} />;
    case "text":
      return field.lines ? <TextArea {...common} value={value} rows={field.lines} maxLength={field.max} optional /> : <TextField {...common} value={value} maxLength={field.max} optional />;
  }
}

function Rules({ c, on, draft }: { c: PageContext; on: OnEdition; draft: Draft }) {
  const t = texts[c.locale].settings;
  const fields = Object.entries(on.format.format.settings.fields);
  const words = on.format.format.texts[c.locale].settings;
  if (fields.length === 0) return <Section title={t.rules} lead={t.none} />;
  const fixed = !allowsIn(on.format.format, on.edition.state, "plan");
  return (
    <Section title={t.rules} lead={t.lead} id="regeln">
      {fixed ? <Notice title={t.fixed} /> : null}
      <DraftNotices draft={draft} fields={Object.fromEntries(fields.map(([name]) => [name, words[name]?.label ?? name]))} />
      <Form action={c.href(path(on))} hidden={draft.hidden} label={t.rules}>
        {fields.map(([name, field]) => <Setting key={name} c={c} on={on} name={name} field={field} draft={draft} />)}
        {fixed ? null : <ActionBar sticky={false}><Button label={t.save} context={t.rules} variant="primary" /></ActionBar>}
      </Form>
    </Section>
  );
}

function SignUp({ c, on, draft }: { c: PageContext; on: OnEdition; draft: Draft }) {
  const t = texts[c.locale].settings;
  const sides = on.format.format.sides.map((side) => ({ name: `seats.${side.key}`, label: t.seats({ side: on.format.format.texts[c.locale].sides[side.key]!.many }) }));
  return (
    <Section title={t.signUp} lead={t.signUpLead} id="anmeldung">
      <DraftNotices draft={draft} fields={{ signUpBy: t.by, signUpUntil: t.until, confirmByHand: t.confirmByHand, ...Object.fromEntries(sides.map((side) => [side.name, side.label])) }} />
      <Form action={c.href(`${path(on)}/anmeldung`)} hidden={draft.hidden} label={t.signUp}>
        <RadioGroup name="signUpBy" label={t.by} value={valueOf(draft, "signUpBy")} error={draft.errors["signUpBy"]} options={(["everybody", "members", "invited"] as const).map((value) => ({ value, label: t.byOptions[value] }))} />
        <DateField name="signUpUntil" kind="date" label={t.until} hint={t.untilHint} optional value={valueOf(draft, "signUpUntil")} error={draft.errors["signUpUntil"]} />
        {sides.map((side, i) => <NumberUnitField key={side.name} name={side.name} label={side.label} hint={i === 0 ? t.seatsHint : undefined} optional value={valueOf(draft, side.name)} error={draft.errors[side.name]} unit={t.organisations} />)}
        <Checkbox name="confirmByHand" label={t.confirmByHand} value="1" checked={valueOf(draft, "confirmByHand") !== "" && valueOf(draft, "confirmByHand") !== "0"} />
        <ActionBar sticky={false}><Button label={t.save} context={t.signUp} variant="primary" /></ActionBar>
      </Form>
    </Section>
  );
}

/** Both forms stand on one page; the one that was posted shows what was wrong with it. */
function settingsPage(c: PageContext, on: OnEdition, posted: { rules?: Draft; signUp?: Draft }): Answer {
  const t = texts[c.locale].settings;
  const fresh = () => ({ ...c.once(), _version: String(on.edition.version) });
  return {
    kind: "html", title: `${t.title}: ${on.edition.title}`, width: "text", noindex: true, crumbs: crumbsOf(c, on, t.title),
    main: (
      <>
        <EditionHead c={c} on={on} title={t.title} actions={<ButtonLink label={t.basics} href={c.href(`/durchlaeufe/${on.editionId}/bearbeiten`)} />} />
        <SignUp c={c} on={on} draft={posted.signUp ?? emptyDraft(signUpValues(on), fresh())} />
        <Rules c={c} on={on} draft={posted.rules ?? emptyDraft(ruleValues(on), fresh())} />
      </>
    ),
  };
}

const rules = form({
  path: "/durchlaeufe/:edition/einstellungen",
  command: changeSettings,
  key: (c) => ({ edition: c.params["edition"] }),
  values: ruleValues,
  show: async (c, on, draft) => settingsPage(c, on, { rules: draft }),
  done: (c) => c.href(`/durchlaeufe/${c.params["edition"]}/einstellungen`),
  flash: "run.changed",
  sample: sampleEdition,
});

const signUp = form({
  path: "/durchlaeufe/:edition/einstellungen/anmeldung",
  command: changeSignUp,
  key: (c) => ({ edition: c.params["edition"], base: c.absolute("/") }),
  values: signUpValues,
  show: async (c, on, draft) => settingsPage(c, on, { signUp: draft }),
  done: (c) => c.href(`/durchlaeufe/${c.params["edition"]}/einstellungen`),
  flash: "run.changed",
  sample: sampleEdition,
});

export const settingsRoutes = [rules, signUp];
