// SPDX-License-Identifier: EUPL-1.2
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";
import { Icon } from "./icon.tsx";
import type { Slot } from "./slots.ts";
import { classes, fieldId } from "./slots.ts";

/** What every field has. `name` gives the id (`f-name`), so that error links meet it. */
export interface FieldProps {
  name: string;
  label: Slot;
  hint?: Slot;
  error?: string;
  /** Marks the field as voluntary. All others are needed; no asterisks. */
  optional?: boolean;
  id?: string;
  disabled?: boolean;
  labels?: Partial<UiLabels>;
}

/** Attributes that tie an input to its label, hint and error. */
export function fieldAttributes(props: Pick<FieldProps, "name" | "hint" | "error" | "optional" | "id" | "disabled">, extraDescription?: string) {
  const id = props.id ?? fieldId(props.name);
  const described = [props.hint ? `${id}-hint` : null, extraDescription, props.error ? `${id}-error` : null].filter(Boolean);
  return {
    id,
    name: props.name,
    disabled: props.disabled,
    "aria-describedby": described.length ? described.join(" ") : undefined,
    "aria-invalid": props.error ? ("true" as const) : undefined,
  };
}

/** Label, hint, input, error: in the order in which they are read. */
export function FieldFrame({ props, children, after }: { props: FieldProps; children: Slot; after?: Slot }) {
  const id = props.id ?? fieldId(props.name);
  return (
    <div class={classes("kern-form-input", "gw-field", props.error && "kern-form-input--error")}>
      <label class="kern-label" for={id}>{props.label}<OptionalMark {...props} /></label>
      {props.hint ? <div class="kern-hint" id={`${id}-hint`}>{props.hint}</div> : null}
      {children}
      {after}
      <FieldError id={id} error={props.error} labels={props.labels} />
    </div>
  );
}

export function OptionalMark({ optional, labels: own }: Pick<FieldProps, "optional" | "labels">) {
  const labels = useLabels(own);
  return optional ? <span class="kern-label__optional"> ({labels.optional})</span> : null;
}

export function FieldError({ id, error, labels: own }: { id: string; error?: string; labels?: Partial<UiLabels> }) {
  const labels = useLabels(own);
  if (!error) return null;
  return (
    <p class="kern-error gw-field__error" id={`${id}-error`}>
      <Icon name="danger" />
      <span class="kern-body"><span class="kern-sr-only">{labels.error}: </span>{error}</span>
    </p>
  );
}
