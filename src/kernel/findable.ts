// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "./database/connect.ts";
import type { Catalogue } from "./i18n.ts";
import type { Scope } from "./scope.ts";

/** The text of one thing that can be found, as everybody may read it now. */
export interface FindableText {
  readonly id: string;
  readonly title: string;
  /** Everything else that says what the thing is about; lines without Markdown are best, but it is read anyway. */
  readonly text: string;
  /** The page that shows it, without network and language ("/angebote/..."). */
  readonly path: string;
  /** Id of the quarter; absent: all of the network. */
  readonly area?: string;
  /** Id of the organisation whose it is. */
  readonly owner?: string;
}

/** A word and the meaning that a network gives it: the same as another word, or something that has to do with it. */
export interface GivenWord {
  readonly word: string;
  readonly how: "same" | "related";
  readonly other: string;
  /** The notion of the thesaurus that is meant by the other word; absent: the two make one of their own. */
  readonly concept?: string;
}

/** Something that is suggested beside a thing. */
export interface Suggested {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Whose it is, by name. */
  readonly by: string;
}

/**
 * A kind of thing that suggestions and the search of the site can find. The index (room `finding`) keeps words about
 * it and nothing else: whoever shows a hit asks `read` again, and shows only what still comes back.
 */
export interface Findable {
  /** One word, the same for ever: "need". */
  readonly kind: string;
  /** As a heading over hits: "Bedarfe". */
  readonly label: Catalogue<string>;
  /** By the kind of object that a command saved (`Saved.object`, `Saved.touched`): the ids of this kind to look at again. */
  readonly changedBy: Readonly<Record<string, (reader: Reader, scope: Scope, objectId: string) => Promise<readonly string[]>>>;
  /** The texts of those of these ids that everybody may see on this day (ISO); the others are left out. In one question, whatever the number. */
  readonly read: (reader: Reader, scope: Scope, ids: readonly string[], today: string) => Promise<readonly FindableText[]>;
  /** Ids in ascending order after `after`, at most `limit`: all that may be public, and more if that is simpler. */
  readonly all: (reader: Reader, scope: Scope, after: string | undefined, limit: number) => Promise<readonly string[]>;
  /**
   * What would be suggested beside these things, best first, if the network had given exactly these words: asked when a
   * word is tried out. Absent: nothing is suggested beside this kind.
   */
  readonly suggested?: (reader: Reader, scope: Scope, ids: readonly string[], words: readonly GivenWord[], today: string) => Promise<ReadonlyMap<string, readonly Suggested[]>>;
}
