// SPDX-License-Identifier: EUPL-1.2
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";
import type { Slot } from "./slots.ts";
import { Button, ButtonLink } from "./button.tsx";
import { HiddenFields } from "./hidden.tsx";

export interface FormProps {
  action: string;
  method?: "post" | "get";
  /** Idempotency key, version of the loaded thing and the like. */
  hidden?: Record<string, string | number | undefined>;
  /** Needed for files. */
  multipart?: boolean;
  id?: string;
  label?: string;
  children: Slot;
}

/** A form. The browser's own checks are off, so that the server's sentences appear, in the reader's language. */
export function Form({ action, method = "post", hidden, multipart, id, label, children }: FormProps) {
  return (
    <form class="gw-form" action={action} method={method} noValidate id={id} aria-label={label} role={label ? undefined : "none"}
      enctype={multipart ? "multipart/form-data" : undefined}>
      {hidden ? <HiddenFields values={hidden} /> : null}
      {children}
    </form>
  );
}

export interface ConfirmPageProps {
  title: string;
  /** What will happen, one sentence each. */
  consequences: Slot[];
  children?: Slot;
  action: string;
  hidden?: Record<string, string | number | undefined>;
  confirmLabel: string;
  cancel: { href: string; label?: string };
  /** Marks a step that cannot be undone. */
  danger?: boolean;
  labels?: Partial<UiLabels>;
}

/** Asks before a step with consequences; the way back stands beside it. */
export function ConfirmPage(props: ConfirmPageProps) {
  const labels = useLabels(props.labels);
  return (
    <div class="gw-confirm">
      <h1 class="gw-title__h">{props.title}</h1>
      <p class="gw-confirm__lead">{labels.consequences}:</p>
      <ul class="gw-confirm__list">
        {props.consequences.map((sentence, i) => <li key={i}>{sentence}</li>)}
      </ul>
      <Form action={props.action} hidden={props.hidden}>
        {props.children}
        <div class="gw-actions">
          <Button label={props.confirmLabel} variant={props.danger ? "danger" : "primary"} />
          <ButtonLink label={props.cancel.label ?? labels.cancel} href={props.cancel.href} variant="tertiary" />
        </div>
      </Form>
    </div>
  );
}
