// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../kernel/voice.ts";
import { uiTextsDe } from "./texts.de.ts";

informal(uiTextsDe, {
  breadcrumb: "Du bist hier",
  errorsTitle: "Bitte sieh dir diese Angaben noch einmal an",
  consequences: "Das geschieht, wenn du bestätigst",
  yours: "Deine Fassung",
  offline: "Ohne Verbindung. Deine Eingaben bleiben hier gespeichert.",
});
