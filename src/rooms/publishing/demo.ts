// SPDX-License-Identifier: EUPL-1.2
import sharp from "sharp";
import { publishing, town } from "../../../demo/town/index.ts";
import type { WrittenPage } from "../../../demo/town/publishing.ts";
import type { DemoContext } from "../../kernel/room.ts";
import { createArticle, publishArticle } from "./articles/commands.ts";
import { changeBrochure, publishBrochure } from "./brochure/commands.ts";
import { addPicture, prepareUpload } from "./pictures/commands.ts";

const chapters = ["platform.work", "commitments.kept", "marketplace.results", "exchange.open", "run.coming", "actors.names", "platform.contact"];

/** Drawn pictures, three own pages and the booklet of the demo town; one page for each neighbour. */
export async function loadPublishing(demo: DemoContext): Promise<void> {
  const page = publishing.neighbourPages[demo.networkKey];
  if (page) await publish(demo, page, 0);
  if (demo.networkKey !== town.key) return;
  const numbers = new Map<string, number>();
  for (const picture of publishing.pictures) numbers.set(picture.key, await draw(demo, picture));
  const numbered = (text: string): string => text.replace(/\{(\w+)\}/g, (_, key: string) => `bild:${numbers.get(key) ?? 0}`);
  for (const [i, written] of publishing.pages.entries()) {
    await publish(demo, { ...written, bodyDe: numbered(written.bodyDe), ...(written.bodyEn ? { bodyEn: numbered(written.bodyEn) } : {}) }, i);
  }
  const { cover, ...words } = publishing.brochure;
  await demo.run(changeBrochure, { key: {}, form: { ...words, forewordDe: numbered(words.forewordDe), day: demo.today, coverPicture: String(numbers.get(cover)), chapters, stories: [] } });
  await demo.run(publishBrochure, { key: {}, form: {} });
}

async function draw(demo: DemoContext, picture: (typeof publishing.pictures)[number]): Promise<number> {
  const png = await sharp(Buffer.from(picture.svg)).png({ compressionLevel: 1 }).toBuffer();
  const form = await prepareUpload({
    "picture.base64": png.toString("base64"), title: picture.title, altDe: picture.altDe, altEn: picture.altEn, ...(picture.decorative ? { decorative: "1" } : {}),
    maker: "Stadtzeichnerei Walkenau", licence: "own",
  });
  const saved = await demo.run(addPicture, { key: {}, form });
  return Number(saved.answer?.["number"]);
}

async function publish(demo: DemoContext, page: WrittenPage, position: number): Promise<void> {
  const saved = await demo.run(createArticle, { key: {}, form: { ...page, position: String(position) } });
  await demo.run(publishArticle, { key: { id: saved.object.id }, form: {} });
}
