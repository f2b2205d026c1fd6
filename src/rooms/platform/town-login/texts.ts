// SPDX-License-Identifier: EUPL-1.2
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

/** Words about the town hall's own sign-in, by language. */
export const texts = { de, en };
