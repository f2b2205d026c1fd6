// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  lead: "Hier findest du alles, was in diesem Netzwerk öffentlich ist. Tippfehler schaden nicht, und andere Wörter für dieselbe Sache werden mitgelesen.",
  fault: {
    numbers: "Mit Zahlen oder Zeichen allein lässt sich nichts finden. Bitte schreib ein Wort dazu, zum Beispiel „Stühle“.",
    small: "Einzelne Buchstaben und kleine Wörter wie „und“ stehen überall. Bitte nenn die Sache selbst, zum Beispiel „Stühle“ oder „Chor“.",
  },
  meant: "Meintest du",
  nothingText: "Versuch es mit einem einzigen Wort oder einem anderen für dieselbe Sache. Oder sag selbst, worum es geht:",
  needText: "Was anderen fehlt. Hier sagst du auch, was dir fehlt.",
  offerText: "Was andere geben. Hier sagst du auch, was du geben kannst.",
});
