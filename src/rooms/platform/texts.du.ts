// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  signIn: {
    lead: "Ohne Passwort: Wir schicken dir einen Link an deine E-Mail-Adresse. Er gilt 30 Minuten.",
    emailHint: "Die Adresse, unter der deine Koordination dich kennt.",
    sentTitle: "Bitte sieh in dein Postfach",
    sent: "Wenn wir die Adresse kennen, ist der Link in einer Minute da. Sieh auch im Ordner für unerwünschte Post nach.",
    open: "Mit diesem Knopf meldest du dich an.",
  },
  join: {
    lead: "So findest du deinen Platz.",
    organisation: "Deine Organisation steht noch nicht im Verzeichnis, oder du möchtest für sie sprechen? Schreib der Koordination, sie lädt dich ein.",
    person: "Sieh nach, was gebraucht wird, und melde dich bei der Organisation, die dir nahe ist.",
    event: "Komm zu einer Veranstaltung. Du brauchst keine Vorkenntnisse.",
  },
  desk: { lead: (name, count) => (count === 0 ? `Hallo ${name}. Heute wartet nichts auf dich.` : count === 1 ? `Hallo ${name}. Eines wartet heute auf dich.` : `Hallo ${name}. ${count} Dinge warten heute auf dich.`) },
  account: {
    lead: (email) => `Du bist mit ${email} angemeldet.`,
    sessionsLead: "Wenn du ein Telefon verloren hast: Dieser Knopf meldet dich überall ab, nur hier nicht.",
  },
  settings: { lead: "So heißt euer Netzwerk, und so sieht es aus.", accentHint: de.settings.accentHint },
  setup: {
    lead: "Noch wenige Angaben, dann ist euer Netzwerk eröffnet. Alles lässt sich später ändern.",
    accentHint: de.setup.accentHint,
    code: "Bitte öffne die Adresse, die beim Start im Fenster des Servers steht. Nur so kann niemand Fremdes euer Netzwerk eröffnen.",
  },
  mail: {
    signInSubject: "Dein Link zum Anmelden",
    signInText: (d) =>
      `Hallo ${d.name},\n\nmit diesem Link meldest du dich an:\n\n${d.link}\n\nEr gilt 30 Minuten und ein einziges Mal. Wenn du ihn nicht angefordert hast, tu nichts: Ohne deinen Klick geschieht nichts.`,
    invitationText: (d) =>
      `Hallo ${d.name},\n\n${d.from} lädt dich ein, bei „${d.network}“ mitzuarbeiten. Deine Rolle: ${d.role}.\n\nMit diesem Link meldest du dich zum ersten Mal an:\n\n${d.link}\n\nEr gilt zwei Wochen und ein einziges Mal. Danach bekommst du jederzeit einen neuen auf der Seite „Anmelden“.\n\nWenn du nicht mitarbeiten möchtest, tu nichts.`,
  },
  refusals: {
    linkUsed: "Dieser Link wurde schon benutzt. Bitte fordere einen neuen an.",
    linkExpired: "Dieser Link gilt nicht mehr. Bitte fordere einen neuen an.",
    lastAdmin: "Das Netzwerk braucht mindestens eine Person, die es verwaltet. Lade zuerst eine zweite ein.",
    ownRole: "Deine eigene Rolle kann nur eine andere Person beenden.",
    pictureMissing: "Bitte wähl eine Bilddatei aus.",
    pictureEmpty: "Diese Datei ist leer. Bitte wähl eine andere.",
    pictureKind: "Diese Datei ist kein Bild, das hier aufgenommen wird. Bitte nimm PNG, JPEG, WebP oder AVIF.",
    pictureMoving: "Bewegte Bilder werden nicht aufgenommen. Bitte nimm ein stehendes Bild.",
    pictureTooManyPoints: "Dieses Bild hat zu viele Bildpunkte. Bitte verkleinere es auf höchstens 12.000 Punkte an der längsten Seite.",
    pictureBroken: "Diese Datei ist beschädigt und lässt sich nicht als Bild lesen. Bitte speichere das Bild neu.",
    accentMoves: (d) => `${d.typed} ist auf Weiß zu blass zum Lesen (Kontrast ${d.ratio.toFixed(1).replace(".", ",")} zu 1, nötig sind 4,5 zu 1). Verwendet würde ${d.used}. Die Vorschau unten zeigt es; speichere noch einmal, wenn es so recht ist.`,
  },
  faults: { "accent.format": "Bitte gib einen Farbwert ein, zum Beispiel #0b5c63." },
  flashes: {
    sessionsEnded: "Du bist überall sonst abgemeldet.",
    opened: "Euer Netzwerk ist eröffnet.",
    signedOut: "Du bist abgemeldet.",
    signedIn: "Du bist angemeldet.",
  },
});
