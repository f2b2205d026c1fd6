// SPDX-License-Identifier: EUPL-1.2
import { form, type Answer as PageAnswer, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, DraftNotices, Form, Notice, NumberUnitField, PageTitle, Prose, RadioGroup, Section, Select, Stack, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import { quantityText } from "../../pages/agreement-card.tsx";
import { agreementSample } from "../../pages/agreement.tsx";
import { de as general } from "../../texts.de.ts";
import { en as generalEn } from "../../texts.en.ts";
import type { Agreement } from "../../rules.ts";
import { answerFollowUp, recordAnswer, settleAgreement, settledOutcomes, type Asked } from "../commands.ts";
import { anyFollowUp } from "../queries.ts";
import { answers, reasons, type Answer } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const hours = { de: "Stunden", en: "hours" };
const states = { de: general.states, en: generalEn.states };
/** The answers that a question offers as buttons, most hoped for first. */
const offered: Record<Asked["followUp"]["kind"], readonly Answer[]> = {
  firstContact: ["contactMade", "notYet", "running", "done", "noContact"],
  result: ["done", "partly", "running", "noContact"],
};

const values = ({ followUp }: Asked) => ({ answer: followUp.answer ?? "", reason: followUp.reason ?? "", hours: followUp.hours === null ? "" : String(followUp.hours), note: followUp.note });

const byLink = form({
  path: "/antwort/:secret",
  command: answerFollowUp,
  key: (c) => ({ secret: c.params["secret"] }),
  values,
  show: async (c, asked: Asked, draft) => answerPage(c, asked, draft),
  done: (c) => c.href(`/antwort/${c.params["secret"]}`),
  flash: "commitments.answered",
  sample: async () => undefined,
});

function answerPage(c: PageContext, asked: Asked, draft: Draft): PageAnswer {
  const t = texts[c.locale].page;
  const { followUp, agreement, party } = asked;
  const others = agreement.parties.filter((side) => side.id !== party.id).map((side) => side.name).join(", ");
  const title = t[followUp.kind];
  const settled = agreement.settledAt !== null;
  return {
    kind: "html", title, width: "text", noindex: true,
    main: (
      <>
        <PageTitle title={title} lead={t.lead({ organisation: party.name, others })} />
        <Prose><ul>{agreement.contributions.map((gift) => <li key={gift.id}>{giftText(agreement, gift, c)}</li>)}</ul></Prose>
        <DraftNotices draft={draft} fields={{ answer: t.answer, reason: t.reason, hours: t.hours, note: t.note }} />
        {followUp.answer ? <Notice tone="success"><p>{t.current({ answer: texts[c.locale].answered[followUp.answer] })}</p></Notice> : null}
        {settled ? <p>{t.settled}</p> : <Buttons c={c} asked={asked} draft={draft} />}
      </>
    ),
  };
}

function giftText(agreement: Agreement, gift: Agreement["contributions"][number], c: PageContext): string {
  const amount = quantityText(gift, c.locale);
  return `${agreement.parties.find((side) => side.organisationId === gift.giverId)?.name ?? ""}: ${gift.what}${amount ? ` (${amount})` : ""}`;
}

function Buttons({ c, asked, draft }: { c: PageContext; asked: Asked; draft: Draft }) {
  const t = texts[c.locale];
  const action = c.href(`/antwort/${c.params["secret"]}`);
  const given = asked.followUp.answer;
  return (
    <Stack gap="large">
      {given ? <More c={c} action={action} asked={asked} draft={draft} /> : null}
      <Section title={given ? t.page.change : t.page.choose}>
        <Stack gap="small">
          {offered[asked.followUp.kind].filter((answer) => answer !== given).map((answer) => (
            <Form key={answer} action={action} hidden={{ ...draft.hidden, ...c.once(), answer }}><Button label={t.answers[answer]} variant={given ? "secondary" : "primary"} block /></Form>
          ))}
        </Stack>
      </Section>
      <Section title={t.page.notFeasible} lead={t.page.notFeasibleLead}>
        <Form action={action} hidden={{ ...draft.hidden, ...c.once(), answer: "notFeasible" }}>
          <RadioGroup name="reason" label={t.page.reason} value={valueOf(draft, "reason")} error={draft.errors["reason"]} options={reasons.map((value) => ({ value, label: t.reasons[value] }))} />
          <Button label={t.page.notFeasibleButton} variant="secondary" />
        </Form>
      </Section>
    </Stack>
  );
}

/** Hours and a sentence, after the one click; the answer itself stays. */
function More({ c, action, asked, draft }: { c: PageContext; action: string; asked: Asked; draft: Draft }) {
  const t = texts[c.locale].page;
  return (
    <Section title={t.more}>
      <Form action={action} hidden={{ ...draft.hidden, ...c.once(), answer: asked.followUp.answer ?? "", reason: asked.followUp.reason ?? undefined }}>
        <Details c={c} draft={draft} />
        <Button label={t.send} variant="primary" />
      </Form>
    </Section>
  );
}

function Details({ c, draft }: { c: PageContext; draft: Draft }) {
  const t = texts[c.locale].page;
  return (
    <>
      <NumberUnitField name="hours" label={t.hours} hint={t.hoursHint} optional decimals unit={hours[c.locale]} value={valueOf(draft, "hours")} error={draft.errors["hours"]} />
      <TextArea name="note" label={t.note} hint={t.noteHint} optional rows={3} maxLength={400} value={valueOf(draft, "note")} error={draft.errors["note"]} />
    </>
  );
}

const byAccount = form({
  path: "/nachfragen/:id",
  command: recordAnswer,
  key: (c) => ({ id: c.params["id"] }),
  values,
  show: async (c, asked: Asked, draft) => recordPage(c, asked, draft),
  done: (c, saved) => c.href(`/zusagen/${saved.object.id}`),
  flash: "commitments.answered",
  sample: anyFollowUp,
});

function recordPage(c: PageContext, { followUp, agreement, party }: Asked, draft: Draft): PageAnswer {
  const t = texts[c.locale].page;
  const chosen = [...offered[followUp.kind], "notFeasible" as const];
  return {
    kind: "html", title: t[followUp.kind], width: "text", noindex: true, crumbs: [{ label: agreement.number, href: c.href(`/zusagen/${agreement.id}`) }, { label: t.record }],
    main: (
      <>
        <PageTitle preline={agreement.number} title={t[followUp.kind]} lead={t.recordLead({ organisation: party.name })} />
        <DraftNotices draft={draft} fields={{ answer: t.answer, reason: t.reason, hours: t.hours, note: t.note }} />
        <Form action={c.href(`/nachfragen/${followUp.id}`)} hidden={draft.hidden}>
          <RadioGroup name="answer" label={t.answer} value={valueOf(draft, "answer")} error={draft.errors["answer"]} options={answers.filter((one) => chosen.includes(one)).map((value) => ({ value, label: texts[c.locale].answers[value] }))} />
          <Select name="reason" label={t.reason} optional value={valueOf(draft, "reason")} error={draft.errors["reason"]} options={reasons.map((value) => ({ value, label: texts[c.locale].reasons[value] }))} />
          <Details c={c} draft={draft} />
          <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
        </Form>
      </>
    ),
  };
}

const settle = form({
  path: "/zusagen/:id/ergebnis",
  command: settleAgreement,
  key: (c) => ({ id: c.params["id"] }),
  values: (agreement: Agreement) => ({ state: agreement.state, reason: "" }),
  show: async (c, agreement: Agreement, draft) => {
    const t = texts[c.locale].page;
    return {
      kind: "html", title: t.settleTitle, width: "text", noindex: true, crumbs: [{ label: agreement.number, href: c.href(`/zusagen/${agreement.id}`) }, { label: t.settleTitle }],
      main: (
        <>
          <PageTitle preline={agreement.number} title={t.settleTitle} lead={t.settleLead} />
          <DraftNotices draft={draft} fields={{ state: t.settleState, reason: t.settleReason }} />
          <Form action={c.href(`/zusagen/${agreement.id}/ergebnis`)} hidden={draft.hidden}>
            <RadioGroup name="state" label={t.settleState} value={valueOf(draft, "state")} error={draft.errors["state"]} options={settledOutcomes.map((value) => ({ value, label: states[c.locale][value] }))} />
            <TextField name="reason" label={t.settleReason} hint={t.settleReasonHint} maxLength={400} value={valueOf(draft, "reason")} error={draft.errors["reason"]} />
            <ActionBar><Button label={t.settleButton} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href(`/zusagen/${c.params["id"]}`),
  flash: "commitments.settled",
  sample: agreementSample,
});

export const followUpRoutes = [byLink, byAccount, settle];
