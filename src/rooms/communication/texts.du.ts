// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  mailbox: { noneText: "Fordere zum Beispiel unter „Anmelden“ einen Link an." },
});
