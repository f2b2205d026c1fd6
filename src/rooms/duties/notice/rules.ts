// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

/** What the notice needs besides imprint and catalogue. */
export interface PrivacyFacts {
  readonly officer: "named" | "none";
  readonly officerName: string;
  readonly officerAddress: string;
  readonly officerEmail: string;
  readonly hostingName: string;
  readonly hostingAddress: string;
  /** Days for which the server keeps its log. */
  readonly logDays: number;
  /** A newer address of the authority than ours; empty: as in the list of the Länder. */
  readonly authority: string;
  /** Whatever else the place wants to say, in paragraphs. */
  readonly more: string;
  readonly version: number;
}

/** One part of the notice as it was released: a heading, paragraphs, and a table where there is one. */
export interface NoticePart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

export interface NoticeContent {
  readonly de: readonly NoticePart[];
  readonly en: readonly NoticePart[];
}

export interface Released {
  readonly number: number;
  readonly hash: string;
}

export type NoticeRefusal = { readonly type: "noticeIncomplete" } | { readonly type: "noticeSame" };

/** Where the notice stands: never released, released and still true, or the network does something else by now. */
export const noticeState = (released: Released | undefined, hash: string | undefined): "none" | "released" | "changed" =>
  released === undefined ? "none" : released.hash === hash ? "released" : "changed";

/** A new version is released when there is something to say and something new in it. */
export function releaseAs(released: Released | undefined, hash: string | undefined): Result<number, NoticeRefusal> {
  if (hash === undefined) return refuse({ type: "noticeIncomplete" });
  if (released?.hash === hash) return refuse({ type: "noticeSame" });
  return ok((released?.number ?? 0) + 1);
}

export type OfficerRefusal = { readonly type: "officerMissing"; readonly field: "officerName" | "officerEmail" } | { readonly type: "officerNeeded"; readonly field: "officer" };

/** Whoever has a data protection officer names them; a public body always has one (Article 37 (1) a GDPR). */
export function checkOfficer(facts: Pick<PrivacyFacts, "officer" | "officerName" | "officerEmail">, publicBody: boolean): Result<true, OfficerRefusal> {
  if (facts.officer === "none") return publicBody ? refuse({ type: "officerNeeded", field: "officer" }) : ok(true);
  if (facts.officerName === "") return refuse({ type: "officerMissing", field: "officerName" });
  if (facts.officerEmail === "") return refuse({ type: "officerMissing", field: "officerEmail" });
  return ok(true);
}
