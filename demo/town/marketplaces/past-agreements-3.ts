// SPDX-License-Identifier: EUPL-1.2
import type { Agreement } from "../shape.ts";

/** Sealed agreements 29 to 41 of the first marketplace. */
export const agreements29To41 = [
  {
    number: 29,
    corner: "wissen-und-koennen",
    a: {
      org: "pflege-sonnhalde",
      person: "daniela-hoppe",
      gives: {
        what: "Sechs Samstage Fachsprache für Pflegekräfte vor der Prüfung",
        quantity: 12, unit: "hours", hours: 12, valueEuro: 960, valueBasis: "knowledge",
      },
    },
    b: {
      org: "ubuntu",
      person: "grace-owusu",
      gives: {
        what: "Der Chor singt bei der Betriebsfeier",
        quantity: 16, unit: "hours", hours: 16, valueEuro: 800, valueBasis: "hands",
      },
    },
    periodFromOffset: -205, periodUntilOffset: -110,
    firstContact: "a", firstContactByOffset: -231,
    place: "Pflegedienst Sonnhalde",
    sealedBy: "dieter-lohmann", sealedMinute: 83,
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -96,
      hoursActual: 31,
      quote: {
        text: "Sieben haben bestanden. Eine davon fährt jetzt selbst Tour auf dem Kalkberg.",
        person: "grace-owusu",
      },
    },
  },
  {
    number: 30,
    corner: "sachen-und-raeume",
    a: {
      org: "walkenauer-wohnbau",
      person: "nadine-uhlig",
      gives: {
        what: "Ein Kellerraum für das Notenarchiv, ein Jahr lang",
        quantity: 18, unit: "squareMetres", valueEuro: 700, valueBasis: "estimate",
      },
    },
    b: {
      org: "stadtkapelle",
      person: "hartmut-ebeling",
      gives: {
        what: "Ein Platzkonzert im Innenhof",
        quantity: 20, unit: "hours", hours: 20, valueEuro: 1_000, valueBasis: "hands",
      },
    },
    periodFromOffset: -215, periodUntilOffset: 150,
    firstContact: "b", firstContactByOffset: -231,
    place: "Hochfelder Ring 30",
    sealedBy: "martin-kruse", sealedMinute: 84,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "notFeasible",
      reportedOffset: -176,
      reason: "notFeasibleOnCloserLook",
      reasonNote: "Der Keller war feuchter als der alte. Das Konzert hat die Kapelle trotzdem gespielt.",
    },
  },
  {
    number: 31,
    corner: "kontakte-und-gelegenheiten",
    a: {
      org: "baeckerei-kaya",
      person: "selin-kaya",
      gives: {
        what: "Zweitausend Brottüten mit einem Hinweis auf das Trauercafé",
        quantity: 2_000, unit: "pieces", valueEuro: 200, valueBasis: "estimate",
      },
    },
    b: {
      org: "hospiz-merneufer",
      person: "annegret-fuhrmann",
      gives: {
        what: "Ein Gespräch im Team: Wenn Stammgäste sterben",
        quantity: 2, unit: "hours", hours: 2, valueEuro: 160, valueBasis: "knowledge",
      },
    },
    periodFromOffset: -225, periodUntilOffset: -150,
    firstContact: "b", firstContactByOffset: -231,
    place: "Bäckerei Kaya",
    sealedBy: "ingeborg-thalheim", sealedMinute: 85,
    broker: "frauke-jensen",
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "fulfilled",
      reportedOffset: -141,
      hoursActual: 2,
    },
  },
  {
    number: 32,
    corner: "helfende-haende",
    a: {
      org: "stadtsparkasse",
      person: "jan-philipp-moll",
      gives: {
        what: "Acht Leute schneiden einen Tag lang Kopfweiden",
        quantity: 8, unit: "persons", hours: 48, valueEuro: 2_400, valueBasis: "hands",
      },
    },
    b: {
      org: "naturschutz-merneaue",
      person: "hartmut-ebeling",
      gives: {
        what: "Eine Abendführung durch die Aue",
        quantity: 3, unit: "hours", hours: 3, valueEuro: 240, valueBasis: "knowledge",
      },
    },
    periodFromOffset: -200, periodUntilOffset: -120,
    firstContact: "b", firstContactByOffset: -231,
    place: "Altarm am Dammweg",
    sealedBy: "martin-kruse", sealedMinute: 85,
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -116,
      hoursActual: 51,
    },
  },
  {
    number: 33,
    corner: "sachen-und-raeume",
    a: {
      org: "maschinenwerke",
      person: "rafael-quintero",
      gives: {
        what: "Vier Messgeräte aus dem Prüffeld",
        quantity: 4, unit: "pieces", valueEuro: 520, valueBasis: "estimate",
      },
    },
    b: {
      org: "reparaturcafe",
      person: "friedrich-osterloh",
      gives: {
        what: "Ein Reparaturnachmittag in der Werkskantine mit acht Leuten",
        quantity: 24, unit: "hours", hours: 24, valueEuro: 1_200, valueBasis: "hands",
      },
    },
    periodFromOffset: -225, periodUntilOffset: -140,
    firstContact: "b", firstContactByOffset: -231,
    place: "Werkskantine, Kammgarnstraße 2",
    sealedBy: "dieter-lohmann", sealedMinute: 86,
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -134,
      hoursActual: 28,
      quote: {
        text: "Einundvierzig Geräte an einem Nachmittag, und drei Monteure sind gleich bei uns geblieben.",
        person: "friedrich-osterloh",
      },
    },
  },
  {
    number: 34,
    corner: "wissen-und-koennen",
    a: {
      org: "lichtpfad-it",
      person: "priya-nair",
      gives: {
        what: "Datensicherung für die Geschäftsstelle und eine Einweisung",
        quantity: 8, unit: "hours", hours: 8, valueEuro: 640, valueBasis: "knowledge",
      },
    },
    b: {
      org: "tsv-hochfeld",
      person: "sabine-krawczyk",
      gives: {
        what: "Die Halle an zehn Abenden für die Betriebssportgruppe",
        quantity: 10, unit: "days", valueEuro: 500, valueBasis: "estimate",
      },
    },
    periodFromOffset: -190, periodUntilOffset: 80,
    firstContact: "b", firstContactByOffset: -231,
    place: "Vereinsheim TSV Hochfeld",
    sealedBy: "ingeborg-thalheim", sealedMinute: 86,
    capture: "paper",
    consentNames: true, consentPhoto: false,
    result: {
      state: "running",
      reportedOffset: -12,
      hoursActual: 5,
    },
  },
  {
    number: 35,
    corner: "helfende-haende",
    a: {
      org: "mernewerkstaetten",
      person: "holger-senf",
      gives: {
        what: "Achtundvierzig Uniformen und alle Fahnen waschen und ausbessern",
        quantity: 120, unit: "kilograms", hours: 10, valueEuro: 500, valueBasis: "hands",
      },
    },
    b: {
      org: "stadtkapelle",
      person: "julia-kappel",
      gives: {
        what: "Die Kapelle spielt beim Jahresfest der Werkstätten",
        quantity: 20, unit: "hours", hours: 20, valueEuro: 1_000, valueBasis: "hands",
      },
    },
    periodFromOffset: -180, periodUntilOffset: 30,
    firstContact: "b", firstContactByOffset: -231,
    place: "Mernewerkstätten, Wäscherei",
    sealedBy: "claudia-perschke", sealedMinute: 87,
    broker: "gisela-roth",
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "running",
      reportedOffset: -22,
      hoursActual: 10,
    },
  },
  {
    number: 36,
    corner: "wissen-und-koennen",
    a: {
      org: "mernewerkstaetten",
      person: "holger-senf",
      gives: {
        what: "Vier Fachleute für Schwellen gehen durch das Haus und schreiben einen Bericht",
        quantity: 8, unit: "hours", hours: 8, valueEuro: 640, valueBasis: "knowledge",
      },
    },
    b: {
      org: "hotel-roter-faerber",
      person: "christine-lauterjung",
      gives: {
        what: "Frühstück im Hof für zwölf",
        quantity: 12, unit: "persons", valueEuro: 240, valueBasis: "estimate",
      },
    },
    periodFromOffset: -195, periodUntilOffset: 60,
    firstContact: "a", firstContactByOffset: -231,
    place: "Hotel Roter Färber",
    sealedBy: "martin-kruse", sealedMinute: 88,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: {
      state: "running",
      reportedOffset: -30,
      hoursActual: 4,
    },
  },
  {
    number: 37,
    corner: "sachen-und-raeume",
    a: {
      org: "hotel-roter-faerber",
      person: "christine-lauterjung",
      gives: {
        what: "Ein Kühlschrank aus der Hotelküche, gewartet",
        quantity: 1, unit: "pieces", valueEuro: 700, valueBasis: "estimate",
      },
    },
    b: { org: "lebensmittelhilfe", person: "wolfgang-pohl", gives: null },
    periodFromOffset: -238, periodUntilOffset: -200,
    firstContact: "b", firstContactByOffset: -234,
    place: "Hotel Roter Färber, Rampe",
    sealedBy: "dieter-lohmann", sealedMinute: 88,
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: { state: "fulfilled", reportedOffset: -197 },
  },
  {
    number: 38,
    corner: "kontakte-und-gelegenheiten",
    a: {
      org: "walkenauer-wohnbau",
      person: "nadine-uhlig",
      gives: {
        what: "Rundgang durch leere Läden und Gespräche mit drei Eigentümern",
        quantity: 6, unit: "hours", hours: 6, valueEuro: 480, valueBasis: "knowledge",
      },
    },
    b: {
      org: "kopru",
      person: "emre-sahin",
      gives: {
        what: "Zwei Mitglieder begleiten und übersetzen",
        quantity: 6, unit: "hours", hours: 6, valueEuro: 300, valueBasis: "hands",
      },
    },
    periodFromOffset: -200, periodUntilOffset: -60,
    firstContact: "b", firstContactByOffset: -231,
    place: "Krappgasse",
    sealedBy: "claudia-perschke", sealedMinute: 89,
    broker: "amadou-diallo",
    capture: "tablet",
    consentNames: false, consentPhoto: false,
    result: {
      state: "notFeasible",
      reportedOffset: -58,
      reason: "waiting",
      reasonNote: "Zwei Eigentümer haben noch nicht geantwortet. Der Rundgang ist auf den nächsten Marktplatz vertagt.",
    },
  },
  {
    number: 39,
    corner: "helfende-haende",
    a: {
      org: "rombach-dach",
      person: "thomas-rombach",
      gives: {
        what: "Die Dachrinne über dem Eingang erneuern",
        quantity: 10, unit: "hours", hours: 10, valueEuro: 500, valueBasis: "hands",
      },
    },
    b: { org: "haus-anker", person: "peter-zschoche", gives: null },
    periodFromOffset: -220, periodUntilOffset: -130,
    firstContact: "b", firstContactByOffset: -231,
    place: "Haus Anker",
    sealedBy: "ingeborg-thalheim", sealedMinute: 89,
    capture: "paper",
    consentNames: true, consentPhoto: false,
    result: {
      state: "notFeasible",
      reportedOffset: -118,
      reason: "needVanished",
      reasonNote: "Der Vermieter hat die Rinne eine Woche später selbst ersetzt.",
    },
  },
  {
    number: 40,
    corner: "wissen-und-koennen",
    a: {
      org: "buero-petersen",
      person: "jule-petersen",
      gives: {
        what: "Ein Plakat zum Geburtstag des Chors",
        quantity: 10, unit: "hours", hours: 10, valueEuro: 800, valueBasis: "knowledge",
      },
    },
    b: {
      org: "ubuntu",
      person: "grace-owusu",
      gives: {
        what: "Ein Kochabend im Büro mit Erdnusssuppe",
        quantity: 8, unit: "hours", hours: 8, valueEuro: 400, valueBasis: "hands",
      },
    },
    periodFromOffset: -215, periodUntilOffset: -90,
    firstContact: "a", firstContactByOffset: -231,
    place: "Büro Petersen",
    sealedBy: "dieter-lohmann", sealedMinute: 90,
    broker: "frauke-jensen",
    capture: "tablet",
    consentNames: true, consentPhoto: false,
    result: { state: "noContact", reportedOffset: -70 },
  },
  {
    number: 41,
    corner: "helfende-haende",
    a: {
      org: "mernewerkstaetten",
      person: "holger-senf",
      gives: {
        what: "Die Schreinerei baut sechs neue Bänke für die Umkleiden",
        quantity: 20, unit: "hours", hours: 20, valueEuro: 1_000, valueBasis: "hands",
      },
    },
    b: {
      org: "freibad-soeldendorf",
      person: "hartmut-ebeling",
      gives: {
        what: "Ein Badetag mit Mittagessen für alle Beschäftigten der Werkstätten",
        quantity: 1, unit: "days", valueEuro: 300, valueBasis: "estimate",
      },
    },
    third: {
      org: "spedition-hartung",
      person: "gregor-hartung",
      gives: {
        what: "Abholung des Holzes und Lieferung der Bänke",
        quantity: 1, unit: "rides", hours: 6, valueEuro: 300, valueBasis: "hands",
      },
    },
    periodFromOffset: -190, periodUntilOffset: 25,
    firstContact: "b", firstContactByOffset: -231,
    place: "Freibad Söldendorf",
    sealedBy: "martin-kruse", sealedMinute: 90,
    broker: "gisela-roth",
    capture: "tablet",
    consentNames: true, consentPhoto: true,
    result: {
      state: "running",
      reportedOffset: -11,
      hoursActual: 14,
    },
  },
] as const satisfies readonly Agreement[];
