// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  title: (d: { organisation: string }) => `Wer spricht für ${d.organisation}?`,
  lead: "Wer hier steht, kann sich mit der eigenen E-Mail-Adresse anmelden, die Angaben der Organisation pflegen und in ihrem Namen zusagen.",
  crumb: "Ansprechpersonen",
  people: "Ansprechpersonen",
  none: "Noch niemand spricht für diese Organisation.",
  noneText: "Tragen Sie unten die erste Person ein.",
  name: "Name",
  function: "Aufgabe",
  functionHint: "Zum Beispiel Vorstand, Ausbildungsleiterin, Inhaber.",
  email: "E-Mail-Adresse",
  emailHint: "Damit meldet sich die Person an. Auf öffentlichen Seiten steht sie nie.",
  since: "Seit",
  addTitle: "Person eintragen",
  add: "Person eintragen",
  addText: "Die Person bekommt eine E-Mail, in der steht, wer sie eingetragen hat und wie sie sich anmeldet.",
  end: "Mandat beenden",
  endContext: (d: { name: string }) => `von ${d.name}`,
  action: "Schritt",
  mail: {
    subject: (d: { organisation: string }) => `Sie sprechen jetzt für ${d.organisation}`,
    text: (d: { name: string; organisation: string; signIn: string; by: string }) =>
      `Guten Tag ${d.name},\n\n${d.by ? `${d.by} hat Sie` : "Sie wurden"} als Ansprechperson für „${d.organisation}“ eingetragen. Sie können die Angaben der Organisation pflegen, Bedarfe und Angebote eintragen und zusagen.\n\nSo melden Sie sich an, mit dieser E-Mail-Adresse und ohne Passwort:\n\n${d.signIn}\n\nWenn das ein Irrtum ist, antworten Sie bitte der Koordination Ihres Netzwerks. Ohne Ihr Zutun geschieht nichts weiter.`,
  },
  audience: { label: "Menschen, die für Organisationen sprechen", sector: "Bereich", quarter: "Quartier" },
  refusals: {
    mandateExists: "Diese Person spricht schon für die Organisation.",
    mandateEnded: "Dieses Mandat ist schon beendet.",
    mandateLast: "Das ist die letzte Ansprechperson. Tragen Sie zuerst eine andere ein, oder bitten Sie die Koordination.",
  },
  flashes: { mandateAdded: "Die Person ist eingetragen und bekommt eine E-Mail.", mandateEnded: "Das Mandat ist beendet." },
  deeds: { "actors.enterPerson": "hat eine Person eingetragen", "actors.addMandate": "hat eine Ansprechperson eingetragen", "actors.endMandate": "hat ein Mandat beendet" },
});
