// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";

interface Facts { network: string; phone: string; email: string; days: number; sign: boolean }

export const de = voiced({
  plain: {
    title: "Leichte Sprache",
    own: "Diesen Text hat das Netzwerk selbst geschrieben.",
    // One sentence a line, at most 12 words: the check of the page runs over these lines too.
    text: (d: Facts) => [
      "# Willkommen", "Das ist eine Seite im Internet.", "Die Seite heißt:", d.network,
      "", "Auf der Seite arbeiten viele zusammen.", "Zum Beispiel:", "- Vereine", "- Firmen", "- Schulen", "- Ämter", "", "Sie helfen sich gegenseitig.", "Geld ist dabei nicht wichtig.",
      "# Was steht auf der Seite?", "Ganz oben sind Wörter zum Anklicken.", "Das ist das Menü.",
      "", "Unter dem Wort Bedarfe steht:", "Das wird gebraucht.", "Ein Verein braucht zum Beispiel Hilfe beim Streichen.",
      "", "Unter dem Wort Angebote steht:", "Das gibt es schon.", "Eine Firma leiht zum Beispiel einen Raum aus.",
      "", "Unter dem Wort Organisationen steht:", "Diese Vereine und Firmen machen mit.",
      "", "Unter dem Wort Veranstaltungen steht:", "Hier können Sie andere treffen.",
      "", "Unter dem Wort Zusagen steht:", "Das haben Menschen einander versprochen.",
      "# So finden Sie etwas", "Klicken Sie oben auf ein Wort.", "Dann sehen Sie eine Liste.", "Über der Liste ist ein Feld.", "Dort können Sie ein Wort eingeben.", "Dann klicken Sie auf Suchen.",
      "", "Ganz unten auf der Seite stehen noch mehr Wörter.", "Dort finden Sie auch diese Seite wieder.",
      "# Möchten Sie mitmachen?", "Lesen kann jede Person.", "Dafür müssen Sie sich nicht anmelden.", "", "Möchten Sie selbst etwas schreiben?", "Dann brauchen Sie ein Konto.", "Das Konto kostet nichts.", "", "Fragen Sie uns.", "Wir helfen Ihnen gern.",
      "# Kann jede Person die Seite benutzen?", "Manche Menschen haben eine Behinderung.", "Auch sie sollen die Seite gut benutzen können.", "Das schwere Wort dafür ist: Barriere-Freiheit.",
      "", "Wir haben die Seite geprüft.", "Noch ist nicht alles gut.", "", "Was noch fehlt, steht in einem Text.", "Der Text heißt: Erklärung zur Barriere-Freiheit.", "Sie finden ihn ganz unten auf der Seite.", "Klicken Sie dort auf das Wort Barrierefreiheit.", "Der Text ist in schwerer Sprache.",
      "# Klappt etwas nicht?", "Dann sagen Sie es uns bitte.", "Klicken Sie ganz unten auf: Barriere melden.", "Dort können Sie uns schreiben.", "Wir antworten Ihnen.", `Das dauert höchstens ${d.days} Tage.`,
      ...(d.phone ? ["", "Sie können auch anrufen.", `Telefon: ${d.phone}`] : []), ...(d.email ? ["", "Sie können auch eine E-Mail schreiben.", `E-Mail: ${d.email}`] : []),
      "", "Ist die Antwort nicht gut?", "Dann hilft Ihnen ein anderes Amt.", "Das Amt steht in der Erklärung zur Barriere-Freiheit.",
      "# Was gibt es noch?", "Nur diese eine Seite ist in Leichter Sprache.", ...(d.sign ? ["Es gibt auch einen Film in Gebärden-Sprache."] : ["Einen Film in Gebärden-Sprache gibt es noch nicht."]), "", "Mehr dazu steht auf einer anderen Seite.", "Klicken Sie ganz unten auf: Gebärdensprache.",
    ].join("\n").replaceAll("\n# ", "\n\n# "),
  },
  sign: {
    title: "Deutsche Gebärdensprache",
    lead: "Die wesentlichen Inhalte dieser Website für Menschen, die in Deutscher Gebärdensprache zu Hause sind.",
    noneTitle: "Einen Film gibt es noch nicht", none: "Ein Film in Deutscher Gebärdensprache ist für diese Website noch nicht gedreht. Bis dahin steht hier als Text, was er sagen wird.",
    film: "Film in Deutscher Gebärdensprache", watch: (d: { title: string }) => `Film ansehen: ${d.title}`, elsewhere: (d: { host: string }) => `Der Film liegt auf einer anderen Website: ${d.host}. Erst ein Klick führt dorthin; vorher erfährt dort niemand von diesem Besuch.`,
    transcript: "Was der Film sagt", reach: "Lieber gebärden? Über einen Relay-Dienst mit Dolmetschenden ist diese Nummer erreichbar:", mail: "Schriftlich geht es auch:",
    text: (d: Facts) => [
      "# Worum es hier geht", `„${d.network}“ bringt Vereine, Betriebe, Schulen und Ämter zusammen. Die einen sagen, was sie brauchen, die anderen, was sie geben können: Zeit, Wissen, Räume, Dinge und Kontakte. Geld spielt keine Rolle.`,
      "# Wie man sich zurechtfindet", "Oben stehen die Wege zu Bedarfen, Angeboten, Organisationen, Veranstaltungen und Zusagen. Jede Liste hat ein Suchfeld. Lesen geht ohne Anmeldung, für eigene Einträge braucht es ein Konto. Unten stehen Impressum, Datenschutz, Barrierefreiheit und diese Seite.",
      "# Wie barrierefrei diese Website ist", "In der Erklärung zur Barrierefreiheit steht, was geprüft wurde, was noch fehlt und welche anderen Wege es gibt. Dort steht auch, welche Stelle hilft, wenn eine Antwort ausbleibt.",
      "# Eine Barriere melden", `Das Formular „Barriere melden“ ist ohne Anmeldung offen. Eine Antwort gibt es innerhalb von ${d.days} Tagen.`,
      "# Was es noch gibt", "Eine Seite in Leichter Sprache erklärt dasselbe in kurzen Sätzen.",
    ].join("\n\n"),
  },
  form: {
    plainTitle: "Text in Leichter Sprache", plainLead: "Der Text unten ist ein Vorschlag, der die Prüfung besteht. Er lässt sich ändern.",
    text: "Text", textHint: "Ein Satz je Zeile, höchstens 12 Wörter, keine Abkürzungen. „# “ beginnt eine Überschrift, „- “ einen Punkt. Lange Wörter teilt ein Bindestrich oder ein Mediopunkt: Barriere·freiheit.",
    check: "Was die Prüfung sagt", checkFine: "Jede Zeile besteht die Prüfung.", line: "Zeile", sentence: "Satz", fault: "Hinweis",
    signTitle: "Gebärdensprache: Film und Text", signLead: "Ein Film wird verlinkt, nie eingebettet, damit beim Lesen niemand Fremdes angefragt wird.", videoTitle: "Titel des Films", videoUrl: "Adresse des Films", videoUrlHint: "Mit https:// am Anfang. Liegt er auf einer anderen Website, steht das auf der Seite dabei.", transcript: "Was der Film sagt, als Text", transcriptHint: "Absätze durch eine leere Zeile getrennt, „# “ beginnt eine Überschrift. Ohne Film steht hier, was er sagen wird.",
    save: "Prüfen und speichern", reset: "Wieder den Vorschlag nehmen", view: "Seite ansehen",
  },
  faults: {
    words: (d: { words: number }) => `${d.words} Wörter, höchstens 12. Bitte in zwei Sätze teilen.`,
    sentences: (d: { sentences: number }) => `${d.sentences} Sätze. Bitte nur ein Satz je Zeile.`,
    abbreviation: (d: { word: string }) => `Abkürzung „${d.word}“. Bitte ausschreiben.`,
    sign: (d: { word: string }) => `Das Zeichen „${d.word}“ bitte als Wort schreiben.`,
    long: (d: { word: string }) => `Langes Wort „${d.word}“. Ein Bindestrich oder Mediopunkt hilft beim Lesen.`,
  },
});
