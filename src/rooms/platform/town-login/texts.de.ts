// SPDX-License-Identifier: EUPL-1.2
export const de = {
  settings: {
    title: "Anmeldung der Stadt", lead: "Beschäftigte der Stadt melden sich mit der Anmeldung an, die sie kennen (OpenID Connect). Alle anderen merken davon nichts.",
    issuer: "Adresse des Anbieters (Issuer)", issuerHint: "Zum Beispiel https://login.stadt.example", clientId: "Kennung (Client-ID)", clientSecret: "Geheimnis (Client-Secret)",
    secretHint: "Es wird verschlüsselt gespeichert und nie wieder angezeigt.", secretKept: "Ein Geheimnis ist gespeichert. Leer lassen, um es zu behalten.",
    label: "Beschriftung des Knopfs", labelHint: "Zum Beispiel: Mit Rathaus-Konto anmelden", active: "Auf der Seite „Anmelden“ anbieten",
    redirect: (uri: string) => `Beim Anbieter ist diese Rücksprungadresse einzutragen: ${uri}`,
    rule: "Erkannt wird ein Mensch nur an Anbieter und Kennung, nie an der E-Mail-Adresse. Deshalb verbindet jede Person ihr Konto einmal selbst unter „Mein Konto“.",
    save: "Speichern",
  },
  leave: { title: "Weiter zur Anmeldung der Stadt", lead: (host: string) => `Jetzt geht es zu ${host}. Danach führt der Weg hierher zurück.`, go: (host: string) => `Weiter zu ${host}` },
  back: { title: "Zurück von der Anmeldung der Stadt", lead: "Mit diesem Knopf ist es geschafft.", button: "Weiter", stopped: "Die Anmeldung wurde dort abgebrochen.", again: "Zur Anmeldung" },
  account: {
    title: "Anmeldung der Stadt", lead: "Wer bei der Stadt arbeitet, kann das Konto mit der Anmeldung dort verbinden.", none: "Noch nicht verbunden.", link: "Jetzt verbinden", linked: "Verbunden seit", issuer: "Anbieter", unlink: "Verbindung lösen",
    off: "Dieses Netzwerk bietet zurzeit keine Anmeldung der Stadt an.",
  },
  failedTitle: "Das hat nicht geklappt",
  refusals: {
    townSecretMissing: "Bitte das Geheimnis eintragen, das der Anbieter vergeben hat.",
    townUnreachable: "Unter dieser Adresse antwortet kein Anbieter für OpenID Connect. Liegt er im inneren Netz der Stadt, muss der Betrieb des Servers ihn erst freigeben.",
    townAway: "Die Anmeldung der Stadt ist gerade nicht zu erreichen. Der Link per E-Mail führt ans Ziel.",
    townLate: "Das hat zu lange gedauert oder begann in einem anderen Browser. Bitte noch einmal versuchen.",
    townNot: "Der Anbieter hat die Anmeldung nicht bestätigt.",
    townUnknown: "Diese Anmeldung ist noch mit keinem Konto verbunden. Bitte einmal mit dem Link per E-Mail anmelden und dann unter „Mein Konto“ verbinden.",
    townTaken: "Diese Anmeldung ist schon mit einem anderen Konto verbunden.",
  },
  flashes: { townSaved: "Gespeichert.", townUnlinked: "Die Verbindung ist gelöst.", townLinked: "Das Konto ist mit der Anmeldung der Stadt verbunden." },
  deeds: {
    "platform.changeTownLogin": "hat die Anmeldung der Stadt eingestellt", "platform.startTownLogin": "ging zur Anmeldung der Stadt", "platform.linkTownLogin": "wollte die Anmeldung der Stadt verbinden",
    "platform.finishTownLogin": "kam von der Anmeldung der Stadt zurück", "platform.unlinkTownLogin": "hat die Anmeldung der Stadt getrennt",
  },
};
