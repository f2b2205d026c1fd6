// SPDX-License-Identifier: EUPL-1.2
import type { MissingPart } from "./concreteness.ts";
import type { MoneyKind } from "./money.ts";

/** Sentences of the text engine: what stands instead of money, and what a need still lacks. */
export interface TextSentences {
  readonly money: Readonly<Record<MoneyKind, string>>;
  readonly missing: Readonly<Record<MissingPart, string>>;
}

export const de: TextSentences = {
  money: {
    amount: "Hier steht ein Geldbetrag. Statt Geld: Welche Leistung, welches Material, welche Zeit würde das Geld kaufen?",
    donation: "Hier geht es um Geld. Was würde davon angeschafft oder bezahlt? Vielleicht gibt es genau das als Material, Arbeitszeit oder Wissen.",
    sponsoring: "Sponsoring ist Geld gegen Werbung und hier nicht vorgesehen. Was könnte ein Unternehmen selbst tun: etwas liefern, leihen, bauen, drucken oder erklären?",
    voucher: "Ein Gutschein mit Geldwert zählt wie Geld. Welche Sache oder welche Leistung soll es dafür geben?",
    account: "Bankdaten werden hier nicht gebraucht, denn es fließt kein Geld. Wer soll sich melden, und womit?",
  },
  missing: {
    what: "Was genau wird gebraucht? Die Sache oder die Aufgabe beim Namen nennen.",
    quantity: "Wie viel? Eine Zahl hilft: Personen, Stunden oder Stück.",
    when: "Wann? Ein Tag, ein Zeitraum oder ein Rhythmus hilft.",
    where: "Wo? Haus, Straße oder Stadtteil, oder „online“.",
    giveBack: "Was gibt es zurück? Zum Beispiel einen Raum, eine Führung, ein Ständchen oder Wissen.",
    verb: "Was sollen die anderen tun? Ein Tätigkeitswort hilft: streichen, begleiten, erklären.",
    audience: "Wem kommt es zugute? Um welche Menschen geht es?",
  },
};
