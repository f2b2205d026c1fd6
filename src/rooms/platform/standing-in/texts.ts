// SPDX-License-Identifier: EUPL-1.2
import { de } from "./texts.de.ts";
import "./texts.du.ts";
import { en } from "./texts.en.ts";

/** Words about acting for somebody else, by language. */
export const texts = { de, en };
