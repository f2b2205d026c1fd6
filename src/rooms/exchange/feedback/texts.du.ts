// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  noneText: "Bei jedem Vorschlag stehen die Knöpfe „Passt gut“ und „Passt nicht“. Was dort gesagt wird, liest du hier.",
});
