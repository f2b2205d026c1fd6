// SPDX-License-Identifier: EUPL-1.2
import { confirmedLately, freshMinutes, signedIn } from "../../../../kernel/actor.ts";
import { action, form, page, type Answer, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, Form, PageTitle, PostButton, Prose, Section, Stack, TextField, valueOf } from "../../../../ui/index.ts";
import { findPerson } from "../../queries.ts";
import { PasskeyBox } from "../../passkeys/pages/passkey-box.tsx";
import { passkeysOf } from "../../passkeys/store.ts";
import { texts as passkeyTexts } from "../../passkeys/texts.ts";
import { ownPath } from "../../rules.ts";
import { confirmSession, sendCode } from "../commands.ts";
import { codeTries, takeToken, veiled, type Token } from "../rules.ts";
import { texts } from "../texts.ts";

interface Confirming {
  readonly person: string;
  readonly session: string;
  readonly token: Token | undefined;
}

/** Where it goes on after the confirmation: a path of ours, as the address says. */
const onward = (c: PageContext): string => ownPath(c.query.get("weiter") ?? undefined) ?? "/mein-konto";
const withOnward = (c: PageContext, path: string): string => c.href(`${path}?${new URLSearchParams({ weiter: onward(c) }).toString()}`);
const keyOf = (c: PageContext) => (c.actor.kind === "person" ? { person: c.actor.id, session: c.actor.session } : {});

/** Confirms the session by the mailed code. Whoever has just done so goes on at once. */
const confirm = form({
  path: "/bestaetigen",
  command: confirmSession,
  key: keyOf,
  show: async (c, state: Confirming, draft) => (Object.keys(draft.errors).length === 0 && confirmedLately(c.actor, c.at) ? { kind: "redirect", to: c.href(onward(c)) } : confirmPage(c, state, draft)),
  done: async (c, saved) => {
    const left = saved.answer?.["left"];
    return left === undefined ? c.href(onward(c)) : wrongPage(c, Number(left));
  },
  flash: "platform.confirmed",
});

const sent = (c: PageContext, state: Confirming): boolean =>
  state.token !== undefined && state.token.tries < codeTries && takeToken(state.token, { purpose: "stepUp", personId: state.person, sessionId: state.session }, c.at).ok;

async function confirmPage(c: PageContext, state: Confirming, draft: Draft): Promise<Answer> {
  const t = texts[c.locale].confirm;
  const { email, passkeys } = await c.read(async (reader) => ({ email: (await findPerson(reader, c.scope, state.person))?.email ?? "", passkeys: (await passkeysOf(reader, c.scope, state.person)).length }));
  const address = veiled(email);
  const waits = sent(c, state) || Object.keys(draft.errors).length > 0;
  return {
    kind: "html", title: t.title, width: "text", noindex: true, ...(passkeys > 0 ? { islands: ["passkeys"] } : {}),
    main: (
      <>
        <PageTitle title={t.title} lead={t.lead(freshMinutes)} />
        <DraftNotices draft={draft} fields={{ code: t.code }} />
        {passkeys > 0 ? (
          <Section title={passkeyTexts[c.locale].confirmTitle}>
            <PasskeyBox c={c} kind="get" options={c.href("/bestaetigen/passkey/frage")} action={withOnward(c, "/bestaetigen/passkey")} label={passkeyTexts[c.locale].confirm} primary={!waits} />
          </Section>
        ) : null}
        <Section title={t.mailTitle} lead={waits ? t.sentTo(address) : t.mailLead(address)}>
          {waits ? <CodeForm c={c} draft={draft} /> : <SendButton c={c} label={t.send} primary={passkeys === 0} />}
        </Section>
      </>
    ),
  };
}

function CodeForm({ c, draft }: { c: PageContext; draft: Draft }) {
  const t = texts[c.locale].confirm;
  return (
    <Stack>
      <Form action={withOnward(c, "/bestaetigen")} hidden={draft.hidden}>
        <TextField name="code" label={t.code} hint={t.codeHint} inputMode="numeric" autocomplete="one-time-code" maxLength={9} width="short" value={valueOf(draft, "code")} error={draft.errors["code"]} />
        <ActionBar><Button label={t.submit} variant="primary" /></ActionBar>
      </Form>
      <Prose>{c.site.mailbox ? <p><a href={c.href("/postfach")} target="_blank" rel="noopener">{t.mailbox}</a></p> : null}</Prose>
      <SendButton c={c} label={t.sendAgain} />
    </Stack>
  );
}

function SendButton({ c, label, primary }: { c: PageContext; label: string; primary?: boolean }) {
  return <PostButton action={withOnward(c, "/bestaetigen/code")} label={label} variant={primary ? "primary" : "tertiary"} hidden={c.once()} />;
}

/** The page again after a wrong code: the try was counted, so it was a change and not a refusal. */
async function wrongPage(c: PageContext, left: number): Promise<Answer> {
  const key = keyOf(c);
  const state = { person: String(key.person), session: String(key.session), token: undefined };
  const answer = await confirmPage(c, state, { values: {}, errors: { code: texts[c.locale].confirm.wrong(left) }, hidden: c.once() });
  return answer.kind === "html" ? { ...answer, status: 422 } : answer;
}

const send = action({
  path: "/bestaetigen/code",
  command: sendCode,
  key: keyOf,
  limit: { times: 5, minutes: 15, by: "person" },
  done: (c) => withOnward(c, "/bestaetigen"),
  back: (c) => withOnward(c, "/bestaetigen"),
  flash: "platform.codeSent",
});

/** For who confirmed in a second window because a form was open in the first. */
const confirmed = page({
  path: "/bestaetigen/erledigt",
  may: signedIn,
  show: async (c) => {
    const t = texts[c.locale].confirm;
    return { kind: "html", title: t.doneTitle, width: "text", noindex: true, main: <><PageTitle title={t.doneTitle} lead={t.done} /><ActionBar><ButtonLink label={texts[c.locale].email.toAccount} href={c.href("/mein-konto")} /></ActionBar></> };
  },
});

export const confirmRoutes = [confirm, send, confirmed];
