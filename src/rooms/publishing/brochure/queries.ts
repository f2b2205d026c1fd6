// SPDX-License-Identifier: EUPL-1.2
import type { BrochureChapter, Chapter } from "../../../kernel/chapter.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import type { PageContext } from "../../../kernel/page.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { findFile } from "../../platform/index.ts";
import { mentions, type PictureRow } from "../pictures/rules.ts";
import { picturesByNumber } from "../pictures/store.ts";
import { chooseStories, said, type Brochure } from "./rules.ts";

export interface ToldChapter extends Chapter {
  readonly key: string;
  /** Before the office's own tips, or after them: dates and contact stand at the end. */
  readonly part: "middle" | "end";
}

/** Where the tips stand among the chapters. */
const tipsAt = 75;

/** Every chapter that a room could tell, in order. */
export const chapterList = (c: Pick<PageContext, "rooms">): readonly BrochureChapter[] =>
  c.rooms.flatMap((room) => room.brochure ?? []).sort((a, b) => a.order - b.order);

/** The chapters with these keys that have something to tell; each room asks a constant number of questions. */
export async function tell(c: PageContext, keys?: readonly string[]): Promise<ToldChapter[]> {
  const wanted = chapterList(c).filter((one) => keys === undefined || keys.includes(one.key));
  const told = await Promise.all(wanted.map(async (one) => {
    const chapter = await one.chapter(c);
    return chapter && { ...chapter, key: one.key, part: one.order < tipsAt ? ("middle" as const) : ("end" as const) };
  }));
  return told.filter((one) => one !== undefined);
}

/** The chapters of the booklet with the stories that were chosen for it. */
export const chaptersOf = async (c: PageContext, brochure: Brochure): Promise<ToldChapter[]> =>
  (await tell(c, brochure.chapters)).map((chapter) => ({
    ...chapter, blocks: chapter.blocks.map((block) => (block.kind === "stories" ? { ...block, items: chooseStories(block.items, brochure.stories) } : block)),
  }));

/** Pictures of the cover and of the own words, in one question. */
export function picturesOf(reader: Reader, scope: Scope, brochure: Brochure, locale: "de" | "en"): Promise<Map<number, PictureRow>> {
  const words = `${said(brochure.forewordDe, brochure.forewordEn, locale)}\n${said(brochure.tipsDe, brochure.tipsEn, locale)}`;
  return picturesByNumber(reader, scope, [...mentions(words), ...(brochure.coverPicture === null ? [] : [brochure.coverPicture])]);
}

/** Their bytes for the printed booklet, by the file name that the template knows. */
export async function pictureFiles(reader: Reader, scope: Scope, pictures: Iterable<PictureRow>): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const picture of pictures) {
    const file = await findFile(reader, scope, picture.fileId);
    if (file) files[`bild-${picture.number}.jpg`] = new Uint8Array(file.bytes);
  }
  return files;
}
