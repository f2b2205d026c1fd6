// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../kernel/voice.ts";

const rows = (n: number): string => (n === 1 ? "1 Eintrag" : `${n} Einträge`);

export const de = voiced({
  bases: {
    contract: "Vertrag oder eigene Anfrage (Art. 6 Abs. 1 Buchst. b DSGVO)", consent: "Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)", legitimateInterest: "berechtigtes Interesse (Art. 6 Abs. 1 Buchst. f DSGVO)",
    legalDuty: "rechtliche Pflicht (Art. 6 Abs. 1 Buchst. c DSGVO)", publicTask: "öffentliche Aufgabe (Art. 6 Abs. 1 Buchst. e DSGVO)",
  },
  months: (n: number) => (n === 1 ? "1 Monat" : `${n} Monate`),
  rows,
  nav: { data: "Meine Daten", consents: "Meine Einwilligungen", allConsents: "Einwilligungen", retention: "Aufbewahrung" },
  data: {
    title: "Meine Daten", lead: "Alles, was hier über Sie gespeichert ist, wofür, und wann es gelöscht wird.",
    none: "Über Sie ist nichts gespeichert.", purpose: "Wofür", count: "Wie viel", until: "Wann es gelöscht wird", table: "Was gespeichert ist",
    running: (months: string) => `solange es gebraucht wird, dann noch ${months}`, runningDays: "von selbst, wenn es nicht mehr gebraucht wird", next: (day: string) => `ab ${day}`, due: "in der nächsten Nacht",
    copyTitle: "Eine Kopie bekommen", copyLead: "Eine Datei mit allem, was Sie nennt: zum Lesen und zum Mitnehmen in ein anderes System. Sie lässt sich einmal öffnen, nur hier und nur von Ihnen, sieben Tage lang.",
    ask: "Kopie anfordern", again: "Neue Kopie anfordern", making: "Die Kopie wird gerade zusammengestellt. Wenn sie bereitliegt, kommt eine E-Mail.", ready: (day: string) => `Die Kopie liegt bereit, bis ${day}.`, open: "Kopie öffnen",
    opened: (day: string) => `Die letzte Kopie wurde am ${day} geöffnet. Danach stand sie hier nicht mehr.`, expired: "Die letzte Kopie wurde nicht geöffnet und ist gelöscht.",
    consentTitle: "Einwilligungen", consentLead: "Wozu Sie ja gesagt haben, und wie Sie es zurücknehmen.", toConsents: "Zu meinen Einwilligungen",
    eraseTitle: "Alles löschen lassen", eraseLead: "Vorher sehen Sie, was gelöscht wird, was aus welchem Grund noch bleibt und bis wann.", toErase: "Ansehen, was gelöscht würde",
  },
  openCopy: {
    title: "Kopie öffnen", lead: "Die Datei wird heruntergeladen und steht danach nicht mehr auf diesem Server. Bewahren Sie sie gut auf.", button: "Jetzt herunterladen", back: "Zu meinen Daten",
    file: "meine-daten.zip", state: { none: "Es liegt keine Kopie bereit. Fordern Sie zuerst eine an.", making: "Die Kopie wird noch zusammengestellt.", opened: "Diese Kopie wurde schon geöffnet. Eine neue fordern Sie unter „Meine Daten“ an.", expired: "Die Kopie ist nach sieben Tagen gelöscht worden. Fordern Sie eine neue an." },
  },
  copy: {
    title: "Kopie Ihrer Daten", overview: "uebersicht.html", folder: "daten", lead: (d: { name: string; network: string; day: string }) => `${d.name}, ${d.network}, ${d.day} Uhr.`,
    rights: "Sie können jederzeit verlangen, dass Angaben berichtigt, eingeschränkt oder gelöscht werden, und sich bei der Aufsichtsbehörde Ihres Landes beschweren. Prüfwerte von Geheimnissen und Adressen anderer Menschen stehen nicht in dieser Kopie.",
    purpose: "Wofür", basis: "Grundlage", kept: "Aufbewahrung", recipients: "Wer es sieht", rows, file: "Vollständig in der Datei",
  },
  erase: {
    title: "Alles löschen", lead: "So sieht es nachher aus. Das lässt sich nicht rückgängig machen.", other: (name: string) => `Daten von ${name} löschen`, otherLead: "Für Menschen, die schriftlich oder am Telefon um Löschung gebeten haben. Prüfen Sie vorher, ob die Bitte wirklich von dieser Person kommt.",
    deleted: "Wird gelöscht", blanked: "Wird geleert", blankedLead: "Der Eintrag bleibt, Name und Angaben verschwinden daraus.", kept: "Bleibt noch", keptLead: "Danach wird es von selbst gelöscht.", nothing: "Nichts.",
    until: (day: string) => `bis ${day}`, mentions: "Name und Adresse in Texten", mentionsLead: (n: number) => `In ${n === 1 ? "1 Eintrag" : `${n} Einträgen`} wird statt Name und Adresse ein „…“ stehen.`, stays: (d: { count: string; why: string }) => `${d.count}: ${d.why}`,
    sameName: "Der Name wird nur dort entfernt, wo feststeht, wer gemeint ist: In freien Texten ließe er sich nicht sicher von anderen unterscheiden.",
    never: "Nie wieder eine E-Mail an diese Adresse", neverHint: "Dafür bleibt ein Prüfwert, aus dem sich die Adresse nicht lesen lässt.",
    sure: "Ja, alles wie beschrieben löschen", button: "Endgültig löschen", back: "Nichts löschen", people: "Personen und Rollen", what: "Was", count: "Wie viel", why: "Warum und bis wann",
    blockTitle: "Löschung auf Wunsch", blockLead: "Wenn die Person schriftlich oder am Telefon um Löschung gebeten hat.", blockLink: "Ansehen, was gelöscht würde",
    doneTitle: "Ihre Daten sind gelöscht", doneText: "Sie sind abgemeldet, und Ihr Konto gibt es nicht mehr. Danke, dass Sie dabei waren.",
  },
  consents: {
    title: "Meine Einwilligungen", lead: "Jede Einwilligung ist freiwillig. Ja und Nein kosten gleich viel: einen Knopf.", none: "Zurzeit gibt es nichts, wozu Ihre Einwilligung gebraucht wird.",
    given: "Ja", notGiven: "Nein", outdated: "Der Text hat sich geändert. Ihr früheres Ja gilt dafür nicht.", give: "Ja, ich willige ein", withdraw: "Nein, ich nehme es zurück", giveThere: "Dort einwilligen", history: "Verlauf", empty: "Noch nichts gesagt.",
    choices: { given: "eingewilligt", withdrawn: "zurückgenommen" }, hows: { form: "hier auf der Seite", mailLink: "über den Link in einer E-Mail", paper: "auf Papier, vermerkt von der Koordination", office: "auf Wunsch eingetragen von der Koordination" },
    line: (d: { day: string; what: string; how: string; version: number }) => `${d.day}: ${d.what}, ${d.how} (Fassung ${d.version})`,
  },
  office: {
    title: "Einwilligungen", lead: "Wer wozu eingewilligt hat. Vor dem Veröffentlichen hier nachsehen.", purpose: "Wozu", subject: "Wobei", all: "alle", name: "Name", state: "Stand", at: "Seit", how: "Wie", note: "Wo das Papier liegt",
    only: "Nur wer jetzt zustimmt", count: (n: number) => (n === 1 ? "1 Person" : `${n} Personen`), none: "Dazu hat noch niemand etwas gesagt.", csv: "einwilligungen.csv", paper: "Einwilligung auf Papier vermerken", text: "Der Text, dem zugestimmt wird",
    paperLead: "Für Menschen, die auf Papier unterschrieben haben. Das Papier selbst bleibt bei Ihnen.", choice: "Was steht auf dem Papier?", choices: { given: "Die Person willigt ein", withdrawn: "Die Person nimmt die Einwilligung zurück" },
    email: "E-Mail-Adresse", emailHint: "Wenn die Person ein Konto hat: Dann sieht sie die Einwilligung dort selbst.", noteHint: "Zum Beispiel: Ordner Fotos 2027, Blatt 12.", save: "Vermerken",
  },
  retention: {
    title: "Aufbewahrung", lead: "Jede Art von Angaben hat ein Datum, an dem sie von selbst gelöscht oder geleert wird. Das geschieht jede Nacht.", what: "Was", kept: "Wie lange", rows: "Zeilen", due: "Jetzt fällig", next: "Nächstes Datum", last: "Zuletzt entfernt",
    actions: { delete: "wird gelöscht", blank: "wird geleert" }, lastRun: (d: { day: string; count: string }) => `Letzter Lauf: ${d.day} Uhr, ${d.count} entfernt.`, noRun: "Der erste Lauf steht noch aus.", removed: (d: { count: string; day: string }) => `${d.count} am ${d.day}`, suppression: "Adressen, an die niemand mehr schreibt", csv: "aufbewahrung.csv", whose: "Von wem", basis: "Grundlage",
  },
  suppression: {
    title: "Nie wieder anschreiben", lead: "Adressen, an die keine E-Mail mehr geht. Gespeichert ist nur ein Prüfwert je Adresse; eine Liste zum Lesen gibt es deshalb nicht.", count: (n: number) => (n === 0 ? "Zurzeit steht keine Adresse auf der Liste." : n === 1 ? "1 Adresse steht auf der Liste." : `${n} Adressen stehen auf der Liste.`),
    email: "E-Mail-Adresse", what: "Was möchten Sie?", whats: { check: "Nachsehen, ob sie auf der Liste steht", add: "Nie wieder an sie schreiben", remove: "Von der Liste nehmen, weil die Person es wünscht" }, save: "Weiter",
    results: { listed: "Diese Adresse steht auf der Liste.", free: "Diese Adresse steht nicht auf der Liste.", added: "Diese Adresse bekommt keine E-Mail mehr.", removed: "Diese Adresse kann wieder E-Mails bekommen." },
  },
  mail: {
    copySubject: (d: { network: string }) => `Die Kopie Ihrer Daten liegt bereit (${d.network})`,
    copyText: (d: { name: string; link: string }) => `Guten Tag ${d.name},\n\nSie haben eine Kopie Ihrer Daten angefordert. Sie liegt jetzt bereit:\n\n${d.link}\n\nSie lässt sich sieben Tage lang öffnen, ein einziges Mal, und nur angemeldet. Haben Sie keine Kopie angefordert? Dann melden Sie sich bitte auf der Seite „Mein Konto“ überall ab und sagen Sie der Koordination Bescheid.`,
    copyLabel: "Die Kopie der eigenen Daten liegt bereit", copyWhy: "weil eine Kopie der eigenen Daten angefordert wurde",
  },
  refusals: {
    consentUnknown: "Diese Einwilligung gibt es nicht oder nicht mehr.", consentElsewhere: "Diese Einwilligung wird an anderer Stelle gegeben.", consentAlready: "Das gilt schon so.", consentSubjectMissing: "Bitte wählen Sie aus, wobei die Einwilligung gilt.",
    copyUnderWay: "Eine Kopie wird gerade zusammengestellt. Bitte warten Sie auf die E-Mail.", copyNone: "Es liegt keine Kopie bereit.", copyNotReady: "Die Kopie wird noch zusammengestellt.", copyOpened: "Diese Kopie wurde schon geöffnet. Bitte fordern Sie eine neue an.", copyExpired: "Diese Kopie ist nach sieben Tagen gelöscht worden. Bitte fordern Sie eine neue an.",
    eraseUnsure: "Bitte bestätigen Sie, dass alles wie beschrieben gelöscht werden soll.", eraseLastAdmin: "Sie sind die einzige Person, die das Netzwerk verwaltet, oder diese Person ist es. Geben Sie zuerst einer zweiten Person diese Rolle; danach ist die Löschung möglich.",
    eraseLastOperator: "Diese Person betreibt als Einzige den Server. Zuerst muss jemand anderes den Betrieb übernehmen.", eraseAdminByAdmin: "Wer das Netzwerk verwaltet oder den Server betreibt, kann nur von der Administration gelöscht werden.", eraseOwnElsewhere: "Die eigenen Daten löschen Sie unter „Meine Daten“.",
  },
  flashes: { consentGiven: "Ihre Einwilligung ist vermerkt.", consentWithdrawn: "Ihre Einwilligung ist zurückgenommen.", consentNoted: "Die Einwilligung ist vermerkt.", copyAsked: "Die Kopie wird zusammengestellt. Wenn sie bereitliegt, kommt eine E-Mail.", personErased: "Die Daten sind gelöscht." },
  deeds: {
    "rights.giveConsent": "hat in etwas eingewilligt", "rights.withdrawConsent": "hat eine Einwilligung zurückgenommen", "rights.noteConsent": "hat eine Einwilligung auf Papier vermerkt", "rights.recordConsent": "hat eine Einwilligung aufgezeichnet",
    "rights.askCopy": "hat eine Kopie der eigenen Daten angefordert", "rights.makeCopy": "hat eine Kopie der Daten zusammengestellt", "rights.openCopy": "hat die Kopie der eigenen Daten geöffnet",
    "rights.eraseMyself": "hat die eigenen Daten gelöscht", "rights.erasePerson": "hat die Daten einer Person gelöscht", "rights.keepDates": "hat gelöscht, was sein Datum erreicht hat", "rights.changeSuppression": "hat die Liste der gesperrten Adressen geändert oder befragt",
  },
});
