// SPDX-License-Identifier: EUPL-1.2
import { form } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, Form, PageTitle, TextField, valueOf } from "../../../../ui/index.ts";
import type { Person } from "../../rules.ts";
import { texts as platform } from "../../texts.ts";
import { changeEmail, requestEmail } from "../commands.ts";
import { texts } from "../texts.ts";

const ask = form({
  path: "/mein-konto/adresse",
  command: requestEmail,
  key: (c) => (c.actor.kind === "person" ? { person: c.actor.id, base: c.absolute("/") } : {}),
  limit: { times: 5, minutes: 60, by: "person" },
  show: async (c, state: { of: Person }, draft) => {
    const t = texts[c.locale].email;
    return {
      kind: "html", title: t.title, width: "text", noindex: true,
      crumbs: [{ label: platform[c.locale].account.title, href: c.href("/mein-konto") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead(state.of.email)} />
          <DraftNotices draft={draft} fields={{ email: t.field }} />
          <Form action={c.href("/mein-konto/adresse")} hidden={draft.hidden}>
            <TextField name="email" type="email" label={t.field} autocomplete="email" value={valueOf(draft, "email")} error={draft.errors["email"]} />
            <ActionBar><Button label={t.send} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/mein-konto"),
  flash: "platform.emailAsked",
});

const open = form({
  path: "/mein-konto/adresse/:secret",
  beforePublic: true,
  command: changeEmail,
  key: (c) => ({ secret: c.params["secret"] }),
  show: async (c, _state, draft) => {
    const t = texts[c.locale].email;
    return {
      kind: "html", title: t.openTitle, width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.openTitle} lead={t.open} />
          <DraftNotices draft={draft} fields={{}} />
          <Form action={c.href(`/mein-konto/adresse/${c.params["secret"]}`)} hidden={draft.hidden}>
            <ActionBar>{draft.refusal ? <ButtonLink label={t.toAccount} href={c.href("/mein-konto")} variant="primary" /> : <Button label={t.openButton} variant="primary" />}</ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => {
    const t = texts[c.locale].email;
    return { kind: "html", title: t.doneTitle, width: "text", noindex: true, main: <><PageTitle title={t.doneTitle} lead={t.done} /><ActionBar><ButtonLink label={t.toAccount} href={c.href("/mein-konto")} variant="primary" /></ActionBar></> };
  },
  sample: async () => undefined,
});

export const emailRoutes = [ask, open];
