// SPDX-License-Identifier: EUPL-1.2
import sharp from "sharp";
import type { FormValues } from "../../../kernel/fields.ts";

/**
 * Reads an uploaded logo (PNG, JPEG or WebP by its content, never by its name), makes it at most 480 x 240
 * points and writes it anew as PNG without metadata. What cannot be read is left out; the command then says so.
 */
export async function readLogo(posted: FormValues): Promise<FormValues> {
  const base64 = posted["logo.base64"];
  const { "logo.base64": _bytes, ...rest } = posted;
  if (typeof base64 !== "string") return rest;
  try {
    const picture = sharp(Buffer.from(base64, "base64"), { limitInputPixels: 40_000_000, failOn: "error" });
    const { format } = await picture.metadata();
    if (format !== "png" && format !== "jpeg" && format !== "webp") return rest;
    const png = await picture.rotate().resize(480, 240, { fit: "inside", withoutEnlargement: true }).png().toBuffer();
    return { ...rest, "logo.png": png.toString("base64") };
  } catch {
    return rest;
  }
}
