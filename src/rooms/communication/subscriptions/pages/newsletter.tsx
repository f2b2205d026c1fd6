// SPDX-License-Identifier: EUPL-1.2
import type { PageContext, Route } from "../../../../kernel/page.ts";
import { form } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, Form, PageTitle, RadioGroup, Stack, TextField, valueOf, type Slot } from "../../../../ui/index.ts";
import { askNewsletter, confirmNewsletter } from "../commands.ts";
import type { Subscription } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** A calm page with one sentence and a way on. */
export const plain = (c: PageContext, title: string, lines: readonly string[], extra?: Slot) => ({
  kind: "html" as const, title, width: "text" as const, noindex: true,
  main: <Stack><PageTitle title={title} />{lines.map((line) => <p key={line}>{line}</p>)}{extra ?? <p><ButtonLink label={texts[c.locale].form.back} href={c.href("/")} /></p>}</Stack>,
});

const order = form({
  path: "/newsletter",
  command: askNewsletter,
  key: (c) => ({ base: c.absolute("/").replace(/\/$/, "") }),
  values: (_state, c) => ({ locale: c.locale }),
  limit: [{ times: 5, minutes: 60, by: "address" }, { times: 3, minutes: 60, by: { field: "email" } }],
  show: async (c, _state, draft) => {
    const t = texts[c.locale].form;
    return {
      kind: "html", title: t.title, width: "text",
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead(c.site.name)} />
          <DraftNotices draft={draft} fields={{ email: t.email, locale: t.locale }} />
          <Form action={c.href("/newsletter")} hidden={draft.hidden}>
            <TextField name="email" type="email" label={t.email} autocomplete="email" value={valueOf(draft, "email")} error={draft.errors["email"]} />
            <RadioGroup name="locale" label={t.locale} inline value={valueOf(draft, "locale") || c.locale} error={draft.errors["locale"]} options={[{ value: "de", label: "Deutsch" }, { value: "en", label: "English" }]} />
            <p>{t.consent(c.site.name)}</p>
            <ActionBar><Button label={t.button} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => {
    const t = texts[c.locale].form;
    return plain(c, t.askedTitle, [t.asked, t.spam]);
  },
});

const confirmation = form({
  path: "/newsletter/bestaetigen/:secret",
  command: confirmNewsletter,
  key: (c) => ({ secret: c.params["secret"] }),
  show: async (c, found: Subscription, draft) => {
    const t = texts[c.locale].confirm;
    if (found.state === "confirmed") return plain(c, t.doneTitle, [t.done]);
    return {
      kind: "html", title: t.title, width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead(found.email)} />
          <DraftNotices draft={draft} fields={{}} />
          <Form action={c.href(`/newsletter/bestaetigen/${c.params["secret"]}`)} hidden={draft.hidden}>
            <p>{t.none}</p>
            <ActionBar><Button label={t.button} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => plain(c, texts[c.locale].confirm.doneTitle, [texts[c.locale].confirm.done]),
});

export const newsletterRoutes: Route[] = [order, confirmation];
