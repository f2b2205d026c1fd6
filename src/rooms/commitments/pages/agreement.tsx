// SPDX-License-Identifier: EUPL-1.2
import { anyone, heldOn, holds } from "../../../kernel/actor.ts";
import { formatDay } from "../../../kernel/i18n.ts";
import { page, type PageContext, type Sample } from "../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, Checkbox, DescriptionList, Form, Notice, PageTitle, PostButton, Section, Stack, Toolbar } from "../../../ui/index.ts";
import { AmendmentList } from "../amendments/pages/list.tsx";
import { amendmentsOf } from "../amendments/store.ts";
import type { Amendment } from "../amendments/rules.ts";
import { changeRight, sealRight, writesForOthers } from "../commands.ts";
import { agreementPdf, periodText } from "../documents/print.ts";
import { CourseList } from "../follow-ups/pages/course.tsx";
import { followUpsOf } from "../follow-ups/store.ts";
import type { FollowUp } from "../follow-ups/rules.ts";
import { anyAgreement, findAgreementRow, findByNumber, namedSealers, type AgreementRow } from "../queries.ts";
import { endedStates, isPublic, isSealed, unsigned, type Party } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { AgreementCard, AgreementStand, partyName } from "./agreement-card.tsx";

const texts = { de, en };
const ids = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Those concerned see everything, everybody else what every side has agreed to show. */
const viewOf = (c: PageContext, agreement: AgreementRow): "sides" | "public" | undefined =>
  c.may(changeRight, agreement) || c.may(sealRight, agreement) ? "sides" : isPublic(agreement) ? "public" : undefined;

export const agreementSample: Sample = async (reader, scope) => anyAgreement(reader, scope);

const show = page({
  path: "/zusagen/:id",
  may: anyone("what is shown depends on consent and role"),
  sample: agreementSample,
  show: async (c) => {
    const found = await c.read(async (reader) => {
      const agreement = ids.test(c.params["id"] ?? "") ? await findAgreementRow(reader, c.scope, c.params["id"]!) : undefined;
      return agreement && { agreement, amendments: await amendmentsOf(reader, c.scope, agreement.id), followUps: await followUpsOf(reader, c.scope, agreement.id), sealers: await namedSealers(c.rooms, reader, c.scope, [agreement]) };
    });
    const view = found && viewOf(c, found.agreement);
    if (!found || !view) return { kind: "notFound" };
    const { agreement } = found;
    const t = texts[c.locale];
    return {
      kind: "html", title: agreement.title, width: "wide", noindex: view === "sides", crumbs: [{ label: t.nav.ledger, href: c.href("/zusagen") }, { label: agreement.number }],
      main: (
        <>
          <PageTitle preline={t.detail.preline({ number: agreement.number })} title={agreement.title} meta={<AgreementStand agreement={agreement} locale={c.locale} />} />
          <Stack>
            {view === "sides" ? <NextStep c={c} agreement={agreement} /> : null}
            <AgreementCard agreement={agreement} locale={c.locale} view={view} sealers={found.sealers} untitled organisationHref={(id) => c.href(`/organisationen/${id}`)} />
            <Facts c={c} agreement={agreement} />
            <After c={c} agreement={agreement} amendments={found.amendments} followUps={found.followUps} view={view} />
          </Stack>
        </>
      ),
    };
  },
});

function Facts({ c, agreement }: { c: PageContext; agreement: AgreementRow }) {
  const t = texts[c.locale].detail;
  const caller = agreement.parties.find((party) => party.organisationId === agreement.firstContactOrganisationId);
  return (
    <Section title={t.facts}>
      <DescriptionList items={[
        { term: t.place, value: agreement.place },
        { term: t.period, value: periodText(agreement, c.locale) },
        { term: t.firstContact, value: caller && agreement.firstContactBy ? t.firstContactBy({ name: caller.name, day: formatDay(agreement.firstContactBy, c.locale) }) : null },
        { term: t.note, value: [agreement.note, agreement.reciprocal ? "" : t.noReturn, agreement.late ? t.late : ""].filter(Boolean).join(" ") },
      ]} />
    </Section>
  );
}

/** What the reader can do now; one main button. */
function NextStep({ c, agreement }: { c: PageContext; agreement: AgreementRow }) {
  const t = texts[c.locale].detail;
  const at = (path: string): string => c.href(`/zusagen/${agreement.id}${path}`);
  const back = agreement.seal && agreement.seal.result !== "sealed" ? <Notice tone="warning"><p>{t.turnedDown({ who: agreement.seal.personName, reason: agreement.seal.reason })}</p></Notice> : null;
  if ((endedStates as readonly string[]).includes(agreement.state)) return <>{back}<Notice tone="info"><p>{t.ended}</p></Notice></>;
  if (isSealed(agreement.state)) return agreement.differs ? <Notice tone="warning"><p>{t.differs}</p></Notice> : null;
  const missing = unsigned(agreement);
  const changes = c.may(changeRight, agreement);
  return (
    <Section title={t.next}>
      {agreement.state === "returned" ? back : null}
      {agreement.state === "atSealer" ? <p>{t.waitsForSeal}</p> : missing.length > 0 ? <p>{t.waitsForSign({ names: missing.map((party) => party.name).join(", ") })}</p> : null}
      <ActionBar sticky={false}>
        {agreement.state === "atSealer" && c.may(sealRight, agreement) ? <ButtonLink label={t.seal} href={at("/besiegeln")} variant="primary" /> : null}
        {changes && agreement.state !== "atSealer" ? <Signatures c={c} agreement={agreement} missing={missing} /> : null}
        {changes && agreement.state === "returned" ? <ButtonLink label={t.edit} href={at("/bearbeiten")} variant="primary" /> : null}
        {changes && agreement.state !== "atSealer" && missing.length === 0 ? <PostButton action={at("/vorlegen")} label={t.bring} variant={agreement.state === "returned" ? "secondary" : "primary"} hidden={stepFields(c, agreement)} /> : null}
        {changes && agreement.state !== "atSealer" && agreement.state !== "returned" ? <ButtonLink label={t.edit} href={at("/bearbeiten")} /> : null}
        {changes ? <ButtonLink label={t.withdraw} href={at("/zurueckziehen")} variant="tertiary" /> : null}
      </ActionBar>
    </Section>
  );
}

const stepFields = (c: PageContext, agreement: AgreementRow): Record<string, string> => ({ ...c.once(), _version: String(agreement.version) });

function Signatures({ c, agreement, missing }: { c: PageContext; agreement: AgreementRow; missing: readonly Party[] }) {
  const own = heldOn(c.actor, "editor", c.at);
  const mine = missing.filter((party) => writesForOthers(c.actor, agreement, c.at) || own.includes(party.organisationId));
  return <>{mine.map((party) => (
    <PostButton key={party.id} action={c.href(`/zusagen/${agreement.id}/unterschreiben`)} label={texts[c.locale].detail.sign({ name: party.name })} variant="primary" hidden={{ ...stepFields(c, agreement), parties: party.id }} />
  ))}</>;
}

interface AfterProps {
  c: PageContext;
  agreement: AgreementRow;
  amendments: readonly Amendment[];
  followUps: readonly FollowUp[];
  view: "sides" | "public";
}

/** What came after the seal, ways out, and who may read it. */
function After({ c, agreement, amendments, followUps, view }: AfterProps) {
  const t = texts[c.locale].detail;
  const sealed = isSealed(agreement.state);
  return (
    <>
      {sealed ? <AmendmentList c={c} agreement={agreement} amendments={amendments} view={view} /> : null}
      {sealed && view === "sides" ? <CourseList c={c} agreement={agreement} followUps={followUps} /> : null}
      {view === "sides" ? <Consents c={c} agreement={agreement} /> : null}
      <Toolbar items={[
        ...(view === "sides" ? [{ label: t.pdf, href: c.href(`/zusagen/${agreement.id}/vereinbarung.pdf`), type: "application/pdf" }] : []),
        ...(sealed ? [{ label: t.check, href: c.href(`/pruefen/${agreement.number}`), kind: "link" as const }] : []),
      ]} />
    </>
  );
}

function Consents({ c, agreement }: { c: PageContext; agreement: AgreementRow }) {
  const t = texts[c.locale].detail;
  const own = heldOn(c.actor, "editor", c.at);
  const mine = agreement.parties.filter((party) => holds(c.actor, "coordinator", c.at) || own.includes(party.organisationId));
  if (mine.length === 0) return null;
  return (
    <Section title={t.consent} lead={isPublic(agreement) ? t.publicNow : t.privateNow}>
      <Stack gap="large">{mine.map((party) => (
        <Form key={party.id} action={c.href(`/zusagen/${agreement.id}/einwilligung/${party.id}`)} hidden={c.once()} label={t.consentLead({ name: party.name })}>
          <p>{t.consentLead({ name: party.name })}</p>
          <Checkbox name="publishNames" id={`names-${party.id}`} label={t.publishNames} checked={party.publishNames} />
          <Checkbox name="publishPhoto" id={`photo-${party.id}`} label={t.publishPhoto} checked={party.publishPhoto} />
          <Button label={t.saveConsent} variant="secondary" context={party.name} />
        </Form>
      ))}</Stack>
    </Section>
  );
}

const pdf = page({
  path: "/zusagen/:id/vereinbarung.pdf",
  may: anyone("given only to those concerned"),
  sample: agreementSample,
  show: async (c) => {
    const found = await c.read(async (reader) => {
      const agreement = ids.test(c.params["id"] ?? "") ? await findAgreementRow(reader, c.scope, c.params["id"]!) : undefined;
      return agreement && { agreement, amendments: await amendmentsOf(reader, c.scope, agreement.id) };
    });
    if (!found || viewOf(c, found.agreement) !== "sides") return { kind: "notFound" };
    const name = texts[c.locale].pdf.file({ number: found.agreement.number });
    return { kind: "file", type: "application/pdf", name, body: await agreementPdf(c, found.agreement, { amendments: found.amendments }), inline: true };
  },
});

const check = page({
  path: "/pruefen/:number",
  may: anyone("behind the QR code on the paper: number, state, day; names only with consent"),
  sample: async (reader, scope) => {
    const any = await anyAgreement(reader, scope);
    const row = any && (await findAgreementRow(reader, scope, any.id));
    return row && { number: row.number };
  },
  show: async (c) => {
    const t = texts[c.locale].check;
    const agreement = await c.read((reader) => findByNumber(reader, c.scope, c.params["number"] ?? ""));
    if (!agreement) return { kind: "html", status: 404, title: t.unknownTitle, width: "text", noindex: true, main: <PageTitle title={t.unknownTitle} lead={t.unknown} /> };
    const sealed = isSealed(agreement.state);
    const ended = agreement.state === "refused" || agreement.state === "withdrawn";
    const open = isPublic(agreement);
    return {
      kind: "html", title: t.title, width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.title} />
          <Notice tone={sealed ? "success" : "warning"}><p>{sealed ? t.genuine : ended ? t.ended : t.notSealed}</p></Notice>
          <DescriptionList items={[
            { term: t.number, value: agreement.number },
            { term: t.state, value: <AgreementStand agreement={{ ...agreement, differs: false }} locale={c.locale} /> },
            { term: t.sealedOn, value: agreement.sealedAt ? formatDay(agreement.sealedAt, c.locale) : null },
            { term: t.sides, value: sealed ? agreement.parties.map((party) => partyName(party, open, c.locale)).join(", ") : null },
          ]} />
          {open ? <ActionBar sticky={false}><ButtonLink label={t.more} href={c.href(`/zusagen/${agreement.id}`)} /></ActionBar> : null}
        </>
      ),
    };
  },
});

export const agreementRoutes = [show, pdf, check];
