// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  // Plain language says Sie to everybody.
  plain: { text: de.plain.text },
});
