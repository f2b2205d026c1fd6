// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  // "Sie" is the mail, not the reader.
  foot: { service: de.foot.service },
});
