// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  roles: "Rollen", noRoles: "keine Rolle im ganzen Netzwerk", sessions: "Anmeldungen zurzeit", paused: "angehalten",
  pauseTitle: "Konto anhalten", pauseLead: "Alle Anmeldungen enden sofort, und es gehen keine E-Mails mehr an diese Person. Was sie gesagt und zugesagt hat, bleibt stehen. Das Konto lässt sich jederzeit wieder öffnen.",
  pause: "Konto anhalten", resume: "Konto wieder öffnen", pausedLead: "Dieses Konto ist angehalten: keine Anmeldung, keine E-Mails.",
  refusals: {
    pauseSelf: "Das eigene Konto kann nur eine andere Person anhalten.",
    pauseHigher: "Wer das Netzwerk verwaltet, kann nur von der Verwaltung angehalten werden; wer den Server betreibt, gar nicht.",
    pauseAlready: "Das Konto ist schon angehalten.",
    notPaused: "Das Konto ist nicht angehalten.",
    resumeTaken: "Zu dieser Adresse gibt es inzwischen ein anderes Konto.",
  },
  flashes: { paused: "Das Konto ist angehalten.", resumed: "Das Konto ist wieder offen." },
  deeds: { "platform.pausePerson": "hat ein Konto angehalten", "platform.resumePerson": "hat ein Konto wieder geöffnet" },
});
