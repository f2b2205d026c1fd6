// SPDX-License-Identifier: EUPL-1.2
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { uiTextsDe } from "./texts.de.ts";
import "./texts.du.ts";
import { uiTextsEn } from "./texts.en.ts";

/** Words that blocks bring themselves; same keys in every language. */
export type UiLabels = typeof uiTextsDe;

const catalogues: Record<string, UiLabels> = { de: uiTextsDe, en: uiTextsEn };

/** The block words of a language ("de", "en"); unknown languages get German. */
export function uiLabels(lang: string): UiLabels {
  return catalogues[lang.slice(0, 2)] ?? uiTextsDe;
}

/** Set once by `Document` from its `lang`, so that pages need not hand words to every block. */
export const LabelsContext = createContext<UiLabels>(uiTextsDe);

/** Block words of the page, with single words replaced by the block's own `labels` prop. */
export function useLabels(own?: Partial<UiLabels>): UiLabels {
  const labels = useContext(LabelsContext);
  return own ? { ...labels, ...own } : labels;
}
