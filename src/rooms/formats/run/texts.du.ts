// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  desk: { noneText: "Leg den ersten an: Format wählen, Tag festlegen, der Plan entsteht von selbst." },
  make: {
    lead: "Den Tag kannst du später verschieben: Plan und Fristen wandern mit.",
    changeLead: "Wenn du den Tag verschiebst, wandern alle Schritte, Aufgaben, Fristen und Zeitfenster der Rollen mit.",
  },
  fields: { closesHint: "Wenn das Ende nach Mitternacht liegt, trag 23:59 ein." },
  confirm: { publish: [de.confirm.publish[0]!, de.confirm.publish[1]!, "Du kannst es jederzeit zurücknehmen."] },
  settings: { byOptions: { everybody: "Alle, auch ohne Konto (neue Organisationen prüfst du)" } },
  items: {
    waiting: (d) => (d.count === 1 ? `${d.title}: Eine Anmeldung wartet auf deine Bestätigung.` : `${d.title}: ${d.count} Anmeldungen warten auf deine Bestätigung.`),
    requests: (d) => (d.count === 1 ? `${d.title}: Eine neue Organisation wartet auf deine Prüfung.` : `${d.title}: ${d.count} neue Organisationen warten auf deine Prüfung.`),
  },
  refusals: {
    editionStateNotNext: "Dieser Stand ist nicht der nächste. Bitte lade die Seite neu.",
    settingInvalid: "Bitte wähl eine der Möglichkeiten.",
    settingRange: (d) => `Bitte gib eine Zahl von ${d.min} bis ${d.max} an.`,
  },
  flashes: { copied: "Der neue Durchlauf ist angelegt. Bitte prüf die Daten." },
});
