// SPDX-License-Identifier: EUPL-1.2
import { outlines } from "./outlines.ts";
import type { Quarter } from "./shape.ts";

export const quarters = [
  {
    key: "altstadt",
    name: "Altstadt",
    population: 9_800,
    sentence:
      "Von drei Seiten Wasser, in der Mitte der Tuchmarkt: Hier wird gearbeitet, eingekauft und gefeiert, und über jedem zweiten Laden wohnt jemand.",
    outline: outlines.altstadt,
  },
  {
    key: "faerbergrund",
    name: "Färbergrund",
    population: 13_600,
    sentence:
      "Das Viertel unterhalb der alten Färberei ist jung, vielsprachig und eng bebaut; lange zogen die Leute weg, seit sechs Jahren bleiben sie.",
    outline: outlines.faerbergrund,
  },
  {
    key: "hochfeld",
    name: "Hochfeld",
    population: 21_800,
    sentence:
      "Vierzehn Hochhäuser, viel Grün dazwischen und die meisten Kinder der Stadt: In den Siebzigerjahren geplant, heute von Menschen aus siebzig Ländern bewohnt.",
    outline: outlines.hochfeld,
  },
  {
    key: "mernewiesen",
    name: "Mernewiesen",
    population: 12_300,
    sentence:
      "Neue Reihenhäuser, Kleingärten und die Stadtwerke am Fluss; wenn die Merne steigt, kennt hier jede Familie den Weg zu den Sandsäcken.",
    outline: outlines.mernewiesen,
  },
  {
    key: "soeldendorf",
    name: "Söldendorf",
    population: 12_400,
    sentence:
      "Bis 1972 ein eigenes Dorf, und man hört es noch: Freibad, Feuerwehr, Kirchweih und ein Gewerbegebiet, das größer ist als der alte Ortskern.",
    outline: outlines.soeldendorf,
  },
  {
    key: "weststadt",
    name: "Weststadt",
    population: 19_400,
    sentence:
      "Nachkriegszeilen mit Vorgärten, in denen viele seit fünfzig Jahren wohnen; jede dritte Person hier ist älter als fünfundsechzig.",
    outline: outlines.weststadt,
  },
  {
    key: "kalkberg",
    name: "Kalkberg",
    population: 16_900,
    sentence:
      "Am Hang über dem Fluss liegen die Gärten der früheren Fabrikbesitzer, oben die Siedlungen ihrer Meister; der Bus fährt bis zehn Uhr abends.",
    outline: outlines.kalkberg,
  },
  {
    key: "spinnereiviertel",
    name: "Spinnereiviertel",
    population: 15_200,
    sentence:
      "In der alten Kammgarnspinnerei wird studiert, nebenan werden Maschinen gebaut, und in den Shedhallen suchen junge Betriebe ihre ersten Räume.",
    outline: outlines.spinnereiviertel,
  },
] as const satisfies readonly Quarter[];
