// SPDX-License-Identifier: EUPL-1.2
import { form, type Answer, type Draft, type PageContext, type Route } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, EmptyState, Form, PageTitle, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import { dayOf } from "../../../../kernel/i18n.ts";
import { sampleOf } from "../../pages/detail.tsx";
import { entryPath, listPath, texts as words } from "../../pages/entry.tsx";
import { isOpen, type Direction, type Listing } from "../../rules.ts";
import { contactListing } from "../commands.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

async function show(c: PageContext, state: { listing: Listing; organisation: { name: string } }, draft: Draft): Promise<Answer> {
  const { listing, organisation } = state;
  const t = texts[c.locale].form;
  const title = t.title(organisation.name);
  const fields = { name: t.name, email: t.email, organisation: t.organisation, message: t.message };
  const back = c.href(entryPath(listing));
  if (!isOpen(listing, dayOf(c.at))) {
    return { kind: "html", title, width: "text", noindex: true, main: <><PageTitle title={listing.title} /><EmptyState title={words[c.locale].ad.over} action={<ButtonLink label={words[c.locale].list.reset} href={c.href(listPath(listing.direction))} />} /></> };
  }
  const error = (name: string) => (draft.errors[name] ? { error: draft.errors[name] } : {});
  return {
    kind: "html", title, width: "text", noindex: true,
    main: (
      <>
        <PageTitle title={title} preline={t.about(listing.title)} lead={t.lead} />
        <DraftNotices draft={draft} fields={fields} />
        <Form action={c.href(`${entryPath(listing)}/kontakt`)} hidden={{ ...draft.hidden }}>
          {c.actor.kind === "person" ? <p>{t.as(c.actor.name)}</p> : (
            <>
              <TextField name="name" label={t.name} autocomplete="name" value={valueOf(draft, "name")} {...error("name")} />
              <TextField name="email" type="email" label={t.email} hint={t.emailHint} autocomplete="email" value={valueOf(draft, "email")} {...error("email")} />
            </>
          )}
          <TextField name="organisation" label={t.organisation} optional autocomplete="organization" value={valueOf(draft, "organisation")} {...error("organisation")} />
          <TextArea name="message" label={t.message} hint={listing.direction === "need" ? t.messageHintNeed : t.messageHintOffer} rows={7} maxLength={3000} value={valueOf(draft, "message")} {...error("message")} />
          <p>{t.kept}</p>
          <ActionBar><Button label={t.send} variant="primary" /><ButtonLink label={t.cancel} href={back} variant="tertiary" /></ActionBar>
        </Form>
      </>
    ),
  };
}

function sent(c: PageContext, direction: Direction, forwarded: boolean): Answer {
  const t = texts[c.locale].sent;
  return {
    kind: "html", title: t.title, width: "text", noindex: true,
    main: <><PageTitle title={t.title} lead={forwarded ? t.text : t.viaCoordinator} /><ActionBar><ButtonLink label={t.back} href={c.href(listPath(direction))} variant="primary" /></ActionBar></>,
  };
}

const contact = (direction: Direction): Route =>
  form({
    path: `${listPath(direction)}/:id/kontakt`, command: contactListing, key: (c) => ({ listing: c.params["id"], base: c.site.base }), show,
    limit: [{ times: 30, minutes: 60, by: "address" }, { times: 10, minutes: 60, by: { field: "email" } }],
    done: (c, saved) => sent(c, direction, saved.answer?.["forwarded"] !== "false"), sample: sampleOf(direction),
  });

export const contactRoutes: Route[] = [contact("need"), contact("offer")];
