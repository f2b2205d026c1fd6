// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction, Fact, Saying } from "../../search/index.ts";
import { de, type ClashKey, type FactOf, type WishesSentences } from "./texts.de.ts";
import { en } from "./texts.en.ts";

/** The same in both languages. */
export function say(of: (sentences: WishesSentences) => string): Saying {
  return { de: of(de), en: of(en) };
}

export function fact(key: ClashKey, about: readonly string[], of: FactOf): Fact {
  return { fact: key, about, says: say((sentences) => sentences.fact[key](of)) };
}

/** A contradiction of these facts, told in one go. */
export function contradiction(facts: readonly Fact[]): Contradiction {
  const told = (sentences: WishesSentences, language: "de" | "en"): string => `${sentences.clash}: ${facts.map(({ says }) => says[language]).join(" ")}`;
  return { type: "contradiction", facts, says: { de: told(de, "de"), en: told(en, "en") } };
}
