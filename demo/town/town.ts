// SPDX-License-Identifier: EUPL-1.2
import type { Network } from "./shape.ts";

/** The main network of the demo: an invented town, its own name over everything. */
export const town = {
  key: "walkenau",
  name: "Wir in Walkenau",
  placeName: "Walkenau",
  claim: "Was eine Stadt braucht, ist meistens schon da.",
  intro:
    "Vereine, Betriebe, Schulen und Ämter in Walkenau sagen hier, was sie brauchen und was sie geben können: Zeit, Wissen, Räume, Dinge und Kontakte. Geld spielt keine Rolle. Was verabredet wird, wird aufgeschrieben, und nach einem Jahr fragen wir nach, was daraus geworden ist.",
  accentHex: "#0b5c63",
  contactEmail: "miteinander@walkenau.example",
  contactPhone: "030 23125 100",
  population: 121_400,
  story: [
    "Walkenau liegt in einem Bogen der Merne, und von der Merne hat es gelebt. Ihr Wasser trieb die Walkmühlen, später wusch es die Wolle und nahm die Farbe mit: An der Farbe des Flusses, sagt man, habe man morgens sehen können, welches Tuch gerade Mode war. Aus den Werkstätten, die die Webstühle reparierten, wurden Maschinenfabriken. Um 1960 arbeitete jede dritte erwachsene Person in Walkenau mit Tuch oder mit den Maschinen dafür.",
    "Zwischen 1974 und 1993 schlossen neun von elf Tuchfabriken. Am härtesten traf es den Färbergrund, das Viertel unterhalb der Färberei: Wer konnte, zog weg, Läden standen leer, und wer dort zur Schule ging, ließ in Bewerbungen manchmal die Adresse weg. Geblieben sind die Walkenauer Maschinenwerke, die heute Verpackungsmaschinen bauen, viele kleine Betriebe, eine Hochschule in der alten Spinnerei, und Menschen aus mehr als neunzig Ländern, deren Großeltern zum Teil noch an den Webstühlen standen.",
    "Seit einigen Jahren dreht sich etwas. In der Färberei wird gekocht und geprobt, im Hof wachsen Bohnen, die ersten Läden sind wieder vermietet. Nichts davon hat eine Stelle allein geschafft. „Wir in Walkenau“ ist daraus entstanden: erst ein Zettelkasten im Rathaus, dann ein Markt, auf dem an einem Abend einundvierzig Vereinbarungen besiegelt wurden, heute diese Seite.",
    "Ein Ziel haben sich die Beteiligten für zehn Jahre gesetzt: Ob ein junger Mensch nach der Schule einen Ausbildungsplatz findet, soll in Walkenau nicht mehr davon abhängen, in welchem Viertel er wohnt.",
  ],
} as const satisfies Network;
