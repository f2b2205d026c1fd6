// SPDX-License-Identifier: EUPL-1.2
// The fields of a need or an offer, in the three groups in which they are asked.
import type { Locale } from "../../../kernel/i18n.ts";
import type { Draft } from "../../../kernel/page.ts";
import type { FormValues } from "../../../kernel/fields.ts";
import { Checkbox, DateField, Fieldset, NumberUnitField, RadioGroup, Select, TextArea, TextField, valueOf } from "../../../ui/index.ts";
import type { QuarterName } from "../../actors/index.ts";
import { categories, units, type Direction, type Listing } from "../rules.ts";
import { texts } from "./entry.tsx";

interface Props {
  readonly draft: Draft;
  readonly locale: Locale;
  readonly direction: Direction;
}

type Name = keyof (typeof texts)["de"]["fields"];

/** Labels by field name, for the notices above a form. */
export const fieldLabels = (locale: Locale, direction: Direction): Record<Name, string> =>
  direction === "need" ? texts[locale].fields : { ...texts[locale].fields, ...texts[locale].fieldsOffer };

const errorOf = (draft: Draft, name: string) => (draft.errors[name] ? { error: draft.errors[name] } : {});

export function WhatFields({ draft, locale, direction }: Props) {
  const t = texts[locale];
  const labels = fieldLabels(locale, direction);
  return (
    <>
      <RadioGroup name="category" label={labels.category} value={valueOf(draft, "category")} {...errorOf(draft, "category")}
        options={categories.map((value) => ({ value, label: t.categories[value], hint: t.categoryHints[value] }))} />
      <TextField name="title" label={labels.title} hint={t.hints.title} maxLength={60} value={valueOf(draft, "title")} {...errorOf(draft, "title")} />
      <TextArea name="what" label={labels.what} hint={direction === "need" ? t.hints.what : t.hints.whatOffer} maxLength={2000} rows={6} value={valueOf(draft, "what")} {...errorOf(draft, "what")} />
      <TextField name="audience" label={labels.audience} hint={t.hints.audience} optional value={valueOf(draft, "audience")} {...errorOf(draft, "audience")} />
    </>
  );
}

export function PlaceFields({ draft, locale, direction, quarters }: Props & { quarters: readonly QuarterName[] }) {
  const t = texts[locale];
  const labels = fieldLabels(locale, direction);
  const chosen = valueOf(draft, "unit");
  return (
    <>
      <NumberUnitField name="quantity" label={labels.quantity} hint={t.hints.quantity} optional decimals value={germanNumber(valueOf(draft, "quantity"), locale)} {...errorOf(draft, "quantity")}
        unit={{ name: "unit", label: labels.unit, value: chosen || "persons", options: units.map((value) => ({ value, label: t.units[value] })) }} />
      <Fieldset legend={t.ad.when} hint={t.hints.days}>
        <DateField name="fromDay" label={labels.fromDay} optional value={valueOf(draft, "fromDay")} {...errorOf(draft, "fromDay")} />
        <DateField name="untilDay" label={labels.untilDay} optional value={valueOf(draft, "untilDay")} {...errorOf(draft, "untilDay")} />
      </Fieldset>
      <TextField name="timeNote" label={labels.timeNote} hint={t.hints.timeNote} optional value={valueOf(draft, "timeNote")} {...errorOf(draft, "timeNote")} />
      <TextField name="place" label={labels.place} hint={t.hints.place} optional value={valueOf(draft, "place")} {...errorOf(draft, "place")} />
      {quarters.length > 0
        ? <Select name="quarterId" label={labels.quarterId} optional empty="–" value={valueOf(draft, "quarterId")} options={quarters.map(({ id, name }) => ({ value: id, label: name }))} {...errorOf(draft, "quarterId")} />
        : null}
      {quarters.length > 0 ? <Checkbox name="onlyInQuarter" label={labels.onlyInQuarter} hint={t.hints.onlyInQuarter} checked={valueOf(draft, "onlyInQuarter") === "1"} {...errorOf(draft, "onlyInQuarter")} /> : null}
    </>
  );
}

export function ReturnFields({ draft, locale, direction }: Props) {
  const t = texts[locale];
  const labels = fieldLabels(locale, direction);
  return (
    <>
      <TextArea name="giveBack" label={labels.giveBack} hint={t.hints.giveBack} optional maxLength={500} rows={3} value={valueOf(draft, "giveBack")} {...errorOf(draft, "giveBack")} />
      <TextArea name="conditions" label={labels.conditions} hint={t.hints.conditions} optional maxLength={1000} rows={3} value={valueOf(draft, "conditions")} {...errorOf(draft, "conditions")} />
      <TextArea name="notWanted" label={labels.notWanted} hint={t.hints.notWanted} optional maxLength={500} rows={2} value={valueOf(draft, "notWanted")} {...errorOf(draft, "notWanted")} />
    </>
  );
}

/** A stored number as people of this language type it; what was typed stays as it is. */
const germanNumber = (value: string, locale: Locale): string => (locale === "de" && /^\d+\.\d+$/.test(value) ? value.replace(".", ",") : value);

/** The stored entry as a form shows it at first. */
export function valuesOfListing(listing: Listing): FormValues {
  const text = (value: string | number | null): string => (value === null ? "" : String(value));
  return {
    category: listing.category, title: listing.title, what: listing.what, audience: text(listing.audience), quantity: text(listing.quantity), unit: text(listing.unit),
    place: text(listing.place), quarterId: text(listing.quarterId), onlyInQuarter: listing.onlyInQuarter ? "1" : "", fromDay: text(listing.fromDay), untilDay: text(listing.untilDay), timeNote: text(listing.timeNote),
    giveBack: text(listing.giveBack), conditions: text(listing.conditions), notWanted: text(listing.notWanted),
  };
}
