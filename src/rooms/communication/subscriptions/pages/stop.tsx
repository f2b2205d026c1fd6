// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../kernel/actor.ts";
import { action, page, type Answer, type PageContext, type Route, type Sample } from "../../../../kernel/page.ts";
import { ActionBar, ButtonLink, PageTitle, PostButton, Stack } from "../../../../ui/index.ts";
import { kindLabel } from "../../deliveries/pages/mails.tsx";
import { choiceBySecret, someChoice, type Choice } from "../../deliveries/store.ts";
import { resumeMails, stopMails } from "../commands.ts";
import { newsletterKind } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { plain } from "./newsletter.tsx";

const texts = { de, en };

const sample: Sample = async (reader, scope) => {
  const found = await someChoice(reader, scope);
  return found && { secret: found.secret };
};
const address = (c: PageContext): string => c.href(`/abbestellen/${c.params["secret"]}`);

/** Opening the link changes nothing: programs that check mails open every link. The button does, and so does the mail program (RFC 8058). */
const stopPage = page({
  path: "/abbestellen/:secret",
  beforePublic: true,
  may: anyone("the secret of the link is the right"),
  sample,
  show: async (c) => {
    const choice = await c.read((reader) => choiceBySecret(reader, c.scope, c.params["secret"] ?? ""));
    if (!choice) return { kind: "notFound" };
    return choice.stoppedAt ? stopped(c, choice) : question(c, choice);
  },
});

function question(c: PageContext, choice: Choice): Answer {
  const t = texts[c.locale].stop;
  return {
    kind: "html", title: t.title, width: "text", noindex: true,
    main: (
      <Stack>
        <PageTitle title={t.title} lead={t.lead(kindLabel(c, choice.kind), choice.address)} />
        <p>{t.text}</p>
        <ActionBar sticky={false}><PostButton action={address(c)} label={t.button} variant="primary" hidden={{ "List-Unsubscribe": "One-Click", via: "page" }} /></ActionBar>
      </Stack>
    ),
  };
}

function stopped(c: PageContext, choice: Choice): Answer {
  const t = texts[c.locale].stop;
  const back = choice.kind === newsletterKind ? <ButtonLink label={t.newsletter} href={c.href("/newsletter")} />
    : <PostButton action={`${address(c)}/zurueck`} label={t.resume} hidden={c.once()} />;
  return plain(c, t.doneTitle, [t.done(kindLabel(c, choice.kind), choice.address)], <ActionBar sticky={false}>{back}</ActionBar>);
}

const key = (c: PageContext) => ({ secret: c.params["secret"] });

export const stopRoutes: Route[] = [
  stopPage,
  action({
    path: "/abbestellen/:secret", command: stopMails, key, fromElsewhere: true, beforePublic: true, back: address, sample,
    done: async (c) => {
      // No redirect: a mail program that posts does not follow one.
      const choice = await c.read((reader) => choiceBySecret(reader, c.scope, c.params["secret"] ?? ""));
      return choice ? stopped(c, choice) : { kind: "notFound" };
    },
  }),
  action({ path: "/abbestellen/:secret/zurueck", command: resumeMails, key, beforePublic: true, back: address, done: address, flash: "communication.mailsResumed", sample }),
];
