// SPDX-License-Identifier: EUPL-1.2
import { de } from "./texts.de.ts";
import "./texts.du.ts";
import { en } from "./texts.en.ts";

/** The words by language; the German ones in the voice of the network at hand. */
export const texts = { de, en };
