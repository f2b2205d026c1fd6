// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";

const days = (n: number): string => (n === 1 ? "1 Tag" : `${n} Tage`);

export const de = voiced({
  brochure: { title: "Die nächsten Termine", lead: "Alle Termine und die Anmeldung stehen auf der Website.", what: "Was", day: "Wann", where: "Wo" },
  public: {
    title: "Veranstaltungen", lead: "Wo wir uns treffen, und was dabei herauskommt.",
    coming: "Demnächst", past: "Rückblick", noneComing: "Zurzeit steht kein Termin fest.", nonePast: "Noch liegt keine Veranstaltung hinter uns.",
    allPast: "Alle vergangenen Veranstaltungen", home: "Die nächsten Veranstaltungen", all: "Alle Veranstaltungen",
    signUp: "Anmelden", calendar: "In den Kalender", day: "Tag", time: "Uhrzeit", place: "Ort", clock: (d: { from: string; until: string }) => `${d.from} bis ${d.until} Uhr`,
    plan: "Der Weg dorthin", who: "Wer dabei ist", hidden: "Diese Seite ist noch nicht veröffentlicht. Nur das Organisationsteam sieht sie.", desk: "Zum Durchlauf",
    figures: "In Zahlen",
  },
  desk: {
    title: "Durchläufe", lead: "Jeder Durchlauf hat seinen Plan, gerechnet ab dem Tag.", new: "Neuer Durchlauf", none: "Noch gibt es keinen Durchlauf.", noneText: "Legen Sie den ersten an: Format wählen, Tag festlegen, der Plan entsteht von selbst.",
    caption: "Durchläufe", name: "Titel", format: "Format", day: "Tag", state: "Stand", next: "Nächster Schritt", signedUp: "Angemeldet", search: "Titel oder Ort", allFormats: "Alle Formate", result: (n: number) => (n === 1 ? "1 Durchlauf" : `${n} Durchläufe`),
    published: "öffentlich", notPublished: "nicht öffentlich", csv: "Liste als CSV", when: "Wann", whenOptions: { coming: "Kommend", past: "Vergangen" }, allTimes: "Alle",
  },
  make: {
    chooseTitle: "Neuer Durchlauf", chooseLead: "Welches Format soll es sein? Plan, Aufgaben und Rollen bringt das Format mit.", choose: "Auswählen", noFormats: "Es ist kein Format eingerichtet.",
    steps: (d: { steps: number; tasks: number; first: number }) => `${d.steps} Schritte, ${d.tasks} Aufgaben, beginnt ${days(d.first)} vorher`,
    title: (d: { format: string }) => `${d.format} planen`, lead: "Den Tag können Sie später verschieben: Plan und Fristen wandern mit.", button: "Durchlauf anlegen", wizard: "Neuer Durchlauf", wizardSteps: ["Format", "Tag und Ort", "Plan"],
    copyTitle: (d: { title: string }) => `${d.title} wiederholen`, copyLead: "Plan, Aufgaben, Plätze und Einstellungen kommen mit, gerechnet ab dem neuen Tag. Namen und Anmeldungen bleiben im alten Durchlauf.", copyButton: "Neuen Durchlauf anlegen",
    changeTitle: "Titel, Tag und Ort ändern", changeLead: "Wenn Sie den Tag verschieben, wandern alle Schritte, Aufgaben, Fristen und Zeitfenster der Rollen mit.", save: "Speichern",
  },
  fields: { title: "Titel", theme: "Motto", day: "Tag", opens: "Beginn", closes: "Ende", venue: "Ort", about: "Worum geht es?", titleHint: "So steht er auf Plakat und Einladung.", venueHint: "Name und Adresse, wie sie jemand ohne Ortskenntnis braucht.", aboutHint: "Zwei, drei Sätze für die öffentliche Seite.", closesHint: "Wenn das Ende nach Mitternacht liegt, tragen Sie 23:59 ein." },
  nav: { label: "Bereiche dieses Durchlaufs", plan: "Plan", participants: "Teilnehmende", roles: "Rollen", settings: "Einstellungen", checkIn: "Einlass", publicPage: "Öffentliche Seite" },
  plan: {
    steps: "Plan", tasks: "Aufgaben", next: "Als Nächstes", allDone: "Alle Schritte sind getan.", done: "Erledigt", reopen: "Wieder öffnen", tick: "Ist getan",
    offset: (n: number) => (n === 0 ? "Am Tag" : n < 0 ? `${days(-n)} vorher` : `${days(n)} danach`),
    inDays: (n: number) => (n === 0 ? "heute" : n === 1 ? "morgen" : n < 0 ? `seit ${days(-n)} überfällig` : `in ${days(n)}`),
    doneOn: (d: { day: string }) => `getan am ${d.day}`, late: "überfällig", open: "Öffnen", who: (d: { role: string }) => `Wer: ${d.role}`, organiser: "Organisationsteam",
    addTask: "Aufgabe hinzufügen", task: "Aufgabe", due: "Bis wann", owner: "Wer macht das?", nobody: "Noch niemand", edit: "Ändern", add: "Hinzufügen", noTasks: "Keine Aufgaben.", taskTitle: "Aufgabe ändern", save: "Speichern", ownerHint: "Zur Wahl stehen alle, die in diesem Durchlauf eine Rolle haben.",
    state: "Stand", states: "Stand ändern", forward: "Weiter", back: "Zurück", publish: "Veröffentlichen", unpublish: "Nicht mehr zeigen", copy: "Wiederholen", change: "Titel, Tag und Ort",
    stepsDone: (d: { done: number; all: number }) => `${d.done} von ${d.all} Schritten getan`,
  },
  confirm: {
    stateTitle: (d: { state: string }) => `Stand ändern: ${d.state}`, backTitle: (d: { state: string }) => `Zurück zu: ${d.state}`, now: (d: { state: string }) => `Jetzt: ${d.state}.`,
    publishTitle: "Diese Veranstaltung veröffentlichen", publish: ["Titel, Tag, Ort und Beschreibung stehen unter „Veranstaltungen“.", "Namen von Personen stehen dort nicht.", "Sie können es jederzeit zurücknehmen."],
    unpublishTitle: "Diese Veranstaltung nicht mehr zeigen", unpublish: ["Die öffentliche Seite ist nicht mehr zu erreichen.", "Anmeldungen bleiben erhalten, neue sind nicht möglich."],
    allows: { signUp: "Organisationen können sich anmelden.", checkIn: "Der Einlass kann vermerken, wer da ist.", plan: "Einstellungen können noch geändert werden." } as Readonly<Record<string, string>>,
  },
  settings: {
    title: "Einstellungen", lead: "Regeln dieses Durchlaufs.", save: "Speichern", fixed: "In diesem Stand ändern sich die Regeln nicht mehr.", none: "Dieses Format hat keine weiteren Einstellungen.",
    signUp: "Anmeldung", signUpLead: "Wer sich anmelden kann, bis wann, und wie viele Plätze es gibt.", by: "Wer kann sich anmelden?",
    byOptions: { everybody: "Alle, auch ohne Konto (neue Organisationen prüfen Sie)", members: "Organisationen mit Konto", invited: "Nur eingeladene Organisationen" },
    until: "Anmeldung bis", untilHint: "Leer: so lange, wie der Stand die Anmeldung erlaubt.", confirmByHand: "Jede Anmeldung selbst bestätigen", seats: (d: { side: string }) => `Plätze: ${d.side}`, seatsHint: "Gezählt werden Organisationen. Leer: ohne Grenze. Bei mehr Plätzen rückt die Warteliste sofort nach.", organisations: "Organisationen",
    basics: "Tag und Ort", rules: "Regeln",
  },
  items: {
    lateSteps: (d: { title: string; count: number; step: string }) => (d.count === 1 ? `${d.title}: „${d.step}“ ist überfällig.` : `${d.title}: ${d.count} Schritte sind überfällig, zuerst „${d.step}“.`),
    lateTasks: (d: { title: string; count: number; task: string }) => (d.count === 1 ? `${d.title}: Die Aufgabe „${d.task}“ ist überfällig.` : `${d.title}: ${d.count} Aufgaben sind überfällig, zuerst „${d.task}“.`),
    waiting: (d: { title: string; count: number }) => (d.count === 1 ? `${d.title}: Eine Anmeldung wartet auf Ihre Bestätigung.` : `${d.title}: ${d.count} Anmeldungen warten auf Ihre Bestätigung.`),
    requests: (d: { title: string; count: number }) => (d.count === 1 ? `${d.title}: Eine neue Organisation wartet auf Ihre Prüfung.` : `${d.title}: ${d.count} neue Organisationen warten auf Ihre Prüfung.`),
    roles: (d: { title: string; roles: string; days: number }) => `${d.title}: In ${days(d.days)} ist es so weit, es fehlt noch: ${d.roles}.`,
    plan: "Zum Plan", confirm: "Ansehen", check: "Prüfen", appoint: "Berufen",
  },
  csv: { title: "Titel", format: "Format", day: "Tag", opens: "Beginn", closes: "Ende", venue: "Ort", state: "Stand", published: "öffentlich" },
  refusals: {
    editionClosesBeforeOpening: "Das Ende muss nach dem Beginn liegen.",
    editionStateNotNext: "Dieser Stand ist nicht der nächste. Bitte laden Sie die Seite neu.",
    editionStateUnknown: "Diesen Stand gibt es in diesem Format nicht.",
    editionNotPublishable: "Für die öffentliche Seite fehlen noch Ort und Beschreibung.",
    taskDone: "Das ist schon erledigt.",
    taskOpen: "Das ist schon wieder offen.",
    settingInvalid: "Bitte wählen Sie eine der Möglichkeiten.",
    settingRange: (d: { min: number; max: number }) => `Bitte geben Sie eine Zahl von ${d.min} bis ${d.max} an.`,
    settingTooLong: (d: { max: number }) => `Bitte höchstens ${d.max} Zeichen.`,
    settingsFixed: "In diesem Stand ändern sich die Regeln nicht mehr.",
  },
  flashes: {
    created: "Der Durchlauf ist angelegt. Hier ist der Plan.", changed: "Gespeichert.", copied: "Der neue Durchlauf ist angelegt. Bitte prüfen Sie die Daten.", state: "Der Stand ist geändert.",
    published: "Die Veranstaltung ist öffentlich.", unpublished: "Die Veranstaltung ist nicht mehr öffentlich.", task: "Die Aufgabe steht auf der Liste.", ticked: "Vermerkt.",
    appointed: "Berufen. Die E-Mail ist unterwegs.", roleEnded: "Die Rolle ist beendet.", invited: "Eingeladen. Die E-Mails sind unterwegs.", confirmed: "Bestätigt.", cancelled: "Abgesagt. Wer wartet, rückt nach.",
    signedUp: "Eingetragen.", accepted: "Aufgenommen und angemeldet.", declined: "Abgelehnt. Die E-Mail ist unterwegs.", marked: "Vermerkt.",
  },
  deeds: {
    "run.createEdition": "hat einen Durchlauf angelegt", "run.changeEdition": "hat Titel, Tag oder Ort eines Durchlaufs geändert", "run.setState": "hat den Stand eines Durchlaufs geändert",
    "run.publishEdition": "hat die Veröffentlichung eines Durchlaufs geändert", "run.copyEdition": "hat einen Durchlauf wiederholt", "run.changeSettings": "hat Regeln eines Durchlaufs geändert", "run.changeSignUp": "hat Anmeldung und Plätze geändert",
    "run.addTask": "hat eine Aufgabe hinzugefügt", "run.changeTask": "hat eine Aufgabe geändert", "run.doTask": "hat eine Aufgabe abgehakt oder geöffnet", "run.doStep": "hat einen Schritt abgehakt oder geöffnet",
    "run.grantEditionRole": "hat jemanden für einen Durchlauf berufen", "run.endEditionRole": "hat eine Rolle beendet", "run.inviteParticipant": "hat Organisationen eingeladen", "run.registerParticipant": "hat eine Organisation angemeldet",
    "run.requestSignUp": "hat eine neue Organisation angemeldet", "run.acceptRequest": "hat eine neue Organisation aufgenommen", "run.declineRequest": "hat eine Anmeldung abgelehnt", "run.changeParticipant": "hat eine Anmeldung geändert",
    "run.confirmParticipant": "hat eine Anmeldung bestätigt", "run.cancelParticipant": "hat eine Anmeldung abgesagt", "run.markAttendance": "hat die Anwesenheit vermerkt", "run.changeOwnSignUp": "hat die eigene Anmeldung geändert", "run.cancelOwnSignUp": "hat die eigene Anmeldung abgesagt",
  },
  privacy: {
    contact: "Kontakt und Namen der Teilnehmenden: für Bestätigung, Einlass und Schilder", roles: "Wer bei einem Durchlauf welche Rolle hatte", request: "Anmeldung ohne Konto, bis zur Prüfung", owner: "Wer eine Aufgabe macht",
    sinceDay: "nach der Anmeldung", sinceEnd: "nach dem Ende der Rolle", sinceRequest: "nach dem Eingang",
  },
});
