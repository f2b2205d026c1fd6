// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  title: "Veröffentlichung", leadPreparing: "Das Netzwerk ist in Vorbereitung. Wer nicht angemeldet ist, sieht nur eine ruhige Seite mit dem Namen. Sobald alle Pflichten erfüllt sind, kann es öffentlich werden.",
  leadPublic: "Das Netzwerk ist öffentlich. Alle können es lesen.", whole: "Alle Pflichten sind erfüllt.",
  open: (d: { open: number; all: number }) => `${d.open} von ${d.all} Pflichten ${d.open === 1 ? "ist" : "sind"} noch offen.`,
  list: "Pflichten vor der Veröffentlichung",
  duties: { imprint: "Impressum", contact: "Kontakt für Rückmeldungen", privacy: "Hinweis zum Datenschutz", accessibility: "Erklärung zur Barrierefreiheit", plain: "Leichte Sprache und Gebärdensprache", office: "Koordination", mail: "E-Mail-Versand" },
  details: {
    imprint: "Wer steht hinter dem Netzwerk, und in welchem Land?", contact: "Wer liest, was gemeldet wird?", privacy: "Angaben zum Datenschutz und eine freigegebene Fassung.", accessibility: "Mit allen Teilen, die das Recht der Europäischen Union nennt.",
    plain: "Ein Text ist da und besteht die Prüfung. Er lässt sich ändern.", office: "Mindestens eine Person koordiniert das Netzwerk.", mail: "Ohne Mailserver kommt keine E-Mail an, auch kein Link zum Anmelden.",
  },
  noticeFacts: "Zuerst die Angaben", noticeChanged: "Etwas hat sich geändert: bitte eine neue Fassung freigeben.", mailHow: "Den Mailserver stellt ein, wer den Server betreibt (SMTP_URL).",
  states: { done: "erledigt", open: "offen", said: "bekannt" }, mend: { imprint: "Angaben eintragen", contact: "Kontakt eintragen", privacy: "Angaben und Freigabe", release: "Fassung freigeben", accessibility: "Erklärung schreiben", plain: "Text ansehen und ändern", sign: "Film und Text zur Gebärdensprache", office: "Personen ansehen" },
  publish: "Netzwerk öffentlich machen", publishHint: "Danach findet jede und jeder die Seiten, auch Suchmaschinen.", withoutMail: "Mir ist bekannt, dass noch keine E-Mails verschickt werden.", close: "Wieder schließen", closeTitle: "Netzwerk wieder schließen", closeHint: "Dann sehen nur noch Menschen mit Konto die Seiten. Nichts geht verloren.",
  desk: { open: (d: { open: number; all: number }) => `Das Netzwerk ist noch nicht öffentlich: ${d.open} von ${d.all} Pflichten ${d.open === 1 ? "ist" : "sind"} offen.`, ready: "Alle Pflichten sind erfüllt. Das Netzwerk kann öffentlich werden.", owed: (d: { open: number; all: number }) => `${d.open} von ${d.all} Pflichten ${d.open === 1 ? "ist" : "sind"} offen, obwohl das Netzwerk öffentlich ist.`, notice: "Der Hinweis zum Datenschutz beschreibt nicht mehr alles, was die Plattform tut.", button: "Ansehen", release: "Neue Fassung freigeben" },
});
