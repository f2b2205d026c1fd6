// SPDX-License-Identifier: EUPL-1.2
import type { OrganiserTask, PlanStep } from "../shape.ts";

/** The plan, relative to the day of the market; today is 38 days before it. */
export const plan = [
  { key: "date-and-place", title: "Tag, Ort und Schirmherrschaft stehen fest", relativeDay: -180, state: "done", doneOffset: -146 },
  { key: "organiser-group", title: "Der Veranstalterkreis trifft sich zum ersten Mal", relativeDay: -165, state: "done", doneOffset: -126 },
  { key: "rules", title: "Ecken und Spielregeln sind beschlossen", relativeDay: -140, state: "done", doneOffset: -101 },
  { key: "invitations", title: "Einladungen an Betriebe und an Vereine sind verschickt", relativeDay: -110, state: "done", doneOffset: -70 },
  { key: "registration-open", title: "Die Anmeldung ist offen", relativeDay: -100, state: "done", doneOffset: -62 },
  { key: "information-evening", title: "Informationsabend mit Gästen aus einer anderen Stadt", relativeDay: -84, state: "done", doneOffset: -45 },
  { key: "workshop-nonprofits", title: "Werkstatt für Vereine: drei Wünsche, die man verstehen kann", relativeDay: -70, state: "done", doneOffset: -31 },
  { key: "workshop-companies", title: "Frühstück für Betriebe: Was könnten wir anbieten?", relativeDay: -63, state: "done", doneOffset: -24 },
  { key: "appointments", title: "Maklerinnen, Notare, Zählende und Helfende sind benannt", relativeDay: -49, state: "done", doneOffset: -12 },
  { key: "wishes", title: "Frist: Jeder Verein hat seine drei Wünsche abgegeben", relativeDay: -42, state: "open" },
  { key: "wish-list", title: "Die Wunschliste geht an alle Betriebe", relativeDay: -21, state: "open" },
  { key: "registration-closed", title: "Anmeldeschluss", relativeDay: -11, state: "open" },
  { key: "cards-checked", title: "Alle Karten sind geprüft und den Ecken zugeordnet", relativeDay: -10, state: "open" },
  { key: "printing", title: "Formulare, Schilder, Liste und Eckenplan sind gedruckt", relativeDay: -7, state: "open" },
  { key: "rehearsal", title: "Probe der Notarplätze und der Anzeigetafel, einmal ohne Netz", relativeDay: -3, state: "open" },
  { key: "set-up", title: "Aufbau in Shedhalle 1", relativeDay: -1, state: "open" },
  { key: "market", title: "Marktplatz", relativeDay: 0, state: "open" },
  { key: "thanks", title: "Dankbrief mit den eigenen Vereinbarungen", relativeDay: 1, state: "open" },
  { key: "first-contact", title: "Nachfrage: Haben Sie sich schon gesprochen?", relativeDay: 14, state: "open" },
  { key: "follow-up-3", title: "Nachfrage nach drei Monaten", relativeDay: 91, state: "open" },
  { key: "follow-up-6", title: "Nachfrage nach sechs Monaten", relativeDay: 182, state: "open" },
  { key: "report", title: "Bilanz nach einem Jahr", relativeDay: 365, state: "open" },
] as const satisfies readonly PlanStep[];

export const tasks = [
  { key: "task-hall", title: "Shedhalle 1 verbindlich reservieren", owner: "antonia-weiss", dueOffset: -105, state: "done", doneOffset: -108 },
  { key: "task-patron", title: "Frau Dr. Hagedorn um die Schirmherrschaft bitten", owner: "katrin-sommerfeld", dueOffset: -145, state: "done", doneOffset: -148 },
  { key: "task-corners", title: "Vorschlag für drei Ecken ausarbeiten", owner: "frauke-jensen", dueOffset: -104, state: "done", doneOffset: -103 },
  { key: "task-invitation-companies", title: "Einladung an Betriebe schreiben, eine Seite", owner: "henrike-moltmann", dueOffset: -75, state: "done", doneOffset: -74 },
  { key: "task-invitation-clubs", title: "Einladung an Vereine auf Türkisch, Ukrainisch und Englisch", owner: "emre-sahin", dueOffset: -72, state: "done", doneOffset: -69 },
  { key: "task-crafts", title: "Bei zehn Handwerksbetrieben persönlich vorbeigehen", owner: "rolf-deppe", dueOffset: -30, state: "done", doneOffset: -26, note: "Acht besucht, vier angemeldet." },
  { key: "task-sealers", title: "Vier Notarinnen und Notare fragen", owner: "katrin-sommerfeld", dueOffset: -15, state: "done", doneOffset: -13 },
  { key: "task-missing-wishes", title: "Fünf Vereine anrufen, deren Wünsche noch fehlen", owner: "gisela-roth", dueOffset: -1, state: "open", note: "Haus Anker, Hospizverein, Lebensmittelhilfe, Kita Wollknäuel, Reparaturcafé" },
  { key: "task-property-owners", title: "Drei Eigentümer leer stehender Läden einladen", owner: "amadou-diallo", dueOffset: 4, state: "open", note: "Eine Zusage steht in Aussicht." },
  { key: "task-young-people", title: "Sechs Jugendliche für den Saal gewinnen: Begrüßung, Fotos, Musik", owner: "benno-riedel", dueOffset: 9, state: "open" },
  { key: "task-food", title: "Essen für 140 Gäste verabreden", owner: "tariq-haddad", dueOffset: 14, state: "open" },
  { key: "task-hearing", title: "Hörschleife und Gebärdensprache klären", owner: "katrin-sommerfeld", dueOffset: 10, state: "open" },
  { key: "task-four-more", title: "Fünf weitere Betriebe ansprechen, am besten aus Pflege und Handel", owner: "henrike-moltmann", dueOffset: 20, state: "open" },
  { key: "task-forms", title: "Formulare 1 bis 120 drucken, dreifach", owner: "martin-vogt", dueOffset: 28, state: "open" },
  { key: "task-press", title: "Merneradio und Zeitung einladen", owner: "tobias-rentsch", dueOffset: 30, state: "open" },
] as const satisfies readonly OrganiserTask[];
