// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";

export interface UiExample {
  key: string;
  title: string;
  /** "block" stands with others on one page, "body" fills the body of a page of its own. */
  kind: "block" | "body";
  /** Layout of the document around a "body". */
  layout?: "site" | "board" | "station";
  render(): VNode;
}
