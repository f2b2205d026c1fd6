// SPDX-License-Identifier: EUPL-1.2
import type { FieldProps } from "./field.tsx";
import { FieldError, FieldFrame, OptionalMark, fieldAttributes } from "./field.tsx";
import { useLabels } from "./labels.ts";
import type { Slot } from "./slots.ts";
import { classes, fieldId } from "./slots.ts";

export interface ChoiceOption {
  value: string;
  label: Slot;
  hint?: Slot;
  disabled?: boolean;
}

export interface SelectOption {
  value: string;
  label: string;
  /** Options with the same group stand together. */
  group?: string;
}

export interface SelectProps extends FieldProps {
  options: SelectOption[];
  value?: string;
  /** First entry without value; false leaves it out. */
  empty?: string | false;
  autocomplete?: string;
}

/** One out of many; for up to seven use RadioGroup. */
export function Select(props: SelectProps) {
  const labels = useLabels(props.labels);
  return (
    <FieldFrame props={props}>
      <div class="kern-form-input__select-wrapper">
        <select {...fieldAttributes(props)} autocomplete={props.autocomplete}
          class={classes("kern-form-input__select", props.error && "kern-form-input__select--error")}>
          {props.empty === false ? null : <option value="">{props.empty ?? labels.chooseFirst}</option>}
          <Options {...props} />
        </select>
      </div>
    </FieldFrame>
  );
}

function Options({ options, value }: Pick<SelectProps, "options" | "value">) {
  const groups = [...new Set(options.map((o) => o.group ?? ""))];
  const entry = (o: SelectOption) => <option key={o.value} value={o.value} selected={o.value === value}>{o.label}</option>;
  return (
    <>
      {groups.map((group) => {
        const entries = options.filter((o) => (o.group ?? "") === group).map(entry);
        return group ? <optgroup key={group} label={group}>{entries}</optgroup> : entries;
      })}
    </>
  );
}

export interface RadioGroupProps extends FieldProps {
  options: ChoiceOption[];
  value?: string;
  inline?: boolean;
}

/** One out of a few, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
  return (
    <ChoiceFrame props={props}>
      {props.options.map((o, i) => (
        <Choice key={o.value} type="radio" option={o} props={props} index={i} checked={o.value === props.value} />
      ))}
    </ChoiceFrame>
  );
}

export interface CheckboxGroupProps extends FieldProps {
  options: ChoiceOption[];
  values?: string[];
  inline?: boolean;
}

/** Any number out of a few. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  return (
    <ChoiceFrame props={props}>
      {props.options.map((o, i) => (
        <Choice key={o.value} type="checkbox" option={o} props={props} index={i} checked={props.values?.includes(o.value) ?? false} />
      ))}
    </ChoiceFrame>
  );
}

function ChoiceFrame({ props, children }: { props: RadioGroupProps | CheckboxGroupProps; children: Slot }) {
  const id = props.id ?? fieldId(props.name);
  return (
    <fieldset class={classes("kern-fieldset", "gw-field", props.error && "kern-fieldset--error")} aria-describedby={described(id, props)}>
      <legend class="kern-label">{props.label}<OptionalMark {...props} /></legend>
      {props.hint ? <div class="kern-hint" id={`${id}-hint`}>{props.hint}</div> : null}
      <div class={classes("kern-fieldset__body", props.inline && "kern-fieldset__body--horizontal")}>{children}</div>
      <FieldError id={id} error={props.error} labels={props.labels} />
    </fieldset>
  );
}

interface ChoiceInput {
  type: "radio" | "checkbox";
  option: ChoiceOption;
  props: FieldProps;
  index: number;
  checked: boolean;
}

// The first input carries the id of the field, so that links of the error summary lead to it.
function Choice({ type, option, props, index, checked }: ChoiceInput) {
  const base = props.id ?? fieldId(props.name);
  const id = index === 0 ? base : `${base}-${index}`;
  return (
    <div class="kern-form-check">
      <input type={type} class={checkClass(type, props.error)} id={id} name={props.name} value={option.value} checked={checked}
        disabled={props.disabled || option.disabled} aria-describedby={option.hint ? `${id}-about` : undefined}
        aria-invalid={props.error && type === "checkbox" ? "true" : undefined} />
      <label class="kern-label" for={id}>{option.label}</label>
      {option.hint ? <div class="kern-hint gw-choice__hint" id={`${id}-about`}>{option.hint}</div> : null}
    </div>
  );
}

export interface CheckboxProps extends FieldProps {
  checked?: boolean;
  value?: string;
}

/** One yes, never set beforehand where it means consent. */
export function Checkbox(props: CheckboxProps) {
  const attributes = fieldAttributes(props);
  return (
    <div class={classes("gw-field", "gw-checkbox", props.error && "kern-form-check--error")}>
      <div class="kern-form-check">
        <input {...attributes} type="checkbox" class={checkClass("checkbox", props.error)} value={props.value ?? "1"} checked={props.checked} />
        <label class="kern-label" for={attributes.id}>{props.label}<OptionalMark {...props} /></label>
      </div>
      {props.hint ? <div class="kern-hint gw-choice__hint" id={`${attributes.id}-hint`}>{props.hint}</div> : null}
      <FieldError id={attributes.id} error={props.error} labels={props.labels} />
    </div>
  );
}

export interface FieldsetProps {
  legend: Slot;
  hint?: Slot;
  children: Slot;
}

/** Fields that belong together. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset class="gw-fieldset">
      <legend class="gw-fieldset__legend">{legend}</legend>
      {hint ? <p class="kern-hint">{hint}</p> : null}
      {children}
    </fieldset>
  );
}

function described(id: string, props: FieldProps): string | undefined {
  return [props.hint ? `${id}-hint` : null, props.error ? `${id}-error` : null].filter(Boolean).join(" ") || undefined;
}

function checkClass(type: "radio" | "checkbox", error?: string): string {
  return type === "radio"
    ? classes("kern-form-check__radio", error && "kern-form-check__radio--error")
    : classes("kern-form-check__checkbox", error && "kern-form-check__checkbox--error");
}
