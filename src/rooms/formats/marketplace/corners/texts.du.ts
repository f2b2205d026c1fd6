// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  refusals: {
    cornerLetterTaken: "Diesen Buchstaben hat schon eine andere Ecke. Bitte nimm einen anderen.",
    cornerColourTaken: "Diese Farbe hat schon eine andere Ecke. Bitte nimm eine andere.",
    cornersEnough: "Mehr als sechs Ecken lassen sich im Saal nicht auseinanderhalten. Bitte leg zwei zusammen.",
    cornerInUse: "In dieser Ecke hängen Karten oder Vereinbarungen. Bitte häng die Karten zuerst um.",
  },
});
