// SPDX-License-Identifier: EUPL-1.2
// A chapter of the printed booklet, as a room tells it: facts in words, never markup. The page and the PDF draw the same.
import type { Catalogue } from "./i18n.ts";
import type { PageContext } from "./page.ts";

/** One thing told: a kept promise, a result. `key` stays the same, so that the office can choose it. */
export interface ChapterStory {
  readonly key: string;
  readonly title: string;
  /** Who gave what: a name and a sentence each. */
  readonly lines: readonly { readonly who: string; readonly text: string }[];
  readonly meta?: string;
  /** From "/" on, without network and language. */
  readonly path?: string;
}

export interface ChapterFigure {
  readonly value: string;
  readonly label: string;
  /** Period, source, definition. */
  readonly note?: string;
}

export type ChapterBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figures"; readonly items: readonly ChapterFigure[] }
  | { readonly kind: "progress"; readonly label: string; readonly start: ChapterPoint; readonly now: ChapterPoint; readonly goal: ChapterPoint; readonly source: string }
  | { readonly kind: "stories"; readonly items: readonly ChapterStory[] }
  | { readonly kind: "table"; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly numeric?: readonly number[] }
  | { readonly kind: "names"; readonly groups: readonly { readonly title: string; readonly names: readonly string[] }[] };

export interface ChapterPoint {
  readonly value: number;
  readonly text: string;
  readonly when: string;
}

export interface Chapter {
  readonly title: string;
  readonly lead?: string;
  readonly blocks: readonly ChapterBlock[];
}

/** What a room can tell in the booklet; the office chooses. Small `order` stands first; `undefined`: nothing to tell yet. */
export interface BrochureChapter {
  readonly key: string;
  readonly order: number;
  readonly label: Catalogue<string>;
  readonly chapter: (c: PageContext) => Promise<Chapter | undefined>;
}
