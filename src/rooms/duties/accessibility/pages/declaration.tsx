// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../kernel/actor.ts";
import { formatDay, type Locale } from "../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../kernel/page.ts";
import { ButtonLink, DescriptionList, EmptyState, PageTitle, Prose, Toolbar } from "../../../../ui/index.ts";
import { answerDays, type FeedbackContact } from "../../feedback/rules.ts";
import { findContact } from "../../feedback/store.ts";
import type { Imprint } from "../../imprint/rules.ts";
import { Lines } from "../../imprint/pages/imprint.tsx";
import { findImprint } from "../../imprint/store.ts";
import { landOf, officeLines } from "../../lands/rules.ts";
import { lines, type Statement } from "../rules.ts";
import { findStatement } from "../store.ts";
import { texts } from "../texts.ts";

interface Declaration {
  readonly imprint: Imprint;
  readonly statement: Statement;
  readonly contact: FeedbackContact | undefined;
}

/** Everything the declaration says; undefined while something is missing. */
async function findDeclaration(c: PageContext): Promise<Declaration | undefined> {
  const [imprint, statement, contact] = await c.read(async (reader) => [await findImprint(reader, c.scope), await findStatement(reader, c.scope), await findContact(reader, c.scope)] as const);
  return imprint && statement ? { imprint, statement, contact } : undefined;
}

/** The declaration, part by part as Implementing Decision (EU) 2018/1523 names them. */
const declarationPage = page({
  path: "/barrierefreiheit",
  may: anyone("the declaration is public by law"),
  beforePublic: true,
  show: async (c) => {
    const found = await findDeclaration(c);
    const t = texts[c.locale];
    return {
      kind: "html", title: t.title, width: "text",
      main: found ? <Shown c={c} found={found} /> : <><PageTitle title={t.title} /><EmptyState title={t.none} action={<ButtonLink href={c.href("/barriere-melden")} label={t.feedbackLink} />} /></>,
    };
  },
});

const commitmentOf = (c: PageContext, imprint: Imprint): string => {
  const t = texts[c.locale];
  const say = imprint.publicBody ? t.commitmentPublic : t.commitmentPrivate;
  return say({ body: imprint.bodyName, law: landOf(imprint.land).law, site: c.site.name, address: c.site.base });
};

const methodOf = (statement: Statement, locale: Locale): string =>
  statement.method === "self" ? texts[locale].methods.self : texts[locale].methods.third({ assessor: statement.assessor });

const bodyOf = (found: Declaration): string[] => (found.statement.enforcement ? lines(found.statement.enforcement) : officeLines(landOf(found.imprint.land).enforcement));

function Shown({ c, found }: { c: PageContext; found: Declaration }) {
  const t = texts[c.locale];
  const { imprint, statement, contact } = found;
  return (
    <>
      <PageTitle title={t.title} lead={c.site.name} />
      <Prose>
        <h2 id="geltung">{t.commitment}</h2>
        <p>{commitmentOf(c, imprint)}</p>
        <h2 id="stand">{t.status}</h2>
        <p>{t.statusText[statement.status]({ standard: statement.standard })}</p>
        <h2 id="luecken">{t.gaps}</h2>
        {statement.status === "full" && statement.outside === "" ? null : <p>{t.gapsLead}</p>}
        {(["nonCompliant", "burden", "outside", "alternatives"] as const).map((part) => <Gap key={part} title={t[part]} text={statement[part]} none={t.nothing} />)}
        <h2 id="erstellung">{t.prepared}</h2>
        <p>{t.preparedOn({ day: formatDay(statement.preparedOn, c.locale) })} {methodOf(statement, c.locale)} {t.reviewedOn({ day: formatDay(statement.reviewedOn, c.locale) })}</p>
        <h2 id="rueckmeldung">{t.feedback}</h2>
        <p>{t.feedbackText({ days: answerDays })}</p>
        <p><a href={c.href("/barriere-melden")}>{t.feedbackLink}</a></p>
      </Prose>
      <DescriptionList items={[{ term: t.contact, value: contact?.office ?? imprint.bodyName }, { term: t.email, value: <a href={`mailto:${contact?.email ?? imprint.email}`}>{contact?.email ?? imprint.email}</a> }, { term: t.phone, value: contact?.phone || imprint.phone }]} />
      <Prose>
        <h2 id="durchsetzung">{t.enforcement}</h2>
        <p>{imprint.publicBody ? t.enforcementPublic : t.enforcementPrivate}</p>
        <p><Lines lines={bodyOf(found)} /></p>
      </Prose>
      <Toolbar items={[{ label: t.json, href: c.href("/barrierefreiheit.json"), kind: "link" }]} />
    </>
  );
}

function Gap({ title, text, none }: { title: string; text: string; none: string }) {
  const all = lines(text);
  return (
    <>
      <h3>{title}</h3>
      {all.length === 0 ? <p>{none}</p> : <ul>{all.map((line, i) => <li key={i}>{line}</li>)}</ul>}
    </>
  );
}

/** The same for machines; the shape stands in the README of the room. */
const declarationJson = page({
  path: "/barrierefreiheit.json",
  may: anyone("the declaration is public by law"),
  beforePublic: true,
  show: async (c) => {
    const found = await findDeclaration(c);
    if (!found) return { kind: "notFound" };
    const { imprint, statement, contact } = found;
    return {
      kind: "json",
      value: {
        schema: "accessibility-declaration/1", basedOn: "Implementing Decision (EU) 2018/1523", language: c.locale, website: c.absolute("/"), name: c.site.name,
        commitment: { text: commitmentOf(c, imprint), body: imprint.bodyName, publicBody: imprint.publicBody, legislation: landOf(imprint.land).law },
        compliance: { status: { full: "fully", partial: "partially", none: "not" }[statement.status], standard: statement.standard },
        nonAccessibleContent: { nonCompliance: lines(statement.nonCompliant), disproportionateBurden: lines(statement.burden), outsideLegislation: lines(statement.outside), alternatives: lines(statement.alternatives) },
        preparation: { preparedOn: statement.preparedOn, method: statement.method === "self" ? "self-assessment" : "third-party", assessor: statement.assessor || null, lastReviewedOn: statement.reviewedOn },
        feedback: { form: c.absolute("/barriere-melden"), answerWithinDays: answerDays, contact: contact?.office ?? imprint.bodyName, email: contact?.email ?? imprint.email, phone: contact?.phone || imprint.phone },
        enforcement: { land: imprint.land, body: bodyOf(found) },
      },
    };
  },
});

export const declarationRoutes = [declarationPage, declarationJson];
