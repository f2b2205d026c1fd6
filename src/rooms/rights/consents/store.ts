// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Choice, ConsentRow, How } from "./rules.ts";

export interface ConsentTables {
  consentText: { networkId: string; hash: string; purpose: string; version: number; locale: "de" | "en"; text: string; firstAt: Date };
  consent: {
    networkId: string; id: string; purpose: string; version: number; choice: Choice; personId: string | null; emailHash: string | null; name: string; pseudonym: string | null;
    subjectId: string | null; subjectLabel: string; textHash: string; how: How; notedBy: string | null; note: string; at: Date;
  };
}

const db = (reader: Reader) => tables<ConsentTables>(reader);

export interface NewConsent {
  readonly id: string;
  readonly purpose: string;
  readonly version: number;
  readonly choice: Choice;
  readonly personId: string | null;
  readonly emailHash?: string | null;
  readonly name?: string;
  readonly subjectId: string | null;
  readonly subjectLabel: string;
  readonly how: How;
  readonly notedBy?: string | null;
  readonly note?: string;
  /** The words that were agreed to or taken back, in the language in which they were read. */
  readonly text: string;
  readonly locale: "de" | "en";
  readonly at: Date;
}

/** Adds a consent, and its text when these words are new here. A consent with this id is there already: nothing happens. */
export async function insertConsent(tx: Tx, scope: Scope, consent: NewConsent): Promise<void> {
  const hash = createHash("sha256").update(JSON.stringify([consent.purpose, consent.version, consent.locale, consent.text])).digest("hex");
  const { text, locale, at, ...row } = consent;
  await db(tx).insertInto("consentText").values({ networkId: scope.networkId, hash, purpose: row.purpose, version: row.version, locale, text, firstAt: at }).onConflict((on) => on.doNothing()).execute();
  await db(tx).insertInto("consent").values({
    networkId: scope.networkId, id: row.id, purpose: row.purpose, version: row.version, choice: row.choice, personId: row.personId, emailHash: row.emailHash ?? null, name: row.name ?? "", pseudonym: null,
    subjectId: row.subjectId, subjectLabel: row.subjectLabel, textHash: hash, how: row.how, notedBy: row.notedBy ?? null, note: row.note ?? "", at,
  }).onConflict((on) => on.doNothing()).execute();
}

const rowColumns = ["id", "purpose", "version", "choice", "personId", "name", "subjectId", "subjectLabel", "how", "at"] as const;

/** What a person has agreed to and taken back, newest first; by mail too, where the check value of their address is given. */
export const consentsOf = (reader: Reader, scope: Scope, personId: string, emailHash?: string): Promise<ConsentRow[]> =>
  db(reader).selectFrom("consent").select(rowColumns).where("networkId", "=", scope.networkId)
    .where((or) => or.or([or("personId", "=", personId), ...(emailHash ? [or("emailHash", "=", emailHash)] : [])])).orderBy("at", "desc").orderBy("id", "desc").execute();

/** Who of these people agrees to a purpose now, for the text as it is now. */
export async function agreeing(reader: Reader, scope: Scope, purpose: { key: string; version: number }, personIds: readonly string[], subject: string | undefined): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db(reader).selectFrom("consent").distinctOn("personId").select(["personId", "choice", "version"])
    .where("networkId", "=", scope.networkId).where("purpose", "=", purpose.key).where("personId", "in", [...personIds]).where("subjectId", subject === undefined ? "is" : "=", subject ?? null)
    .orderBy("personId").orderBy("at", "desc").orderBy("id", "desc").execute();
  return new Set(rows.filter((row) => row.choice === "given" && row.version === purpose.version).flatMap((row) => row.personId ?? []));
}

export interface Listed {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  readonly choice: Choice;
  readonly version: number;
  readonly subjectId: string | null;
  readonly subjectLabel: string;
  readonly how: How;
  readonly note: string;
  readonly at: Date;
}

/** The last word of everybody about one purpose, by name; people without an account by the name on the paper. Who is forgotten is not listed. */
export async function lastWords(reader: Reader, scope: Scope, purpose: string, subject?: string): Promise<Listed[]> {
  let query = db(reader).selectFrom("consent").distinctOn(["personId", "name", "subjectId"])
    .select(["id", "personId", "name", "choice", "version", "subjectId", "subjectLabel", "how", "note", "at"])
    .where("networkId", "=", scope.networkId).where("purpose", "=", purpose).where((or) => or.or([or("personId", "is not", null), or("name", "!=", "")]));
  if (subject) query = query.where("subjectId", "=", subject);
  return query.orderBy("personId").orderBy("name").orderBy("subjectId").orderBy("at", "desc").orderBy("id", "desc").limit(20_000).execute();
}
