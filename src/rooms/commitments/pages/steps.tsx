// SPDX-License-Identifier: EUPL-1.2
import { action, form, type Answer, type Draft, type PageContext } from "../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, ConfirmPage, DraftNotices, Form, PageTitle, Section, Stack, TextArea, valueOf } from "../../../ui/index.ts";
import { bringToSealer, changeConsent, refuseAgreement, returnAgreement, sealAgreement, signAgreement, withdrawAgreement } from "../commands.ts";
import { anyOpenAgreement, anyParty } from "../queries.ts";
import type { Agreement } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { AgreementCard } from "./agreement-card.tsx";

const texts = { de, en };
const key = (c: PageContext) => ({ id: c.params["id"] });
const home = (c: PageContext): string => c.href(`/zusagen/${c.params["id"]}`);

const signing = action({ path: "/zusagen/:id/unterschreiben", command: signAgreement, key, done: home, back: home, flash: "commitments.signed", sample: anyOpenAgreement });
const bringing = action({ path: "/zusagen/:id/vorlegen", command: bringToSealer, key, done: home, back: home, flash: "commitments.brought", sample: anyOpenAgreement });
const consenting = action({
  path: "/zusagen/:id/einwilligung/:party", command: changeConsent, key: (c) => ({ id: c.params["id"], party: c.params["party"] }), done: home, back: home, flash: "commitments.consent", sample: anyParty,
});

const withdrawing = form({
  path: "/zusagen/:id/zurueckziehen",
  command: withdrawAgreement,
  key,
  show: async (c, agreement: Agreement, draft) => {
    const t = texts[c.locale].withdrawPage;
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: [{ label: agreement.number, href: home(c) }, { label: t.title }],
      main: (
        <>
          <DraftNotices draft={draft} fields={{}} />
          <ConfirmPage title={t.title} consequences={[t.consequence]} action={c.href(`/zusagen/${agreement.id}/zurueckziehen`)} hidden={draft.hidden} confirmLabel={t.button} cancel={{ href: home(c), label: t.back }} danger />
        </>
      ),
    };
  },
  done: home,
  flash: "commitments.withdrawn",
  sample: anyOpenAgreement,
});

const sealing = form({
  path: "/zusagen/:id/besiegeln",
  command: sealAgreement,
  key,
  show: async (c, agreement: Agreement, draft) => sealPage(c, agreement, draft),
  done: home,
  flash: "commitments.sealed",
  sample: anyOpenAgreement,
});

/** One task on one page: read it out, seal it; below, the two ways of saying no, each with a reason. */
function sealPage(c: PageContext, agreement: Agreement, draft: Draft): Answer {
  const t = texts[c.locale].seal;
  const action = (step: string): string => c.href(`/zusagen/${agreement.id}/${step}`);
  return {
    kind: "html", title: t.title, width: "text", noindex: true, crumbs: [{ label: agreement.number, href: home(c) }, { label: t.title }],
    main: (
      <>
        <PageTitle preline={agreement.number} title={t.title} lead={t.lead} />
        <DraftNotices draft={draft} fields={{ reason: t.reason }} />
        <Stack gap="large">
          <AgreementCard agreement={{ ...agreement, seal: null }} locale={c.locale} view="sides" level={2} />
          <Form action={action("besiegeln")} hidden={draft.hidden}><ActionBar sticky={false}><Button label={t.button} variant="primary" block /></ActionBar></Form>
          <ActionBar sticky={false}>
            <ButtonLink label={t.returnTitle} href={action("zurueckgeben")} />
            <ButtonLink label={t.refuseTitle} href={action("ablehnen")} variant="tertiary" />
          </ActionBar>
        </Stack>
      </>
    ),
  };
}

const sayingNo = (step: "return" | "refuse", path: string, command: typeof returnAgreement, flash: string) => form({
  path: `/zusagen/:id/${path}`,
  command,
  key,
  show: async (c, agreement: Agreement, draft) => {
    const t = texts[c.locale].seal;
    const title = t[`${step}Title`];
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: [{ label: agreement.number, href: home(c) }, { label: title }],
      main: (
        <>
          <PageTitle preline={agreement.number} title={title} lead={t[`${step}Lead`]} />
          <DraftNotices draft={draft} fields={{ reason: t.reason }} />
          <Section title={agreement.title}>
            <Form action={c.href(`/zusagen/${agreement.id}/${path}`)} hidden={draft.hidden}>
              <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} maxLength={500} value={valueOf(draft, "reason")} error={draft.errors["reason"]} />
              <ActionBar><Button label={t[`${step}Button`]} variant={step === "refuse" ? "danger" : "primary"} /><ButtonLink label={texts[c.locale].seal.title} href={c.href(`/zusagen/${agreement.id}/besiegeln`)} variant="tertiary" /></ActionBar>
            </Form>
          </Section>
        </>
      ),
    };
  },
  done: home,
  flash: `commitments.${flash}`,
  sample: anyOpenAgreement,
});

export const stepRoutes = [
  signing, bringing, consenting, withdrawing, sealing,
  sayingNo("return", "zurueckgeben", returnAgreement, "returned"), sayingNo("refuse", "ablehnen", refuseAgreement, "refused"),
];
