// SPDX-License-Identifier: EUPL-1.2
import { holds } from "../../../../kernel/actor.ts";
import { formatDay, formatNumber } from "../../../../kernel/i18n.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import { ActionBar, ButtonLink, Section, Table } from "../../../../ui/index.ts";
import type { AgreementRow } from "../../queries.ts";
import { de as general } from "../../texts.de.ts";
import { en as generalEn } from "../../texts.en.ts";
import type { FollowUp } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const detail = { de: general.detail, en: generalEn.detail };

/** What each side was asked and said; for the sides and the coordination. */
export function CourseList({ c, agreement, followUps }: { c: PageContext; agreement: AgreementRow; followUps: readonly FollowUp[] }) {
  const t = detail[c.locale];
  const coordination = holds(c.actor, "coordinator", c.at);
  const nameOf = (partyId: string): string => agreement.parties.find((party) => party.id === partyId)?.name ?? "";
  return (
    <Section title={t.course}>
      {agreement.settledAt ? <p>{t.settled({ day: formatDay(agreement.settledAt, c.locale) })}</p> : null}
      <Table
        caption={t.course} captionHidden rows={[...followUps]} rowKey={(one) => one.id}
        columns={[
          { key: "side", label: t.side, rowHeader: true, cell: (one) => `${nameOf(one.partyId)}: ${texts[c.locale].kinds[one.kind]}` },
          { key: "said", label: texts[c.locale].page.answer, cell: (one) => saidText(c, one) },
          ...(coordination ? [{ key: "act", label: t.correct, cell: (one: FollowUp) => (agreement.settledAt ? "" : <ButtonLink label={one.answer ? t.correctLink : t.record} context={nameOf(one.partyId)} href={c.href(`/nachfragen/${one.id}`)} variant="tertiary" small />) }] : []),
        ]}
      />
      {coordination ? <ActionBar sticky={false}><ButtonLink label={t.settle} href={c.href(`/zusagen/${agreement.id}/ergebnis`)} /></ActionBar> : null}
    </Section>
  );
}

/** "geschehen (3. Mai 2027), 12 Stunden. Alles lief gut." */
function saidText(c: PageContext, one: FollowUp): string {
  const t = detail[c.locale];
  if (one.answer === null || one.answeredAt === null) return one.sentAt ? t.asked({ day: formatDay(one.sentAt, c.locale) }) : t.due({ day: formatDay(one.dueOn, c.locale) });
  const words = texts[c.locale];
  return [
    t.answered({ answer: words.answered[one.answer], day: formatDay(one.answeredAt, c.locale) }),
    one.reason ? words.reasons[one.reason] : "", one.hours === null ? "" : t.hours({ hours: formatNumber(one.hours, c.locale) }), one.note,
  ].filter(Boolean).join(". ");
}
