// SPDX-License-Identifier: EUPL-1.2
export const de = {
  signIn: {
    title: "Anmelden",
    lead: "Ohne Passwort: Wir schicken Ihnen einen Link an Ihre E-Mail-Adresse. Er gilt 30 Minuten.",
    email: "E-Mail-Adresse",
    emailHint: "Die Adresse, unter der Ihre Koordination Sie kennt.",
    send: "Link schicken",
    sentTitle: "Bitte sehen Sie in Ihr Postfach",
    sent: "Wenn wir die Adresse kennen, ist der Link in einer Minute da. Sehen Sie auch im Ordner für unerwünschte Post nach.",
    mailbox: "Zum Postfach der Demo",
    openTitle: "Anmeldung bestätigen",
    open: "Mit diesem Knopf melden Sie sich an.",
    openButton: "Jetzt anmelden",
    again: "Neuen Link anfordern",
  },
  mail: {
    signInSubject: "Ihr Link zum Anmelden",
    signInText: (d: { name: string; link: string }) =>
      `Guten Tag ${d.name},\n\nmit diesem Link melden Sie sich an:\n\n${d.link}\n\nEr gilt 30 Minuten und ein einziges Mal. Wenn Sie ihn nicht angefordert haben, tun Sie nichts: Ohne Ihren Klick geschieht nichts.`,
  },
  refusals: {
    linkUsed: "Dieser Link wurde schon benutzt. Bitte fordern Sie einen neuen an.",
    linkExpired: "Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.",
  },
  flashes: { signedOut: "Sie sind abgemeldet.", signedIn: "Sie sind angemeldet." },
  deeds: {
    "platform.requestSignIn": "hat einen Link zum Anmelden angefordert",
    "platform.signIn": "hat sich angemeldet",
    "platform.signOut": "hat sich abgemeldet",
  },
};
