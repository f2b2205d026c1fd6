// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";

export interface UiExample {
  key: string;
  title: string;
  /** "block" stands in a list of examples; "page" is a whole page of its own. */
  kind: "block" | "page";
  render(): VNode;
}

/** One example for each block, with invented content; shown at /ui and read by the tests. */
export const examples: UiExample[] = [];
