// SPDX-License-Identifier: EUPL-1.2
import { qrPngOrSvg } from "../../../kernel/documents/index.ts";
import { formatDay, formatMoment, type Locale } from "../../../kernel/i18n.ts";
import type { PageContext } from "../../../kernel/page.ts";
import type { Amendment } from "../amendments/rules.ts";
import { quantityText } from "../pages/agreement-card.tsx";
import type { AgreementRow } from "../queries.ts";
import { isSealed, type Party } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { agreementTemplate } from "./agreement.ts";

const texts = { de, en };

/** "12. März 2027 bis 1. Mai 2027", or that it is left open. */
export function periodText(agreement: Pick<AgreementRow, "periodFrom" | "periodUntil">, locale: Locale): string {
  const t = texts[locale].detail;
  const [from, until] = [agreement.periodFrom, agreement.periodUntil].map((day) => (day ? formatDay(day, locale) : ""));
  if (from && until) return t.range({ from, until });
  return from ? t.from({ from }) : until ? t.until({ until }) : t.periodOpen;
}

/**
 * The agreement as tagged PDF with its number and a QR code that leads to the public check page.
 * `topicName`: the corner in words, which only the format knows.
 */
export async function agreementPdf(
  c: Pick<PageContext, "pdf" | "absolute" | "locale" | "site">, agreement: AgreementRow, extra: { amendments?: readonly Amendment[]; topicName?: string | undefined } = {},
): Promise<Uint8Array> {
  const t = texts[c.locale].pdf;
  const check = c.absolute(`/pruefen/${agreement.number}`);
  return c.pdf({
    template: agreementTemplate, title: `${t.title({ number: agreement.number })}: ${agreement.title}`, lang: c.locale,
    files: { "qr.svg": qrPngOrSvg(check, t.qr({ number: agreement.number })).bytes },
    data: {
      date: (agreement.sealedAt ?? agreement.createdAt).toISOString(), network: c.site.name, accent: c.site.accent,
      kicker: t.title({ number: agreement.number }), title: agreement.title,
      sides: agreement.parties.map((party) => sideOf(agreement, party, c.locale)),
      facts: factsOf(agreement, c.locale, extra.topicName),
      signatures: agreement.parties.map((party) => signatureOf(party, c.locale)),
      seal: sealOf(agreement, c.locale),
      amendments: (extra.amendments ?? []).filter((one) => one.state === "agreed").map((one) => `${one.number}. ${one.text} (${formatDay(one.decidedAt ?? one.at, c.locale)})`),
      qr: { alt: t.qr({ number: agreement.number }), caption: t.caption({ address: check }) },
      words: { facts: t.facts, signatures: t.signatures, amendments: t.amendments, law: t.law },
    },
  });
}

function sideOf(agreement: AgreementRow, party: Party, locale: Locale) {
  const t = texts[locale].pdf;
  const several = agreement.parties.length > 2;
  const items = agreement.contributions.filter((gift) => gift.giverId === party.organisationId).map((gift) => {
    const receiver = agreement.parties.find((side) => side.organisationId === gift.receiverId);
    return { text: gift.what, detail: [quantityText(gift, locale), several && receiver ? t.to({ name: receiver.name }) : ""].filter(Boolean).join(", ") };
  });
  return { kicker: t.gives, name: party.name, items, empty: t.empty };
}

function factsOf(agreement: AgreementRow, locale: Locale, topicName: string | undefined): [string, string | null][] {
  const t = texts[locale].detail;
  const caller = agreement.parties.find((party) => party.organisationId === agreement.firstContactOrganisationId);
  return [
    [t.place, agreement.place || null],
    [t.period, periodText(agreement, locale)],
    [t.firstContact, caller && agreement.firstContactBy ? t.firstContactBy({ name: caller.name, day: formatDay(agreement.firstContactBy, locale) }) : null],
    [t.topic, topicName ?? null],
    [t.note, agreement.note || null],
  ];
}

function signatureOf(party: Party, locale: Locale) {
  const t = texts[locale];
  const signed = party.signedAt ? t.pdf.signed({ day: formatDay(party.signedAt, locale), how: t.detail.signedHow[party.signatureHow ?? "device"] ?? "" }) : null;
  return { role: t.pdf.role({ name: party.name }), name: party.representative || party.name, signed };
}

function sealOf(agreement: AgreementRow, locale: Locale): { title: string; lines: string[] } {
  const t = texts[locale].pdf;
  if (!isSealed(agreement.state) || !agreement.sealedAt) return { title: t.notSealed, lines: [t.notSealedText] };
  return { title: t.sealed, lines: [t.sealedBy({ who: agreement.seal?.personName ?? "", day: formatMoment(agreement.sealedAt, locale) }), t.title({ number: agreement.number })] };
}
