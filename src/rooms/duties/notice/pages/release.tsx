// SPDX-License-Identifier: EUPL-1.2
import { form, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, Form, Notice, PageTitle } from "../../../../ui/index.ts";
import { catalogueOf, dutyCrumbs } from "../../publication/pages/crumbs.tsx";
import { releaseNotice } from "../commands.ts";
import { noticeState, type NoticeContent, type Released } from "../rules.ts";
import { texts } from "../texts.ts";
import { NoticeParts } from "./notice.tsx";

interface State {
  readonly current: { readonly content: NoticeContent; readonly hash: string } | undefined;
  readonly released: Released | undefined;
}

/** What the notice says today, and the button that puts it out. */
export const releaseForm = form({
  path: "/pflichten/datenschutz/freigeben",
  command: releaseNotice,
  key: (c) => ({ network: c.site.name, catalogue: catalogueOf(c) }),
  show: async (c, state: State, draft) => {
    const t = texts[c.locale].release;
    return { kind: "html", title: t.title, width: "wide", noindex: true, crumbs: dutyCrumbs(c, t.title), main: <Release c={c} state={state} draft={draft} /> };
  },
  done: (c) => c.href("/veroeffentlichung"),
  flash: "duties.noticeReleased",
});

function Release({ c, state, draft }: { c: PageContext; state: State; draft: Draft }) {
  const t = texts[c.locale].release;
  const { current, released } = state;
  const standing = noticeState(released, current?.hash);
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <DraftNotices draft={draft} fields={{}} />
      <Notice tone={current && standing === "released" ? "success" : "info"} {...(current ? {} : { actions: <ButtonLink href={c.href("/veroeffentlichung")} label={t.toFacts} /> })}>
        <p>{!current ? t.incomplete : standing === "released" ? t.same : standing === "none" ? t.never : t.changed}</p>
      </Notice>
      {current && standing !== "released" ? (
        <Form action={c.href("/pflichten/datenschutz/freigeben")} hidden={draft.hidden}>
          <ActionBar sticky={false}><Button label={t.button} variant="primary" /></ActionBar>
        </Form>
      ) : null}
      {current ? <NoticeParts parts={current.content[c.locale]} /> : null}
    </>
  );
}
