// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from "../../../../kernel/i18n.ts";
import type { Draft } from "../../../../kernel/page.ts";
import { Accordion, Checkbox, DateField, Fieldset, NumberUnitField, RadioGroup, Select, TextArea, TextField, valueOf, type SelectOption } from "../../../../ui/index.ts";
import { units } from "../../rules.ts";
import { letters, type KnownOrganisation, type Letter } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

export interface AgreementFieldsProps {
  draft: Draft;
  locale: Locale;
  organisations: readonly KnownOrganisation[];
  /** Corners to choose from; none: not asked. */
  topics?: readonly { key: string; name: string }[];
  /** Asks for the estimated value of each contribution. */
  valuation?: boolean;
  /** Offers "has signed" per side and "to the sealer at once", for those who write at the table. */
  atTable?: boolean;
  /** Asks for the number of a pre-printed paper. */
  paper?: boolean;
}

/** All fields of an agreement form, for every page that writes one down; the command reads them with `agreementForm`. */
export function AgreementFields(props: AgreementFieldsProps) {
  const t = texts[props.locale];
  const third = letters.slice(2).some((letter) => valueOf(props.draft, `${letter}_organisation`) !== "" || Object.keys(props.draft.errors).some((name) => name.startsWith(`${letter}_`)));
  return (
    <>
      <SideFieldset {...props} letter="a" />
      <SideFieldset {...props} letter="b" />
      <Accordion title={t.thirdTitle} open={third}><p>{t.thirdLead}</p><SideFieldset {...props} letter="c" /></Accordion>
      <Terms {...props} />
    </>
  );
}

/** Label of each field, for the summary of faults and the table of a conflict. */
export function agreementLabels(locale: Locale): Record<string, string> {
  const t = texts[locale];
  const sides = letters.flatMap((letter) => (["organisation", "representative", "what", "quantity", "unit", "to", "estimate", "publishNames", "publishPhoto", "signed"] as const)
    .map((name) => [`${letter}_${name}`, `${t.side({ letter: letter.toUpperCase() })}: ${t[name]}`]));
  return {
    ...Object.fromEntries(sides), topic: t.topic, title: t.title, place: t.place, periodFrom: t.periodFrom, periodUntil: t.periodUntil,
    firstContact: t.firstContact, firstContactBy: t.firstContactBy, noReturn: t.noReturn, note: t.note, number: t.number,
  };
}

function SideFieldset({ draft, locale, organisations, valuation, atTable, letter }: AgreementFieldsProps & { letter: Letter }) {
  const t = texts[locale];
  const name = (field: string): string => `${letter}_${field}`;
  const bound = (field: string) => ({ name: name(field), value: valueOf(draft, name(field)), error: draft.errors[name(field)] });
  const ticked = (field: string) => ({ name: name(field), checked: !["", "0"].includes(valueOf(draft, name(field))), error: draft.errors[name(field)] });
  const choices: SelectOption[] = organisations.map((organisation) => ({ value: organisation.id, label: organisation.name }));
  return (
    <Fieldset legend={t.side({ letter: letter.toUpperCase() })}>
      <Select {...bound("organisation")} label={t.organisation} options={choices} optional={letter === "c"} />
      <TextField {...bound("representative")} label={t.representative} hint={t.representativeHint} optional maxLength={120} />
      <TextArea {...bound("what")} label={t.what} hint={letter === "a" ? t.whatHint : t.whatOptional} optional={letter !== "a"} rows={3} maxLength={600} />
      <NumberUnitField {...bound("quantity")} label={t.quantity} hint={t.quantityHint} optional decimals
        unit={{ name: name("unit"), value: valueOf(draft, name("unit")) || "hours", label: t.unit, options: units.map((value) => ({ value, label: t.units[value] })) }} />
      {letter === "c" ? <Select {...bound("to")} label={t.to} optional options={(["a", "b"] as const).map((value) => ({ value, label: t.side({ letter: value.toUpperCase() }) }))} /> : null}
      {valuation ? <TextField {...bound("estimate")} label={t.estimate} hint={t.estimateHint} optional inputMode="decimal" width="short" /> : null}
      <Checkbox {...ticked("publishNames")} label={t.publishNames} optional />
      <Checkbox {...ticked("publishPhoto")} label={t.publishPhoto} optional />
      {atTable ? <Checkbox {...ticked("signed")} label={t.signed} optional /> : null}
    </Fieldset>
  );
}

function Terms({ draft, locale, topics = [], atTable, paper }: AgreementFieldsProps) {
  const t = texts[locale];
  const bound = (name: string) => ({ name, value: valueOf(draft, name), error: draft.errors[name] });
  const ticked = (name: string) => ({ name, checked: !["", "0"].includes(valueOf(draft, name)), error: draft.errors[name] });
  return (
    <Fieldset legend={t.termsTitle}>
      {paper ? <TextField {...bound("number")} label={t.number} hint={t.numberHint} optional width="medium" /> : null}
      {topics.length > 0 ? <RadioGroup {...bound("topic")} label={t.topic} options={topics.map(({ key, name }) => ({ value: key, label: name }))} /> : null}
      <TextField {...bound("title")} label={t.title} hint={t.titleHint} optional maxLength={80} />
      <TextField {...bound("place")} label={t.place} optional maxLength={160} />
      <DateField {...bound("periodFrom")} label={t.periodFrom} optional />
      <DateField {...bound("periodUntil")} label={t.periodUntil} optional />
      <RadioGroup {...bound("firstContact")} value={valueOf(draft, "firstContact") || "b"} label={t.firstContact} inline
        options={letters.slice(0, 2).map((value) => ({ value, label: t.side({ letter: value.toUpperCase() }) }))} />
      <DateField {...bound("firstContactBy")} label={t.firstContactBy} hint={t.firstContactByHint} optional />
      <Checkbox {...ticked("noReturn")} label={t.noReturn} optional />
      <TextArea {...bound("note")} label={t.note} optional rows={2} maxLength={600} />
      {atTable ? <Checkbox {...ticked("toSealer")} label={t.toSealer} optional /> : null}
    </Fieldset>
  );
}
