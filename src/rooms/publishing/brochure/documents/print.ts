// SPDX-License-Identifier: EUPL-1.2
import type { ChapterBlock } from "../../../../kernel/chapter.ts";
import { qrPngOrSvg } from "../../../../kernel/documents/index.ts";
import { formatDay } from "../../../../kernel/i18n.ts";
import { readMarkdown } from "../../../../kernel/markdown.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import { checkAccent } from "../../../../ui/index.ts";
import { creditOf } from "../../pictures/pages/view.tsx";
import { altOf, type PictureRow } from "../../pictures/rules.ts";
import { texts } from "../../texts.ts";
import type { ToldChapter } from "../queries.ts";
import { said, type Brochure } from "../rules.ts";
import { bookletTemplate } from "./booklet.ts";

export interface Printed {
  readonly brochure: Brochure;
  readonly chapters: readonly ToldChapter[];
  readonly pictures: ReadonlyMap<number, PictureRow>;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** The booklet as one tagged PDF, in the network's colour; its words are data, never source. */
export async function bookletPdf(c: Pick<PageContext, "pdf" | "absolute" | "locale" | "site">, { brochure, chapters, pictures, files }: Printed): Promise<Uint8Array> {
  const t = texts[c.locale].brochure;
  const own = (de: string, en: string) => said(de, en, c.locale);
  const title = own(brochure.titleDe, brochure.titleEn);
  const address = c.absolute("/broschuere");
  const colours = checkAccent(c.site.accent);
  const drawable = [...pictures.values()].filter((picture) => files[`bild-${picture.number}.jpg`] !== undefined);
  return c.pdf({
    template: bookletTemplate, title: `${title}. ${c.site.name}`, lang: c.locale,
    files: { ...files, "qr.svg": qrPngOrSvg(address, address).bytes },
    data: {
      date: brochure.day, network: c.site.name, claim: c.site.claim, title, subtitle: own(brochure.subtitleDe, brochure.subtitleEn), stand: t.stand({ day: formatDay(brochure.day, c.locale) }),
      colours: colours.ok ? colours.light : { accent: "#17616b", onAccent: "#ffffff", tint: "#e8f0f0" },
      cover: brochure.coverPicture !== null && drawable.some((picture) => picture.number === brochure.coverPicture) ? String(brochure.coverPicture) : null,
      pictures: Object.fromEntries(drawable.map((picture) => [String(picture.number), { file: `bild-${picture.number}.jpg`, alt: altOf(picture, c.locale), credit: creditOf(picture, c.locale) }])),
      foreword: absoluteLinks(readMarkdown(own(brochure.forewordDe, brochure.forewordEn)), c.absolute), forewordBy: brochure.forewordBy,
      tips: absoluteLinks(readMarkdown(own(brochure.tipsDe, brochure.tipsEn)), c.absolute),
      chapters: chapters.map((chapter) => ({ part: chapter.part, title: chapter.title, lead: chapter.lead ?? null, blocks: chapter.blocks.map((block) => printed(block, chapter.title, c.absolute)) })),
      credits: drawable.map((picture) => `${picture.title}: ${creditOf(picture, c.locale)}`),
      words: { contents: t.contents, foreword: t.foreword, tips: t.tips, publisher: t.publisher, online: t.online, colophon: t.colophon({ network: c.site.name }), pictures: t.pictures, address, source: t.source, start: t.start, now: t.now, goal: t.goal },
    },
  });
}

const printed = (block: ChapterBlock, title: string, absolute: (path: string) => string): unknown =>
  block.kind === "text" ? { kind: "text", blocks: absoluteLinks(readMarkdown(block.text), absolute) }
  : block.kind === "progress" ? { ...block, share: Math.min(1, Math.max(0.02, block.goal.value === block.start.value ? 1 : (block.now.value - block.start.value) / (block.goal.value - block.start.value))) }
  // A table that is called like its chapter needs no second name.
  : block.kind === "table" && block.caption === title ? { ...block, caption: "" }
  : block;

/** On paper a link of our own needs its full address. */
function absoluteLinks<T>(value: T, absolute: (path: string) => string): T {
  return JSON.parse(JSON.stringify(value), (name, one: unknown) => (name === "href" && typeof one === "string" && one.startsWith("/") ? absolute(one) : one)) as T;
}
