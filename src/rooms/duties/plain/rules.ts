// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export const ownPageKeys = ["plain", "sign"] as const;

/** A page in Leichte Sprache, or about Deutsche Gebärdensprache, as the place wrote it. */
export interface OwnPage {
  readonly key: (typeof ownPageKeys)[number];
  /** One sentence a line; "# " begins a heading, "- " a point of a list. For sign language: what the film says. */
  readonly text: string;
  readonly videoTitle: string;
  readonly videoUrl: string;
  readonly version: number;
}

/** What is wrong with a line. `long`: a word that should be parted; it is a hint, all others are faults. */
export type LineFault =
  | { readonly kind: "words"; readonly words: number }
  | { readonly kind: "sentences"; readonly sentences: number }
  | { readonly kind: "abbreviation"; readonly word: string }
  | { readonly kind: "sign"; readonly word: string }
  | { readonly kind: "long"; readonly word: string };

export interface CheckedLine {
  /** From 1, as the field counts. */
  readonly number: number;
  readonly line: string;
  readonly faults: readonly LineFault[];
}

/** The most words of a sentence in Leichte Sprache that the place promises (check 39). */
export const mostWords = 12;
/** A word of more letters than this without a hyphen or a middle dot between its parts is hard to read. */
const longWord = 16;

const shortForms = [
  "z.B", "z. B", "d.h", "d. h", "u.a", "u. a", "o.ä", "o. ä", "u.s.w", "usw", "etc", "bzw", "ca", "inkl", "exkl", "ggf", "evtl", "max", "min", "Tel", "Nr", "Str", "Abs", "Art",
  "vgl", "Dr", "Prof", "zzgl", "i.d.R", "i. d. R", "e.V", "e. V", "s.o", "s.u", "Mo", "Di", "Mi", "Do", "Fr", "Sa", "So", "Std", "Min", "Mio", "Mrd", "e.g", "i.e", "approx", "incl",
];
const abbreviation = new RegExp(`(?<![\\p{L}\\d])(${shortForms.map((word) => word.replaceAll(".", "\\.")).join("|")})\\.(?=\\s|$|,|\\))`, "u");
const everyAbbreviation = new RegExp(abbreviation.source, "gu");
const capitals = /(?<![\p{L}\d@.-])\p{Lu}{2,}(?![\p{L}\d@-])/u;
const sign = /(?<![\p{L}\d])[§%&/<>→](?![\p{L}\d])|(?<=\d)%/u;
const isAddress = (word: string): boolean => /@|^https?:|^www\./.test(word);

/** The words of a line; e-mail and web addresses count as one, numbers too. */
export const wordsOf = (line: string): string[] => line.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

/** Sentences of a line: a full stop, question or exclamation mark before the next word or the end. A colon leads over. */
export const sentencesOf = (line: string): string[] => line.split(/(?<=[.!?])\s+(?=["„(]?[\p{Lu}\d])/u).map((one) => one.trim()).filter(Boolean);

/** What stands on a line without the mark of a heading or a point. */
export const plainLine = (line: string): string => line.replace(/^\s*(#{1,3}|[-*•])\s+/, "").trim();

/** Checks one line against the rules of Leichte Sprache that a machine can see (Netzwerk Leichte Sprache; DIN SPEC 33429). */
export function checkLine(text: string): LineFault[] {
  const line = plainLine(text);
  const faults: LineFault[] = [];
  // The point of an abbreviation ends no sentence.
  const sentences = sentencesOf(line.replace(everyAbbreviation, (word) => word.replaceAll(".", "")));
  if (sentences.length > 1) faults.push({ kind: "sentences", sentences: sentences.length });
  const longest = Math.max(0, ...sentences.map((one) => wordsOf(one).length));
  if (longest > mostWords) faults.push({ kind: "words", words: longest });
  const short = abbreviation.exec(line)?.[0] ?? capitals.exec(line)?.[0];
  if (short) faults.push({ kind: "abbreviation", word: short });
  const strange = sign.exec(line)?.[0];
  if (strange) faults.push({ kind: "sign", word: strange });
  const long = wordsOf(line).find((word) => !isAddress(word) && word.split(/[-·]/).some((part) => part.replace(/[^\p{L}]/gu, "").length > longWord));
  if (long) faults.push({ kind: "long", word: long });
  return faults;
}

/** Every line with something to say about it, in the order of the text. */
export const checkText = (text: string): CheckedLine[] =>
  text.split("\n").map((line, i) => ({ number: i + 1, line: line.trim(), faults: line.trim() === "" ? [] : checkLine(line) })).filter((one) => one.faults.length > 0);

/** Whether nothing is wrong with a text; hints do not count. */
export const isPlain = (text: string): boolean => checkText(text).every((one) => one.faults.every((fault) => fault.kind === "long"));

export type PlainRefusal = { readonly type: "plainHard"; readonly field: "text"; readonly lines: string };

/** A text is only saved when it holds the promise of the page. */
export function mustBePlain(text: string): Result<string, PlainRefusal> {
  const hard = checkText(text).filter((one) => one.faults.some((fault) => fault.kind !== "long"));
  return hard.length === 0 ? ok(text) : refuse({ type: "plainHard", field: "text", lines: hard.map((one) => String(one.number)).join(", ") });
}

export type VideoRefusal =
  | { readonly type: "videoTitleMissing"; readonly field: "videoTitle" }
  | { readonly type: "videoUrlWrong"; readonly field: "videoUrl" }
  | { readonly type: "videoTranscriptMissing"; readonly field: "text" };

/** A film of our own lies on this host; every other is a link that says where it leads, and is never embedded. */
export const videoPlace = (url: string, ownHost: string): "none" | "own" | "elsewhere" | "wrong" => {
  if (url === "") return "none";
  if (/^\/(?![/\\])/.test(url)) return "own";
  const host = /^https:\/\/([a-z0-9.-]+\.[a-z]{2,})(?:[/?#]|$)/i.exec(url)?.[1];
  return host === undefined ? "wrong" : host.toLowerCase() === ownHost ? "own" : "elsewhere";
};

/** A film needs a name, an address one can follow, and its words to read. */
export function checkVideo(page: Pick<OwnPage, "text" | "videoTitle" | "videoUrl">): Result<true, VideoRefusal> {
  if (page.videoUrl === "" && page.videoTitle === "") return ok(true);
  if (videoPlace(page.videoUrl, "") === "wrong" || page.videoUrl === "") return refuse({ type: "videoUrlWrong", field: "videoUrl" });
  if (page.videoTitle === "") return refuse({ type: "videoTitleMissing", field: "videoTitle" });
  return wordsOf(page.text).length < 20 ? refuse({ type: "videoTranscriptMissing", field: "text" }) : ok(true);
}
