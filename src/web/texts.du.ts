// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../kernel/voice.ts";
import { general } from "./texts.ts";

type Data = Readonly<Record<string, string | number>>;

informal(general.de, {
  faults: {
    missing: "Bitte füll dieses Feld aus.",
    tooShort: "Bitte füll dieses Feld aus.",
    tooLong: (d: Data) => `Bitte kürz auf höchstens ${d["maximum"]} Zeichen.`,
    tooSmall: (d: Data) => `Bitte gib mindestens ${d["minimum"]} ein.`,
    tooBig: (d: Data) => `Bitte gib höchstens ${d["maximum"]} ein.`,
    tooFew: "Bitte wähl mindestens einen Eintrag aus.",
    number: "Bitte gib eine Zahl ein, zum Beispiel 3 oder 2,5.",
    day: "Bitte gib ein Datum ein, zum Beispiel 24.05.2027.",
    format: "Die Schreibweise passt nicht. Bitte richte dich nach dem Beispiel am Feld.",
    email: "Bitte gib eine vollständige E-Mail-Adresse ein, zum Beispiel name@verein.example.",
    url: "Bitte gib eine Webadresse ein, zum Beispiel www.verein.example.",
    choice: "Bitte wähl einen der Einträge aus.",
    invalid: "Diese Angabe passt nicht. Bitte prüf das Feld.",
  },
  notFound: "Vielleicht ist sie umgezogen, oder du musst dich anmelden, um sie zu sehen.",
  forbiddenTitle: "Das darfst du hier nicht", forbidden: "Deine Rolle erlaubt diesen Schritt nicht. Frag die Koordination deines Netzwerks, wenn du ihn brauchst.",
  error: (id) => `Der Fehler liegt bei uns und wurde aufgezeichnet. Deine Eingaben stehen noch im Browser: Geh zurück und versuch es erneut. Kennung: ${id}`,
  busy: "Die Datenbank antwortet gerade nicht. Bitte lade die Seite in einer Minute neu. Was du vorher gespeichert hast, ist sicher.",
  unconfirmed: "Vor diesem Schritt fehlt noch eine Bestätigung, dass du es bist. Deine Eingaben stehen unten. Bestätige im neuen Fenster, und sende dann dieses Formular noch einmal.",
  tooOften: (minutes) => `Von hier kamen in kurzer Zeit sehr viele Anfragen. Bitte versuch es in ${minutes === 1 ? "einer Minute" : `${minutes} Minuten`} noch einmal.`,
  faultsTitle: "Bitte prüf deine Angaben",
  yours: "Dein Text", conflict: "Deine Eingaben sind nicht verloren. Vergleich beide Fassungen und speichere, wenn deine gelten soll.",
  unknownNetwork: "Bitte prüf die Adresse.",
});
