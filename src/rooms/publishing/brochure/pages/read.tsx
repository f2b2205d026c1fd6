// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../../../kernel/actor.ts";
import { formatDay } from "../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../kernel/page.ts";
import type { HomeBlock } from "../../../../kernel/room.ts";
import { ButtonLink, Cover, MoreLink, Notice, PageTitle, Section, Stack, type Slot } from "../../../../ui/index.ts";
import { Written } from "../../articles/pages/view.tsx";
import { pictureProps } from "../../pictures/pages/view.tsx";
import type { PictureRow } from "../../pictures/rules.ts";
import { texts } from "../../texts.ts";
import { bookletPdf } from "../documents/print.ts";
import { chaptersOf, pictureFiles, picturesOf } from "../queries.ts";
import { said, type Brochure } from "../rules.ts";
import { findBrochure } from "../store.ts";
import { ChapterSection } from "./chapter.tsx";

const office = role("coordinator");
const published = anyone("the brochure is public once published; a draft is kept back");

interface Found { readonly brochure: Brochure; readonly pictures: ReadonlyMap<number, PictureRow> }

/** The booklet, if this reader may see it: everybody once it is published, the office before. */
async function visible(c: PageContext): Promise<Found | undefined> {
  const found = await c.read(async (reader) => {
    const brochure = await findBrochure(reader, c.scope);
    return brochure && { brochure, pictures: await picturesOf(reader, c.scope, brochure, c.locale) };
  });
  return found && (found.brochure.state === "published" || c.may(office, undefined)) ? found : undefined;
}

const read = page({
  path: "/broschuere",
  may: published,
  show: async (c) => {
    const found = await visible(c);
    if (!found) return { kind: "notFound" };
    const chapters = await chaptersOf(c, found.brochure);
    const { brochure, pictures } = found;
    const t = texts[c.locale].brochure;
    const own = (de: string, en: string) => said(de, en, c.locale);
    const title = own(brochure.titleDe, brochure.titleEn);
    const foreword = own(brochure.forewordDe, brochure.forewordEn);
    const tips = own(brochure.tipsDe, brochure.tipsEn);
    const [middle, end] = [chapters.filter((one) => one.part === "middle"), chapters.filter((one) => one.part === "end")];
    const tone = (i: number) => ((i + (foreword ? 1 : 0)) % 2 === 0 ? "tinted" : "plain");
    return {
      kind: "html", title, width: "full", description: own(brochure.subtitleDe, brochure.subtitleEn), noindex: brochure.state !== "published",
      main: (
        <>
          {brochure.state === "published" ? null : <Notice tone="warning"><p>{t.draftNotice}</p></Notice>}
          <Section tone="accent">
            <CoverOf c={c} brochure={brochure} pictures={pictures}>
              <PageTitle preline={c.site.name} title={title} lead={own(brochure.subtitleDe, brochure.subtitleEn)} meta={t.stand({ day: formatDay(brochure.day, c.locale) })}
                actions={<ButtonLink label={t.pdf} href={c.href("/broschuere.pdf")} variant="primary" />} />
            </CoverOf>
          </Section>
          {foreword ? <Section title={t.foreword}><Stack><Written c={c} body={foreword} pictures={pictures} below={1} />{brochure.forewordBy ? <p><strong>{brochure.forewordBy}</strong></p> : null}</Stack></Section> : null}
          {middle.map((chapter, i) => <ChapterSection key={chapter.key} c={c} chapter={chapter} tone={tone(i)} />)}
          {tips ? <Section title={t.tips} tone={tone(middle.length)}><Written c={c} body={tips} pictures={pictures} below={1} /></Section> : null}
          {end.map((chapter, i) => <ChapterSection key={chapter.key} c={c} chapter={chapter} tone={tone(middle.length + (tips ? 1 : 0) + i)} />)}
          <Section><p>{t.colophon({ network: c.site.name })}</p>{c.may(office, undefined) ? <p><MoreLink label={t.edit} href={c.href("/broschuere/bearbeiten")} /></p> : null}</Section>
        </>
      ),
    };
  },
});

function CoverOf({ c, brochure, pictures, children }: { c: PageContext; brochure: Brochure; pictures: ReadonlyMap<number, PictureRow>; children: Slot }) {
  const picture = brochure.coverPicture === null ? undefined : pictures.get(brochure.coverPicture);
  if (!picture) return <Cover>{children}</Cover>;
  const shown = pictureProps(c, picture);
  return <Cover src={shown.small?.src ?? shown.src} alt={shown.alt} width={picture.smallWidth} height={picture.smallHeight}>{children}</Cover>;
}

const pdf = page({
  path: "/broschuere.pdf",
  may: published,
  show: async (c) => {
    const found = await visible(c);
    if (!found) return { kind: "notFound" };
    const files = await c.read((reader) => pictureFiles(reader, c.scope, found.pictures.values()));
    const body = await bookletPdf(c, { ...found, files, chapters: await chaptersOf(c, found.brochure) });
    return { kind: "file", type: "application/pdf", name: `${texts[c.locale].brochure.way.toLowerCase()}-${c.site.key}.pdf`, body, inline: true };
  },
});

/** On the start page: the booklet with its cover, once it is published. */
export const brochureBlock: HomeBlock = {
  order: 60,
  show: async (c) => {
    if (!c.site.ways.some((way) => way.path === "/broschuere")) return undefined;
    const found = await visible(c);
    if (!found || found.brochure.state !== "published") return undefined;
    const t = texts[c.locale].brochure;
    const own = (de: string, en: string) => said(de, en, c.locale);
    return (
      <Section title={t.homeTitle} titleHidden tone="accent">
        <CoverOf c={c} brochure={found.brochure} pictures={found.pictures}>
          <h3 class="gw-h gw-h--2">{own(found.brochure.titleDe, found.brochure.titleEn)}</h3>
          <p>{own(found.brochure.subtitleDe, found.brochure.subtitleEn)}</p>
          <p><MoreLink label={t.homeMore} href={c.href("/broschuere")} /></p>
        </CoverOf>
      </Section>
    );
  },
};

export const readRoutes = [read, pdf];
