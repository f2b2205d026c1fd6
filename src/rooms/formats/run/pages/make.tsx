// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { addDays, dayOf, formatTime } from "../../../../kernel/i18n.ts";
import { form, page, type Answer, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, Card, CardGrid, DateField, DraftNotices, EmptyState, Form, PageTitle, Steps, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import { allFormats, type Format } from "../../contract.ts";
import { changeEdition, copyEdition, createEdition } from "../commands.ts";
import type { Edition } from "../rules.ts";
import { crumbsOf, EditionHead, sampleEdition, texts } from "./frame.tsx";

const choose = page({
  path: "/durchlaeufe/neu",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale].make;
    const formats = c.rooms.filter((room): room is Format => "format" in room);
    return {
      kind: "html", title: t.chooseTitle, noindex: true, crumbs: [{ label: texts[c.locale].desk.title, href: c.href("/durchlaeufe") }, { label: t.chooseTitle }],
      main: (
        <>
          <Wizard c={c} at={0} />
          <PageTitle title={t.chooseTitle} lead={t.chooseLead} />
          {formats.length === 0 ? <EmptyState title={t.noFormats} /> : <CardGrid min="wide">{formats.map((format) => <FormatCard key={format.key} c={c} format={format} />)}</CardGrid>}
        </>
      ),
    };
  },
});

function FormatCard({ c, format }: { c: PageContext; format: Format }) {
  const t = texts[c.locale].make;
  const { name, about } = format.format.texts[c.locale];
  const first = Math.max(0, -Math.min(0, ...format.format.steps.map((step) => step.day)));
  return (
    <Card title={name} level={2} footer={<ButtonLink label={t.choose} context={name} href={c.href(`/durchlaeufe/neu/${format.key}`)} />}>
      <p>{about}</p>
      <p>{t.steps({ steps: format.format.steps.length, tasks: format.format.tasks.length, first })}</p>
    </Card>
  );
}

function Wizard({ c, at }: { c: PageContext; at: number }) {
  const t = texts[c.locale].make;
  return <Steps label={t.wizard} items={t.wizardSteps.map((label, i) => ({ label, state: i < at ? "done" : i === at ? "current" : "todo", ...(i === 0 && at > 0 ? { href: c.href("/durchlaeufe/neu") } : {}) }))} />;
}

const create = form({
  path: "/durchlaeufe/neu/:format",
  command: createEdition,
  key: (c) => ({ format: c.params["format"] }),
  values: ({ format }, c) => ({ title: format.format.texts[c.locale].name, day: addDays(dayOf(c.at), 84), opens: "17:00", closes: "18:30" }),
  show: async (c, { format }, draft): Promise<Answer> => {
    const t = texts[c.locale].make;
    const title = t.title({ format: format.format.texts[c.locale].name });
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: [{ label: texts[c.locale].desk.title, href: c.href("/durchlaeufe") }, { label: t.chooseTitle, href: c.href("/durchlaeufe/neu") }, { label: title }],
      main: <><Wizard c={c} at={1} /><PageTitle title={title} lead={t.lead} /><EditionForm c={c} draft={draft} action={`/durchlaeufe/neu/${format.key}`} button={t.button} back="/durchlaeufe/neu" /></>,
    };
  },
  done: (c, saved) => c.href(`/durchlaeufe/${saved.object.id}`),
  flash: "run.created",
  sample: async () => { const [first] = allFormats(); return first && { format: first.key }; },
});

function EditionForm({ c, draft, action, button, back }: { c: PageContext; draft: Draft; action: string; button: string; back: string }) {
  const t = texts[c.locale].fields;
  const at = (name: "title" | "theme" | "day" | "opens" | "closes" | "venue" | "about") => ({ name, label: t[name], value: valueOf(draft, name), error: draft.errors[name] });
  return (
    <>
      <DraftNotices draft={draft} fields={{ title: t.title, theme: t.theme, day: t.day, opens: t.opens, closes: t.closes, venue: t.venue, about: t.about }} />
      <Form action={c.href(action)} hidden={draft.hidden}>
        <TextField {...at("title")} hint={t.titleHint} maxLength={120} />
        <TextField {...at("theme")} maxLength={160} optional />
        <DateField {...at("day")} kind="date" />
        <DateField {...at("opens")} kind="time" />
        <DateField {...at("closes")} kind="time" hint={t.closesHint} />
        <TextField {...at("venue")} hint={t.venueHint} maxLength={200} optional />
        <TextArea {...at("about")} hint={t.aboutHint} maxLength={2000} rows={5} optional />
        <ActionBar><Button label={button} variant="primary" /><ButtonLink label={texts[c.locale].plan.back} href={c.href(back)} variant="tertiary" /></ActionBar>
      </Form>
    </>
  );
}

const stored = (edition: Edition) => ({
  title: edition.title, theme: edition.theme ?? "", day: edition.day, opens: formatTime(edition.opensAt, "de"), closes: formatTime(edition.closesAt, "de"), venue: edition.venue, about: edition.about,
});

const change = form({
  path: "/durchlaeufe/:edition/bearbeiten",
  command: changeEdition,
  key: (c) => ({ edition: c.params["edition"] }),
  values: ({ edition }) => stored(edition),
  show: async (c, on, draft): Promise<Answer> => {
    const t = texts[c.locale].make;
    return {
      kind: "html", title: t.changeTitle, width: "text", noindex: true, crumbs: crumbsOf(c, on, t.changeTitle),
      main: <><EditionHead c={c} on={on} title={t.changeTitle} lead={t.changeLead} /><EditionForm c={c} draft={draft} action={`/durchlaeufe/${on.editionId}/bearbeiten`} button={t.save} back={`/durchlaeufe/${on.editionId}`} /></>,
    };
  },
  done: (c) => c.href(`/durchlaeufe/${c.params["edition"]}`),
  flash: "run.changed",
  sample: sampleEdition,
});

const copy = form({
  path: "/durchlaeufe/:edition/kopieren",
  command: copyEdition,
  key: (c) => ({ edition: c.params["edition"] }),
  values: ({ edition }, c) => {
    const later = addDays(edition.day, 364);
    return { ...stored(edition), day: later > dayOf(c.at) ? later : addDays(dayOf(c.at), 84) };
  },
  show: async (c, on, draft): Promise<Answer> => {
    const t = texts[c.locale].make;
    const title = t.copyTitle({ title: on.edition.title });
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: crumbsOf(c, on, title),
      main: <><PageTitle title={title} lead={t.copyLead} /><EditionForm c={c} draft={draft} action={`/durchlaeufe/${on.editionId}/kopieren`} button={t.copyButton} back={`/durchlaeufe/${on.editionId}`} /></>,
    };
  },
  done: (c, saved) => c.href(`/durchlaeufe/${saved.object.id}`),
  flash: "run.copied",
  sample: sampleEdition,
});

export const makeRoutes = [choose, create, change, copy];
