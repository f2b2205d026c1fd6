// SPDX-License-Identifier: EUPL-1.2
import { letterBlocks, letterWords } from "../../../../kernel/letter.ts";
import { action, form, type PageContext, type Route } from "../../../../kernel/page.ts";
import { Accordion, ActionBar, Button, ButtonLink, DraftNotices, Form, MailPreview, Notice, NumberUnitField, PageTitle, PostButton, Section, Stack, Table, valueOf } from "../../../../ui/index.ts";
import { footOf } from "../../deliveries/documents/message.ts";
import { typeOf } from "../../deliveries/jobs.ts";
import { sendCircular, stopCircular, testCircular, type Prepared } from "../commands.ts";
import { wordsFor, type Circular, type Recipients } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { crumbs, keyOf, sampleOf, there } from "./write.tsx";

const texts = { de, en };

/** Who gets it, with every name, and who does not, with the reason. */
function Who({ c, recipients }: { c: PageContext; recipients: Recipients }) {
  const t = texts[c.locale].preview;
  const { to, leftOut } = recipients;
  return (
    <Section title={t.who(to.length)}>
      {to.length === 0 ? <Notice tone="warning"><p>{t.nobody}</p></Notice> : (
        <Accordion title={t.whoFold}>
          <Table caption={t.who(to.length)} captionHidden dense rows={[...to]} rowKey={(row) => row.email} columns={[
            { key: "name", label: t.name, rowHeader: true, cell: (row) => (row.name === row.email ? row.email : `${row.name}, ${row.email}`) }, { key: "about", label: t.about, cell: (row) => row.about ?? "–" }, { key: "language", label: t.language, cell: (row) => t.languages[row.locale] },
          ]} />
        </Accordion>
      )}
      {leftOut.length === 0 ? null : (
        <Accordion title={`${t.leftOut(leftOut.length)}: ${t.leftOutFold}`}>
          <Table caption={t.leftOut(leftOut.length)} captionHidden dense rows={leftOut.map((row, i) => ({ ...row, i }))} rowKey={(row) => String(row.i)} columns={[
            { key: "out-name", label: t.name, rowHeader: true, cell: (row) => row.person.name || row.person.about || "–" }, { key: "out-about", label: t.about, cell: (row) => row.person.about ?? "–" }, { key: "out-reason", label: t.reason, cell: (row) => t.reasons[row.why] },
          ]} />
        </Accordion>
      )}
    </Section>
  );
}

/** The mail as it will look, in one language. */
export function Content({ c, circular, kind, locale, count }: { c: PageContext; circular: Circular; kind: string; locale: "de" | "en"; count: number }) {
  const t = texts[c.locale].preview;
  const words = wordsFor(circular, locale);
  const foot = footOf({ locale: words.locale }, typeOf(c.rooms, kind), c.site, "…");
  return (
    <MailPreview lang={words.locale} from={c.site.name} to={t.who(count)} subject={words.subject} parts={letterBlocks(words.text)} foot={letterBlocks(foot)} plain={`${words.text}\n\n-- \n${foot}`}
      words={{ from: t.from, to: t.to, subject: t.subject, plain: t.plain, ...letterWords(words.locale) }} />
  );
}

const previewForm = form({
  path: "/rundschreiben/:circular/senden",
  command: sendCircular,
  key: keyOf,
  sample: sampleOf("draft"),
  values: () => ({}),
  show: async (c, state: Prepared, draft) => {
    const t = texts[c.locale].preview;
    const { circular, recipients } = state;
    if (circular.state !== "draft") return { kind: "redirect", to: there(c) };
    const ready = circular.subjectDe !== "" && recipients.to.length > 0;
    const kind = state.audience?.mail ?? "communication.circular";
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: crumbs(c, t.title),
      main: (
        <Stack>
          <PageTitle title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{ count: t.count }} />
          <Who c={c} recipients={recipients} />
          <Section title={t.content}>
            {circular.subjectDe === "" ? <Notice tone="warning"><p>{t.empty}</p></Notice> : <Content c={c} circular={circular} kind={kind} locale="de" count={recipients.to.length} />}
            {circular.textEn === "" ? null : <><h3>{t.english}</h3><Content c={c} circular={circular} kind={kind} locale="en" count={recipients.to.length} /></>}
            <ActionBar sticky={false}>
              <ButtonLink label={t.edit} href={there(c, "/bearbeiten")} />
              {circular.subjectDe === "" ? null : <PostButton action={there(c, "/test")} label={t.test} hidden={c.once()} />}
            </ActionBar>
          </Section>
          {ready ? (
            <Section title={t.confirm}>
              <Form action={there(c, "/senden")} hidden={{ ...draft.hidden, seen: state.seen }}>
                <NumberUnitField name="count" label={t.count} hint={t.countHint(recipients.to.length)} unit="" value={valueOf(draft, "count")} error={draft.errors["count"]} />
                <ActionBar><Button label={t.sendButton} variant="primary" /></ActionBar>
              </Form>
            </Section>
          ) : null}
        </Stack>
      ),
    };
  },
  done: (c) => there(c),
  flash: "communication.sent",
});

const key = (c: PageContext) => ({ id: c.params["circular"] });

export const sendRoutes: Route[] = [
  previewForm,
  action({ path: "/rundschreiben/:circular/test", command: testCircular, key, done: (c) => there(c, "/senden"), back: (c) => there(c, "/senden"), flash: "communication.tested", sample: sampleOf("draft") }),
  action({ path: "/rundschreiben/:circular/anhalten", command: stopCircular, key, done: (c) => there(c), back: (c) => there(c), flash: "communication.stopped", sample: sampleOf("sent") }),
];
