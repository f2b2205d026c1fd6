// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";

export const de = voiced({
  title: "Was zu Vorschlägen gesagt wurde",
  lead: "Was Organisationen und die Koordination zu vorgeschlagenen Paaren vermerkt haben. Was nicht passt, wird nicht wieder vorgeschlagen. An der Reihenfolge anderer Paare ändert kein Vermerk etwas.",
  search: "Suche", verdict: "Vermerk", verdicts: { good: "Passt gut", notFitting: "Passt nicht" }, reason: "Grund", all: "alle",
  need: "Bedarf", offer: "Angebot", note: "Bemerkung", who: "Wer", at: "Wann", action: "Zurücknehmen", unknown: "–", of: (name: string) => `von ${name}`,
  found: (n: number) => (n === 1 ? "1 Vermerk" : `${n} Vermerke`), csv: "Als Tabelle (CSV)", file: "rueckmeldungen-zu-vorschlaegen.csv", reset: "Alle zeigen",
  none: "Noch hat niemand etwas zu einem Vorschlag gesagt.", noneText: "Bei jedem Vorschlag stehen die Knöpfe „Passt gut“ und „Passt nicht“. Was dort gesagt wird, lesen Sie hier.", toSuggestions: "Zu den Vorschlägen",
  empty: "Zu dieser Auswahl gibt es keinen Vermerk.", needOrganisation: "Organisation des Bedarfs", offerOrganisation: "Organisation des Angebots",
});
