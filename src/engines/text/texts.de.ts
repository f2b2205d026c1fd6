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
    donation: "Hier geht es um Geld. Schreiben Sie, was Sie davon anschaffen oder bezahlen würden. Vielleicht gibt es genau das als Material, Arbeitszeit oder Wissen.",
    sponsoring: "Sponsoring ist Geld gegen Werbung und hier nicht vorgesehen. Was könnte ein Unternehmen selbst tun: etwas liefern, leihen, bauen, drucken oder erklären?",
    voucher: "Ein Gutschein mit Geldwert zählt wie Geld. Nennen Sie die Sache oder die Leistung, die es dafür geben soll.",
    account: "Bankdaten brauchen Sie hier nicht, denn es fließt kein Geld. Schreiben Sie, wer sich melden soll und womit.",
  },
  missing: {
    what: "Was genau wird gebraucht? Nennen Sie die Sache oder die Aufgabe beim Namen.",
    quantity: "Wie viel? Nennen Sie eine Zahl: Personen, Stunden oder Stück.",
    when: "Wann? Nennen Sie einen Tag, einen Zeitraum oder einen Rhythmus.",
    where: "Wo? Nennen Sie Haus, Straße oder Stadtteil, oder schreiben Sie „online“.",
    giveBack: "Was geben Sie zurück? Zum Beispiel einen Raum, eine Führung, ein Ständchen oder Ihr Wissen.",
    verb: "Was sollen die anderen tun? Ein Tätigkeitswort hilft: streichen, begleiten, erklären.",
    audience: "Wem kommt es zugute? Nennen Sie die Menschen, um die es geht.",
  },
};
