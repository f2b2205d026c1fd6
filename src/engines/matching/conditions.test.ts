// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Card, Lack } from "./card.ts";
import { compare } from "./conditions.ts";
import { sentences } from "./sentences.ts";

const TODAY = "2026-04-01";
const card = (direction: Card["direction"], title: string, text = "", rest: Partial<Card> = {}): Card => ({ id: `${direction}-${title}`, direction, organisationId: direction, title, text, category: "", ...rest });
const need = (title: string, text?: string, rest?: Partial<Card>) => card("need", title, text, rest);
const offer = (title: string, text?: string, rest?: Partial<Card>) => card("offer", title, text, rest);

type Pair = readonly [Card, Card];
const verdict = ([own, other]: Pair) => {
  const { fits, lacks } = compare(own, other, TODAY);
  return { fits, kinds: lacks.map(({ kind }) => kind).filter((kind) => kind !== "dateOpen" && kind !== "quantityOpen") };
};

const blocked: readonly [Lack["kind"], Card, Card][] = [
  ["agesDoNotMeet", need("Märchenstunde für unsere Kita"), offer("Märchen und Wein", "Lesung mit Verkostung, ab 18.")],
  ["agesDoNotMeet", need("Theater für die Kita-Gruppe"), offer("Gruseltheater", "Für Kinder ist das Stück nicht geeignet.")],
  ["agesDoNotMeet", need("Lernhilfe", "Sechstklässler brauchen Nachhilfe in Englisch."), offer("Nachhilfe", "Nur für Klassen 11 bis 13.")],
  ["agesDoNotMeet", need("Smartphonekurs für Senioren"), offer("Smartphonekurs", "Für Jugendliche zwischen 14 und 18 Jahren.")],
  ["agesDoNotMeet", need("Ausflug mit Hochbetagten"), offer("Begleitung", "Wir begleiten nur Kinder und Jugendliche.")],
  ["agesDoNotMeet", need("Streckenposten", "Wir suchen Helfer ab 18 Jahren."), offer("Achtklässler packen an", "Achtklässler helfen einen Tag lang.")],
  ["agesDoNotMeet", need("Games afternoon for children", "Our primary school club plays on Fridays."), offer("Board games", "Adults only.")],
  ["agesDoNotMeet", need("Vorlesen", "", { audience: "Kita-Kinder" }), offer("Vorlesen", "", { audience: "Erwachsene ab 60" })],
  ["agesDoNotMeet", need("Vorlesen", "", { audience: "Kita-Kinder" }), offer("Lesung", "", { conditions: "ab 16 Jahren" })],
  ["agesDoNotMeet", need("Nachtwanderung", "Fünfzehn Jugendliche ab 14."), offer("Kellertour", "Nur für Erwachsene.")],
  ["agesDoNotMeet", need("Stadionordner", "Mindestens 18 Jahre."), offer("Ferienjob", "Bin 16 und habe im Sommer Zeit.")],
  ["agesDoNotMeet", need("Besuche im Heim", "Wir suchen Freiwillige, volljährig."), offer("Wir kommen gern", "Vier Freundinnen aus der 7b.")],
  ["agesDoNotMeet", need("Turnen", "Ein Raum für 20 Kinder ab 6."), offer("Halle", "Aus Gründen der Haftung keine Minderjährigen.")],
  ["ruledOut", need("Kleidung", "Keine Schuhe und keine Taschen."), offer("Schuhe und Hüte", "Dazu drei Taschen.")],
  ["ruledOut", need("Schlafsäcke", "Kleidung können wir nicht annehmen."), offer("Winterkleidung")],
  ["alreadyThere", need("Heft gestalten", "Der Druck ist bezahlt."), offer("Druck", "Bis 500 Stück.")],
  ["wrongDirection", need("Rasen mähen"), offer("Wer mäht mir den Rasen?", "Ich, 81, würde mich über jemanden freuen.")],
  ["wrongDirection", need("Trikots"), offer("Trikots fürs Betriebsfest", "Wir hätten gern neue Trikots.")],
  ["ruledOut", need("Möbel transportieren"), offer("Transporter mit Fahrer", "Wir fahren Kleidung und Bücher, keine Möbel.")],
  ["ruledOut", need("Kleidung für die Kleiderkammer", "Bitte keine Schuhe."), offer("Winterschuhe", "Zwanzig Paar.")],
  ["ruledOut", need("Broschüre drucken"), offer("Plakate gestalten", "Entwurf gern, Druck bieten wir nicht an.")],
  ["ruledOut", need("Regale", "Bitte nichts Gebrauchtes."), offer("Regale", "Zwei gebrauchte Regale aus Holz.")],
  ["ruledOut", need("Laptops", "Keine defekten Geräte bitte."), offer("Elektrogeräte", "Alles defekt, zum Basteln.")],
  ["ruledOut", need("Toys for our day nursery", "We do not need furniture."), offer("Office furniture", "Four desks.")],
  ["ruledOut", need("Beamer"), offer("Saal", "Beamer ist nicht vorhanden.")],
  ["alreadyThere", need("Kleinbus", "Fahrer haben wir."), offer("Fahrer", "Zwei Fahrer mit Erfahrung.")],
  ["alreadyThere", need("Wände streichen", "Farbe und Pinsel stellen wir."), offer("Wandfarbe", "Zehn Eimer.")],
  ["wrongDirection", need("Helfer beim Aufbau"), offer("Aufbau beim Dorffest", "Wir suchen noch zwei Helfer.")],
  ["wrongDirection", need("Lagerraum für den Chor"), offer("Wir suchen einen Lagerraum!", "Wir bieten dafür eine Führung.")],
  ["wrongDirection", need("20 Stühle zu verschenken", "Stapelbar."), offer("Stühle", "Zwanzig Stück.")],
  ["quantityTooSmall", need("Stühle", "Wir brauchen 100 Stühle.", { quantity: 100 }), offer("Stühle", "12 Stühle, blau.", { quantity: 12 })],
  ["quantityTooSmall", need("Stühle", "100 Stühle", { quantity: 100 }), offer("Bürostühle", "Acht Bürostühle", { quantity: 8 })],
  ["quantityTooSmall", need("Fläche", "400 qm Fläche", { quantity: 400 }), offer("Fläche", "30 m² im Hof", { quantity: 30 })],
  ["outOfArea", need("Einkaufshilfe", "", { quarterId: "nord" }), offer("Einkaufshilfe", "", { quarterId: "süd", onlyInQuarter: true })],
  ["notWanted", need("Kleidung", "", { notWanted: "Pelze" }), offer("Kleidung", "Mäntel und Pelze.")],
];

const fitting: readonly [string, Card, Card][] = [
  ["students help a day nursery that wants helpers of age", need("Sommerfest der Kita", "Wir suchen Helfer ab 18 für unsere Kita."), offer("Studierende helfen", "Studierende packen bei Festen mit an.")],
  ["a team of grown-ups helps children", need("Ausflug mit Kindern"), offer("Firmenteam", "Zehn Leute ab 18 begleiten Sie einen Tag.")],
  ["apprentices with their ages help a day nursery", need("Beete für die Kita"), offer("Projektwoche", "Unsere Auszubildenden (16 bis 19 Jahre) bauen gern.")],
  ["families hold every age", need("Fest für Familien"), offer("Tanzabend", "Nur für Erwachsene.")],
  ["ages overlap", need("Sprachkurs für Jugendliche"), offer("Sprachkurs", "Ab 16 Jahren.")],
  ["not only is no limit", need("Konzert im Seniorenheim"), offer("Konzert", "Nicht nur für Kinder.")],
  ["a question for takers offers", need("Regale"), offer("Wer braucht Regale?", "Zwei Regale aus Holz.")],
  ["experience is no age", need("Schachkurs für Kinder"), offer("Schach", "Trainer mit über 20 Jahren Erfahrung.")],
  ["both rule out the same", need("Kleidung", "Keine Möbel."), offer("Wohnungsauflösung", "Alles außer Möbel.")],
  ["the excluded thing is mentioned in passing", need("Kleidung", "Keine Möbel."), offer("Kleidung", "Auf Wunsch im Schrank, Möbel stehen noch da.")],
  ["the excluded thing stands in an aside of the title", need("Kleidung", "Keine Möbel."), offer("Kisten für Möbel und Kleidung")],
  ["a need may lack what it has not", need("Stühle gesucht", "Wir haben keine Stühle."), offer("Stühle", "Stapelbar.")],
  ["an offer may have what it has", need("Fahrer"), offer("Kleinbus", "Fahrer haben wir.")],
  ["people without a thing seek it", need("Fahrdienst für Menschen ohne Auto"), offer("Auto zu verleihen")],
  ["a more general thing than the excluded", need("Spielzeug", "Keine Kriegsspielzeuge."), offer("Spielzeug")],
  ["printer is not print", need("Drucker"), offer("Gestaltung", "Druck bieten wir nicht an.")],
  ["a team that seeks a task offers", need("Zaun streichen"), offer("Firmenteam sucht Einsatz", "Wir suchen für unser Team eine Aufgabe.")],
  ["whoever seeks one thing in return for another is wanted for the other", need("Hilfe am Rechner"), offer("Wir suchen Räume", "Dafür bieten wir IT-Beratung.")],
  ["different units", need("Stühle", "100 Stühle", { quantity: 100 }), offer("Helfer", "Zwei Personen", { quantity: 2 })],
  ["numbers without a unit", need("Stühle", "viele", { quantity: 100 }), offer("Stühle", "einige", { quantity: 2 })],
  ["another quarter without a word of staying there", need("Einkaufshilfe", "", { quarterId: "nord" }), offer("Einkaufshilfe", "", { quarterId: "süd" })],
  ["not wanted, and ruled out by the other itself", need("Kleidung", "", { notWanted: "Pelze" }), offer("Kleidung", "Mäntel, keine Pelze.")],
];

describe("what stands in the way", () => {
  it.each(blocked)("%s: $1.title – $2.title", (kind, own, other) => {
    for (const pair of [[own, other], [other, own]] as const) {
      expect(verdict(pair)).toMatchObject({ fits: false });
      expect(verdict(pair).kinds).toContain(kind);
    }
  });
});

describe("what does not stand in the way", () => {
  it.each(fitting)("%s", (_, own, other) => {
    for (const pair of [[own, other], [other, own]] as const) expect(verdict(pair)).toMatchObject({ fits: true });
  });

  it("tells of a part that is ruled out, and leaves it to talk", () => {
    const pair = [need("Hausrat", "Keine Tische."), offer("Tische und Stühle")] as const;
    expect(verdict(pair)).toEqual({ fits: true, kinds: ["ruledOut"] });
  });

  it("tells of a narrower exclusion that may hold, and leaves it to talk", () => {
    const pair = [need("Rechner für die Schule", "Bitte keine alten Röhrenmonitore."), offer("Röhrenmonitore")] as const;
    expect(verdict(pair)).toEqual({ fits: true, kinds: ["ruledOut"] });
  });
});

describe("sentences", () => {
  it.each<[Lack, string, string]>([
    [{ kind: "agesDoNotMeet", own: "ab 18", other: "Kita" }, "Das Alter passt nicht: „ab 18“ hier, „Kita“ dort", "The ages do not meet: “ab 18” here, “Kita” there"],
    [{ kind: "ruledOut", words: ["Möbel"] }, "Im Text ausgeschlossen: Möbel", "Ruled out in the text: Möbel"],
    [{ kind: "alreadyThere", words: ["Fahrer"] }, "Ist schon vorhanden: Fahrer", "Already there: Fahrer"],
    [{ kind: "wrongDirection", listed: "offer" }, "Als Angebot eingetragen, liest sich aber wie ein Gesuch", "Filed as an offer, but it reads like a need"],
    [{ kind: "wrongDirection", listed: "need" }, "Als Bedarf eingetragen, liest sich aber wie ein Angebot", "Filed as a need, but it reads like an offer"],
    [{ kind: "outOfArea" }, "Gilt nur im eigenen Quartier", "Holds in its own quarter only"],
  ])("%o", (lack, german, english) => {
    expect(sentences(lack, "de")).toBe(german);
    expect(sentences(lack, "en")).toBe(english);
  });
});
