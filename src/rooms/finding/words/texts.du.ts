// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  lead: "Vorschläge und Suche wissen von vielen Wörtern, welche dasselbe meinen. Was nur bei euch so heißt, trägst du hier ein.",
  meaning: { hint: "Du siehst, was die Plattform darunter versteht, und warum etwas vorgeschlagen wurde.", noneText: "Trage ein, was das Wort bei euch bedeutet." },
  form: { lead: "Sag, was ein Wort bedeutet. Im nächsten Schritt siehst du, was sich dadurch ändert. Erst danach wird es eingetragen." },
  preview: { together: (notion) => `Die Plattform bringt die beiden Wörter schon zusammen, durch den Begriff „${notion}“. Du kannst das Wort trotzdem eintragen: Es wiegt dann mehr.` },
  remove: { listings: "Kein Eintrag wird geändert. Du kannst das Wort jederzeit wieder eintragen." },
  refusals: {
    wordMissing: "Bitte schreib ein Wort mit mindestens einem Buchstaben.",
    wordSaysNothing: "So ein Wort steht in fast jedem Eintrag und sagt für sich nichts. Bitte nimm ein Wort, das eine Sache nennt.",
    wordHowMissing: "Bitte wähle, was das Wort bedeutet.",
    wordNotionOpen: (d) => `„${d.other}“ kann Verschiedenes bedeuten. Bitte wähle, was gemeint ist.`,
    wordsFull: (d) => `Mehr als ${d.maximum} eigene Wörter hat kein Netzwerk. Bitte nimm zuerst eines zurück.`,
  },
  flashes: { wordAdded: "Das Wort ist eingetragen. Hier siehst du, was es bewirkt." },
});
