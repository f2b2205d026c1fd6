// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../kernel/actor.ts";
import { hashSecret } from "../../../../kernel/clock.ts";
import { addDays, dayOf, formatDay } from "../../../../kernel/i18n.ts";
import { form, page, type Answer, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, DescriptionList, DraftNotices, Form, MoreLink, PageTitle, Prose, RadioGroup, Section, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import { reportBarrier } from "../commands.ts";
import { answerDays, caseKinds, isOverdue, ownPlace, type BarrierCase, type FeedbackContact } from "../rules.ts";
import { findCaseBySecret } from "../store.ts";
import { texts } from "../texts.ts";

/** Opened from the foot of every page, without account. `?seite=` names the page on which somebody was. */
const reportForm = form({
  path: "/barriere-melden",
  command: reportBarrier,
  key: (c) => ({ base: c.site.base, network: c.site.name }),
  values: (_state: { contact: FeedbackContact | undefined }, c) => ({ kind: c.query.get("art") === "feedback" ? "feedback" : "barrier", place: ownPlace(c.query.get("seite") ?? undefined) }),
  show: async (c, state: { contact: FeedbackContact | undefined }, draft) => {
    const t = texts[c.locale].report;
    return { kind: "html", title: t.title, width: "text", main: <ReportForm c={c} contact={state.contact} draft={draft} /> };
  },
  beforePublic: true,
  limit: { times: 10, minutes: 60, by: "address" },
  done: (c, saved) => sentPage(c, saved.answer?.["secret"], String(saved.after?.["number"] ?? ""), saved.after?.["dueOn"]),
});

function ReportForm({ c, contact, draft }: { c: PageContext; contact: FeedbackContact | undefined; draft: Draft }) {
  const t = texts[c.locale].report;
  const fields = { kind: t.kind, what: t.what, place: t.place, email: t.email };
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} meta={t.promise({ days: answerDays })} />
      <DraftNotices draft={draft} fields={fields} />
      <Form action={c.href("/barriere-melden")} hidden={draft.hidden}>
        <RadioGroup name="kind" label={t.kind} options={caseKinds.map((value) => ({ value, label: t.kinds[value] }))} value={valueOf(draft, "kind")} error={draft.errors["kind"]} />
        <TextArea name="what" label={t.what} hint={t.whatHint} rows={6} value={valueOf(draft, "what")} error={draft.errors["what"]} />
        <TextField name="place" label={t.place} hint={t.placeHint} optional value={valueOf(draft, "place")} error={draft.errors["place"]} />
        <TextField name="email" label={t.email} hint={t.emailHint} type="email" autocomplete="email" optional value={valueOf(draft, "email")} error={draft.errors["email"]} />
        <ActionBar><Button label={t.send} variant="primary" /></ActionBar>
      </Form>
      {contact ? <p>{t.other({ office: [contact.office, contact.phone, contact.email].filter(Boolean).join(", ") })}</p> : null}
    </>
  );
}

/** The number, the day and the link; the link stands here once and in the mail. A form sent twice shows no link again. */
function sentPage(c: PageContext, secret: string | undefined, number: string, dueOn: unknown): Answer {
  const t = texts[c.locale].sent;
  const due = typeof dueOn === "string" ? dueOn : addDays(dayOf(c.at), answerDays);
  const link = secret ? c.absolute(`/rueckmeldung/${secret}`) : undefined;
  return {
    kind: "html", title: t.title, width: "text", noindex: true,
    main: (
      <>
        <PageTitle title={t.title} lead={[number ? t.number({ number }) : "", t.due({ day: formatDay(due, c.locale) })].join(" ").trim()} />
        {link && secret ? <Prose><p>{t.link}</p><p><a href={c.href(`/rueckmeldung/${secret}`)}>{link}</a></p></Prose> : null}
        <p><MoreLink href={c.href("/")} label={t.toStart} /></p>
      </>
    ),
  };
}

/** What stands in a case, for whoever holds its link; the office sees the same and the address. */
export function CaseFacts({ c, one, children }: { c: PageContext; one: BarrierCase; children?: string }) {
  const t = texts[c.locale];
  return (
    <>
      <DescriptionList items={[
        { term: t.case.state, value: t.states[one.state] },
        { term: t.case.kind, value: t.kinds[one.kind] },
        { term: t.case.received, value: formatDay(one.receivedAt, c.locale) },
        { term: t.case.due, value: formatDay(one.dueOn, c.locale) },
        { term: t.case.place, value: one.place },
        { term: t.case.email, value: children ?? "" },
        { term: t.case.outcome, value: one.outcome ? t.outcomes[one.outcome] : "" },
      ]} />
      <Section title={t.case.what}><Prose>{one.what.split(/\n{2,}/).map((text, i) => <p key={i}>{text}</p>)}</Prose></Section>
      <Section title={t.case.answer}><Prose>{one.answer ? one.answer.split(/\n{2,}/).map((text, i) => <p key={i}>{text}</p>) : <p>{t.case.none}</p>}</Prose></Section>
    </>
  );
}

const followPage = page({
  path: "/rueckmeldung/:secret",
  may: anyone("the secret of the link is the right"),
  beforePublic: true,
  show: async (c) => {
    const secret = c.params["secret"] ?? "";
    const one = secret.length < 20 || secret.length > 100 ? undefined : await c.read((reader) => findCaseBySecret(reader, c.scope, hashSecret(secret)));
    if (!one) return { kind: "notFound" };
    const t = texts[c.locale].case;
    const unhappy = one.state !== "open" || isOverdue(one, dayOf(c.at));
    return {
      kind: "html", title: t.title({ number: one.number }), width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.title({ number: one.number })} />
          <CaseFacts c={c} one={one} />
          {unhappy && one.kind === "barrier" ? <p>{t.unhappy} <a href={c.href("/barrierefreiheit#durchsetzung")}>{t.enforcement}</a></p> : null}
        </>
      ),
    };
  },
});

export const reportRoutes = [reportForm, followPage];
