// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  refusals: {
    pictureAltMissing: "Bitte beschreib das Bild in einem Satz, oder sag, dass es reiner Schmuck ist.",
    pictureOriginMissing: "Bitte nenn die Herkunft: wer die Erlaubnis wann gegeben hat, oder die Fundstelle.",
    pictureStoreFull: "Die Liste der Bilder ist voll. Bitte lösch erst Bilder, die nicht in Gebrauch sind.",
    articleShelfFull: "Es gibt schon 60 eigene Seiten. Bitte lösch erst eine.",
    articleHeaderFull: "Oben im Kopf ist Platz für zwei eigene Seiten. Bitte wähl für diese den Fuß, oder nimm dort eine heraus.",
    brochureEmpty: "Bitte wähl mindestens ein Kapitel.",
    brochureUnwritten: "Die Broschüre ist noch nicht geschrieben. Bitte speichere sie zuerst.",
  },
});
