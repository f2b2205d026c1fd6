// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  title: (name: string) => `Für ${name} handeln`,
  lead: "Für Hilfe am Telefon: 30 Minuten lang sieht die Plattform so aus wie für diese Person.",
  told: (name: string) => `${name} bekommt sofort eine E-Mail mit Namen und Grund.`,
  logged: "Jeder Schritt steht im Protokoll, mit beiden Namen.",
  limits: "Einwilligungen, eigene Daten, Adresse und Anmeldung der Person bleiben ihr vorbehalten.",
  reason: "Grund", reasonHint: "Zum Beispiel: Frau Kaya hat angerufen, ihr Angebot lässt sich am Telefon nicht speichern.",
  start: "Jetzt handeln", way: "Für diese Person handeln",
  banner: (name: string) => `Zurzeit wird für ${name} gehandelt.`,
  left: (minutes: number) => (minutes <= 1 ? "Noch eine Minute." : `Noch ${minutes} Minuten.`),
  end: "Beenden",
  forWhom: (by: string, name: string) => `${by} für ${name}`,
  history: "Wer für diese Person gehandelt hat", when: "Wann", who: "Wer", none: "Bisher hat niemand für diese Person gehandelt.",
  mail: {
    subject: "Jemand handelt gerade in Ihrem Namen",
    text: (d: { name: string; by: string; network: string; reason: string }) =>
      `Guten Tag ${d.name},\n\n${d.by} von der Verwaltung von „${d.network}“ handelt von jetzt an höchstens 30 Minuten in Ihrem Namen.\n\nDer Grund:\n${d.reason}\n\nJeder Schritt steht mit beiden Namen im Protokoll. Kommt das überraschend? Dann fragen Sie bitte gleich bei der Koordination nach; auf diese E-Mail kann niemand antworten.`,
  },
  refusals: {
    standInSelf: "Für sich selbst muss niemand vertreten werden.",
    standInHigher: "Wer das Netzwerk verwaltet oder den Server betreibt, kann nicht vertreten werden.",
    standInPaused: "Dieses Konto ist angehalten.",
  },
  flashes: { standingIn: "Ab jetzt wird für die andere Person gehandelt.", standingInEnded: "Die Vertretung ist beendet." },
  deeds: { "platform.startStandingIn": "handelt für eine andere Person", "platform.endStandingIn": "hat aufgehört, für eine andere Person zu handeln" },
});
