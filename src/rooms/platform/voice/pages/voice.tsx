// SPDX-License-Identifier: EUPL-1.2
import { form, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, DraftNotices, Fieldset, Form, PageTitle, RadioGroup, Section, Select, valueOf } from "../../../../ui/index.ts";
import { texts as platform } from "../../texts.ts";
import { changeVoice } from "../commands.ts";
import { choicesOf, termKeys } from "../rules.ts";
import type { VoiceSettings } from "../store.ts";
import { texts } from "../texts.ts";

const path = "/einstellungen/sprache";

export const voiceForm = form({
  path,
  command: changeVoice,
  key: () => ({}),
  values: (voice: VoiceSettings) => ({ address: voice.address, ...Object.fromEntries(termKeys.map((key) => [key, voice.words[key] ?? choicesOf(key)[0]])) }),
  show: async (c, _voice, draft) => ({
    kind: "html", title: texts[c.locale].title, width: "text", noindex: true,
    crumbs: [{ label: platform[c.locale].settings.title, href: c.href("/einstellungen") }, { label: texts[c.locale].title }],
    main: <VoiceForm c={c} draft={draft} />,
  }),
  done: (c) => c.href(path),
  flash: "platform.settingsSaved",
});

function VoiceForm({ c, draft }: { c: PageContext; draft: Draft }) {
  const t = texts[c.locale];
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <DraftNotices draft={draft} fields={{ address: t.address }} />
      <Section title={t.example}>{texts.de.examples.map((sentence) => <p key={sentence} lang="de">{sentence}</p>)}</Section>
      <Form action={c.href(path)} hidden={draft.hidden}>
        <RadioGroup name="address" label={t.address} value={valueOf(draft, "address")} error={draft.errors["address"]} options={[{ value: "sie", label: t.sie, hint: t.sieHint }, { value: "du", label: t.du, hint: t.duHint }]} />
        <Fieldset legend={t.words} hint={t.wordsHint}>
          {termKeys.map((key) => (
            <Select key={key} name={key} label={choicesOf(key)[0]!} empty={false} value={valueOf(draft, key)} error={draft.errors[key]} options={choicesOf(key).map((word) => ({ value: word, label: word }))} />
          ))}
        </Fieldset>
        <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
      </Form>
    </>
  );
}
