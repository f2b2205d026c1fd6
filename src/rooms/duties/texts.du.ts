// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  refusals: {
    officerMissing: "Bitte füll dieses Feld aus. Wer benannt ist, muss auch zu erreichen sein.",
    statementAssessorMissing: "Bitte nenn, wer geprüft hat.",
    caseNotAnswered: "Bitte antworte zuerst. Ohne Antwort bleibt eine Meldung offen.",
    videoUrlWrong: "Bitte gib die Adresse des Films vollständig an, mit https:// am Anfang.",
    publicationMail: "E-Mails werden noch nicht verschickt. Bitte kreuz an, dass dir das bekannt ist.",
  },
  faults: {
    "postcode.format": "Bitte gib fünf Ziffern ein, zum Beispiel 12345.",
    "phone.format": "Bitte gib eine Telefonnummer ein, zum Beispiel 030 23125 100.",
  },
});
