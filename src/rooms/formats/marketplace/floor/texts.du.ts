// SPDX-License-Identifier: EUPL-1.2
import { formatTime } from "../../../../kernel/i18n.ts";
import { informal } from "../../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  overview: { tradeLead: "Eröffne und beende den Handel, wenn der Gong ertönt. Alle Bildschirme stellen sich um." },
  capture: {
    ownLead: "Füllt das Formular gemeinsam aus. Danach unterschreiben beide Seiten.",
    kept: "Noch nicht gespeichert. Deine Eingaben stehen hier.",
    ownOrganisation: "Deine Organisation",
    late: "Der Handel ist beendet. Was du jetzt aufnimmst, gilt als Nachhandel, wenn es nicht vorher auf Papier unterschrieben war.",
    closed: "Der Handel ist noch nicht eröffnet. Du kannst das Formular schon ansehen; speichern geht ab dem Gong.",
    nobody: "Für diesen Marktplatz ist noch niemand angemeldet. Trag zuerst die Teilnehmenden ein.",
  },
  sign: {
    signHint: "Lest die Vereinbarung gemeinsam. Kreuzt euren Namen an, das ist eure Unterschrift.",
    states: { atSealer: "Gespeichert. Geht jetzt gemeinsam zum Notartisch.", returned: "Zurückgegeben. Bitte bessert nach." },
  },
  sealer: {
    mine: "Bei dir offen",
    own: "Deine eigene Organisation",
    held: (d) => `Für dich geöffnet bis ${formatTime(d.until, "de")} Uhr. Danach darf jemand anderes sie nehmen.`,
    unknown: "Die Leistungen lassen sich nicht in Zahlen vergleichen. Bitte schätz selbst.",
    lookOnly: "Du siehst die Schlange. Besiegeln können nur die eingeteilten Notar:innen.",
  },
  turnDown: { returnLead: de.turnDown.returnLead },
  number: { announceLead: de.number.announceLead },
  radar: {
    noCards: "Keine Karte dieser Organisation hängt aus. Frag, was sie sucht und was sie geben kann.",
    noTalks: "Auf den Karten findet sich niemand, der passt. Geh mit ihr durch die Ecken.",
  },
  refusals: {
    floorNotParticipating: "Diese Organisation nimmt an diesem Marktplatz nicht teil. Melde sie zuerst am Einlass an.",
    floorOwnSideMissing: "Die erste Seite muss deine eigene Organisation sein.",
    floorTakenByOther: (r) => `Diese Vereinbarung hat gerade ${r.name} in der Hand. Bitte nimm die nächste.`,
    floorOwnAgreement: "Diese Vereinbarung betrifft eine Organisation, für die du sprichst. Bitte lass jemand anderen besiegeln.",
    floorReasonTextMissing: "Bitte schreib den Grund in eigenen Worten dazu.",
    floorNumberTooEarly: "Die Zahl wird erst nach dem Schlussgong verkündet. Beende zuerst den Handel.",
    floorNumberSaid: "Für diesen Marktplatz ist schon eine Zahl verkündet. Wenn sie nicht stimmt, berichtige sie.",
    floorNotCompared: "Bitte vergleich die Zahl zuerst mit den Papieren und kreuz es dann hier an.",
    floorNumberSame: "Das ist die Zahl, die schon gilt. Bitte prüf deine Eingabe.",
  },
});
