// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  form: { check: "Mit diesem Code seht ihr später, ob die Vereinbarung besiegelt ist." },
});
