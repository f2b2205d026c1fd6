// SPDX-License-Identifier: EUPL-1.2
import { action, form, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, Form, MoreLink, Notice, PageTitle, PostButton, Section, Table, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import { dutyCrumbs } from "../../publication/pages/crumbs.tsx";
import { changePlain, changeSign, resetOwnPage } from "../commands.ts";
import { shownPage } from "../queries.ts";
import { checkText, isPlain, type LineFault, type OwnPage } from "../rules.ts";
import { texts } from "../texts.ts";

interface State {
  readonly page: OwnPage | undefined;
}

const proposal = async (c: PageContext, key: OwnPage["key"]): Promise<string> => (await c.read((reader) => shownPage(reader, c.scope, key, c.site.name, "de"))).text;

const plainForm = form({
  path: "/pflichten/leichte-sprache",
  command: changePlain,
  key: () => ({}),
  values: async (_state: State, c) => ({ text: await proposal(c, "plain") }),
  show: async (c, state: State, draft) => {
    const t = texts[c.locale].form;
    return { kind: "html", title: t.plainTitle, width: "text", noindex: true, crumbs: dutyCrumbs(c, t.plainTitle), main: <PlainForm c={c} own={state.page !== undefined} draft={draft} /> };
  },
  done: (c) => c.href("/pflichten/leichte-sprache"),
  flash: "duties.saved",
});

function PlainForm({ c, own, draft }: { c: PageContext; own: boolean; draft: Draft }) {
  const t = texts[c.locale].form;
  return (
    <>
      <PageTitle title={t.plainTitle} lead={t.plainLead} />
      <DraftNotices draft={draft} fields={{ text: t.text }} />
      <Checked c={c} text={valueOf(draft, "text")} />
      <Form action={c.href("/pflichten/leichte-sprache")} hidden={draft.hidden}>
        <TextArea name="text" label={t.text} hint={t.textHint} rows={24} value={valueOf(draft, "text")} error={draft.errors["text"]} />
        <ActionBar><Button label={t.save} variant="primary" /><ButtonLink href={c.href("/leichte-sprache")} label={t.view} variant="tertiary" /></ActionBar>
      </Form>
      {own ? <PostButton action={c.href("/pflichten/leichte-sprache/vorschlag")} label={t.reset} variant="tertiary" hidden={c.once()} /> : null}
      <p><MoreLink href={c.href("/pflichten/gebaerdensprache")} label={t.signTitle} /></p>
    </>
  );
}

const sayFault = (c: PageContext, fault: LineFault): string => (texts[c.locale].faults[fault.kind] as (d: LineFault) => string)(fault);

/** Every line with something to say about it, beside what it says. */
function Checked({ c, text }: { c: PageContext; text: string }) {
  const t = texts[c.locale].form;
  const found = checkText(text);
  if (found.length === 0) return text.trim() === "" ? null : <Notice tone="success"><p>{t.checkFine}</p></Notice>;
  return (
    <Section title={t.check}>
      {isPlain(text) ? <Notice tone="success"><p>{t.checkFine}</p></Notice> : null}
      <Table caption={t.check} captionHidden rows={found} rowKey={(row) => String(row.number)} columns={[
        { key: "line", label: t.line, rowHeader: true, cell: (row) => row.number },
        { key: "sentence", label: t.sentence, cell: (row) => row.line },
        { key: "fault", label: t.fault, cell: (row) => row.faults.map((fault) => sayFault(c, fault)).join(" ") },
      ]} />
    </Section>
  );
}

const signForm = form({
  path: "/pflichten/gebaerdensprache",
  command: changeSign,
  key: () => ({}),
  values: async ({ page }: State, c) => (page ? { text: page.text, videoTitle: page.videoTitle, videoUrl: page.videoUrl } : { text: await proposal(c, "sign") }),
  show: async (c, state: State, draft) => {
    const t = texts[c.locale].form;
    return { kind: "html", title: t.signTitle, width: "text", noindex: true, crumbs: dutyCrumbs(c, t.signTitle), main: <SignForm c={c} own={state.page !== undefined} draft={draft} /> };
  },
  done: (c) => c.href("/pflichten/gebaerdensprache"),
  flash: "duties.saved",
});

function SignForm({ c, own, draft }: { c: PageContext; own: boolean; draft: Draft }) {
  const t = texts[c.locale].form;
  return (
    <>
      <PageTitle title={t.signTitle} lead={t.signLead} />
      <DraftNotices draft={draft} fields={{ videoTitle: t.videoTitle, videoUrl: t.videoUrl, text: t.transcript }} />
      <Form action={c.href("/pflichten/gebaerdensprache")} hidden={draft.hidden}>
        <TextField name="videoTitle" label={t.videoTitle} optional value={valueOf(draft, "videoTitle")} error={draft.errors["videoTitle"]} />
        <TextField name="videoUrl" label={t.videoUrl} hint={t.videoUrlHint} optional type="url" value={valueOf(draft, "videoUrl")} error={draft.errors["videoUrl"]} />
        <TextArea name="text" label={t.transcript} hint={t.transcriptHint} rows={16} value={valueOf(draft, "text")} error={draft.errors["text"]} />
        <ActionBar><Button label={t.save} variant="primary" /><ButtonLink href={c.href("/gebaerdensprache")} label={t.view} variant="tertiary" /></ActionBar>
      </Form>
      {own ? <PostButton action={c.href("/pflichten/gebaerdensprache/vorschlag")} label={t.reset} variant="tertiary" hidden={c.once()} /> : null}
    </>
  );
}

const reset = (page: OwnPage["key"], path: string) => action({ path: `${path}/vorschlag`, command: resetOwnPage, key: () => ({ page }), done: (c) => c.href(path), back: (c) => c.href(path), flash: "duties.saved" });

export const formRoutes = [plainForm, signForm, reset("plain", "/pflichten/leichte-sprache"), reset("sign", "/pflichten/gebaerdensprache")];
