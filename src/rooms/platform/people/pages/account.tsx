// SPDX-License-Identifier: EUPL-1.2
import { action, form } from "../../../../kernel/page.ts";
import { ActionBar, Button, DraftNotices, Form, MoreLink, PageTitle, RadioGroup, Section, TextField, valueOf } from "../../../../ui/index.ts";
import { texts as passkeyTexts } from "../../passkeys/texts.ts";
import type { Person } from "../../rules.ts";
import { texts as sessionTexts } from "../../sessions/texts.ts";
import { texts } from "../../texts.ts";
import { texts as townLoginTexts } from "../../town-login/texts.ts";
import { changeMyself, endMySessions } from "../commands.ts";

const account = form({
  path: "/mein-konto",
  command: changeMyself,
  key: (c) => ({ person: c.actor.kind === "person" ? c.actor.id : undefined }),
  values: (person: Person) => ({ name: person.name, locale: person.locale }),
  show: async (c, person, draft) => {
    const t = texts[c.locale].account;
    return {
      kind: "html", title: t.title, width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead(person.email)} />
          <DraftNotices draft={draft} fields={{ name: t.name, locale: t.locale }} />
          <Form action={c.href("/mein-konto")} hidden={draft.hidden}>
            <TextField name="name" label={t.name} autocomplete="name" value={valueOf(draft, "name")} error={draft.errors["name"]} />
            <RadioGroup name="locale" label={t.locale} inline value={valueOf(draft, "locale")} error={draft.errors["locale"]} options={[{ value: "de", label: "Deutsch" }, { value: "en", label: "English" }]} />
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
          <Section title={sessionTexts[c.locale].account.safety}>
            <p><MoreLink label={passkeyTexts[c.locale].title} href={c.href("/mein-konto/passkeys")} /></p>
            <p><MoreLink label={townLoginTexts[c.locale].account.title} href={c.href("/mein-konto/rathaus")} /></p>
            <p><MoreLink label={sessionTexts[c.locale].account.sessions} href={c.href("/mein-konto/sitzungen")} /></p>
            <p><MoreLink label={sessionTexts[c.locale].account.email} href={c.href("/mein-konto/adresse")} /></p>
          </Section>
        </>
      ),
    };
  },
  done: (c) => c.href("/mein-konto"),
  flash: "platform.accountSaved",
});

const sessions = action({
  path: "/mein-konto/sitzungen-beenden",
  command: endMySessions,
  key: (c) => (c.actor.kind === "person" ? { person: c.actor.id, session: c.actor.session } : {}),
  done: (c) => c.href("/mein-konto/sitzungen"),
  back: (c) => c.href("/mein-konto/sitzungen"),
  flash: "platform.sessionsEnded",
});

export const accountRoutes = [account, sessions];
