// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../../../kernel/actor.ts";
import { plainText, readMarkdown } from "../../../../kernel/markdown.ts";
import { page, type PageContext } from "../../../../kernel/page.ts";
import { ButtonLink, Notice, PageTitle, RichText } from "../../../../ui/index.ts";
import { pictureProps } from "../../pictures/pages/view.tsx";
import { mentions, type PictureRow } from "../../pictures/rules.ts";
import { picturesByNumber } from "../../pictures/store.ts";
import { texts } from "../../texts.ts";
import { inLanguage } from "../rules.ts";
import { anyArticle, findBySlug } from "../store.ts";

/** A text of the office with its pictures, as blocks. */
export function Written({ c, body, pictures, below }: { c: Pick<PageContext, "href" | "locale">; body: string; pictures: ReadonlyMap<number, PictureRow>; below?: 0 | 1 }) {
  return (
    <RichText blocks={readMarkdown(body)} href={c.href} tableLabel={texts[c.locale].articles.table} below={below ?? 0}
      picture={(number) => {
        const found = pictures.get(number);
        return found && pictureProps(c, found);
      }} />
  );
}

const show = page({
  path: "/seiten/:slug",
  may: anyone("published pages; drafts are kept back"),
  sample: async (reader, scope) => {
    const found = await anyArticle(reader, scope);
    return found && { slug: found.slug };
  },
  show: async (c) => {
    const office = c.may(role("coordinator"), undefined);
    // Only what can be an address is asked for; a NUL, say, PostgreSQL does not take.
    const slug = c.params["slug"] ?? "";
    if (!/^[a-z0-9-]{1,80}$/.test(slug)) return { kind: "notFound" };
    const found = await c.read(async (reader) => {
      const article = await findBySlug(reader, c.scope, slug);
      return article && { article, pictures: await picturesByNumber(reader, c.scope, mentions(inLanguage(article, c.locale).body)) };
    });
    if (!found || (found.article.state !== "published" && !office)) return { kind: "notFound" };
    const t = texts[c.locale].articles;
    const { title, body, lang } = inLanguage(found.article, c.locale);
    return {
      kind: "html", title, width: "text", description: plainText(body, 160), noindex: found.article.state !== "published",
      main: (
        <>
          {found.article.state === "published" ? null : <Notice tone="warning"><p>{t.draftNotice}</p></Notice>}
          {lang === c.locale ? null : <Notice><p>{t.germanOnly}</p></Notice>}
          <div lang={lang === c.locale ? undefined : lang}>
            <PageTitle title={title} />
            <Written c={c} body={body} pictures={found.pictures} />
          </div>
          {office ? <p><ButtonLink label={t.edit} href={c.href(`/eigene-seiten/${found.article.id}`)} /></p> : null}
        </>
      ),
    };
  },
});

export const viewRoutes = [show];
