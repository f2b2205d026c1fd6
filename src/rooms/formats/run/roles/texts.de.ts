// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../../kernel/voice.ts";
export const de = voiced({
  title: "Rollen",
  lead: "Wer hilft mit? Jede Rolle gilt nur für diesen Durchlauf und endet von selbst.",
  appoint: "Jemanden berufen",
  appointLead: "Die Person bekommt eine E-Mail. Sie meldet sich mit einem Link an, ein Passwort braucht sie nicht.",
  name: "Name", email: "E-Mail-Adresse", role: "Rolle", time: "Gilt von bis",
  window: "Zeitfenster ändern",
  windowLead: "Ohne Angabe gilt das übliche Zeitfenster der Rolle.",
  fromDay: "Ab Tag", fromTime: "Ab Uhrzeit", untilDay: "Bis Tag", untilTime: "Bis Uhrzeit",
  button: "Berufen", end: "Beenden", list: "Berufen sind",
  none: "Noch niemand ist berufen.", noneText: "Für den Tag brauchen Sie mindestens die Rollen, die unten stehen.",
  needed: (d: { role: string; count: number }) => `${d.role}: mindestens ${d.count}`,
  missing: "Für den Tag fehlt noch",
  usual: (d: { from: number; until: number }) => `üblich: ${hours(d.from)} bis ${hours(d.until)} Beginn`,
  wholeRun: "üblich: ab sofort, für den ganzen Durchlauf",
  states: { coming: "kommt noch", running: "gilt jetzt", over: "beendet" },
  refusals: {
    editionRoleUnknown: "Diese Rolle gibt es in diesem Format nicht.",
    editionRoleWindow: "Das Ende muss nach dem Anfang liegen.",
    editionRoleOver: "Diese Rolle ist schon beendet.",
  },
  mail: {
    appointedSubject: (d: Appointed) => `Sie sind dabei: ${d.role}, ${d.title}`,
    appointedText: (d: Appointed) =>
      `Guten Tag ${d.name},\n\nSie sind berufen: ${d.role} bei „${d.title}“.\n\n${d.does}\n\nIhre Rolle gilt von ${d.from} bis ${d.until} und endet dann von selbst.\n\nHier melden Sie sich an, ohne Passwort:\n\n${d.link}\n\nSie bekommen diese Nachricht, weil das Organisationsteam Sie eingetragen hat. Wenn das nicht stimmt, antworten Sie bitte auf diese E-Mail.`,
  },
});

export interface Appointed {
  readonly name: string;
  readonly role: string;
  readonly does: string;
  readonly title: string;
  readonly from: string;
  readonly until: string;
  readonly link: string;
}

const hours = (value: number): string => (value < 0 ? `${-value} Std. vor` : `${value} Std. nach`);
