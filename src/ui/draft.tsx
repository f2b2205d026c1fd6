// SPDX-License-Identifier: EUPL-1.2
import { ConflictNotice, ErrorSummary, Notice } from "./notice.tsx";

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface DraftNoticesProps {
  /** The draft as the page got it. */
  draft: { values: Values; errors: Readonly<Record<string, string>>; refusal?: string; theirs?: Values; way?: { href: string; label: string } };
  /** Label of each field by name, in the order of the form; used by the list of faults and by the conflict table. */
  fields: Readonly<Record<string, string>>;
}

const text = (value: string | readonly string[] | undefined): string => (typeof value === "string" ? value : (value?.join(", ") ?? ""));

/** Stands above a form: what is wrong, what was refused, what somebody else has saved meanwhile. Nothing at the first look. */
export function DraftNotices({ draft, fields }: DraftNoticesProps) {
  const { theirs } = draft;
  if (theirs) {
    const rows = Object.entries(fields)
      .filter(([name]) => text(draft.values[name]) !== text(theirs[name]))
      .map(([name, label]) => ({ label, yours: text(draft.values[name]), theirs: text(theirs[name]) }));
    return <ConflictNotice text={draft.refusal} rows={rows} />;
  }
  // The sentence alone would say "please fill in this field" ten times over.
  const errors = Object.entries(draft.errors).map(([field, message]) => ({ field, message: fields[field] ? `${fields[field].replace(/[:?]$/, "")}: ${message}` : message }));
  return (
    <>
      {draft.refusal ? <Notice tone="danger" role="alert"><p>{draft.refusal}</p>{draft.way ? <p><a href={draft.way.href} target="_blank" rel="noopener">{draft.way.label}</a></p> : null}</Notice> : null}
      <ErrorSummary errors={errors} />
    </>
  );
}

/** The value of a field as text, for `value=`. */
export const valueOf = (draft: { values: Values }, name: string): string => text(draft.values[name]);

/** The values of a field that may be ticked several times. */
export const valuesOf = (draft: { values: Values }, name: string): readonly string[] => {
  const value = draft.values[name];
  return value === undefined || value === "" ? [] : typeof value === "string" ? [value] : value;
};
