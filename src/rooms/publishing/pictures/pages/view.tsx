// SPDX-License-Identifier: EUPL-1.2
import type { PageContext } from "../../../../kernel/page.ts";
import type { PictureProps } from "../../../../ui/index.ts";
import { texts } from "../../texts.ts";
import { altOf, type PictureRow } from "../rules.ts";

/** The address changes with the drawing, so that browsers may keep it for ever. */
const address = (c: Pick<PageContext, "href">, picture: PictureRow, name: string): string =>
  c.href(`/bilder/${picture.number}/${name}?v=${picture.fileId.slice(-8)}`);

/** Who took it, and under which licence where that must be said. */
export function creditOf(picture: Pick<PictureRow, "maker" | "licence" | "origin">, locale: "de" | "en"): string {
  const t = texts[locale].pictures;
  const licence = picture.licence === "own" || picture.licence === "permission" ? "" : t.licences[picture.licence].split(":")[0]!;
  return [t.credit({ maker: picture.maker }), licence].filter(Boolean).join(", ");
}

/** A stored picture as the block wants it. */
export const pictureProps = (c: Pick<PageContext, "href" | "locale">, picture: PictureRow): PictureProps => ({
  src: address(c, picture, "gross.jpg"), small: { src: address(c, picture, "klein.webp"), width: picture.smallWidth },
  alt: altOf(picture, c.locale), width: picture.width, height: picture.height, credit: creditOf(picture, c.locale),
});
