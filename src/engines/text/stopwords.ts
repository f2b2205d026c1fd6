// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./stem.ts";

const GERMAN = `
stattdessen indessen unterdessen ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus außerdem
bei beide beiden beim bereits besonders bin bis bist da dabei dafür daher damit danach dann daran darauf daraus darin das
dass davon dazu dein deine dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses
doch dort du durch ein eine einem einen einer eines einige einigen er es etwa etwas euch euer eure für ganz
gar gegen gegenüber gern gerne gibt hat habe haben hatte hatten her hier hin hinter ich ihm ihn ihnen ihr ihre
ihrem ihren ihrer im immer in innerhalb ins ist ja je jede jedem jeden jeder jedes jedoch jemand jene kann kein keine
keinem keinen keiner können könnte könnten leider man manche mehr mein meine meist mit möchte möchten müssen muss
nach neben nicht nichts noch nun nur ob oder ohne per pro schon sehr sein seine seinem seinen seiner seit selbst
sich sie sind so sobald solche soll sollen sollte sollten sondern sonst sowie statt über um und uns unser unsere
unserem unseren unserer unter vom von vor während war waren was weil welche welcher wenn wer werden wie wieder will
wir wird wo wollen worden wurde wurden z zu zum zur zusammen zwischen bzw ca evtl ggf inkl usw vgl`;

const ENGLISH = `
a about after all also am an and any are as at be because been before being both but by can could did do does
for from had has have her here his how i if in into is it its just may more most my no not of on one only or
other our out over own per she should so some such than that the their them then there these they this those
through to too under until up us very was we were what when where which while who will with would you your yours
am again against although always another anyone anything around away back because become between cannot each either else ever every everyone few
further get gets getting give gives given giving go going got having her hers herself him himself itself let like made make makes many me mine might
much must myself neither never none nor nothing off often onto ours ourselves quite rather really shall she since someone something somewhere
still take takes their theirs themselves therefore though together toward towards unless upon upto usually want wants way well whatever whenever
whether whose why within without yet yourself yourselves don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven ll ve re etc`;

/** Words nearly every need and offer contains: they say "this is an advertisement", not what it is about. */
const GENRE = `
suche suchen sucht gesucht biete bieten bietet angeboten angebot gesuch bedarf brauche brauchen braucht benötigen
benötigt gebraucht wünschen wünscht gebe geben abgeben abzugeben abgegeben stelle stellen stellt verfügung verfügbar
vorhanden helfe helfen hilft hilfe unterstützen unterstützt unterstützung freuen freut bitte kostenlos kostenfrei
unentgeltlich gratis ehrenamtlich ehrenamt ehrenamtliche engagieren engagement interesse interessierte möglich möglichst
absprache vereinbarung rund ungefähr mindestens maximal bestehend fehlt fehlen mitmachen melden
looking seek seeks seeking search searching wanted need needs needed required requires require offer offers offered offering provide provides provided
providing free freely help helps helping please support supports supporting available donate donated donating gladly happy welcome urgently kindly
volunteer volunteers volunteering voluntary`;

/** Time words: when something happens is a field of its own and no sign that two texts are about the same thing. */
const TIME = `
uhr tag tage tagen tags woche wochen wöchentlich monat monate monats monatlich jahr jahre jahren stunde stunden minuten
morgens mittags nachmittag nachmittags abend abends vormittag vormittags wochenende wochenenden täglich regelmäßig
einmal zweimal dreimal mal montag montags dienstag dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags
samstag samstags sonntag sonntags januar februar märz april mai juni juli august september oktober november dezember
day days week weeks weekly month months monthly year years hour hours monday tuesday wednesday thursday friday saturday
sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekends morning mornings afternoon afternoons evening evenings daily
minute minutes today tomorrow regularly once twice january february march may june july october december`;

/** Sizes and numbers in words: they describe anything. */
const MEASURE = `
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert two three four five six seven eight nine ten
groß große großen großer großes klein kleine kleinen kleiner kleines neu neue neuen neuer neues alt alte alten alter altes
gut gute guten guter gutes gemeinsam gemeinsame gemeinsamen gemeinsames gebrauchte gebrauchten gebrauchter gebrauchtes
big large small new old good`;

const STOP: ReadonlySet<string> = new Set(
  [GERMAN, ENGLISH, GENRE, TIME, MEASURE].flatMap((list) => list.trim().split(/\s+/u)).map(fold),
);

/** Whether a folded word (see `fold`) says nothing about the subject: function words, the genre's own words, times. */
export function isStopWord(folded: string): boolean {
  return STOP.has(folded);
}
