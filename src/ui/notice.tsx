// SPDX-License-Identifier: EUPL-1.2
import { Heading } from "./heading.tsx";
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";
import type { HeadingLevel, LinkItem, Slot } from "./slots.ts";
import { fieldId } from "./slots.ts";

export type NoticeTone = "info" | "success" | "warning" | "danger";

export interface NoticeProps {
  tone?: NoticeTone;
  title?: Slot;
  level?: HeadingLevel;
  /** "status" is read out when it is calm, "alert" at once; leave out for text that was there before. */
  role?: "status" | "alert";
  children?: Slot;
  actions?: Slot;
  labels?: Partial<UiLabels>;
}

/** Something to know before going on: sign, word and colour. */
export function Notice({ tone = "info", title, level, role, children, actions, labels: own }: NoticeProps) {
  const labels = useLabels(own);
  return (
    <div class={`gw-notice gw-notice--${tone}`} role={role}>
      <Icon name={tone as IconName} class="gw-notice__icon" />
      <div class="gw-notice__body">
        <span class="kern-sr-only">{labels[tone]}: </span>
        {title ? (level ? <Heading level={level} class="gw-notice__title">{title}</Heading> : <p class="gw-notice__title">{title}</p>) : null}
        {children}
        {actions ? <div class="gw-actions">{actions}</div> : null}
      </div>
    </div>
  );
}

export interface FlashProps {
  tone?: NoticeTone;
  text: Slot;
  link?: LinkItem;
}

/** What the last step has done; shown once, after the redirect. */
export function Flash({ tone = "success", text, link }: FlashProps) {
  return (
    <Notice tone={tone} role={tone === "danger" ? "alert" : "status"}>
      <p class="gw-flash">{text}{link ? <> <a href={link.href}>{link.label}</a></> : null}</p>
    </Notice>
  );
}

export interface FieldFault {
  /** Name of the field; the link leads to its input. Left out for faults of the whole form. */
  field?: string;
  message: string;
}

export interface ErrorSummaryProps {
  title?: string;
  errors: FieldFault[];
  /** Element id if the field has another one than its name gives. */
  idOf?: (field: string) => string;
  labels?: Partial<UiLabels>;
}

/** All faults of a form at its top; links lead to the fields. Takes the focus where the browser honours autofocus. */
export function ErrorSummary({ title, errors, idOf = fieldId, labels: own }: ErrorSummaryProps) {
  const labels = useLabels(own);
  if (errors.length === 0) return null;
  return (
    <div class="gw-notice gw-notice--danger gw-errors" role="alert" tabIndex={-1} id="fehler" autofocus>
      <Icon name="danger" class="gw-notice__icon" />
      <div class="gw-notice__body">
        <h2 class="gw-notice__title">{title ?? labels.errorsTitle}</h2>
        <ul class="gw-errors__list">
          {errors.map((fault, i) => (
            <li key={i}>{fault.field ? <a href={`#${idOf(fault.field)}`}>{fault.message}</a> : fault.message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

export interface ConflictNoticeProps {
  title?: string;
  /** Who saved, and when. */
  text?: Slot;
  rows: { label: string; yours: Slot; theirs: Slot }[];
  actions?: Slot;
  labels?: Partial<UiLabels>;
}

/** Two people edited the same thing: both versions side by side, nothing is lost. */
export function ConflictNotice({ title, text, rows, actions, labels: own }: ConflictNoticeProps) {
  const labels = useLabels(own);
  return (
    <div class="gw-conflict">
      <Notice tone="warning" role="alert" title={title ?? labels.conflictTitle} level={2}>{text ? <p>{text}</p> : null}</Notice>
      <table class="gw-table gw-table--stack gw-conflict__table">
        <caption class="kern-sr-only">{labels.yours}, {labels.theirs}</caption>
        <thead><tr><th scope="col">{labels.field}</th><th scope="col">{labels.yours}</th><th scope="col">{labels.theirs}</th></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td data-label={labels.yours}>{row.yours}</td>
              <td data-label={labels.theirs}>{row.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {actions ? <div class="gw-actions">{actions}</div> : null}
    </div>
  );
}
