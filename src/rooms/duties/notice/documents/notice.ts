// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import type { Locale } from "../../../../kernel/i18n.ts";
import type { PersonalData } from "../../../../kernel/room.ts";
import { addressLines, type Imprint } from "../../imprint/rules.ts";
import { authorityOf, officeLines } from "../../lands/rules.ts";
import type { NoticeContent, NoticePart, PrivacyFacts } from "../rules.ts";
import { texts } from "../texts.ts";

/** Everything the notice is written from. */
export interface NoticeSource {
  readonly network: string;
  readonly imprint: Imprint;
  readonly facts: PrivacyFacts;
  readonly catalogue: readonly PersonalData[];
}

/** One processing activity: entries of the catalogue with the same purpose, people, ground and time are one. */
export interface Activity {
  readonly purpose: string;
  readonly whose: string;
  readonly data: string;
  readonly basis: string;
  readonly recipients: string;
  readonly kept: string;
}

/** A public body does what it does as its task, not by its interest (Article 6 (1), last sentence, GDPR). */
const basisFor = (basis: PersonalData["basis"], publicBody: boolean): PersonalData["basis"] => (publicBody && basis === "legitimateInterest" ? "publicTask" : basis);

/** The catalogue of all rooms as activities, in the order of the rooms. */
export function activitiesOf(catalogue: readonly PersonalData[], publicBody: boolean, locale: Locale): Activity[] {
  const t = texts[locale];
  const found = new Map<string, Activity>();
  for (const entry of catalogue) {
    const activity: Activity = {
      purpose: entry.purpose[locale], whose: entry.whose?.[locale] ?? "", data: `${entry.table} (${entry.columns.join(", ")})`,
      basis: t.basis[basisFor(entry.basis, publicBody)] ?? "", recipients: [t.parts.office, entry.recipients?.[locale]].filter(Boolean).join("; "),
      kept: t.kept({ months: entry.months, since: entry.since[locale], after: entry.afterwards }),
    };
    const key = [activity.purpose, activity.whose, activity.basis, activity.recipients, activity.kept].join("\n");
    const known = found.get(key);
    found.set(key, known ? { ...known, data: `${known.data}, ${activity.data}` } : activity);
  }
  return [...found.values()];
}

/** The notice in both languages, as Article 13 GDPR asks for it. */
export const writeNotice = (source: NoticeSource): NoticeContent => ({ de: partsOf(source, "de"), en: partsOf(source, "en") });

/** A finger-print of what the notice says: another one means that something in it changed. */
export const hashOf = (content: NoticeContent): string => createHash("sha256").update(JSON.stringify(content)).digest("hex");

function partsOf(source: NoticeSource, locale: Locale): NoticePart[] {
  const t = texts[locale].parts;
  const { imprint, facts } = source;
  const more = facts.more.split(/\n{2,}/).map((text) => text.trim()).filter(Boolean);
  return [
    { heading: t.controller, paragraphs: [t.controllerText({ network: source.network, address: addressLines(imprint).join(", ") }), t.reach(imprint)] },
    { heading: t.officer, paragraphs: [facts.officer === "named" ? t.officerText({ name: facts.officerName, address: facts.officerAddress, email: facts.officerEmail }) : t.officerNone] },
    { heading: t.reading, paragraphs: [t.readingText({ days: facts.logDays }), t.readingBasis({ basis: texts[locale].basis[basisFor("legitimateInterest", imprint.publicBody)] }), t.readingNobody] },
    { heading: t.cookies, paragraphs: [t.cookiesText] },
    storedPart(source, locale),
    { heading: t.hosting, paragraphs: [t.hostingText({ hosting: [facts.hostingName, facts.hostingAddress].filter(Boolean).join(", ") })] },
    { heading: t.rights, paragraphs: [t.rightsHow({ email: facts.officer === "named" ? facts.officerEmail : imprint.email })], list: t.rightsList },
    { heading: t.complaint, paragraphs: [t.complaintText({ authority: facts.authority || officeLines(authorityOf(imprint.land, imprint.publicBody)).join(", ") })] },
    ...(more.length > 0 ? [{ heading: t.more, paragraphs: more }] : []),
  ];
}

function storedPart({ catalogue, imprint }: NoticeSource, locale: Locale): NoticePart {
  const t = texts[locale].parts;
  const rows = activitiesOf(catalogue, imprint.publicBody, locale).map((one) => [one.purpose, one.whose, one.basis, one.recipients, one.kept]);
  return { heading: t.stored, paragraphs: [t.storedText, t.duty], table: { head: t.storedHead, rows } };
}
