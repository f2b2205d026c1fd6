// SPDX-License-Identifier: EUPL-1.2
import { fold, stem } from "./stem.ts";

/**
 * Words that stand in any text and seldom decide what it is about: common verbs, adjectives, adverbs and general nouns.
 * They are no stop words, because they may matter together with others; they count little.
 */
const WEAK = `
stehen steht stand gestanden zeigen zeigt gezeigt kommen kommt kam gekommen machen macht gemacht bringen bringt gebracht
kennen kennt bekannt wissen weiß gewusst sagen sagt sehen sieht gesehen gehen geht ging gegangen bleiben bleibt geblieben
finden findet fand gefunden nehmen nimmt nahm genommen halten hält hielt lassen lässt gelassen liegen liegt gelegen heißen
heißt nennen genannt setzen setzt gesetzt legen legt gelegt ziehen zieht gezogen tun tut getan werden geworden
dürfen darf sollen wollen mögen mag brauchen braucht versuchen versucht schaffen schafft geschafft erreichen erreicht
erhalten erhält bekommen bekommt haben sein besitzen verfügen verfügt gehören gehört bilden bestehen besteht entstehen entsteht
enthalten betragen beträgt dauern dauert beginnen beginnt begonnen starten startet enden endet öffnen geöffnet offen offene
schließen geschlossen nutzen nutzt genutzt benutzen verwenden verwendet gebrauchen eignen eignet geeignet passen passt
passend passende lieben liebt geliebt lieber liebe mögen wünschen wollen hoffen hofft glauben denken denkt meinen
erklären erklärt erzählen erzählt berichten berichtet fragen fragt antworten erwarten erwartet verstehen versteht
übernehmen übernimmt übernommen mitbringen bringen mitnehmen abholen abgeholt holen holt geholt
vorbeikommen vorbei kommen dazukommen teilnehmen stattfinden findet statt anbieten bieten gewähren schenken schenkt verschenken
überlassen weitergeben abgegeben leisten leistet führen führt geführt leiten leitet begleiten begleitet betreuen betreut
organisieren organisiert planen plant geplant vorbereiten vorbereitet durchführen durchgeführt veranstalten gestalten gestaltet
einrichten eingerichtet einsetzen eingesetzt einsatz sorgen sorgt kümmern kümmert achten beachten lernen lernt gelernt üben übt
erste ersten erster erstes zweite zweiten dritte dritten letzte letzten nächste nächsten vergangene kommende kommenden
ganze ganzen ganzer ganzes halbe halben weitere weiteren weiterer einzelne einzelnen verschiedene verschiedenen
viele vielen vieler wenige wenigen mehrere mehreren beide insgesamt je pro gesamt gesamte gesamten
gern gerne leider natürlich sicher schnell langsam einfach leicht schwer richtig falsch wichtig nötig notwendig
schön schöne schönen schöner toll tolle nett freundlich freundliche lang lange langen langer kurz kurze kurzen hoch hohe hohen
niedrig breit weit weite nah nahe tief viel wenig genug voll volle leer leere leeres leeren fertig bereit bereits
eigen eigene eigenen eigener eigenes andere gleich gleiche gleichen selb derselbe ähnlich ähnliche neu alt jung
heute morgen gestern bald später früher früh spät immer manchmal oft selten meist meistens regelmäßige regelmäßigen gelegentlich
kurzfristig langfristig dauerhaft dauernd ständig zuletzt zuerst danach vorher nachher inzwischen seither zurzeit derzeit aktuell
aktuelle aktuellen hinaus hinein heraus herein hinauf herunter drinnen draußen innen außen oben unten vorn hinten links rechts
hause zuhause ort orte stelle platz seite seiten teil teile ende anfang mitte art arten weise form formen sorte
ding dinge sache sachen stück stücke menge anzahl zahl größe höhe länge breite meter zentimeter
möglichkeit möglichkeiten gelegenheit bedarf wunsch wünsche idee ideen ziel ziele grund gründe frage fragen antwort
problem probleme lösung thema themen bereich bereiche rahmen situation fall fälle beispiel beispiele erfahrung erfahrungen
erfahren erfahrene erfahrener kenntnisse kenntnis wissen können freude spaß lust laune mut geduld zeit zeiten termin termine
person personen mensch menschen leute mann männer freiwillige freiwilligen mitglied mitglieder team teams gruppe gruppen
verein vereine einrichtung einrichtungen organisation organisationen firma firmen betrieb betriebe unternehmen mitarbeiter mitarbeitende
kollege kollegen projekt projekte aktion aktionen veranstaltung veranstaltungen angebot stadt gemeinde region
make makes made take takes taken bring brings brought come comes came go goes went get gets got give gives given
show shows know knows known find finds found keep keeps kept use uses used run runs hold held
first second last next whole many much few several other own same different nice great good easy quick free open
people person group groups team project time times place thing things way part end lot kind sort idea experience
like love enjoy want happy glad able ready willing currently already often sometimes usually regularly`;

const STEMS: ReadonlySet<string> = new Set(WEAK.trim().split(/\s+/u).map((word) => stem(fold(word))));

/** Whether a stem (see `stem`) says little about the subject by itself. */
export function isWeak(key: string): boolean {
  return STEMS.has(key);
}
