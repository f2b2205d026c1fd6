// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export type Choice = "given" | "withdrawn";
export type How = "form" | "mailLink" | "paper" | "office";

/** A consent as it was recorded: never changed afterwards. */
export interface ConsentRow {
  readonly id: string;
  readonly purpose: string;
  readonly version: number;
  readonly choice: Choice;
  readonly personId: string | null;
  readonly name: string;
  readonly subjectId: string | null;
  readonly subjectLabel: string;
  readonly how: How;
  readonly at: Date;
}

export interface Offer {
  readonly key: string;
  readonly version: number;
  /** Absent: one consent for all; else one for each of these. */
  readonly subjects?: readonly { readonly id: string; readonly label: string }[];
  /** Given elsewhere: here it can only be taken back. */
  readonly elsewhere: boolean;
}

export type ConsentRefusal = { readonly type: "consentUnknown" } | { readonly type: "consentElsewhere" } | { readonly type: "consentAlready" };

const about = (row: ConsentRow, subject: string | null): boolean => row.subjectId === subject;

/** The last word about one purpose (and one thing); rows newest first. */
export const lastWord = (rows: readonly ConsentRow[], purpose: string, subject: string | null): ConsentRow | undefined =>
  rows.find((row) => row.purpose === purpose && about(row, subject));

/** A consent counts while the last word is "given", for the text as it is now. */
export const stands = (row: ConsentRow | undefined, version: number): boolean => row?.choice === "given" && row.version === version;

/** Giving and taking back follow the same rule and the same effort. */
export function choose(offers: readonly Offer[], rows: readonly ConsentRow[], wanted: { purpose: string; subject: string | null; choice: Choice }): Result<{ offer: Offer; label: string }, ConsentRefusal> {
  const offer = offers.find((one) => one.key === wanted.purpose);
  const last = lastWord(rows, wanted.purpose, wanted.subject);
  // What was given for a thing that is over can still be taken back.
  const subject = offer?.subjects?.find((one) => one.id === wanted.subject) ?? (last && wanted.choice === "withdrawn" && wanted.subject !== null ? { id: wanted.subject, label: last.subjectLabel } : undefined);
  if (!offer || (offer.subjects === undefined) !== (wanted.subject === null) || (offer.subjects && !subject)) return refuse({ type: "consentUnknown" });
  if (offer.elsewhere && wanted.choice === "given") return refuse({ type: "consentElsewhere" });
  const given = stands(last, offer.version);
  if (given === (wanted.choice === "given")) return refuse({ type: "consentAlready" });
  return ok({ offer, label: subject?.label ?? "" });
}
