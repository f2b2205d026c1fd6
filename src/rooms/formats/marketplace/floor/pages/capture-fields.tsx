// SPDX-License-Identifier: EUPL-1.2
import { heldOn } from "../../../../../kernel/actor.ts";
import type { Draft, PageContext } from "../../../../../kernel/page.ts";
import { Checkbox, DateField, Fieldset, NumberUnitField, RadioGroup, Select, TextArea, TextField, valueOf, type SelectOption } from "../../../../../ui/index.ts";
import { units } from "../../../../commitments/index.ts";
import { unitNames } from "../../../../exchange/index.ts";
import { allowsIn } from "../../../contract.ts";
import type { Capture } from "../commands.ts";
import { wordsOf } from "./head.tsx";

interface Part {
  readonly c: PageContext;
  readonly draft: Draft;
}
type Letter = "a" | "b" | "c";

const ticked = (draft: Draft, name: string): boolean => valueOf(draft, name) !== "";

/** Who can be chosen: those here first, then who signed up, for a third side the whole directory. */
function choices(c: PageContext, state: Capture & { organisations?: readonly { id: string; name: string }[] }, wide: boolean): SelectOption[] {
  const t = wordsOf(c).capture;
  const of = (list: Capture["present"], group: string): SelectOption[] => list.map((one) => ({ value: one.organisationId, label: one.organisation.name, group }));
  const here = [...of(state.present, t.present), ...of(state.expected, t.expected)];
  if (!wide) return here;
  const known = new Set(here.map((one) => one.value));
  return [...here, ...(state.organisations ?? []).filter((one) => !known.has(one.id)).map((one) => ({ value: one.id, label: one.name, group: t.others }))];
}

/** One side: who, what it gives, how much. */
export function SideFields({ c, state, draft, letter, own }: Part & { state: Capture; letter: Letter; own: boolean }) {
  const t = wordsOf(c).capture;
  const name = (field: string) => `${letter}_${field}`;
  const side = { a: t.sideA, b: t.sideB, c: t.sideC }[letter];
  const all = choices(c, state, letter === "c");
  const mine = own ? heldOn(c.actor, "editor", c.at) : [];
  const options = own ? all.filter((one) => mine.includes(one.value)) : all;
  const withoutReturn = letter === "b" && state.settings.reciprocity !== "required";
  return (
    <Fieldset legend={side}>
      <Select name={name("organisation")} label={own ? t.ownOrganisation : t.organisation} value={valueOf(draft, name("organisation"))} error={draft.errors[name("organisation")]} options={options} optional={letter === "c"} />
      <TextArea name={name("what")} label={{ a: t.whatA, b: t.whatB, c: t.whatC }[letter]} hint={letter === "a" ? t.whatHint : undefined} rows={2} maxLength={600} value={valueOf(draft, name("what"))} error={draft.errors[name("what")]}
        optional={letter === "c" || (letter === "b" && state.settings.reciprocity === "free")} />
      <NumberUnitField name={name("quantity")} label={t.quantity} decimals optional value={valueOf(draft, name("quantity"))} error={draft.errors[name("quantity")]}
        unit={{ name: name("unit"), label: t.unit, value: valueOf(draft, name("unit")) || "hours", options: units.map((unit) => ({ value: unit, label: unitNames[c.locale][unit] })) }} />
      {withoutReturn ? <Checkbox name="noReturn" label={t.noReturn} checked={ticked(draft, "noReturn")} error={draft.errors["noReturn"]} /> : null}
      <TextField name={name("representative")} label={t.representative} hint={letter === "a" ? t.representativeHint : undefined} optional maxLength={120} value={valueOf(draft, name("representative"))} error={draft.errors[name("representative")]} />
    </Fieldset>
  );
}

/** Corner, period, who calls first. */
export function Agreed({ c, state, draft }: Part & { state: Capture }) {
  const t = wordsOf(c).capture;
  return (
    <Fieldset legend={t.agreed}>
      <RadioGroup name="topic" label={t.corner} value={valueOf(draft, "topic")} error={draft.errors["topic"]} options={state.corners.map((corner) => ({ value: corner.key, label: `${corner.letter} · ${corner.name}` }))} />
      <DateField name="periodFrom" label={t.periodFrom} optional value={valueOf(draft, "periodFrom")} error={draft.errors["periodFrom"]} />
      <DateField name="periodUntil" label={t.periodUntil} optional value={valueOf(draft, "periodUntil")} error={draft.errors["periodUntil"]} />
      <RadioGroup name="firstContact" label={t.firstContact} inline value={valueOf(draft, "firstContact") || "b"} error={draft.errors["firstContact"]} options={(["a", "b"] as const).map((value) => ({ value, label: t.letters[value] }))} />
      <DateField name="firstContactBy" label={t.firstContactBy} value={valueOf(draft, "firstContactBy")} error={draft.errors["firstContactBy"]} />
    </Fieldset>
  );
}

/** Two ticks for each side, never set beforehand. */
export function Consent({ c, draft }: Part) {
  const t = wordsOf(c).capture;
  return (
    <Fieldset legend={t.consent} hint={t.consentHint}>
      {(["a", "b"] as const).map((letter) => (
        <div key={letter}>
          <Checkbox name={`${letter}_publishNames`} label={t.namesOf({ side: t.letters[letter] })} checked={ticked(draft, `${letter}_publishNames`)} />
          <Checkbox name={`${letter}_publishPhoto`} label={t.photoOf({ side: t.letters[letter] })} checked={ticked(draft, `${letter}_publishPhoto`)} />
        </div>
      ))}
    </Fieldset>
  );
}

/** A third side behind a fold, and for whom it gives. */
export function Third({ c, state, draft }: Part & { state: Capture }) {
  const t = wordsOf(c).capture;
  return (
    <>
      <p>{t.thirdHint}</p>
      <SideFields c={c} state={state} draft={draft} letter="c" own={false} />
      <RadioGroup name="c_to" label={t.to} inline optional value={valueOf(draft, "c_to")} error={draft.errors["c_to"]} options={(["a", "b"] as const).map((value) => ({ value, label: t.letters[value] }))} />
      <Checkbox name="c_publishNames" label={t.namesOf({ side: t.letters.c })} checked={ticked(draft, "c_publishNames")} />
      <Checkbox name="c_publishPhoto" label={t.photoOf({ side: t.letters.c })} checked={ticked(draft, "c_publishPhoto")} />
    </>
  );
}

/** What only a paper form has: its number, the signatures on it, the remark. */
export function Paper({ c, state, draft }: Part & { state: Capture }) {
  const t = wordsOf(c).capture;
  const afterGong = !allowsIn(state.format.format, state.edition.state, "trade");
  return (
    <>
      <TextField name="number" label={t.number} hint={t.numberHint} optional width="medium" maxLength={24} autocomplete="off" value={valueOf(draft, "number")} error={draft.errors["number"]} />
      <Checkbox name="paperSigned" label={t.paperSigned} hint={t.paperSignedHint} checked={ticked(draft, "paperSigned")} />
      {afterGong ? <Checkbox name="beforeGong" label={t.beforeGong} hint={t.beforeGongHint} checked={ticked(draft, "beforeGong")} /> : null}
      <TextField name="place" label={t.place} optional maxLength={160} value={valueOf(draft, "place")} error={draft.errors["place"]} />
      <TextArea name="note" label={t.note} optional rows={2} maxLength={600} value={valueOf(draft, "note")} error={draft.errors["note"]} />
    </>
  );
}
