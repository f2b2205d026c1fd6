// SPDX-License-Identifier: EUPL-1.2
import { list, spell, type Contradicted, type Feedback, type Reasons, type ResultTexts, type TallyTexts } from "./words.ts";

const n = (value: number, digits = 0) => spell(value, digits, ",", ".");
const count = (value: number, one: string, many: string) => `${n(value)} ${value === 1 ? one : many}`;
const and = (names: readonly string[]) => list(names, "und");
const percent = (share: number) => `${n(100 * share, 1)} %`;
const ballots = (value: number) => count(value, "Stimmzettel", "Stimmzettel");

/** Why a ballot does not count: goes behind "zählt nicht: ". */
const reasons: Reasons = {
  struck: (about) => `von zwei Personen gestrichen (${about})`,
  "unreadable-time": (about) => `die Zeitangabe ist nicht lesbar (${about})`,
  early: () => "vor dem Beginn abgegeben",
  late: () => "nach dem Ende abgegeben",
  "paper-unchecked": () => "vom Papier übertragen, aber nicht von zwei verschiedenen Personen geprüft",
  "unknown-voter": () => "keine stimmberechtigte Person genannt",
  repeated: () => "dieselbe Person hat mehrfach abgestimmt, ein anderer Stimmzettel gilt",
  "unknown-option": (about) => `„${about}“ steht nicht zur Wahl`,
  "bad-number": (about) => `${about} ist keine erlaubte Zahl`,
  "over-cap": (about) => `zu viele Punkte für „${about}“`,
  "too-many-points": (about) => `mehr Punkte als erlaubt (${about})`,
  "own-idea": (about) => `Punkte für die eigene Idee „${about}“`,
  "not-all-spent": (about) => `nicht alle Punkte vergeben (nur ${about})`,
  "bad-answer": (about) => `„${about}“ ist weder Ja noch Nein noch Enthaltung`,
  incomplete: (about) => `die Angabe zu „${about}“ fehlt`,
  empty: () => "nichts angegeben",
  "ranked-twice": (about) => `„${about}“ steht zweimal in der Reihenfolge`,
  "tied-rank": () => "mehrere auf derselben Stufe, das lässt diese Wahl hier nicht zu",
  "no-juror": () => "kein Name eines Jurymitglieds",
  conflict: (about) => `Befangenheit bei „${about}“ erklärt`,
  "unknown-criterion": (about) => `das Kriterium „${about}“ gibt es nicht`,
  "no-expert": () => "keiner Person der Befragung zugeordnet",
  "unknown-round": (about) => `eine Runde ${about} gibt es nicht`,
  "not-yet-open": (about) => `„${about}“ war in dieser Runde noch nicht gefragt`,
  "not-yet": () => "erst nach dem betrachteten Zeitpunkt abgegeben oder bestätigt",
  "no-address": () => "keine lesbare Adresse",
  disposable: (about) => `Wegwerf-Adresse (${about})`,
  unconfirmed: () => "Adresse nicht bestätigt",
  "confirmed-late": () => "zu spät bestätigt",
  "over-limit": (about) => `mehr als ${about} Stimmen derselben Person`,
};

/** Shorter, for sums over many ballots, where the sentence above names one thing. */
const short: Readonly<Record<string, string>> = {
  repeated: "doppelt", disposable: "Wegwerf-Adresse", struck: "gestrichen",
  "bad-number": "keine erlaubte Zahl", "unknown-option": "steht nicht zur Wahl", conflict: "Befangenheit",
  incomplete: "unvollständig", "over-cap": "zu viele Punkte auf eine Möglichkeit", "too-many-points": "zu viele Punkte",
  "own-idea": "eigene Idee", "not-all-spent": "nicht alle Punkte vergeben", "bad-answer": "keine gültige Antwort",
  "ranked-twice": "doppelt gereiht", "unknown-criterion": "unbekanntes Kriterium", "unknown-round": "unbekannte Runde",
  "not-yet-open": "noch nicht gefragt", "over-limit": "über der Höchstzahl", "unreadable-time": "Zeitangabe nicht lesbar",
};

/** Each colliding rule a sentence. */
const clashes: Contradicted = {
  "no-options": () => ["Es gibt nichts zu wählen: Die Liste ist leer."],
  "same-option-twice": ([id]) => [`„${id}“ steht zweimal zur Wahl.`],
  "same-ballot-twice": ([id]) => [`Zwei Stimmzettel tragen dieselbe Nummer „${id}“.`],
  "unreadable-time": ([text]) => [`Die Zeitangabe „${text}“ in den Regeln ist nicht lesbar; nötig sind Datum, Uhrzeit und Zeitzone.`],
  "closes-before-opens": ([opens, closes]) => [`Die Abstimmung beginnt ${opens}.`, `Das Ende ist ${closes}, also nicht danach.`],
  "more-seats-than-options": (_, [seats, options]) => [`Zu vergeben sind ${count(seats!, "Platz", "Plätze")}.`, `Zur Wahl stehen ${n(options!)}.`],
  "eligible-unknown": () => ["Die Regel fragt nach einem Anteil der Stimmberechtigten.", "Wie viele stimmberechtigt sind, ist nicht angegeben."],
  "quorum-over-eligible": (_, [needed, eligible]) => [`Beschlussfähig ist die Abstimmung ab ${ballots(needed!)}.`, `Stimmberechtigt sind nur ${n(eligible!)}.`],
  "more-ballots-than-eligible": (_, [counted, eligible]) => [`Es zählen ${ballots(counted!)}.`, `Stimmberechtigt sind nur ${n(eligible!)}.`],
  "no-points": (_, [points]) => [`${n(points!)} Punkte je Person sind keine ganze Zahl von 1 bis 1 Million.`],
  "no-cap": (_, [cap]) => [`Höchstens ${n(cap!)} Punkte je Möglichkeit ist keine ganze Zahl ab 1.`],
  "cannot-spend": ([voter], [points, options, cap]) => [
    `Jede Person muss alle ${n(points!)} Punkte vergeben.`,
    `Höchstens ${count(cap!, "Punkt darf", "Punkte dürfen")} auf dieselbe Möglichkeit.`,
    voter === undefined ? `Es gibt nur ${count(options!, "Möglichkeit", "Möglichkeiten")}.` : `Für „${voter}“ bleiben ohne eigene Ideen nur ${count(options!, "Möglichkeit", "Möglichkeiten")}.`,
  ],
  "no-top": (_, [top]) => [`Das Ende der Skala, ${n(top!)}, ist keine ganze Zahl von 1 bis 1000.`],
  "unknown-passive": ([id]) => [`Die Null-Lösung „${id}“ steht nicht zur Wahl.`],
  "no-criteria": () => ["Es gibt kein Kriterium."],
  "same-criterion-twice": ([id]) => [`Das Kriterium „${id}“ steht zweimal da.`],
  "no-weight": ([id]) => [id === undefined ? "Alle Kriterien haben das Gewicht 0." : `Das Gewicht von „${id}“ ist keine Zahl ab 0.`],
  "empty-scale": ([id], [min, max]) => [`Die Skala${id === undefined ? "" : ` von „${id}“`} von ${n(min!)} bis ${n(max!)} ist nicht brauchbar.`],
  "no-places": (_, [shortlist, least]) => [`Plätze je Klasse (${n(shortlist!)}) und Mindestzahl der Bewertungen (${n(least!)}) sind ganze Zahlen ab 1.`],
  "unknown-class": ([entry, name]) => [`„${entry}“ gehört zur Klasse „${name}“.`, "Diese Klasse ist nicht vorgesehen."],
  "too-few-jurors": ([entry], [least, jurors, barred]) => [
    `Jede Einreichung braucht ${count(least!, "Bewertung", "Bewertungen")}.`, `Die Jury hat ${count(jurors!, "Mitglied", "Mitglieder")}.`,
    ...(barred! > 0 ? [`Bei „${entry}“ ${barred === 1 ? "ist 1 davon" : `sind ${n(barred!)} davon`} befangen.`] : []),
  ],
  "no-rounds": (_, [rounds]) => [`${n(rounds!)} Runden sind keine ganze Zahl ab 1.`],
  "item-after-last-round": ([item], [from, rounds]) => [`„${item}“ wird erst ab Runde ${n(from!)} gefragt.`, `Es gibt nur ${count(rounds!, "Runde", "Runden")}.`],
  "no-votes-each": (_, [most]) => [`Höchstens ${n(most!)} Stimmen je Person ist keine ganze Zahl ab 1.`],
  "blackout-without-end": () => ["Vor dem Ende sollen keine Zahlen gezeigt werden.", "Ein Ende ist nicht angegeben."],
};

const told: Readonly<Record<string, string>> = {
  "more-voters": "weil mehr Personen dafür Punkte gaben", "fewer-tops": "weil weniger Personen den höchsten Widerstand angaben",
  "lower-highest": "weil der höchste einzelne Widerstand kleiner ist", "more-firsts": "weil mehr Personen diese Möglichkeit an die erste Stelle setzten",
  "heaviest-criterion": "wegen des Kriteriums mit dem größten Gewicht", "closer-jury": "weil die Jury sich einiger war",
  earlier: "weil der Stand früher erreicht war", lot: "durch Los",
};

const results: ResultTexts = {
  turnout: ({ cast, counted, paper, eligible }) =>
    `${ballots(cast)}, davon ${counted === 1 ? "zählt 1" : `zählen ${n(counted)}`}${paper > 0 ? ` (${n(paper)} vom Papier)` : ""}${eligible === undefined ? "" : `; stimmberechtigt: ${n(eligible)}`}.`,
  removed: (parts) => `Nicht gezählt: ${parts.map(({ why, votes }) => `${n(votes)} (${short[why] ?? reasons[why]?.("") ?? why})`).join(", ")}.`,
  late: (late) => `${n(late)} ${late === 1 ? "kam" : "kamen"} nach dem Ende.`,
  invalid: (ballot, why, about) => `Stimmzettel ${ballot} zählt nicht: ${reasons[why]?.(about) ?? why}.`,
  none: () => "Es zählt kein Stimmzettel; entschieden ist nichts.",
  noQuorum: (counted, needed) => `Nicht beschlussfähig: ${n(needed)} nötig, ${n(counted)} gezählt; entschieden ist nichts.`,
  chosen: (names) => `Vorn: ${and(names)}.`,
  contested: (names) => `Über den letzten Platz entscheidet die Auszählung nicht: ${and(names)} liegen gleichauf.`,
  tie: (names, by, order) => (by === "stands" ? `Der Gleichstand von ${and(names)} bleibt stehen.` : `${and(names)} lagen gleichauf; die Reihenfolge ${order.join(", ")} gilt ${told[by] ?? by}.`),
  margin: ({ ballots: held, holds }) =>
    held === 0 ? "Das Ergebnis ist an der Grenze gleichauf."
      : holds === "exactly" ? `Erst ${ballots(held)} anders ausgefüllt, und das Ergebnis wäre ein anderes oder gleichauf.`
        : `Mindestens ${ballots(held)} müssten anders ausgefüllt sein, damit das Ergebnis ein anderes oder gleichauf wäre.`,
  seal: (hash) => `Festgehalten mit den Regeln; Prüfsumme aller Stimmzettel: ${hash.slice(0, 16)}.`,
  dots: (name, place, points, voters) => `${name}: Platz ${n(place)}, ${count(points, "Punkt", "Punkte")} von ${count(voters, "Person", "Personen")}.`,
  resisted: (name, place, { sum, mean, acceptance, acceptable }, top) =>
    `${name}: Platz ${n(place)}, Widerstand ${n(sum)} (im Mittel ${n(mean, 1)} von ${n(top)}), Zustimmung der Gruppe ${percent(acceptance)}.${acceptable ? "" : " Das ist nicht besser, als alles zu lassen, wie es ist."}`,
  motion: (name, { result, byChair, yes, no, abstain, neededYes, present }, needed) =>
    result === "no-quorum" ? `${name}: nicht beschlussfähig, ${n(needed)} nötig, ${n(present)} dabei.`
      : `${name}: ${result === "accepted" ? "angenommen" : "abgelehnt"} mit ${n(yes)} Ja, ${n(no)} Nein, ${count(abstain, "Enthaltung", "Enthaltungen")}; nötig ${neededYes === 1 ? "war" : "waren"} ${n(neededYes)} Ja.${byChair ? " Bei Gleichstand gab die Leitung den Ausschlag." : ""}`,
  condorcet: (name) => `${name} gewinnt jeden Vergleich zu zweit.`,
  path: (name, other, there, back) => `${name} steht vor ${other}: der stärkste Weg dorthin trägt ${n(there)}, der zurück ${n(back)}.`,
  ranked: (name, place) => `${name}: Platz ${n(place)}.`,
  elected: (name, stage, votes, quota) => `${name}: gewählt in Zählschritt ${n(stage)} mit ${n(votes, 2)} Stimmen; die Quote ist ${n(quota)}.`,
  excluded: (name, stage) => `${name}: in Zählschritt ${n(stage)} ausgeschieden, die Stimmen gingen an die nächsten Wünsche.`,
  left: (name) => `${name}: am Ende der Zählung ohne Platz.`,
  shortlist: (name, names, entries) => `${name === "" ? "" : `Klasse ${name}: `}Von ${count(entries, "Einreichung", "Einreichungen")} ${names.length === 1 ? "kommt" : "kommen"} ${n(names.length)} weiter${names.length === 0 ? "" : `: ${and(names)}`}.`,
  conflicts: (held) => `${count(held, "Bewertung", "Bewertungen")} wegen Befangenheit nicht gezählt.`,
  unrated: (name, had, least) => `${name} ist nicht gereiht: ${n(had)} von ${n(least)} nötigen Bewertungen.`,
  items: (settled, items) => `${n(settled)} von ${n(items)} Aussagen sind geklärt (Einigkeit oder stabil).`,
  round: ({ round, answered, dropouts, consensus, shown }) => `Runde ${n(round)}: ${count(answered, "Antwort", "Antworten")}, ${n(dropouts)} nicht mehr dabei, Einigkeit bei ${n(consensus)} von ${n(shown)} gezeigten Aussagen.`,
  item: (name, state, facts) => facts === undefined ? `${name}: zu wenige Antworten, um sie zu zeigen.`
    : `${name}: ${{ consensus: "Einigkeit", stable: "stabil", open: "offen", hidden: "" }[state]}, Median ${n(facts.median!, 2)}, mittlere Hälfte ${n(facts.q1!, 2)} bis ${n(facts.q3!, 2)}, ${count(facts.n, "Antwort", "Antworten")}.`,
  expert: (round, rated, outside) => `Runde ${n(round)}: ${count(rated, "Aussage", "Aussagen")} bewertet, davon ${n(outside)} außerhalb der mittleren Hälfte der Gruppe.`,
  hidden: (days) => `In den letzten ${n(days)} Tagen vor dem Ende werden keine Zahlen gezeigt.`,
  voted: (name, place, votes) => `${name}: Platz ${n(place)} mit ${count(votes, "Stimme", "Stimmen")}.`,
  burst: (source, votes, from) => `Auffällig: ${n(votes)} Stimmen in kurzer Zeit ab ${from} von derselben Quelle (${source}); sie zählen, bis jemand sie streicht.`,
};

const feedback: Feedback = {
  place: (name, place, of) => `${name}: Platz ${n(place)} von ${n(of)}${place === 1 ? "" : " in der Bewertung der Jury"}.`,
  seen: (ballotsHeld) => `${count(ballotsHeld, "Person hat", "Personen haben")} unabhängig voneinander bewertet.`,
  strong: (names) => `Über dem Durchschnitt der Klasse: ${and(names)}.`,
  weak: (names) => `Unter dem Durchschnitt der Klasse: ${and(names)}.`,
  on: () => "Weiter in der nächsten Stufe.",
  off: () => "Diesmal nicht in der nächsten Stufe.",
  open: () => "Ob es weitergeht, ist noch offen: Gleichstand an der Grenze.",
};

export const de: TallyTexts = { reasons, clashes, results, feedback };
