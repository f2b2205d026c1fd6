// SPDX-License-Identifier: EUPL-1.2
import type { Catalogue } from "../kernel/i18n.ts";
import { voiced } from "../kernel/voice.ts";

type Data = Readonly<Record<string, string | number>>;
type Faults = Readonly<Record<string, string | ((data: Data) => string)>>;

interface General {
  readonly faults: Faults;
  readonly skip: string; readonly menu: string; readonly language: string; readonly signIn: string; readonly signOut: string; readonly desk: string;
  readonly notFoundTitle: string; readonly notFound: string; readonly toStart: string;
  readonly forbiddenTitle: string; readonly forbidden: string; readonly back: string;
  readonly errorTitle: string; readonly error: (id: string) => string;
  readonly busyTitle: string; readonly busy: string;
  readonly stuckTitle: string; readonly stuck: string;
  readonly unconfirmed: string; readonly confirm: string; readonly notInPerson: (name: string) => string;
  readonly tooOftenTitle: string; readonly tooOften: (minutes: number) => string;
  readonly conflictTitle: string; readonly refusedTitle: string; readonly faultsTitle: string;
  readonly yours: string; readonly theirs: string; readonly conflict: string; readonly imprint: string; readonly mailbox: string;
  readonly home: string;
  readonly preparingTitle: string; readonly preparing: string;
  readonly unknownNetworkTitle: string; readonly unknownNetwork: string;
}

/** Words of the frame around every page and sentences for faults that any form may have. */
export const general: Catalogue<General> = {
  de: voiced({
    faults: {
      missing: "Bitte füllen Sie dieses Feld aus.",
      tooShort: "Bitte füllen Sie dieses Feld aus.",
      tooLong: (d) => `Bitte kürzen Sie auf höchstens ${d["maximum"]} Zeichen.`,
      tooSmall: (d) => `Bitte geben Sie mindestens ${d["minimum"]} ein.`,
      tooBig: (d) => `Bitte geben Sie höchstens ${d["maximum"]} ein.`,
      tooFew: "Bitte wählen Sie mindestens einen Eintrag aus.",
      number: "Bitte geben Sie eine Zahl ein, zum Beispiel 3 oder 2,5.",
      day: "Bitte geben Sie ein Datum ein, zum Beispiel 24.05.2027.",
      format: "Die Schreibweise passt nicht. Bitte richten Sie sich nach dem Beispiel am Feld.",
      email: "Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@verein.example.",
      url: "Bitte geben Sie eine Webadresse ein, zum Beispiel www.verein.example.",
      choice: "Bitte wählen Sie einen der Einträge aus.",
      control: "Der Text enthält Zeichen, die nicht gespeichert werden können.",
      invalid: "Diese Angabe passt nicht. Bitte prüfen Sie das Feld.",
    },
    skip: "Zum Inhalt", menu: "Menü", language: "English", signIn: "Anmelden", signOut: "Abmelden", desk: "Mein Schreibtisch",
    notFoundTitle: "Diese Seite gibt es nicht", notFound: "Vielleicht ist sie umgezogen, oder Sie müssen sich anmelden, um sie zu sehen.", toStart: "Zur Startseite",
    forbiddenTitle: "Das dürfen Sie hier nicht", forbidden: "Ihre Rolle erlaubt diesen Schritt nicht. Fragen Sie die Koordination Ihres Netzwerks, wenn Sie ihn brauchen.", back: "Zurück",
    errorTitle: "Das hat nicht geklappt", error: (id) => `Der Fehler liegt bei uns und wurde aufgezeichnet. Ihre Eingaben stehen noch im Browser: Gehen Sie zurück und versuchen Sie es erneut. Kennung: ${id}`,
    stuckTitle: "Gerade lässt sich nichts speichern", stuck: "Der Server hat keinen Platz mehr oder nimmt keine Daten an. Was eingegeben wurde, steht noch im Browser: einen Schritt zurückgehen und es später noch einmal versuchen. Was vorher gespeichert war, ist sicher.",
    busyTitle: "Einen Moment Geduld", busy: "Die Datenbank antwortet gerade nicht. Bitte laden Sie die Seite in einer Minute neu. Was Sie vorher gespeichert haben, ist sicher.",
    unconfirmed: "Vor diesem Schritt fehlt noch eine Bestätigung, dass Sie es sind. Ihre Eingaben stehen unten. Bestätigen Sie im neuen Fenster, und senden Sie dann dieses Formular noch einmal.", confirm: "Jetzt bestätigen (neues Fenster)",
    notInPerson: (name) => `Diesen Schritt kann nur ${name} selbst gehen. Wer für eine andere Person handelt, darf ihn nicht.`,
    tooOftenTitle: "Zu viele Versuche", tooOften: (minutes) => `Von hier kamen in kurzer Zeit sehr viele Anfragen. Bitte versuchen Sie es in ${minutes === 1 ? "einer Minute" : `${minutes} Minuten`} noch einmal.`,
    conflictTitle: "Jemand hat das inzwischen geändert", refusedTitle: "Das geht so nicht", faultsTitle: "Bitte prüfen Sie Ihre Angaben",
    yours: "Ihr Text", theirs: "Gespeichert ist jetzt", conflict: "Ihre Eingaben sind nicht verloren. Vergleichen Sie beide Fassungen und speichern Sie, wenn Ihre gelten soll.", imprint: "Impressum", mailbox: "Postfach der Demo",
    home: "Startseite",
    preparingTitle: "In Vorbereitung", preparing: "Diese Seite wird vorbereitet. Bald steht hier, was gebraucht wird und was es schon gibt. Wer eingeladen ist, kann sich anmelden.",
    unknownNetworkTitle: "Dieses Netzwerk gibt es hier nicht", unknownNetwork: "Bitte prüfen Sie die Adresse.",
  }),
  en: {
    faults: {
      missing: "Please fill in this field.",
      tooShort: "Please fill in this field.",
      tooLong: (d) => `Please shorten this to at most ${d["maximum"]} characters.`,
      tooSmall: (d) => `Please enter at least ${d["minimum"]}.`,
      tooBig: (d) => `Please enter at most ${d["maximum"]}.`,
      tooFew: "Please choose at least one entry.",
      number: "Please enter a number, for example 3 or 2.5.",
      day: "Please enter a date, for example 24.05.2027.",
      format: "This is not written as expected. Please follow the example at the field.",
      email: "Please enter a complete e-mail address, for example name@club.example.",
      url: "Please enter a web address, for example www.club.example.",
      choice: "Please choose one of the entries.",
      control: "The text contains characters that cannot be stored.",
      invalid: "This entry does not fit. Please check the field.",
    },
    skip: "Skip to content", menu: "Menu", language: "Deutsch", signIn: "Sign in", signOut: "Sign out", desk: "My desk",
    notFoundTitle: "This page does not exist", notFound: "It may have moved, or you may need to sign in to see it.", toStart: "To the start page",
    forbiddenTitle: "You may not do this here", forbidden: "Your role does not allow this step. Ask your network's coordinator if you need it.", back: "Back",
    errorTitle: "That did not work", error: (id) => `The fault is ours and has been recorded. What you typed is still in your browser: go back and try again. Reference: ${id}`,
    stuckTitle: "Nothing can be saved at the moment", stuck: "The server is out of room or takes no data. What was typed is still in the browser: go one step back and try again later. What was saved before is safe.",
    busyTitle: "One moment, please", busy: "The database does not answer at the moment. Please reload the page in a minute. What you saved before is safe.",
    unconfirmed: "This step needs a confirmation that it is you. What you typed stands below. Confirm in the new window, then send this form again.", confirm: "Confirm now (new window)",
    notInPerson: (name) => `Only ${name} in person can take this step. Whoever acts for somebody else may not.`,
    tooOftenTitle: "Too many tries", tooOften: (minutes) => `Very many requests came from here in a short time. Please try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`,
    conflictTitle: "Somebody has changed this meanwhile", refusedTitle: "That is not possible", faultsTitle: "Please check your entries",
    yours: "Your text", theirs: "Now stored", conflict: "What you typed is not lost. Compare both versions and save if yours should stand.", imprint: "Imprint", mailbox: "Demo mailbox",
    home: "Start page",
    preparingTitle: "In preparation", preparing: "This site is being prepared. Soon it will say what is needed and what is there already. Whoever has been invited can sign in.",
    unknownNetworkTitle: "This network does not exist here", unknownNetwork: "Please check the address.",
  },
};
