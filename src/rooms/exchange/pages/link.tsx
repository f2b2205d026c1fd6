// SPDX-License-Identifier: EUPL-1.2
// The page behind the link of a reminder mail: opening it changes nothing, its two buttons do.
import type { Saved } from "../../../kernel/command.ts";
import { formatDay } from "../../../kernel/i18n.ts";
import { form, type Answer, type Draft, type PageContext, type Route } from "../../../kernel/page.ts";
import { ActionBar, ButtonLink, DraftNotices, PageTitle, PostButton } from "../../../ui/index.ts";
import { closeByLink, refreshByLink } from "../commands.ts";
import type { Listing } from "../rules.ts";
import { listPath, texts } from "./entry.tsx";

async function show(c: PageContext, state: { listing: Listing; expiresAt: Date }, draft: Draft): Promise<Answer> {
  const t = texts[c.locale];
  const { listing } = state;
  const address = c.href(`/gilt-noch/${c.params["secret"]}`);
  const usable = state.expiresAt > c.at && listing.state !== "closed" && listing.state !== "matched";
  return {
    kind: "html", title: t.link.title, width: "text", noindex: true,
    main: (
      <>
        <PageTitle title={t.link.title} preline={listing.title} lead={usable ? t.link.lead : undefined} meta={listing.expiresOn ? t.ad.openUntil(formatDay(listing.expiresOn, c.locale)) : undefined} />
        <DraftNotices draft={draft} fields={{}} />
        {usable ? (
          <ActionBar>
            <PostButton action={address} label={t.link.yes} variant="primary" hidden={{ ...draft.hidden }} />
            <PostButton action={`${address}/erledigt`} label={t.link.no} hidden={{ ...c.once() }} />
          </ActionBar>
        ) : <><p>{t.link.expired}</p><ActionBar><ButtonLink label={t.list[listing.direction === "need" ? "needs" : "offers"]} href={c.href(listPath(listing.direction))} /></ActionBar></>}
      </>
    ),
  };
}

function thanks(c: PageContext, words: string, direction: unknown): Answer {
  const t = texts[c.locale];
  const need = direction === "need";
  return {
    kind: "html", title: t.link.thanks, width: "text", noindex: true,
    main: <><PageTitle title={t.link.thanks} lead={words} /><ActionBar><ButtonLink label={need ? t.ad.othersNeed : t.ad.othersOffer} href={c.href(need ? "/bedarfe" : "/angebote")} /></ActionBar></>,
  };
}

/** A second click on the same button knows no day any more; the thanks stand without it. */
const refreshed = (c: PageContext, saved: Saved): Answer => {
  const until = saved.after?.["expiresOn"];
  return thanks(c, typeof until === "string" ? texts[c.locale].link.refreshed(formatDay(until, c.locale)) : texts[c.locale].flashes.refreshed, saved.after?.["direction"]);
};

const key = (c: PageContext): { secret: string | undefined } => ({ secret: c.params["secret"] });

export const linkRoutes: Route[] = [
  form({ path: "/gilt-noch/:secret", command: refreshByLink, key, show, done: refreshed, sample: async () => undefined }),
  form({ path: "/gilt-noch/:secret/erledigt", command: closeByLink, key, show, done: (c, saved) => thanks(c, texts[c.locale].link.closed, saved.after?.["direction"]), sample: async () => undefined }),
];
