// SPDX-License-Identifier: EUPL-1.2
import { heldOn, signedIn } from "../../../kernel/actor.ts";
import { formatDay, formatDayShort } from "../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../kernel/page.ts";
import { ButtonLink, EmptyState, PageTitle, Section, Table, TodoList, type TodoItem } from "../../../ui/index.ts";
import { openFollowUpsOf, type Waiting } from "../follow-ups/queries.ts";
import { agreementsOfOrganisation, type AgreementRow } from "../queries.ts";
import { endedStates, type Contribution } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { AgreementStand, quantityText } from "./agreement-card.tsx";

const texts = { de, en };

interface Line {
  readonly agreement: AgreementRow;
  readonly gift: Contribution;
}

const mine = page({
  path: "/meine-zusagen",
  may: signedIn,
  show: async (c) => {
    const t = texts[c.locale].mine;
    const own = heldOn(c.actor, "editor", c.at);
    const { agreements, waiting } = await c.read(async (reader) => ({ agreements: await agreementsOfOrganisation(reader, c.scope, own), waiting: await openFollowUpsOf(reader, c.scope, own) }));
    const lines = agreements.filter((one) => !(endedStates as readonly string[]).includes(one.state)).flatMap((agreement) => agreement.contributions.map((gift) => ({ agreement, gift })));
    return {
      kind: "html", title: t.title, width: "wide", noindex: true,
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} actions={own[0] ? <ButtonLink label={t.new} href={c.href(`/organisationen/${own[0]}/zusagen/neu`)} variant="primary" /> : null} />
          <Section title={t.todo}><TodoList items={todos(c, agreements, waiting, own)} empty={t.nothing} /></Section>
          <Lines c={c} title={t.give} empty={t.emptyGive} lines={lines.filter((line) => own.includes(line.gift.giverId))} other="to" />
          <Lines c={c} title={t.get} empty={t.emptyGet} lines={lines.filter((line) => own.includes(line.gift.receiverId))} other="from" />
        </>
      ),
    };
  },
});

/** What waits for the reader: signatures, answers, the promised first call. */
function todos(c: PageContext, agreements: readonly AgreementRow[], waiting: readonly Waiting[], own: readonly string[]): TodoItem[] {
  const t = texts[c.locale].mine;
  const go = (label: string, href: string, context: string) => <ButtonLink label={label} href={c.href(href)} context={context} small />;
  const unsigned = agreements.filter((one) => (one.state === "draft" || one.state === "returned") && one.parties.some((party) => party.signedAt === null && own.includes(party.organisationId)));
  const calls = agreements.filter((one) => one.state === "sealed" && one.firstContactBy !== null && own.includes(one.firstContactOrganisationId ?? "") && !waiting.some((w) => w.commitmentId === one.id));
  return [
    ...waiting.map((one): TodoItem => ({ key: one.id, sentence: t.answer({ title: one.title }), detail: one.number, action: go(t.answerButton, `/nachfragen/${one.id}`, one.title), urgent: true })),
    ...unsigned.map((one): TodoItem => ({ key: one.id, sentence: t.sign({ title: one.title }), detail: one.number, action: go(t.signButton, `/zusagen/${one.id}`, one.title) })),
    ...calls.map((one): TodoItem => ({
      key: `call-${one.id}`, detail: `${one.number}: ${one.title}`, action: go(t.callButton, `/zusagen/${one.id}`, one.title),
      sentence: t.call({ name: one.parties.filter((party) => !own.includes(party.organisationId)).map((party) => party.name).join(", "), day: formatDay(one.firstContactBy!, c.locale) }),
    })),
  ];
}

function Lines({ c, title, empty, lines, other }: { c: PageContext; title: string; empty: string; lines: Line[]; other: "to" | "from" }) {
  const t = texts[c.locale].mine;
  const partner = ({ agreement, gift }: Line): string => agreement.parties.find((party) => party.organisationId === (other === "to" ? gift.receiverId : gift.giverId))?.name ?? "";
  return (
    <Section title={title}>
      {lines.length === 0 ? <EmptyState title={empty} /> : (
        <Table
          caption={title} captionHidden rows={lines} rowKey={(line) => line.gift.id}
          columns={[
            { key: "what", label: t.what, rowHeader: true, cell: (line) => <a href={c.href(`/zusagen/${line.agreement.id}`)}>{line.gift.what}{quantityText(line.gift, c.locale) ? ` (${quantityText(line.gift, c.locale)})` : ""}</a> },
            { key: other, label: t[other], cell: partner },
            { key: "until", label: t.until, cell: (line) => (line.agreement.periodUntil ? formatDayShort(line.agreement.periodUntil, c.locale) : "–") },
            { key: "state", label: t.state, cell: (line) => <AgreementStand agreement={line.agreement} locale={c.locale} /> },
          ]}
        />
      )}
    </Section>
  );
}

export const mineRoutes = [mine];
