// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

/** What the office decides about the booklet; everything else comes from the records. */
export interface Brochure {
  readonly titleDe: string;
  readonly titleEn: string;
  readonly subtitleDe: string;
  readonly subtitleEn: string;
  readonly forewordDe: string;
  readonly forewordEn: string;
  readonly forewordBy: string;
  readonly tipsDe: string;
  readonly tipsEn: string;
  readonly coverPicture: number | null;
  /** Keys of the chapters that stand in it, in the rooms' order. */
  readonly chapters: readonly string[];
  /** Keys of chosen stories; none: the latest of each chapter. */
  readonly stories: readonly string[];
  /** The day on its cover. */
  readonly day: string;
  readonly state: "draft" | "published";
  readonly version: number;
}

/** Version 0: nobody has written one yet. */
export const unwritten = (day: string): Brochure => ({
  titleDe: "", titleEn: "", subtitleDe: "", subtitleEn: "", forewordDe: "", forewordEn: "", forewordBy: "", tipsDe: "", tipsEn: "",
  coverPicture: null, chapters: [], stories: [], day, state: "draft", version: 0,
});

export type BrochureRefusal =
  | { readonly type: "brochureEmpty"; readonly field: "chapters" }
  | { readonly type: "brochurePictureUnknown"; readonly field: string; readonly number: number }
  | { readonly type: "brochureUnwritten" };

/** A booklet holds at least one chapter and only pictures that are there. */
export function checkBrochure(brochure: Brochure, pictures: readonly number[], mentioned: Readonly<Record<string, readonly number[]>>): Result<Brochure, BrochureRefusal> {
  if (brochure.chapters.length === 0) return refuse({ type: "brochureEmpty", field: "chapters" });
  for (const [field, numbers] of Object.entries({ ...mentioned, coverPicture: brochure.coverPicture === null ? [] : [brochure.coverPicture] })) {
    const unknown = numbers.find((number) => !pictures.includes(number));
    if (unknown !== undefined) return refuse({ type: "brochurePictureUnknown", field, number: unknown });
  }
  return ok({ ...brochure, version: brochure.version + 1 });
}

export const setState = (brochure: Brochure, state: Brochure["state"]): Result<Brochure, BrochureRefusal> =>
  brochure.version === 0 ? refuse({ type: "brochureUnwritten" }) : ok({ ...brochure, state, version: brochure.version + 1 });

/** So many stories of a chapter stand in the booklet when nobody chose. */
export const storiesByThemselves = 6;

/** The chosen stories in their order, or the first few. */
export function chooseStories<S extends { readonly key: string }>(stories: readonly S[], chosen: readonly string[]): readonly S[] {
  const picked = stories.filter((story) => chosen.includes(story.key));
  return picked.length > 0 ? picked : stories.slice(0, storiesByThemselves);
}

/** The words of a language, German where there are no others. */
export const said = (de: string, en: string, locale: "de" | "en"): string => (locale === "en" ? en || de : de);
