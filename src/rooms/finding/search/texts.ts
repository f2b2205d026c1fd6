// SPDX-License-Identifier: EUPL-1.2
import { de } from "./texts.de.ts";
import "./texts.du.ts";
import { en } from "./texts.en.ts";

/** The words of the search by language. */
export const texts = { de, en };
