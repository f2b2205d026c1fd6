// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Corners",
  lead: "Every corner has a colour, a letter and a shape. Three to five corners can be told apart in a hall.",
  caption: "Corners of this marketplace",
  add: "Add a corner",
  addTitle: "New corner",
  change: "Change",
  changeTitle: (d) => `Change the corner “${d.name}”`,
  remove: "Remove",
  save: "Save",
  cancel: "Back to the corners",
  columns: { sign: "Sign", name: "Corner", category: "Counts as", cards: "Cards", actions: "Edit" },
  fields: {
    name: "Name", sentence: "One sentence about it", sentenceHint: "What is traded here?", letter: "Letter", letterHint: "Stands on poster, card and badge. Every corner has its own.",
    colour: "Colour", shape: "Shape", category: "Counts in the statistics as", categoryHint: "Stays comparable over the years, even if the corner has another name.", accepts: "Also traded here",
  },
  colours: { rust: "Rust", blue: "Blue", green: "Green", violet: "Violet", petrol: "Petrol", berry: "Berry" },
  shapes: { circle: "circle", square: "square", triangle: "triangle", diamond: "diamond", hexagon: "hexagon" },
  mark: (d) => `${d.letter}, ${d.shape}, ${d.colour}`,
  first: [
    { name: "Helping hands", sentence: "Lend a hand, accompany, drive, be there." },
    { name: "Knowledge and skills", sentence: "Show, explain, advise, design." },
    { name: "Things, rooms and contacts", sentence: "Lend, hand over, open up, introduce." },
  ],
  refusals: {
    cornerLetterTaken: "Another corner has this letter already. Please take another one.",
    cornerColourTaken: "Another corner has this colour already. Please take another one.",
    cornerNameTaken: "Another corner has this name already.",
    cornersEnough: "More than six corners cannot be told apart in a hall. Please put two together.",
    cornersTooFew: "Two corners must stay.",
    cornerInUse: "There are cards or agreements in this corner. Please move the cards first.",
    cornersFixed: "Trading has begun. The corners do not change any more.",
  },
  flashes: { cornerSaved: "The corner is saved.", cornerRemoved: "The corner is removed." },
  deeds: { "marketplace.createCorner": "created a corner", "marketplace.changeCorner": "changed a corner", "marketplace.removeCorner": "removed a corner" },
};
