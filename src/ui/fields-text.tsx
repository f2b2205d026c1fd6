// SPDX-License-Identifier: EUPL-1.2
import { Icon } from "./icon.tsx";
import type { FieldProps } from "./field.tsx";
import { FieldFrame, fieldAttributes } from "./field.tsx";
import { useLabels } from "./labels.ts";
import { classes, fieldId } from "./slots.ts";

export type FieldWidth = "short" | "medium" | "full";

export interface TextFieldProps extends FieldProps {
  value?: string;
  type?: "text" | "email" | "tel" | "url";
  /** The browser's own word for what is asked: "name", "organization", "email", "street-address" ... */
  autocomplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url";
  maxLength?: number;
  width?: FieldWidth;
  spellcheck?: boolean;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  // The typings know one shape a type; the attributes used here are the same for all four.
  const type = (props.type ?? "text") as "text";
  return (
    <FieldFrame props={props}>
      <input {...fieldAttributes(props)} class={inputClass(props.error, props.width)} type={type} value={props.value ?? ""}
        autocomplete={props.autocomplete} inputMode={props.inputMode} maxLength={props.maxLength} spellcheck={props.spellcheck} />
    </FieldFrame>
  );
}

/** A colour, with the browser's own picker. */
export function ColourField(props: FieldProps & { value?: string }) {
  return (
    <FieldFrame props={props}>
      <input {...fieldAttributes(props)} class="gw-colour" type="color" value={props.value || "#0b5c63"} />
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldProps {
  value?: string;
  rows?: number;
  /** Shown as a sentence; a script may count along, the server decides. */
  maxLength?: number;
}

/** Several lines of text, with the number of characters in words. */
export function TextArea(props: TextAreaProps) {
  const labels = useLabels(props.labels);
  const id = props.id ?? fieldId(props.name);
  const used = props.value?.length ?? 0;
  const count = props.maxLength ? (used ? labels.charactersUsed(used, props.maxLength) : labels.charactersAtMost(props.maxLength)) : null;
  return (
    <FieldFrame props={props} after={count ? <p class="gw-field__count" id={`${id}-count`} data-max={props.maxLength}>{count}</p> : null}>
      <textarea {...fieldAttributes(props, count ? `${id}-count` : undefined)} class={inputClass(props.error)} rows={props.rows ?? 5}
        value={props.value ?? ""} />
    </FieldFrame>
  );
}

export interface DateFieldProps extends FieldProps {
  /** 2026-11-21, with time 2026-11-21T18:30, time alone 18:30. */
  value?: string;
  min?: string;
  max?: string;
  kind?: "date" | "datetime-local" | "time";
  autocomplete?: string;
}

/** A day, a time or both, with the browser's own picker. */
export function DateField(props: DateFieldProps) {
  return (
    <FieldFrame props={props}>
      <input {...fieldAttributes(props)} class={inputClass(props.error, "short")} type={props.kind ?? "date"} value={props.value ?? ""}
        min={props.min} max={props.max} autocomplete={props.autocomplete} />
    </FieldFrame>
  );
}

export interface NumberUnitFieldProps extends FieldProps {
  value?: string | number;
  /** A fixed word, or a choice with its own field name. */
  unit: string | { name: string; value?: string; options: { value: string; label: string }[]; label?: string };
  decimals?: boolean;
}

/** How many of what. A text input with number keys: number inputs change by scrolling and refuse a comma. */
export function NumberUnitField(props: NumberUnitFieldProps) {
  const labels = useLabels(props.labels);
  const { unit } = props;
  const id = props.id ?? fieldId(props.name);
  return (
    <FieldFrame props={props}>
      <div class="gw-numberunit">
        <input {...fieldAttributes(props, typeof unit === "string" ? `${id}-unit` : undefined)} class={inputClass(props.error, "short")} type="text"
          inputMode={props.decimals ? "decimal" : "numeric"} value={props.value === undefined ? "" : String(props.value)} autocomplete="off" />
        {typeof unit === "string" ? <span class="gw-numberunit__unit" id={`${id}-unit`}>{unit}</span> : (
          <div class="kern-form-input__select-wrapper">
            <select class="kern-form-input__select" name={unit.name} id={fieldId(unit.name)} aria-label={unit.label ?? labels.unit}>
              {unit.options.map((o) => <option key={o.value} value={o.value} selected={o.value === unit.value}>{o.label}</option>)}
            </select>
          </div>
        )}
      </div>
    </FieldFrame>
  );
}

export interface FileFieldProps extends FieldProps {
  /** ".csv,text/csv" */
  accept?: string;
  multiple?: boolean;
}

/** A file from the reader's machine; say in the hint which kinds and how big. */
export function FileField(props: FileFieldProps) {
  return (
    <FieldFrame props={props}>
      <input {...fieldAttributes(props)} class={inputClass(props.error)} type="file" accept={props.accept} multiple={props.multiple} />
    </FieldFrame>
  );
}

export interface SearchFieldProps extends FieldProps {
  value?: string;
  /** Words on the button; left out, the field stands in a form with its own button. */
  buttonLabel?: string;
}

/** Search words, with its button. */
export function SearchField(props: SearchFieldProps) {
  const id = props.id ?? fieldId(props.name);
  return (
    <div class="kern-form-input gw-field gw-search">
      <label class="kern-label" for={id}>{props.label}</label>
      {props.hint ? <div class="kern-hint" id={`${id}-hint`}>{props.hint}</div> : null}
      <div class="gw-search__row">
        <input {...fieldAttributes(props)} class={inputClass(props.error)} type="search" value={props.value ?? ""} autocomplete="off" />
        {props.buttonLabel ? <button type="submit" class="kern-btn kern-btn--secondary"><Icon name="search" /><span class="kern-label">{props.buttonLabel}</span></button> : null}
      </div>
    </div>
  );
}

function inputClass(error: string | undefined, width: FieldWidth = "full"): string {
  return classes("kern-form-input__input", error && "kern-form-input__input--error", width !== "full" && `gw-input--${width}`);
}
