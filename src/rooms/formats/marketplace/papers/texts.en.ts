// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Papers",
  lead: "For the case without network and for all who prefer to write: numbered forms. The numbers are reserved and go with those of the devices.",
  forms: "Forms",
  formsText: "Every form has three sheets: one for each side, one for the organisers. All three are signed.",
  count: "How many forms?",
  countHint: "As a rule of thumb: twice as many as companies that come. 200 at once at most.",
  reserve: "Reserve numbers",
  piles: "Reserved already",
  columns: { numbers: "Numbers", count: "Forms", printed: "Reserved on", file: "File" },
  range: (d) => `${d.first} to ${d.last}`,
  pdf: "Forms as PDF",
  none: "No numbers reserved yet.",
  more: "Also for printing",
  posters: "Posters of the corners (PDF)", paper: "Market paper (PDF)", badges: "Badges",
  form: {
    title: "Agreement",
    copies: ["Sheet for the first side", "Sheet for the second side", "Sheet for the organisers"],
    kicker: (d) => `${d.market}, ${d.day}`,
    sideA: "First side", sideB: "Second side",
    organisation: "Organisation", representative: "Represented by", contact: "Telephone or e-mail", gives: "We give", quantity: "How much (number and unit)",
    corner: "Corner", place: "Where", period: "From when until when", firstContact: "Who calls first, by when", remarks: "Remarks",
    noReturn: "No return is agreed.",
    names: "Our names may stand in public.", photo: "Our photo may stand in public.",
    signature: "Signature", sealer: "Sealed by (name, time)", returned: "Given back or refused, because",
    money: "Money is not allowed. Everything is voluntary.",
    qr: (d) => `Leads to the check page of agreement ${d.number}`,
    check: "With this code you can see later whether the agreement is sealed.",
  },
  poster: { alt: (d) => `Sign of the corner: ${d.letter}, ${d.shape}`, here: "Trade here" },
  refusals: { papersTooLate: "This marketplace is archived. There are no new forms any more." },
  flashes: { numbersReserved: "The numbers are reserved. The forms can be printed." },
  deeds: { "marketplace.printForms": "reserved numbers for forms" },
};
