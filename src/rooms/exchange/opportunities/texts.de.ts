// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";

export const de = voiced({
  title: "Chancen", titleOf: (name: string) => `Chancen für ${name}`,
  lead: "Offene Einträge von anderen, die zu dem passen, was die Organisation über sich sagt und was sie bisher eingetragen hat.",
  needs: "Hier könnte sie helfen", offers: "Das könnte ihr nützen",
  profile: "Wegen der Beschreibung der Organisation", listing: (title: string) => `Wegen des Eintrags „${title}“`,
  write: "Nachricht schreiben", none: "Gerade passt kein offener Eintrag.", noneText: "Neue Einträge werden beim nächsten Aufruf mit verglichen.",
  unknown: "Noch ist nicht bekannt, was die Organisation tut.", unknownText: "Zwei, drei Sätze genügen: Was tun Sie, mit wem, womit? Danach stehen hier Bedarfe und Angebote, die dazu passen.",
  little: "Die Beschreibung der Organisation ist sehr kurz.", littleText: "Mit zwei, drei Sätzen mehr findet sich mehr: Was tun Sie, mit wem, womit?", describe: "Beschreibung ergänzen", enter: "Bedarf oder Angebot eintragen",
  which: "Organisation", noOrganisation: "Sie sprechen noch für keine Organisation. Die Koordination hilft Ihnen weiter.", toMine: "Meine Anzeigen", toOrganisation: "Zur Organisation",
  link: "Chancen ansehen", linkText: "Was zu dieser Organisation passt",
  desk: (n: number, name: string) => (n === 1 ? `1 neuer Eintrag passt zu dem, was ${name} tut.` : `${n} neue Einträge passen zu dem, was ${name} tut.`), deskButton: "Chancen ansehen",
});
