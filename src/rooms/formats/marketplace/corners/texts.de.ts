// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../../kernel/voice.ts";
export const de = voiced({
  title: "Ecken",
  lead: "Jede Ecke hat Farbe, Buchstaben und Form. Drei bis fünf Ecken lassen sich in einem Saal gut auseinanderhalten.",
  caption: "Ecken dieses Marktplatzes",
  add: "Ecke hinzufügen",
  addTitle: "Neue Ecke",
  change: "Ändern",
  changeTitle: (d: { name: string }) => `Ecke „${d.name}“ ändern`,
  remove: "Entfernen",
  save: "Speichern",
  cancel: "Zurück zu den Ecken",
  columns: { sign: "Zeichen", name: "Ecke", category: "Zählt als", cards: "Karten", actions: "Bearbeiten" },
  fields: {
    name: "Name", sentence: "Ein Satz dazu", sentenceHint: "Was wird hier verhandelt?", letter: "Buchstabe", letterHint: "Steht auf Plakat, Karte und Namensschild. Jede Ecke hat einen eigenen.",
    colour: "Farbe", shape: "Form", category: "Zählt in der Statistik als", categoryHint: "Bleibt über die Jahre vergleichbar, auch wenn die Ecke anders heißt.", accepts: "Hier wird auch verhandelt",
  },
  colours: { rust: "Rostrot", blue: "Blau", green: "Grün", violet: "Violett", petrol: "Petrol", berry: "Beere" },
  shapes: { circle: "Kreis", square: "Quadrat", triangle: "Dreieck", diamond: "Raute", hexagon: "Sechseck" },
  mark: (d: { letter: string; shape: string; colour: string }) => `${d.letter}, ${d.shape}, ${d.colour}`,
  first: [
    { name: "Helfende Hände", sentence: "Anpacken, begleiten, fahren, da sein." },
    { name: "Wissen und Können", sentence: "Zeigen, erklären, beraten, gestalten." },
    { name: "Sachen, Räume und Kontakte", sentence: "Leihen, überlassen, öffnen, bekannt machen." },
  ],
  refusals: {
    cornerLetterTaken: "Diesen Buchstaben hat schon eine andere Ecke. Bitte nehmen Sie einen anderen.",
    cornerColourTaken: "Diese Farbe hat schon eine andere Ecke. Bitte nehmen Sie eine andere.",
    cornerNameTaken: "So heißt schon eine andere Ecke.",
    cornersEnough: "Mehr als sechs Ecken lassen sich im Saal nicht auseinanderhalten. Bitte legen Sie zwei zusammen.",
    cornersTooFew: "Zwei Ecken müssen bleiben.",
    cornerInUse: "In dieser Ecke hängen Karten oder Vereinbarungen. Bitte hängen Sie die Karten zuerst um.",
    cornersFixed: "Der Handel hat begonnen. Die Ecken ändern sich jetzt nicht mehr.",
  },
  flashes: { cornerSaved: "Die Ecke ist gespeichert.", cornerRemoved: "Die Ecke ist entfernt." },
  deeds: { "marketplace.createCorner": "hat eine Ecke angelegt", "marketplace.changeCorner": "hat eine Ecke geändert", "marketplace.removeCorner": "hat eine Ecke entfernt" },
});
