// SPDX-License-Identifier: EUPL-1.2
// The sixty checks of the finished product. What proves one is not written here: every describe or test whose title
// begins with "check NN:" carries the number, wherever it stands.

/**
 * `kind` "long": proven only by the run with GW_LONG=1. `subject`: what is to be built first, said where no test carries
 * the number. `without`: a part whose subject is not built; the check stands for the rest. `script`: a programme that
 * proves the check by ending with 0, where no test can: its file, and how Node is called.
 */
const row = (number, kind, de, en, more = {}) => ({ number: String(number).padStart(2, "0"), kind, title: { de, en }, ...more });
const quick = (number, de, en, more) => row(number, "quick", de, en, more);
const long = (number, de, en, more) => row(number, "long", de, en, more);

const votes = { without: { de: "ohne Abstimmungen", en: "without votes" } };
const offline = { subject: { de: "Markttag ohne Netz", en: "event day offline" } };
const script = (file, ...args) => ({ script: { file, args } });
const statistics = { subject: { de: "Zahlen der amtlichen Statistik", en: "official statistics files" } };

export const checks = [
  quick(1, "Jede Adresse zeigt jeder Rolle nur, was ihr zusteht", "Every address shows each role only what it may see"),
  quick(2, "Privates ändert kein Byte einer öffentlichen Seite", "Nothing private changes a byte of a public page"),
  quick(3, "Eingeschleuster Code bleibt überall Text", "Injected code stays text everywhere"),
  quick(4, "Die Prüfung axe findet auf keiner Seite etwas", "The checker axe finds nothing on any page"),
  quick(5, "Jede Aufgabe geht allein mit der Tastatur", "Every journey works with the keyboard alone"),
  long(6, "Hundertmal abgeschossen und nichts Bestätigtes verloren", "Killed a hundred times and nothing acknowledged lost"),
  quick(7, "Eine Sicherung ist am neuen Ort Zeile für Zeile gleich", "A backup is the same at a new place, row by row"),
  quick(8, "Wer gleichzeitig kommt, bekommt genau einen Platz", "Those who come at once get exactly one seat each", votes),
  quick(9, "Ein Markttag ohne Netz verliert keine Vereinbarung", "A market without network loses no agreement", offline),
  long(10, "Ein Absturz verliert keine Mail und verdoppelt höchstens eine", "A crash loses no mail and doubles one at most"),
  quick(11, "Keine Seite fragt Dritte, kein Gast bekommt ein Cookie", "No page asks third parties, no guest gets a cookie"),
  quick(12, "Jede Antwort trägt die Schutzangaben", "Every answer carries the security headers"),
  quick(13, "Schreiben von fremden Seiten aus wird abgewiesen", "Writing from foreign pages is refused"),
  quick(14, "Gefälschte Hostnamen ändern keinen Link", "Forged host names change no link"),
  quick(15, "Einmalige Schlüssel gelten einmal, befristet, für einen Zweck", "One-time keys work once, for a time, for one purpose"),
  quick(16, "Sitzungen wechseln, enden und liegen nur als Hash vor", "Sessions rotate, end, and are stored as a hash only"),
  quick(17, "Ein Mailscanner verbraucht keinen Anmeldelink", "A mail scanner does not use up a sign-in link"),
  quick(18, "Wer zu oft fragt, wird gebremst, andere nicht", "Who asks too often is slowed down, others are not"),
  quick(19, "Hochgeladenes wird entschärft oder abgewiesen", "Uploads are made harmless or refused"),
  quick(20, "Der Server holt nichts aus inneren Netzen", "The server fetches nothing from inner networks"),
  quick(21, "Kein Suchwort bricht eine Abfrage", "No search word breaks a query"),
  long(22, "20.000 zufällige Aufrufe halten sich an die Beschreibung der Schnittstelle", "20,000 random calls keep to the description of the interface"),
  quick(23, "Mails gehen an genau die Richtigen", "Mails go to exactly the right people"),
  quick(24, "Tabellen enthalten keine Formel und lassen sich wieder einlesen", "Tables hold no formula and can be read back"),
  quick(25, "Die Auskunft enthält jede Zeile zur Person", "The data export holds every row about the person"),
  quick(26, "Gelöschte Personen stehen nirgends mehr", "Erased persons stand nowhere any more"),
  quick(27, "Jedes Abonnement ist belegt, Unbestätigtes verschwindet", "Every subscription is on record, unconfirmed ones vanish"),
  quick(28, "Abbestellen geht mit einem Klick und nur durch Absenden", "Unsubscribing takes one click, and only by sending"),
  quick(29, "Daten früherer Versionen kommen heil an", "Data of earlier versions arrive intact"),
  quick(30, "Wer zu zweit bearbeitet, verliert kein Wort", "Two who edit the same thing lose no word"),
  quick(31, "Jede Aufgabe geht ohne Skript", "Every journey works without script"),
  quick(32, "Nichts ragt bei 320 Pixeln über den Rand", "Nothing overflows at 320 pixels"),
  quick(33, "Doppelt so große Schrift schneidet nichts ab", "Text twice as large cuts nothing off"),
  quick(34, "Die Prüfung von IBM findet auf denselben Seiten nichts", "IBM's checker finds nothing on the same pages"),
  quick(35, "Jede Seite ist gültiges HTML", "Every page is valid HTML"),
  quick(36, "Kein Link führt ins Leere", "No link leads nowhere"),
  quick(37, "Ohne Pflichtangaben wird kein Netzwerk öffentlich", "No network goes public without its duties"),
  quick(38, "Die Erklärung zur Barrierefreiheit ist vollständig", "The accessibility declaration is complete"),
  quick(39, "Leichte Sprache hält ihre Regeln ein", "Plain-language pages keep their rules"),
  quick(40, "Keine Anschrift einer Person steht öffentlich", "No address of a person is public"),
  quick(41, "Die Datenbank trennt die Netzwerke selbst", "The database itself keeps networks apart"),
  quick(42, "Jede Änderung hinterlässt genau eine Zeile im Protokoll", "Every change leaves exactly one row in the log"),
  quick(43, "Wer für andere handelt, ist sichtbar, befristet und protokolliert", "Acting for another is visible, limited and logged"),
  long(44, "Zehn Minuten mit 50 Verbindungen ohne Fehler", "Ten minutes with 50 connections without an error", script("bench/load.ts", "scripts/bench.mjs", "load", "--seconds=600", "--connections=50")),
  long(45, "Dreißig Minuten Betrieb brauchen nicht mehr Speicher", "Thirty minutes of work take no more memory", script("bench/load.ts", "scripts/bench.mjs", "load", "--soak", "--seconds=1800", "--connections=10")),
  long(46, "Anhalten unter Last bricht keine Anfrage ab", "Stopping under load breaks no request"),
  quick(47, "Volle Platte und tote Dienste werden gesagt und überstanden", "A full disk and dead services are told and survived"),
  quick(48, "Ein zweiter Start nennt den ersten", "A second start names the first"),
  quick(49, "Kalendereinträge überstehen die Zeitumstellung", "Calendar entries survive the change of clocks"),
  quick(50, "Feeds und Verzeichnisse offener Daten sind gültig", "Feeds and open-data catalogues are valid"),
  quick(51, "Amtliche Zahlen kommen vollständig an", "Official figures arrive complete", statistics),
  quick(52, "Deutsch und Englisch decken sich", "German and English match"),
  quick(53, "Jeder fremde Baustein ist bekannt und frei", "Every third-party part is known and free"),
  quick(54, "Zu keinem Baustein ist eine Lücke gemeldet", "No part has a reported hole"),
  quick(55, "Kein Geheimnis liegt offen", "No secret lies open"),
  long(56, "Das Programm läuft unter dem ältesten und dem neuesten Node", "The programme runs under the oldest and the newest Node"),
  quick(57, "Lizenz, Herkunft und Ansprechpartner stehen dabei", "Licence, origin and contact come along"),
  quick(58, "Jede Zeile des ASVS hat einen Test oder einen Grund", "Every line of the ASVS has a test or a reason"),
  long(59, "Vom leeren Ordner zum ersten Markt in zehn Minuten", "From an empty folder to the first market in ten minutes"),
  quick(60, "Die Startseite bleibt leicht, Dokumente sind lesbar", "The start page stays light, documents can be read"),
];
