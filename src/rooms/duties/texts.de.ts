// SPDX-License-Identifier: EUPL-1.2
import { de as publication } from "./publication/texts.de.ts";
import type { Duty } from "./publication/rules.ts";
import { voiced } from "../../kernel/voice.ts";

export const de = voiced({
  nav: { imprint: "Impressum", privacy: "Datenschutz", accessibility: "Barrierefreiheit", plain: "Leichte Sprache", sign: "Gebärdensprache", report: "Barriere melden", publication: "Veröffentlichung", cases: "Rückmeldungen", register: "Verarbeitungsverzeichnis" },
  refusals: {
    noticeIncomplete: "Es fehlen noch Angaben zum Anbieter oder zum Datenschutz.",
    noticeSame: "Diese Fassung ist schon freigegeben.",
    officerMissing: "Bitte füllen Sie dieses Feld aus. Wer benannt ist, muss auch zu erreichen sein.",
    officerNeeded: "Eine öffentliche Stelle benennt immer eine datenschutzbeauftragte Person.",
    statementGapsMissing: "Was ist noch nicht barrierefrei? Ohne diese Angabe wäre die Website vollständig vereinbar.",
    statementGapsInFull: "Unten steht, was fehlt. Dann ist die Website höchstens teilweise vereinbar.",
    statementAssessorMissing: "Bitte nennen Sie, wer geprüft hat.",
    statementDates: "Die Überprüfung kann nicht vor der Erstellung liegen.",
    statementFuture: "Dieser Tag liegt in der Zukunft.",
    reviewNotDue: "Eine Erinnerung ist noch nicht fällig.",
    caseClosed: "Diese Meldung ist abgeschlossen.",
    caseNotAnswered: "Bitte antworten Sie zuerst. Ohne Antwort bleibt eine Meldung offen.",
    plainHard: (d: { lines: string }) => `Diese Zeilen sind noch zu schwer: ${d.lines}. Die Tabelle oben sagt, warum.`,
    videoTitleMissing: "Der Film braucht einen Titel.",
    videoUrlWrong: "Bitte geben Sie die Adresse des Films vollständig an, mit https:// am Anfang.",
    videoTranscriptMissing: "Zum Film gehört, was er sagt, als Text: mindestens 20 Wörter.",
    publicationDuties: (d: { duties: readonly Duty[] }) => `Vorher fehlt noch: ${d.duties.map((duty) => publication.duties[duty]).join(", ")}.`,
    publicationMail: "E-Mails werden noch nicht verschickt. Bitte kreuzen Sie an, dass Ihnen das bekannt ist.",
    publicationDone: "Das Netzwerk ist schon öffentlich.",
    publicationNotYet: "Das Netzwerk ist noch nicht öffentlich.",
  },
  faults: {
    "postcode.format": "Bitte geben Sie fünf Ziffern ein, zum Beispiel 12345.",
    "phone.format": "Bitte geben Sie eine Telefonnummer ein, zum Beispiel 030 23125 100.",
    "vatId.format": "Eine Umsatzsteuer-Identifikationsnummer beginnt mit DE und hat dann neun Ziffern.",
  },
  flashes: { saved: "Gespeichert.", noticeReleased: "Die Fassung ist freigegeben und steht öffentlich.", caseAnswered: "Die Antwort ist unterwegs.", caseClosed: "Die Meldung ist abgeschlossen.", published: "Das Netzwerk ist öffentlich.", closed: "Das Netzwerk ist wieder geschlossen." },
  deeds: {
    "duties.changeImprint": "hat die Angaben zum Anbieter geändert",
    "duties.changePrivacyFacts": "hat die Angaben zum Datenschutz geändert",
    "duties.releaseNotice": "hat eine Fassung des Hinweises zum Datenschutz freigegeben",
    "duties.changeStatement": "hat die Erklärung zur Barrierefreiheit geändert",
    "duties.remindReview": "hat an die Überprüfung der Erklärung zur Barrierefreiheit erinnert",
    "duties.changeContact": "hat den Kontakt für Rückmeldungen geändert",
    "duties.reportBarrier": "hat eine Rückmeldung gegeben",
    "duties.answerCase": "hat eine Rückmeldung beantwortet",
    "duties.closeCase": "hat eine Rückmeldung abgeschlossen",
    "duties.changePlain": "hat den Text in Leichter Sprache geändert",
    "duties.changeSign": "hat die Seite zur Gebärdensprache geändert",
    "duties.resetOwnPage": "hat den vorgeschlagenen Text wieder eingesetzt",
    "duties.publishNetwork": "hat das Netzwerk öffentlich gemacht",
    "duties.closeNetwork": "hat das Netzwerk geschlossen",
  },
});
