// SPDX-License-Identifier: EUPL-1.2
import sharp from "sharp";
import type { FormValues } from "./fields.ts";

/**
 * Reads an uploaded picture of a form field (PNG, JPEG or WebP by its content, never by its name), makes it at most
 * `width` x `height` points and writes it anew as PNG without metadata, under "<field>.png" as base64.
 * What cannot be read is left out; the command then says so.
 */
export async function readPicture(posted: FormValues, name: string, width: number, height: number): Promise<FormValues> {
  const base64 = posted[`${name}.base64`];
  const rest = Object.fromEntries(Object.entries(posted).filter(([key]) => key !== `${name}.base64`));
  if (typeof base64 !== "string") return rest;
  try {
    const picture = sharp(Buffer.from(base64, "base64"), { limitInputPixels: 40_000_000, failOn: "error" });
    const { format } = await picture.metadata();
    if (format !== "png" && format !== "jpeg" && format !== "webp") return rest;
    const png = await picture.rotate().resize(width, height, { fit: "inside", withoutEnlargement: true }).png().toBuffer();
    return { ...rest, [`${name}.png`]: png.toString("base64") };
  } catch {
    return rest;
  }
}
