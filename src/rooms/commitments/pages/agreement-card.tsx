// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatNumber, type Locale } from "../../../kernel/i18n.ts";
import { Handshake, State, type HeadingLevel, type Slot, type StateKind } from "../../../ui/index.ts";
import type { AgreementRow } from "../queries.ts";
import { isPublic, isSealed, type Agreement, type AgreementState, type Contribution, type Party, type Unit } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** "36 Stunden", "1 Raum"; empty where nobody could say how much. */
export function quantityText(gift: Pick<Contribution, "quantity" | "unit">, locale: Locale): string {
  if (gift.quantity === null) return "";
  const [one, many] = texts[locale].units[gift.unit as Unit] as readonly [string, string];
  return `${formatNumber(gift.quantity, locale, 2)} ${gift.quantity === 1 ? one : many}`.trim();
}

const kinds: Record<AgreementState, StateKind> = {
  draft: "draft", signed: "waiting", atSealer: "waiting", returned: "problem", sealed: "open", contacted: "running", running: "running",
  fulfilled: "done", partly: "done", notFeasible: "stopped", lapsed: "stopped", refused: "stopped", withdrawn: "stopped",
};

/** Where an agreement stands, as word and sign. */
export function AgreementStand({ agreement, locale }: { agreement: Pick<Agreement, "state" | "differs">; locale: Locale }) {
  const t = texts[locale];
  return <>{agreement.differs ? <><State kind="problem" label={t.differs} />{" "}</> : null}<State kind={kinds[agreement.state]} label={t.states[agreement.state]} /></>;
}

/** The name of a side, or what kind of side it is while its name may not stand there. */
export const partyName = (party: Pick<Party, "name" | "sector">, named: boolean, locale: Locale): string =>
  named ? party.name : (texts[locale].somebody[party.sector] ?? texts[locale].somebody["nonprofit"]!);

export interface AgreementCardProps {
  agreement: AgreementRow;
  locale: Locale;
  /** "sides": names, texts and signatures, for those concerned. "public": names and texts with the consent of every side only. */
  view: "sides" | "public";
  href?: string;
  level?: HeadingLevel;
  /** Leaves title, number and state out where the page has said them. */
  untitled?: boolean;
  organisationHref?: (organisationId: string) => string;
  footer?: Slot;
  /** Notaries who agree to be named in public (`namedSealers`); nobody else is, in the view "public". */
  sealers?: ReadonlySet<string>;
}

/** An agreement as a handshake: who gives what, until when, sealed by whom. */
export function AgreementCard({ agreement, locale, view, href, level, untitled, organisationHref, footer, sealers }: AgreementCardProps) {
  const t = texts[locale];
  const open = view === "sides" || isPublic(agreement);
  const sides = agreement.parties.map((party) => ({
    name: partyName(party, open, locale),
    ...(open && organisationHref ? { href: organisationHref(party.organisationId) } : {}),
    gives: <Gifts agreement={agreement} party={party} open={open} locale={locale} />,
    ...(view === "sides" ? (party.signedAt ? { signed: signatureText(party, party.signedAt, locale) } : { unsigned: t.detail.unsigned }) : {}),
  }));
  const named = agreement.seal !== null && agreement.seal.personName !== "" && (view === "sides" || (agreement.seal.personId !== null && sealers?.has(agreement.seal.personId) === true));
  const sealed = isSealed(agreement.state) && agreement.sealedAt ? formatDay(agreement.sealedAt, locale) : undefined;
  return (
    <Handshake
      {...(untitled ? {} : { title: open ? agreement.title : t.ledger.noName, ...(href && open ? { href } : {}) })}
      {...(level ? { level } : {})}
      {...(open && !untitled ? { number: agreement.number } : {})}
      sides={sides.map((side, i) => (gives(agreement, agreement.parties[i]!).length > 0 ? side : { ...side, gives: undefined }))}
      {...(untitled ? {} : { state: <AgreementStand agreement={agreement} locale={locale} /> })}
      {...(agreement.periodUntil ? { until: formatDay(agreement.periodUntil, locale) } : {})}
      {...(sealed && open && named ? { sealedBy: agreement.seal!.personName, sealedAt: sealed } : {})}
      {...(open ? (sealed && !named ? { note: t.ledger.sealedOn({ day: sealed }) } : {}) : { note: `${t.ledger.anonymous}${sealed ? ` ${t.ledger.sealedOn({ day: sealed })}` : ""}` })}
      {...(footer ? { footer } : {})}
    />
  );
}

const gives = (agreement: Agreement, party: Party): readonly Contribution[] => agreement.contributions.filter((gift) => gift.giverId === party.organisationId);

function Gifts({ agreement, party, open, locale }: { agreement: Agreement; party: Party; open: boolean; locale: Locale }) {
  const several = agreement.parties.length > 2;
  return (
    <>
      {gives(agreement, party).map((gift) => {
        const amount = quantityText(gift, locale);
        const receiver = agreement.parties.find((side) => side.organisationId === gift.receiverId);
        const aside = [amount, several && receiver ? texts[locale].pdf.to({ name: receiver.name }) : ""].filter(Boolean).join(", ");
        return <p key={gift.id}>{open ? `${gift.what}${aside ? ` (${aside})` : ""}` : amount || "…"}</p>;
      })}
    </>
  );
}

function signatureText(party: Party, at: Date, locale: Locale): string {
  const t = texts[locale].detail;
  return t.signed({ who: party.representative, day: formatDay(at, locale), how: t.signedHow[party.signatureHow ?? "device"] ?? "" });
}
