// SPDX-License-Identifier: EUPL-1.2
import type { TextSentences } from "./texts.de.ts";

export const en: TextSentences = {
  money: {
    amount: "This is a sum of money. Instead of money: which service, which material, how much time would it buy?",
    donation: "This is about money. Write what you would buy or pay for. Perhaps somebody has exactly that as material, working time or knowledge.",
    sponsoring: "Sponsoring is money for advertising and has no place here. What could a company do itself: deliver, lend, build, print or explain something?",
    voucher: "A voucher with a money value counts as money. Name the thing or the service it is meant for.",
    account: "Bank details are not needed here, because no money changes hands. Write who should get in touch, and what with.",
  },
  missing: {
    what: "What exactly is needed? Name the thing or the task.",
    quantity: "How much? Give a number: people, hours or pieces.",
    when: "When? Give a day, a period or a rhythm.",
    where: "Where? Give the building, street or quarter, or write “online”.",
    giveBack: "What do you give back? For example a room, a guided tour, some music or your knowledge.",
    verb: "What should the others do? A doing word helps: paint, accompany, explain.",
    audience: "Who benefits? Name the people it is for.",
  },
};
