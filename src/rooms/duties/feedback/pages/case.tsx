// SPDX-License-Identifier: EUPL-1.2
import { form, type PageContext, type Sample } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, Form, PageTitle, RadioGroup, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import { dutyCrumbs } from "../../publication/pages/crumbs.tsx";
import { answerCase, changeContact, closeCase } from "../commands.ts";
import { outcomes, type BarrierCase, type FeedbackContact } from "../rules.ts";
import { anyCase } from "../store.ts";
import { texts } from "../texts.ts";
import { CaseFacts } from "./report.tsx";

const sample: Sample = async (reader, scope) => {
  const found = await anyCase(reader, scope);
  return found && { case: found.id };
};

const caseCrumbs = (c: PageContext, one: BarrierCase, title?: string) => {
  const [desk, publication] = dutyCrumbs(c, "");
  const number = texts[c.locale].case.title({ number: one.number });
  return [desk!, publication!, { label: texts[c.locale].list.title, href: c.href("/rueckmeldungen") }, title === undefined ? { label: number } : { label: number, href: c.href(`/rueckmeldungen/${one.id}`) }, ...(title === undefined ? [] : [{ label: title }])];
};

/** One message with its answer. */
const answerForm = form({
  path: "/rueckmeldungen/:case",
  command: answerCase,
  key: (c) => ({ case: c.params["case"], network: c.site.name }),
  values: ({ one }: { one: BarrierCase }) => ({ answer: one.answer }),
  show: async (c, { one }, draft) => {
    const t = texts[c.locale];
    const title = t.case.title({ number: one.number });
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: caseCrumbs(c, one),
      main: (
        <>
          <PageTitle title={title} {...(one.state === "closed" ? {} : { lead: t.answer.lead })} />
          <DraftNotices draft={draft} fields={{ answer: t.answer.field }} />
          <CaseFacts c={c} one={one}>{one.email ?? t.case.noEmail}</CaseFacts>
          {one.state === "closed" ? null : (
            <Form action={c.href(`/rueckmeldungen/${one.id}`)} hidden={draft.hidden}>
              <TextArea name="answer" label={t.answer.field} hint={t.answer.hint} rows={8} value={valueOf(draft, "answer")} error={draft.errors["answer"]} />
              <ActionBar>
                <Button label={one.state === "open" ? t.answer.send : t.answer.again} variant="primary" />
                {one.state === "answered" ? <ButtonLink href={c.href(`/rueckmeldungen/${one.id}/abschliessen`)} label={t.answer.close} /> : null}
              </ActionBar>
            </Form>
          )}
        </>
      ),
    };
  },
  done: (c) => c.href(`/rueckmeldungen/${c.params["case"]}`),
  flash: "duties.caseAnswered",
  sample,
});

const closeForm = form({
  path: "/rueckmeldungen/:case/abschliessen",
  command: closeCase,
  key: (c) => ({ case: c.params["case"], network: c.site.name }),
  show: async (c, one: BarrierCase, draft) => {
    const t = texts[c.locale];
    const title = t.close.title({ number: one.number });
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: caseCrumbs(c, one, t.answer.close),
      main: (
        <>
          <PageTitle title={title} lead={t.close.lead} />
          <DraftNotices draft={draft} fields={{ outcome: t.close.outcome }} />
          <Form action={c.href(`/rueckmeldungen/${one.id}/abschliessen`)} hidden={draft.hidden}>
            <RadioGroup name="outcome" label={t.close.outcome} options={outcomes.map((value) => ({ value, label: t.outcomes[value] }))} value={valueOf(draft, "outcome")} error={draft.errors["outcome"]} />
            <ActionBar><Button label={t.close.send} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/rueckmeldungen"),
  flash: "duties.caseClosed",
  sample,
});

const contactForm = form({
  path: "/pflichten/kontakt",
  command: changeContact,
  key: () => ({}),
  values: ({ contact }: { contact: FeedbackContact | undefined }) => (contact ? { office: contact.office, email: contact.email, phone: contact.phone } : {}),
  show: async (c, _state, draft) => {
    const t = texts[c.locale].contact;
    const text = (name: "office" | "email" | "phone", more: { hint?: string; optional?: true; type?: "email" | "tel" } = {}) => <TextField name={name} label={t[name]} value={valueOf(draft, name)} error={draft.errors[name]} {...more} />;
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: dutyCrumbs(c, t.title),
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{ office: t.office, email: t.email, phone: t.phone }} />
          <Form action={c.href("/pflichten/kontakt")} hidden={draft.hidden}>
            {text("office", { hint: t.officeHint })}{text("email", { hint: t.emailHint, type: "email" })}{text("phone", { optional: true, type: "tel" })}
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/veroeffentlichung"),
  flash: "duties.saved",
});

export const caseRoutes = [answerForm, closeForm, contactForm];
