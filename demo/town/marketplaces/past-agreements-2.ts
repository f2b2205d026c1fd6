// SPDX-License-Identifier: EUPL-1.2
import type { Agreement } from "../shape.ts";

/** Sealed agreements 15 to 28 of the first marketplace. */
export const agreements15To28 = [
  {
    number: 15,
    corner: "kontakte-und-gelegenheiten",
    a: {
      org: "maschinenwerke",
      person: "heike-stadler",
      gives: {
        what: "Vier Praktika von einer Woche in Montage und Lager, mit fester Begleitung",
        quantity: 4, unit: "persons", hours: 20, valueEuro: 1_600, valueBasis: "knowledge",
      },
    },
    b: {
      org: "jugendhaus-spule",
      person: "benno-riedel",
      gives: {
        what: "Auswahl, Begleitung am ersten Tag, Gespräch am letzten",
        quantity: 15, unit: "hours", hours: 15, valueEuro: 750, valueBasis: "hands",
      },
    },
    periodFromOffset: -200, periodUntilOffset: -80,
    firstContact: "b", firstContactByOffset: -230,
    place: "Walkenauer Maschinenwerke",
    sealedBy: "ingeborg-thalheim", sealedMinute: 69,
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -74,
      hoursActual: 36,
    },
  },
  {
    number: 16,
    corner: "sachen-und-raeume",
    a: {
      org: "gaertnerei-ossowski",
      person: "ewa-ossowski",
      gives: {
        what: "Hundertfünfzig Wildstauden für die Uferböschung",
        quantity: 150, unit: "pieces", valueEuro: 450, valueBasis: "estimate",
      },
    },
    b: {
      org: "naturschutz-merneaue",
      person: "tilda-brockmann",
      gives: {
        what: "Acht Leute räumen den Graben an den Gewächshäusern frei",
        quantity: 24, unit: "hours", hours: 24, valueEuro: 1_200, valueBasis: "hands",
      },
    },
    periodFromOffset: -230, periodUntilOffset: -170,
    firstContact: "b", firstContactByOffset: -231,
    place: "Dammweg 50",
    sealedBy: "martin-kruse", sealedMinute: 70,
    capture: "paper",
    consentNames: true, consentPhoto: false,
    result: {
      state: "fulfilled",
      reportedOffset: -165,
      hoursActual: 26,
    },
  },
  {
    number: 17,
    corner: "helfende-haende",
    a: {
      org: "reparaturcafe",
      person: "friedrich-osterloh",
      gives: {
        what: "Ein Reparaturtag mit fünf Leuten für die Gäste: Jacken, Radios, Rollkoffer",
        quantity: 20, unit: "hours", hours: 20, valueEuro: 1_000, valueBasis: "hands",
      },
    },
    b: {
      org: "haus-anker",
      person: "peter-zschoche",
      gives: {
        what: "Vier Gäste sortieren das Ersatzteillager, mit Geduld und System",
        quantity: 12, unit: "hours", hours: 12, valueEuro: 600, valueBasis: "hands",
      },
    },
    periodFromOffset: -220, periodUntilOffset: -180,
    firstContact: "a", firstContactByOffset: -231,
    place: "Haus Anker",
    sealedBy: "dieter-lohmann", sealedMinute: 70,
    broker: "gisela-roth",
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -173,
      hoursActual: 34,
    },
  },
  {
    number: 18,
    corner: "wissen-und-koennen",
    a: {
      org: "stadtsparkasse",
      person: "jan-philipp-moll",
      gives: {
        what: "Vier Leute aus der Personalabteilung üben Vorstellungsgespräche mit dem zehnten Jahrgang",
        quantity: 12, unit: "hours", hours: 12, valueEuro: 960, valueBasis: "knowledge",
      },
    },
    b: {
      org: "gesamtschule",
      person: "tomasz-nowicki",
      gives: {
        what: "Die Schulband spielt zur Eröffnung der umgebauten Filiale",
        quantity: 6, unit: "hours", hours: 6, valueEuro: 300, valueBasis: "hands",
      },
    },
    periodFromOffset: -205, periodUntilOffset: -150,
    firstContact: "b", firstContactByOffset: -231,
    place: "Gesamtschule Färbergrund",
    sealedBy: "ingeborg-thalheim", sealedMinute: 72,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "fulfilled",
      reportedOffset: -142,
      hoursActual: 20,
    },
  },
  {
    number: 19,
    corner: "sachen-und-raeume",
    a: {
      org: "maschinenwerke",
      person: "rafael-quintero",
      gives: {
        what: "Stahlprofile und Riffelblech für eine Rampe an der Bühnentür",
        quantity: 1, unit: "pieces", valueEuro: 350, valueBasis: "estimate",
      },
    },
    b: {
      org: "theater-walkwehr",
      person: "viktor-reimann",
      gives: {
        what: "Vierzig Plätze bei einer Generalprobe für beide Belegschaften",
        quantity: 40, unit: "persons", valueEuro: 480, valueBasis: "estimate",
      },
    },
    third: {
      org: "rombach-dach",
      person: "thomas-rombach",
      gives: {
        what: "Zuschnitt, Holzbelag und Aufbau der Rampe",
        quantity: 14, unit: "hours", hours: 14, valueEuro: 700, valueBasis: "hands",
      },
    },
    periodFromOffset: -190, periodUntilOffset: 45,
    firstContact: "b", firstContactByOffset: -231,
    place: "Theater am Walkwehr",
    sealedBy: "martin-kruse", sealedMinute: 73,
    broker: "amadou-diallo",
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "running",
      reportedOffset: -9,
      hoursActual: 8,
    },
  },
  {
    number: 20,
    corner: "helfende-haende",
    a: {
      org: "lichtpfad-it",
      person: "priya-nair",
      gives: {
        what: "Fünf Leute lesen und spielen acht Wochen lang je eine Stunde mit Kindern, auf Deutsch und in ihren eigenen Sprachen",
        quantity: 5, unit: "persons", hours: 40, valueEuro: 2_000, valueBasis: "hands",
      },
    },
    b: {
      org: "kita-wollknaeuel",
      person: "canan-ersoy",
      gives: {
        what: "Fünf gebastelte Laternen für das Büro",
        quantity: 5, unit: "pieces", valueEuro: 50, valueBasis: "estimate",
      },
    },
    periodFromOffset: -200, periodUntilOffset: 90,
    firstContact: "b", firstContactByOffset: -231,
    place: "Kita Wollknäuel",
    sealedBy: "claudia-perschke", sealedMinute: 74,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "running",
      reportedOffset: -20,
      hoursActual: 25,
    },
  },
  {
    number: 21,
    corner: "kontakte-und-gelegenheiten",
    a: {
      org: "ubuntu",
      person: "grace-owusu",
      gives: {
        what: "Der Chor singt bei der Gedenkfeier",
        quantity: 16, unit: "hours", hours: 16, valueEuro: 800, valueBasis: "hands",
      },
    },
    b: {
      org: "hospiz-merneufer",
      person: "annegret-fuhrmann",
      gives: {
        what: "Ein Abend über Abschied und Bräuche, gemeinsam vorbereitet",
        quantity: 3, unit: "hours", hours: 3, valueEuro: 240, valueBasis: "knowledge",
      },
    },
    periodFromOffset: -210, periodUntilOffset: -140,
    firstContact: "a", firstContactByOffset: -231,
    place: "Gemeindesaal, Uferallee 9",
    sealedBy: "martin-kruse", sealedMinute: 75,
    broker: "frauke-jensen",
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "fulfilled",
      reportedOffset: -133,
      hoursActual: 21,
    },
  },
  {
    number: 22,
    corner: "sachen-und-raeume",
    a: {
      org: "spedition-hartung",
      person: "gregor-hartung",
      gives: {
        what: "Sechzig Quadratmeter Halle für drei Monate Kulissenbau",
        quantity: 60, unit: "squareMetres", valueEuro: 900, valueBasis: "estimate",
      },
    },
    b: {
      org: "theater-walkwehr",
      person: "viktor-reimann",
      gives: {
        what: "Zwei Nachmittage Auftreten und Sprechen für die Auszubildenden",
        quantity: 6, unit: "hours", hours: 6, valueEuro: 480, valueBasis: "knowledge",
      },
    },
    periodFromOffset: -225, periodUntilOffset: -135,
    firstContact: "b", firstContactByOffset: -231,
    place: "Spedition Hartung, Halle 4",
    sealedBy: "dieter-lohmann", sealedMinute: 76,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "fulfilled",
      reportedOffset: -128,
      hoursActual: 6,
    },
  },
  {
    number: 23,
    corner: "helfende-haende",
    a: {
      org: "hotel-roter-faerber",
      person: "christine-lauterjung",
      gives: {
        what: "Fünf Auszubildende richten das große Kaffeetrinken aus",
        quantity: 20, unit: "hours", hours: 20, valueEuro: 1_000, valueBasis: "hands",
      },
    },
    b: {
      org: "seniorentreff-kalkberg",
      person: "erika-mahnke",
      gives: {
        what: "Ein Erzählabend für Hotelgäste: Arbeiten in der Färberei",
        quantity: 4, unit: "hours", hours: 4, valueEuro: 320, valueBasis: "knowledge",
      },
    },
    periodFromOffset: -180, periodUntilOffset: -150,
    firstContact: "b", firstContactByOffset: -231,
    place: "Seniorentreff Kalkberg",
    sealedBy: "ingeborg-thalheim", sealedMinute: 77,
    capture: "paper",
    consentNames: true, consentPhoto: false,
    result: {
      state: "notFeasible",
      reportedOffset: -144,
      reason: "eventCancelled",
      reasonNote: "Das Fest fiel wegen eines Wasserschadens aus. Beide wollen es wieder versuchen.",
    },
  },
  {
    number: 24,
    corner: "wissen-und-koennen",
    a: {
      org: "kochwerk",
      person: "tariq-haddad",
      gives: {
        what: "Zwei Kochabende für Ehrenamtliche: Was tun mit achtzig Kilogramm Zucchini?",
        quantity: 8, unit: "hours", hours: 8, valueEuro: 640, valueBasis: "knowledge",
      },
    },
    b: {
      org: "lebensmittelhilfe",
      person: "wolfgang-pohl",
      gives: {
        what: "Vier Leute helfen beim Hoffest der Färberei",
        quantity: 10, unit: "hours", hours: 10, valueEuro: 500, valueBasis: "hands",
      },
    },
    periodFromOffset: -210, periodUntilOffset: -120,
    firstContact: "b", firstContactByOffset: -231,
    place: "Kochwerk",
    sealedBy: "martin-kruse", sealedMinute: 78,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "notFeasible",
      reportedOffset: -101,
      reason: "noTime",
      reasonNote: "Zwei Termine wurden verschoben, beim dritten fehlten auf beiden Seiten die Leute.",
    },
  },
  {
    number: 25,
    corner: "sachen-und-raeume",
    a: {
      org: "elektro-brandl",
      person: "sven-brandl",
      gives: {
        what: "Dreißig ausgebaute Leuchten für das Depot",
        quantity: 30, unit: "pieces", valueEuro: 600, valueBasis: "estimate",
      },
    },
    b: {
      org: "museum-tuchfabrik",
      person: "hartmut-ebeling",
      gives: {
        what: "Ein gerahmtes Stoffmuster von 1908 für den Laden",
        quantity: 1, unit: "pieces", valueEuro: 80, valueBasis: "estimate",
      },
    },
    periodFromOffset: -205, periodUntilOffset: 75,
    firstContact: "b", firstContactByOffset: -231,
    place: "Museum Tuchfabrik",
    sealedBy: "claudia-perschke", sealedMinute: 79,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "running",
      reportedOffset: -15,
      hoursActual: 4,
    },
  },
  {
    number: 26,
    corner: "helfende-haende",
    a: {
      org: "gaertnerei-ossowski",
      person: "ewa-ossowski",
      gives: {
        what: "Ein Beet vor dem Eingang anlegen, mit den Kindern",
        quantity: 8, unit: "hours", hours: 8, valueEuro: 400, valueBasis: "hands",
      },
    },
    b: { org: "kita-wollknaeuel", person: "canan-ersoy", gives: null },
    periodFromOffset: -220, periodUntilOffset: -120,
    firstContact: "a", firstContactByOffset: -231,
    place: "Kita Wollknäuel",
    sealedBy: "dieter-lohmann", sealedMinute: 80,
    broker: "gisela-roth",
    capture: "tablet",
    consentNames: false, consentPhoto: false,
    result: { state: "noContact", reportedOffset: -88 },
  },
  {
    number: 27,
    corner: "wissen-und-koennen",
    a: {
      org: "druckhaus-vogt",
      person: "martin-vogt",
      gives: {
        what: "Drei Nachmittage am alten Tiegel: setzen, drucken, falzen",
        quantity: 9, unit: "hours", hours: 9, valueEuro: 720, valueBasis: "knowledge",
      },
    },
    b: {
      org: "jugendhaus-spule",
      person: "benno-riedel",
      gives: {
        what: "Jugendliche tragen fünfhundert Einladungen aus",
        quantity: 10, unit: "hours", hours: 10, valueEuro: 500, valueBasis: "hands",
      },
    },
    periodFromOffset: -215, periodUntilOffset: -110,
    firstContact: "b", firstContactByOffset: -231,
    place: "Druckhaus Vogt",
    sealedBy: "ingeborg-thalheim", sealedMinute: 81,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "notFeasible",
      reportedOffset: -99,
      reason: "notFeasibleOnCloserLook",
      reasonNote: "Am Tiegel dürfen nur Erwachsene stehen. Die Druckerei denkt über einen Setzkasten ohne Maschine nach.",
    },
  },
  {
    number: 28,
    corner: "helfende-haende",
    a: {
      org: "tsv-hochfeld",
      person: "sabine-krawczyk",
      gives: {
        what: "Zehn Ringer bauen das Hoffest auf und ab",
        quantity: 10, unit: "persons", hours: 40, valueEuro: 2_000, valueBasis: "hands",
      },
    },
    b: {
      org: "nachbarn-hochfeld",
      person: "mirko-janssen",
      gives: {
        what: "Fünf Leute übernehmen den Kuchenstand beim Pokalspiel",
        quantity: 10, unit: "hours", hours: 10, valueEuro: 500, valueBasis: "hands",
      },
    },
    periodFromOffset: -200, periodUntilOffset: -170,
    firstContact: "a", firstContactByOffset: -231,
    place: "Innenhof Haus 9",
    sealedBy: "claudia-perschke", sealedMinute: 82,
    capture: "paper",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -164,
      hoursActual: 55,
    },
  },
] as const satisfies readonly Agreement[];
