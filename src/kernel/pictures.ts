// SPDX-License-Identifier: EUPL-1.2
// The only way in for a picture. What comes out was drawn anew: nothing but points of colour passes.
import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import type { FormValues } from "./fields.ts";

/** Why a picture was not taken; each room that takes pictures has a sentence for each. */
export const pictureFaults = ["pictureMissing", "pictureEmpty", "pictureKind", "pictureMoving", "pictureTooManyPoints", "pictureBroken"] as const;
export type PictureFault = (typeof pictureFaults)[number];

/** Longest side and area in points. A phone's camera stays below; a picture made to fill the memory does not. */
export const pictureLimits = { side: 12_000, points: 50_000_000 } as const;

/** What the bytes say they are, never name or declared type. GIF is out because it moves, SVG because it is a programme. */
const kinds: Readonly<Record<string, string>> = { "image/png": "png", "image/jpeg": "jpeg", "image/webp": "webp", "image/avif": "heif" };

export interface Picture {
  readonly type: "image/jpeg" | "image/png" | "image/webp";
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws an uploaded picture anew: turned upright, at most `width` x `height` points, in sRGB, without any metadata
 * (place, camera, name, colour profile) and without what hung behind it. Transparent
 * parts become white, but for PNG. Its size is read from the head of the file and refused before a single point is decoded.
 */
export async function drawPicture(bytes: Buffer, fit: { width: number; height: number; as: "png" | "webp" | "jpeg" }): Promise<Picture | PictureFault> {
  if (bytes.length === 0) return "pictureEmpty";
  const kind = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? "";
  const expected = kinds[kind];
  if (expected === undefined) return /^image\/(gif|apng)$/.test(kind) ? "pictureMoving" : "pictureKind";
  try {
    const head = await sharp(bytes, { limitInputPixels: false, failOn: "error" }).metadata();
    if (head.format !== expected) return "pictureKind";
    if ((head.pages ?? 1) > 1) return "pictureMoving";
    if (Math.max(head.width, head.height) > pictureLimits.side || head.width * head.height > pictureLimits.points) return "pictureTooManyPoints";
    return await draw(bytes, fit, fit.as);
  } catch {
    return "pictureBroken";
  }
}

async function draw(bytes: Buffer, fit: { width: number; height: number }, as: "png" | "webp" | "jpeg"): Promise<Picture> {
  const drawing = sharp(bytes, { limitInputPixels: pictureLimits.points, failOn: "error" })
    .rotate().resize(fit.width, fit.height, { fit: "inside", withoutEnlargement: true }).toColourspace("srgb");
  if (as !== "png") drawing.flatten({ background: "#ffffff" });
  const coded = as === "png" ? drawing.png({ compressionLevel: 9 }) : as === "webp" ? drawing.webp({ quality: 78, effort: 4 }) : drawing.jpeg({ quality: 82, progressive: true });
  const { data, info } = await coded.toBuffer({ resolveWithObject: true });
  return { type: `image/${as}`, bytes: data, width: info.width, height: info.height };
}

/** The form without everything below the name of a picture, so that nobody hands over bytes as if they had been drawn here. */
export const withoutPicture = (posted: FormValues, name: string): FormValues =>
  Object.fromEntries(Object.entries(posted).filter(([key]) => key !== name && !key.startsWith(`${name}.`)));

/** The bytes of a file field, or undefined where no file was chosen. */
export function postedBytes(posted: FormValues, name: string): Buffer | undefined {
  const base64 = posted[`${name}.base64`];
  return typeof base64 === "string" ? Buffer.from(base64, "base64") : undefined;
}

/** Reads a small picture of a form field (a logo): drawn anew as PNG under "<field>.png" as base64, or the reason under "<field>.fault". */
export async function readPicture(posted: FormValues, name: string, width: number, height: number): Promise<FormValues> {
  const rest = withoutPicture(posted, name);
  const bytes = postedBytes(posted, name);
  if (!bytes) return rest;
  const drawn = await drawPicture(bytes, { width, height, as: "png" });
  return typeof drawn === "string" ? { ...rest, [`${name}.fault`]: drawn } : { ...rest, [`${name}.png`]: drawn.bytes.toString("base64") };
}
