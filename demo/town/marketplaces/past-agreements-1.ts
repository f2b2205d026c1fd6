// SPDX-License-Identifier: EUPL-1.2
import type { Agreement } from "../shape.ts";

/** Sealed agreements 1 to 14 of the first marketplace. */
export const agreements1To14 = [
  {
    number: 1,
    corner: "wissen-und-koennen",
    a: {
      org: "maschinenwerke",
      person: "heike-stadler",
      gives: {
        what: "Sechs Nachmittage in der Lehrwerkstatt für je acht Jugendliche: feilen, bohren, löten, mit zwei Ausbildern",
        quantity: 36, unit: "hours", hours: 36, valueEuro: 2_880, valueBasis: "knowledge",
      },
    },
    b: {
      org: "gesamtschule",
      person: "tomasz-nowicki",
      gives: {
        what: "Mittagessen für das Ausbildungsteam an vier Tagen, gekocht vom Wahlkurs Hauswirtschaft",
        quantity: 16, unit: "hours", hours: 16, valueEuro: 800, valueBasis: "hands",
      },
    },
    periodFromOffset: -230, periodUntilOffset: -60,
    firstContact: "b", firstContactByOffset: -231,
    place: "Lehrwerkstatt, Kammgarnstraße 2",
    sealedBy: "dieter-lohmann", sealedMinute: 19,
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -52,
      hoursActual: 58,
      quote: {
        text: "Zwei von den acht haben jetzt einen Vertrag bei uns. Beide hätten sich von allein nie beworben.",
        person: "heike-stadler",
      },
    },
  },
  {
    number: 2,
    corner: "helfende-haende",
    a: {
      org: "stadtsparkasse",
      person: "jan-philipp-moll",
      gives: {
        what: "Zwölf Leute streichen einen Tag lang die Umkleiden",
        quantity: 12, unit: "persons", hours: 72, valueEuro: 3_600, valueBasis: "hands",
      },
    },
    b: {
      org: "freibad-soeldendorf",
      person: "hartmut-ebeling",
      gives: {
        what: "Das Bad gehört einen Abend lang der Belegschaft, mit Aufsicht und Grill",
        quantity: 1, unit: "days", valueEuro: 400, valueBasis: "estimate",
      },
    },
    periodFromOffset: -225, periodUntilOffset: -120,
    firstContact: "a", firstContactByOffset: -231,
    place: "Freibad Söldendorf",
    sealedBy: "dieter-lohmann", sealedMinute: 12,
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -112,
      hoursActual: 84,
      quote: {
        text: "Sie waren um drei fertig und sind geblieben, bis auch der Sprungturm blau war.",
        person: "hartmut-ebeling",
      },
    },
  },
  {
    number: 3,
    corner: "sachen-und-raeume",
    a: {
      org: "hotel-roter-faerber",
      person: "christine-lauterjung",
      gives: {
        what: "Vierzig Garnituren Bettwäsche und zwei Wäschewagen",
        quantity: 40, unit: "pieces", valueEuro: 800, valueBasis: "estimate",
      },
    },
    b: {
      org: "haus-anker",
      person: "peter-zschoche",
      gives: {
        what: "Ein Tag Einblick für sechs Auszubildende: Wer sind unsere Gäste?",
        quantity: 6, unit: "hours", hours: 6, valueEuro: 480, valueBasis: "knowledge",
      },
    },
    periodFromOffset: -235, periodUntilOffset: -200,
    firstContact: "b", firstContactByOffset: -233,
    place: "Hotel Roter Färber, Rampe",
    sealedBy: "ingeborg-thalheim", sealedMinute: 24,
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -190,
      hoursActual: 6,
    },
  },
  {
    number: 4,
    corner: "helfende-haende",
    a: {
      org: "spedition-hartung",
      person: "gregor-hartung",
      gives: {
        what: "Vier Samstage Lastwagen mit Fahrer für die Möbelbörse",
        quantity: 4, unit: "rides", hours: 24, valueEuro: 1_200, valueBasis: "hands",
      },
    },
    b: {
      org: "nachbarn-hochfeld",
      person: "mirko-janssen",
      gives: {
        what: "Zehn Leute helfen zwei Stunden beim Tag der offenen Tür: Einweisen, Kaffee, Kinderkarussell",
        quantity: 20, unit: "hours", hours: 20, valueEuro: 1_000, valueBasis: "hands",
      },
    },
    periodFromOffset: -220, periodUntilOffset: -100,
    firstContact: "b", firstContactByOffset: -231,
    place: "Hochfeld, Haus 9",
    sealedBy: "claudia-perschke", sealedMinute: 31,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "fulfilled",
      reportedOffset: -95,
      hoursActual: 47,
    },
  },
  {
    number: 5,
    corner: "wissen-und-koennen",
    a: {
      org: "lichtpfad-it",
      person: "priya-nair",
      gives: {
        what: "Auszubildende richten fünf Rechner und das Netz im Jugendhaus ein",
        quantity: 30, unit: "hours", hours: 30, valueEuro: 2_400, valueBasis: "knowledge",
      },
    },
    b: {
      org: "jugendhaus-spule",
      person: "benno-riedel",
      gives: {
        what: "An drei Abenden machen Jugendliche die Räder der Belegschaft fahrtüchtig",
        quantity: 12, unit: "hours", hours: 12, valueEuro: 600, valueBasis: "hands",
      },
    },
    periodFromOffset: -215, periodUntilOffset: -150,
    firstContact: "b", firstContactByOffset: -230,
    place: "Jugendhaus Spule",
    sealedBy: "ingeborg-thalheim", sealedMinute: 38,
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -140,
      hoursActual: 45,
    },
  },
  {
    number: 6,
    corner: "wissen-und-koennen",
    a: {
      org: "baeckerei-kaya",
      person: "selin-kaya",
      gives: {
        what: "Drei Nachmittage Bewerbungstraining in der Backstube",
        quantity: 9, unit: "hours", hours: 9, valueEuro: 720, valueBasis: "knowledge",
      },
    },
    b: {
      org: "gesamtschule",
      person: "tomasz-nowicki",
      gives: {
        what: "Der Kunstkurs gestaltet und baut das Schaufenster zum Jubiläum",
        quantity: 20, unit: "hours", hours: 20, valueEuro: 1_000, valueBasis: "hands",
      },
    },
    periodFromOffset: -228, periodUntilOffset: -130,
    firstContact: "b", firstContactByOffset: -231,
    place: "Backstube, Krappgasse 14",
    sealedBy: "claudia-perschke", sealedMinute: 42,
    capture: "paper",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -121,
      hoursActual: 31,
      quote: {
        text: "Das Schaufenster bleibt. Und Leyla aus der Zehnten backt bei uns jetzt samstags die Sesamringe.",
        person: "selin-kaya",
      },
    },
  },
  {
    number: 7,
    corner: "helfende-haende",
    a: {
      org: "rombach-dach",
      person: "thomas-rombach",
      gives: {
        what: "Vier Leute decken den Geräteschuppen neu, Material aus Lagerresten",
        quantity: 32, unit: "hours", hours: 32, valueEuro: 1_600, valueBasis: "hands",
      },
    },
    b: {
      org: "tsv-hochfeld",
      person: "sabine-krawczyk",
      gives: {
        what: "Rückentraining für die Kolonne, zehn Abende",
        quantity: 10, unit: "hours", hours: 10, valueEuro: 800, valueBasis: "knowledge",
      },
    },
    periodFromOffset: -210, periodUntilOffset: -90,
    firstContact: "a", firstContactByOffset: -231,
    place: "Sportplatz Hochfeld",
    sealedBy: "claudia-perschke", sealedMinute: 47,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "fulfilled",
      reportedOffset: -84,
      hoursActual: 40,
    },
  },
  {
    number: 8,
    corner: "kontakte-und-gelegenheiten",
    a: {
      org: "walkenauer-wohnbau",
      person: "nadine-uhlig",
      gives: {
        what: "Eine Doppelseite in der Mieterzeitung, die in 5.400 Haushalte kommt",
        quantity: 1, unit: "pieces", valueEuro: 600, valueBasis: "estimate",
      },
    },
    b: {
      org: "kopru",
      person: "emre-sahin",
      gives: {
        what: "Hausordnung und Aushänge auf Türkisch und Arabisch",
        quantity: 8, unit: "hours", hours: 8, valueEuro: 640, valueBasis: "knowledge",
      },
    },
    periodFromOffset: -200, periodUntilOffset: -110,
    firstContact: "b", firstContactByOffset: -229,
    place: "Hochfeld und Färbergrund",
    sealedBy: "dieter-lohmann", sealedMinute: 51,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "fulfilled",
      reportedOffset: -104,
      hoursActual: 9,
    },
  },
  {
    number: 9,
    corner: "sachen-und-raeume",
    a: {
      org: "druckhaus-vogt",
      person: "martin-vogt",
      gives: {
        what: "Papierverschnitt und Rollenenden, jeden zweiten Freitag",
        quantity: 150, unit: "kilograms", valueEuro: 450, valueBasis: "estimate",
      },
    },
    b: {
      org: "kita-wollknaeuel",
      person: "canan-ersoy",
      gives: {
        what: "Sechs große Bilder für den Flur der Druckerei",
        quantity: 6, unit: "pieces", valueEuro: 120, valueBasis: "estimate",
      },
    },
    periodFromOffset: -240, periodUntilOffset: -30,
    firstContact: "b", firstContactByOffset: -236,
    place: "Druckhaus Vogt, Hof",
    sealedBy: "martin-kruse", sealedMinute: 55,
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: { state: "fulfilled", reportedOffset: -28 },
  },
  {
    number: 10,
    corner: "helfende-haende",
    a: {
      org: "maler-czerny",
      person: "pavel-czerny",
      gives: {
        what: "Drei Leute streichen mit Jugendlichen das Treppenhaus",
        quantity: 24, unit: "hours", hours: 24, valueEuro: 1_200, valueBasis: "hands",
      },
    },
    b: {
      org: "jugendhaus-spule",
      person: "benno-riedel",
      gives: {
        what: "Sechs Jugendliche helfen einen Tag auf einer Baustelle beim Abkleben und Räumen",
        quantity: 24, unit: "hours", hours: 24, valueEuro: 1_200, valueBasis: "hands",
      },
    },
    periodFromOffset: -220, periodUntilOffset: -160,
    firstContact: "b", firstContactByOffset: -231,
    place: "Jugendhaus Spule",
    sealedBy: "dieter-lohmann", sealedMinute: 58,
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -151,
      hoursActual: 52,
      quote: {
        text: "Seit sie es selbst gestrichen haben, schreibt keiner mehr an die Wand.",
        person: "benno-riedel",
      },
    },
  },
  {
    number: 11,
    corner: "wissen-und-koennen",
    a: {
      org: "elektro-brandl",
      person: "sven-brandl",
      gives: {
        what: "Prüfung aller Küchengeräte und Verlängerungen mit Protokoll",
        quantity: 6, unit: "hours", hours: 6, valueEuro: 480, valueBasis: "knowledge",
      },
    },
    b: { org: "lebensmittelhilfe", person: "wolfgang-pohl", gives: null },
    periodFromOffset: -235, periodUntilOffset: -190,
    firstContact: "b", firstContactByOffset: -231,
    place: "Ausgabe Hochfeld",
    sealedBy: "claudia-perschke", sealedMinute: 61,
    capture: "paper",
    consentNames: true, consentPhoto: false,
    result: {
      state: "fulfilled",
      reportedOffset: -182,
      hoursActual: 7,
    },
  },
  {
    number: 12,
    corner: "sachen-und-raeume",
    a: {
      org: "kochwerk",
      person: "tariq-haddad",
      gives: {
        what: "Die Küche an zehn Montagen für zwölf Frauen aus dem Elterncafé",
        quantity: 10, unit: "days", valueEuro: 1_200, valueBasis: "estimate",
      },
    },
    b: {
      org: "familienzentrum",
      person: "yasemin-dogan",
      gives: {
        what: "Fünf Frauen helfen bei zwei großen Aufträgen",
        quantity: 20, unit: "hours", hours: 20, valueEuro: 1_000, valueBasis: "hands",
      },
    },
    periodFromOffset: -224, periodUntilOffset: -154,
    firstContact: "b", firstContactByOffset: -232,
    place: "Kochwerk, Färberwiese 9",
    sealedBy: "ingeborg-thalheim", sealedMinute: 63,
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -146,
      hoursActual: 24,
      quote: {
        text: "Aus zehn Montagen sind zwanzig geworden. Drei der Frauen haben eine eigene Küche angemeldet.",
        person: "yasemin-dogan",
      },
    },
  },
  {
    number: 13,
    corner: "wissen-und-koennen",
    a: {
      org: "buero-petersen",
      person: "jule-petersen",
      gives: {
        what: "Wegweiser und Tafeln für den Rundgang, druckfertig",
        quantity: 14, unit: "hours", hours: 14, valueEuro: 1_120, valueBasis: "knowledge",
      },
    },
    b: {
      org: "museum-tuchfabrik",
      person: "agnes-dorn",
      gives: {
        what: "Zwei Führungen für Kundschaft, mit Webvorführung",
        quantity: 4, unit: "hours", hours: 4, valueEuro: 320, valueBasis: "knowledge",
      },
    },
    periodFromOffset: -218, periodUntilOffset: -120,
    firstContact: "a", firstContactByOffset: -231,
    place: "Museum Tuchfabrik",
    sealedBy: "martin-kruse", sealedMinute: 66,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "fulfilled",
      reportedOffset: -115,
      hoursActual: 19,
    },
  },
  {
    number: 14,
    corner: "helfende-haende",
    a: {
      org: "pflege-sonnhalde",
      person: "daniela-hoppe",
      gives: {
        what: "Sechzehn Fahrten nach dem Mittagstisch mit dem Rampenwagen",
        quantity: 16, unit: "rides", hours: 16, valueEuro: 800, valueBasis: "hands",
      },
    },
    b: {
      org: "seniorentreff-kalkberg",
      person: "erika-mahnke",
      gives: {
        what: "Sechs Gäste lesen Verträge und Merkblätter und sagen, was sie nicht verstehen",
        quantity: 6, unit: "hours", hours: 6, valueEuro: 480, valueBasis: "knowledge",
      },
    },
    periodFromOffset: -215, periodUntilOffset: 60,
    firstContact: "b", firstContactByOffset: -231,
    place: "Haltestelle Kirchsteig",
    sealedBy: "martin-kruse", sealedMinute: 68,
    broker: "frauke-jensen",
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "running",
      reportedOffset: -18,
      hoursActual: 15,
    },
  },
] as const satisfies readonly Agreement[];
