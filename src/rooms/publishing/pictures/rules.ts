// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export const licences = ["own", "permission", "ccBy", "ccBySa", "cc0"] as const;
export type Licence = (typeof licences)[number];

/** What people say about a picture. */
export interface PictureFacts {
  readonly title: string;
  readonly altDe: string;
  readonly altEn: string;
  readonly decorative: boolean;
  readonly maker: string;
  readonly licence: Licence;
  /** Where it comes from, for licences that ask for it; or who gave permission when. */
  readonly origin: string;
  readonly persons: boolean;
  readonly photoConsent: boolean;
}

export interface PictureRow extends PictureFacts {
  readonly id: string;
  readonly number: number;
  readonly fileId: string;
  readonly smallFileId: string;
  readonly width: number;
  readonly height: number;
  readonly smallWidth: number;
  readonly smallHeight: number;
  readonly version: number;
  readonly createdAt: Date;
}

export type PictureRefusal =
  | { readonly type: "pictureAltMissing"; readonly field: "altDe" }
  | { readonly type: "pictureAltAndDecorative"; readonly field: "decorative" }
  | { readonly type: "pictureOriginMissing"; readonly field: "origin" }
  | { readonly type: "pictureConsentMissing"; readonly field: "photoConsent" };

/**
 * A picture says what it shows, or that it is decoration; never both. A licence that asks for naming, and a permission,
 * need their origin. Where people can be recognised, they have agreed.
 */
export function checkFacts(facts: PictureFacts): Result<PictureFacts, PictureRefusal> {
  if (!facts.decorative && facts.altDe === "") return refuse({ type: "pictureAltMissing", field: "altDe" });
  if (facts.decorative && (facts.altDe !== "" || facts.altEn !== "")) return refuse({ type: "pictureAltAndDecorative", field: "decorative" });
  if (facts.licence !== "own" && facts.licence !== "cc0" && facts.origin === "") return refuse({ type: "pictureOriginMissing", field: "origin" });
  if (facts.persons && !facts.photoConsent) return refuse({ type: "pictureConsentMissing", field: "photoConsent" });
  return ok({ ...facts, photoConsent: facts.persons && facts.photoConsent });
}

export type UploadRefusal = { readonly type: string; readonly field: "picture" } | { readonly type: "pictureStoreFull" };

/** So many pictures fit in one network's store. */
export const storeSize = 400;

/** A picture arrived and was drawn anew, or the reason why not. */
export function checkUpload<D>(drawn: D | undefined, fault: string | undefined, stored: number): Result<D, UploadRefusal> {
  if (stored >= storeSize) return refuse({ type: "pictureStoreFull" });
  return drawn && !fault ? ok(drawn) : refuse({ type: fault ?? "pictureMissing", field: "picture" });
}

/** Numbers of pictures that a text shows; as it is written, so that a draft counts before it is drawn. */
export const mentions = (text: string): number[] => [...new Set([...text.matchAll(/\(\s*<?bild:(\d{1,6})/g)].map((match) => Number(match[1])))];

/** A picture that stands somewhere stays. */
export const mayDelete = <U>(uses: readonly U[]): Result<true, { readonly type: "pictureUsed"; readonly count: number }> =>
  uses.length > 0 ? refuse({ type: "pictureUsed", count: uses.length }) : ok(true);

/** What a reader hears: the words of the language, else the German ones; nothing for decoration. */
export const altOf = (picture: Pick<PictureFacts, "altDe" | "altEn" | "decorative">, locale: "de" | "en"): string =>
  picture.decorative ? "" : locale === "en" ? picture.altEn || picture.altDe : picture.altDe;
