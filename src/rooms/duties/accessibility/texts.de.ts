// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  title: "Erklärung zur Barrierefreiheit", none: "Die Erklärung zur Barrierefreiheit wird gerade geschrieben.",
  commitment: "Wofür diese Erklärung gilt",
  commitmentPublic: (d: { body: string; law: string; site: string; address: string }) => `${d.body} ist bemüht, die Website „${d.site}“ im Einklang mit den Vorschriften zur Umsetzung der Richtlinie (EU) 2016/2102 barrierefrei zugänglich zu machen. Maßgeblich ist: ${d.law}. Diese Erklärung gilt für alle Seiten unter ${d.address}.`,
  commitmentPrivate: (d: { body: string; law: string; site: string; address: string }) => `${d.body} ist bemüht, die Website „${d.site}“ barrierefrei zugänglich zu machen. Das geschieht freiwillig und nach denselben Regeln, die für öffentliche Stellen gelten: Richtlinie (EU) 2016/2102 und ${d.law}. Diese Erklärung gilt für alle Seiten unter ${d.address}.`,
  status: "Stand der Vereinbarkeit mit den Anforderungen",
  statusText: {
    full: (d: { standard: string }) => `Diese Website ist mit ${d.standard} vollständig vereinbar.`,
    partial: (d: { standard: string }) => `Diese Website ist mit ${d.standard} wegen der folgenden Unvereinbarkeiten und Ausnahmen teilweise vereinbar.`,
    none: (d: { standard: string }) => `Diese Website ist mit ${d.standard} nicht vereinbar. Die Unvereinbarkeiten und Ausnahmen sind nachstehend aufgeführt.`,
  },
  gaps: "Nicht barrierefreie Inhalte", gapsLead: "Die nachstehend aufgeführten Inhalte sind aus folgenden Gründen nicht barrierefrei:", nonCompliant: "Unvereinbarkeit mit den Vorschriften", burden: "Unverhältnismäßige Belastung", outside: "Inhalte außerhalb der Vorschriften", alternatives: "Andere Wege zu diesen Inhalten", nothing: "Dazu ist nichts bekannt.",
  prepared: "Erstellung dieser Erklärung", preparedOn: (d: { day: string }) => `Diese Erklärung wurde am ${d.day} erstellt.`,
  methods: { self: "Sie beruht auf einer Selbstbewertung.", third: (d: { assessor: string }) => `Sie beruht auf einer Bewertung durch Dritte: ${d.assessor}.` },
  reviewedOn: (d: { day: string }) => `Die Erklärung wurde zuletzt am ${d.day} überprüft.`,
  feedback: "Rückmeldung und Kontakt", feedbackText: (d: { days: number }) => `Ist eine Barriere aufgefallen, oder wird ein Inhalt in anderer Form gebraucht? Das Formular „Barriere melden“ steht allen offen, ohne Anmeldung. Antwort gibt es innerhalb von ${d.days} Tagen.`,
  feedbackLink: "Barriere melden", contact: "Zuständig", phone: "Telefon", email: "E-Mail",
  enforcement: "Durchsetzungsverfahren",
  enforcementPublic: "Wer auf eine Meldung oder Anfrage keine zufriedenstellende Antwort bekommt, kann sich an diese Stelle wenden. Das Verfahren kostet nichts, und ein Rechtsbeistand ist nicht nötig.",
  enforcementPrivate: "Für öffentliche Stellen dieses Landes ist die folgende Stelle zuständig. Auf private Anbieter kann sie in der Regel nur freiwillig einwirken; sie nennt aber den richtigen Weg.",
  json: "Diese Erklärung für Maschinen (JSON)",
  form: {
    title: "Erklärung zur Barrierefreiheit", lead: "Die Erklärung braucht alle Teile, die der Durchführungsbeschluss (EU) 2018/1523 nennt. Was leer bleibt, steht dort als „Dazu ist nichts bekannt“.",
    result: "Was die Prüfung ergab", status: "Wie weit ist die Website barrierefrei?", statuses: { full: "Vollständig", partial: "Teilweise", none: "Nicht" }, standard: "Gemessen an",
    gaps: "Was noch fehlt", gapsHint: "Eine Sache je Zeile.", nonCompliant: "Was die Norm nicht erfüllt", burden: "Was unverhältnismäßig viel Aufwand wäre", burdenHint: "Nur mit einer Abwägung, die jemand nachlesen kann.", outside: "Was nicht unter die Vorschriften fällt", outsideHint: "Zum Beispiel Dateien von vor dem 23. September 2018 oder Karten.", alternatives: "Andere Wege zu diesen Inhalten",
    dates: "Wann und wie geprüft wurde", preparedOn: "Erstellt am", method: "Wie geprüft wurde", methods: { self: "Selbst", third: "Durch Dritte" }, assessor: "Wer geprüft hat", assessorHint: "Nötig, wenn Dritte geprüft haben.", reviewedOn: "Zuletzt überprüft am", reviewedHint: "Nach zwölf Monaten erinnert die Plattform daran.",
    enforcement: "Durchsetzungsstelle, falls sich etwas geändert hat", enforcementHint: "Bleibt das Feld leer, steht dort die Stelle des Landes:", landMissing: "Das Bundesland steht in den Angaben zum Anbieter. Es fehlt noch.", save: "Speichern",
    suggestion: "Es gibt noch keinen Film in Deutscher Gebärdensprache zu den wesentlichen Inhalten.",
    suggestionWay: "Die wesentlichen Inhalte stehen in Leichter Sprache. Auf Anfrage schicken wir sie in anderer Form.",
  },
  desk: { review: "Die Erklärung zur Barrierefreiheit wurde seit einem Jahr nicht überprüft.", button: "Überprüfen" },
  mail: {
    reviewSubject: "Bitte die Erklärung zur Barrierefreiheit überprüfen",
    reviewText: (d: { name: string; network: string; reviewed: string; link: string }) => `Guten Tag ${d.name},\n\ndie Erklärung zur Barrierefreiheit von „${d.network}“ wurde zuletzt am ${d.reviewed} überprüft. Einmal im Jahr soll das wieder geschehen. Stimmt noch alles? Dann genügt ein neues Datum:\n\n${d.link}`,
  },
});
