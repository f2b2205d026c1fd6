// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  title: "Passkeys", lead: "Mit einem Passkey geht die Anmeldung ohne E-Mail: mit Fingerabdruck, Gesicht oder PIN des eigenen Geräts. Diese Angaben bleiben auf dem Gerät.",
  script: "Dafür braucht der Browser JavaScript. Der Link per E-Mail bleibt in jedem Fall.",
  none: "Noch kein Passkey.", name: "Name", nameHint: "Damit er wiederzuerkennen ist, zum Beispiel „Telefon“ oder „Rechner im Büro“.", created: "Angelegt", used: "Zuletzt genutzt", never: "noch nie",
  add: "Passkey anlegen", addTitle: "Neuer Passkey", remove: "Entfernen",
  signInTitle: "Mit Passkey", signIn: "Mit Passkey anmelden", confirmTitle: "Mit einem Passkey", confirm: "Mit Passkey bestätigen",
  failedTitle: "Das hat nicht geklappt", again: "Noch einmal",
  deviceNo: "Das Gerät hat keinen Passkey genannt. Vielleicht wurde abgebrochen, oder hier gibt es noch keinen.",
  refusals: {
    passkeyUnknown: "Dieser Passkey ist hier nicht bekannt. Der Link per E-Mail führt ans Ziel.",
    passkeyLate: "Das hat zu lange gedauert. Bitte noch einmal versuchen.",
    passkeyCounter: "Dieser Passkey meldet einen alten Stand, vielleicht gibt es eine Kopie. Zur Sicherheit gilt er nicht mehr; der Link per E-Mail führt ans Ziel.",
    passkeyMany: "Zehn Passkeys sind genug. Bitte zuerst einen entfernen.",
    passkeyScript: "Ohne JavaScript oder ohne Antwort des Geräts lässt sich kein Passkey anlegen.",
  },
  flashes: { passkeyAdded: "Der Passkey ist angelegt.", passkeyRemoved: "Der Passkey ist entfernt." },
  deeds: {
    "platform.askPasskey": "wollte sich mit einem Passkey anmelden", "platform.askConfirmation": "wollte mit einem Passkey bestätigen", "platform.askNewPasskey": "wollte einen Passkey anlegen",
    "platform.addPasskey": "hat einen Passkey angelegt", "platform.removePasskey": "hat einen Passkey entfernt", "platform.signInByPasskey": "hat sich mit einem Passkey gemeldet", "platform.confirmByPasskey": "hat mit einem Passkey bestätigt",
  },
});
