// SPDX-License-Identifier: EUPL-1.2
import { action, form, type Answer, type Draft, type PageContext } from "../../../kernel/page.ts";
import { ActionBar, ButtonLink, Button, DraftNotices, Form, PageTitle, PostButton, Section, TextField, valueOf } from "../../../ui/index.ts";
import { requestSignIn, signIn, signOut } from "../commands.ts";
import { PasskeyBox } from "../passkeys/pages/passkey-box.tsx";
import { texts as passkeyTexts } from "../passkeys/texts.ts";
import { texts } from "../texts.ts";
import type { TownLogin } from "../town-login/rules.ts";
import { findTownLogin } from "../town-login/store.ts";
import { texts as townLoginTexts } from "../town-login/texts.ts";

const ask = form({
  path: "/anmelden",
  beforePublic: true,
  command: requestSignIn,
  key: (c) => ({ base: c.absolute("/") }),
  // A hall full of people behind one connection signs in within minutes; a mailbox needs few links.
  limit: [{ times: 60, minutes: 10, by: "address" }, { times: 8, minutes: 15, by: { field: "email" } }],
  show: async (c, _state, draft) => askPage(c, draft, await c.read((reader) => findTownLogin(reader, c.scope))),
  done: (c) => sentPage(c),
});

function askPage(c: PageContext, draft: Draft, town: TownLogin | undefined): Answer {
  const t = texts[c.locale].signIn;
  return {
    kind: "html", title: t.title, width: "text", noindex: true, islands: ["passkeys"],
    main: (
      <>
        <PageTitle title={t.title} lead={t.lead} />
        <DraftNotices draft={draft} fields={{ email: t.email }} />
        <Form action={c.href("/anmelden")} hidden={{ ...draft.hidden, next: valueOf(draft, "next") }}>
          <TextField name="email" type="email" label={t.email} hint={t.emailHint} autocomplete="email" value={valueOf(draft, "email")} error={draft.errors["email"]} />
          <ActionBar><Button label={t.send} variant="primary" /></ActionBar>
        </Form>
        {town?.active ? (
          <Section title={townLoginTexts[c.locale].settings.title}>
            <PostButton action={c.href("/anmelden/rathaus")} label={town.label} hidden={{ ...c.once(), next: valueOf(draft, "next") }} />
          </Section>
        ) : null}
        <Section title={passkeyTexts[c.locale].signInTitle}>
          <PasskeyBox c={c} kind="get" options={c.href("/anmelden/passkey/frage")} action={c.href("/anmelden/passkey")} label={passkeyTexts[c.locale].signIn} />
        </Section>
      </>
    ),
  };
}

function sentPage(c: PageContext): Answer {
  const t = texts[c.locale].signIn;
  return {
    kind: "html", title: t.sentTitle, width: "text", noindex: true,
    main: (
      <>
        <PageTitle title={t.sentTitle} lead={t.sent} />
        {c.site.mailbox ? <ActionBar><ButtonLink label={t.mailbox} href={c.href("/postfach")} variant="primary" /></ActionBar> : null}
      </>
    ),
  };
}

const open = form({
  path: "/anmelden/:secret",
  command: signIn,
  key: (c) => ({ secret: c.params["secret"], device: c.device }),
  show: async (c, _link, draft) => openPage(c, draft),
  done: (c, saved) => c.href(saved.answer?.["next"] ?? "/schreibtisch"),
  flash: "platform.signedIn",
  sample: async () => undefined,
});

function openPage(c: PageContext, draft: Draft): Answer {
  const t = texts[c.locale].signIn;
  return {
    kind: "html", title: t.openTitle, width: "text", noindex: true,
    main: (
      <>
        <PageTitle title={t.openTitle} lead={t.open} />
        <DraftNotices draft={draft} fields={{}} />
        <Form action={c.href(`/anmelden/${c.params["secret"]}`)} hidden={draft.hidden}>
          <ActionBar>{draft.refusal ? <ButtonLink label={t.again} href={c.href("/anmelden")} variant="primary" /> : <Button label={t.openButton} variant="primary" />}</ActionBar>
        </Form>
      </>
    ),
  };
}

const leave = action({
  path: "/abmelden",
  command: signOut,
  key: (c) => ({ session: c.actor.kind === "person" ? c.actor.session : undefined }),
  done: (c) => c.href("/"),
  back: (c) => c.href("/"),
  flash: "platform.signedOut",
});

export const signInRoutes = [ask, open, leave];
