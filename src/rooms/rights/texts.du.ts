// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  data: {
    lead: "Alles, was hier über dich gespeichert ist, wofür, und wann es gelöscht wird.",
    none: "Über dich ist nichts gespeichert.",
    copyLead: "Eine Datei mit allem, was dich nennt: zum Lesen und zum Mitnehmen in ein anderes System. Sie lässt sich einmal öffnen, nur hier und nur von dir, sieben Tage lang.",
    consentLead: "Wozu du ja gesagt hast, und wie du es zurücknimmst.",
    eraseLead: "Vorher siehst du, was gelöscht wird, was aus welchem Grund noch bleibt und bis wann.",
  },
  openCopy: {
    lead: "Die Datei wird heruntergeladen und steht danach nicht mehr auf diesem Server. Bewahr sie gut auf.",
    state: {
      none: "Es liegt keine Kopie bereit. Fordere zuerst eine an.",
      opened: "Diese Kopie wurde schon geöffnet. Eine neue forderst du unter „Meine Daten“ an.",
      expired: "Die Kopie ist nach sieben Tagen gelöscht worden. Fordere eine neue an.",
    },
  },
  copy: {
    title: "Kopie deiner Daten",
    rights: "Du kannst jederzeit verlangen, dass Angaben berichtigt, eingeschränkt oder gelöscht werden, und dich bei der Aufsichtsbehörde deines Landes beschweren. Prüfwerte von Geheimnissen und Adressen anderer Menschen stehen nicht in dieser Kopie.",
  },
  erase: {
    otherLead: "Für Menschen, die schriftlich oder am Telefon um Löschung gebeten haben. Prüf vorher, ob die Bitte wirklich von dieser Person kommt.",
    doneTitle: "Deine Daten sind gelöscht",
    doneText: "Du bist abgemeldet, und dein Konto gibt es nicht mehr. Danke, dass du dabei warst.",
  },
  consents: {
    none: "Zurzeit gibt es nichts, wozu deine Einwilligung gebraucht wird.",
    outdated: "Der Text hat sich geändert. Dein früheres Ja gilt dafür nicht.",
  },
  office: { paperLead: "Für Menschen, die auf Papier unterschrieben haben. Das Papier selbst bleibt bei dir." },
  suppression: { what: "Was möchtest du?" },
  mail: {
    copySubject: (d) => `Die Kopie deiner Daten liegt bereit (${d.network})`,
    copyText: (d) => `Hallo ${d.name},\n\ndu hast eine Kopie deiner Daten angefordert. Sie liegt jetzt bereit:\n\n${d.link}\n\nSie lässt sich sieben Tage lang öffnen, ein einziges Mal, und nur angemeldet. Hast du keine Kopie angefordert? Dann melde dich bitte auf der Seite „Mein Konto“ überall ab und sag der Koordination Bescheid.`,
  },
  refusals: {
    consentSubjectMissing: "Bitte wähl aus, wobei die Einwilligung gilt.",
    copyUnderWay: "Eine Kopie wird gerade zusammengestellt. Bitte warte auf die E-Mail.",
    copyOpened: "Diese Kopie wurde schon geöffnet. Bitte fordere eine neue an.",
    copyExpired: "Diese Kopie ist nach sieben Tagen gelöscht worden. Bitte fordere eine neue an.",
    eraseUnsure: "Bitte bestätige, dass alles wie beschrieben gelöscht werden soll.",
    eraseLastAdmin: "Du bist die einzige Person, die das Netzwerk verwaltet, oder diese Person ist es. Gib zuerst einer zweiten Person diese Rolle; danach ist die Löschung möglich.",
    eraseOwnElsewhere: "Die eigenen Daten löschst du unter „Meine Daten“.",
  },
  flashes: { consentGiven: "Deine Einwilligung ist vermerkt.", consentWithdrawn: "Deine Einwilligung ist zurückgenommen." },
});
