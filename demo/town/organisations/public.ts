// SPDX-License-Identifier: EUPL-1.2
import type { Organisation } from "../shape.ts";

export const publicBodies = [
  {
    key: "stabsstelle",
    name: "Stadt Walkenau, Stabsstelle Bürgerschaftliches Engagement",
    sector: "administration",
    size: "small",
    quarter: "altstadt",
    about:
      "Zwei Menschen, ein Büro im Erdgeschoss des Alten Rathauses, Tür zum Markt. Die Stabsstelle betreut „Wir in Walkenau“, bereitet den Marktplatz vor und ruft an, wenn eine Verabredung ins Stocken gerät.",
    street: "Tuchmarkt 7",
    postcode: "62401",
    city: "Walkenau",
    phone: "030 23125 100",
    email: "miteinander@walkenau.example",
    website: "https://walkenau.example/miteinander",
    people: [
      { person: "katrin-sommerfeld", function: "Leiterin der Stabsstelle" },
      { person: "jonas-bertram", function: "Sachbearbeiter, Verwaltung der Plattform" },
    ],
  },
  {
    key: "gesamtschule",
    name: "Gesamtschule Färbergrund",
    sector: "education",
    size: "medium",
    quarter: "faerbergrund",
    about:
      "920 Schülerinnen und Schüler, 31 Muttersprachen, seit vier Jahren eine eigene Schulküche. Die Schule hat beschlossen, dass niemand sie ohne einen nächsten Schritt verlässt, und sucht dafür Betriebe, die früh kommen und lange bleiben.",
    street: "Färberwiese 1",
    postcode: "62405",
    city: "Walkenau",
    phone: "030 23125 401",
    email: "sekretariat@gesamtschule-faerbergrund.example",
    website: "https://gesamtschule-faerbergrund.example",
    people: [{ person: "martin-kruse", function: "Schulleiter" }],
  },
] as const satisfies readonly Organisation[];

export const chambers = [
  {
    key: "unternehmerkreis",
    name: "Unternehmerkreis Walkenau",
    sector: "chamber",
    size: "small",
    quarter: "altstadt",
    about:
      "Siebenundvierzig Inhaberinnen und Inhaber kleiner und mittlerer Betriebe, die sich jeden ersten Donnerstag zum Frühstück treffen. Einmal im Jahr tun sie gemeinsam etwas für die Stadt; zuletzt haben sie an einem Samstag die Wartehalle am Färbergrund gestrichen.",
    street: "Walkmühlgasse 6",
    postcode: "62401",
    city: "Walkenau",
    phone: "030 23125 451",
    email: "kontakt@unternehmerkreis-walkenau.example",
    website: "https://unternehmerkreis-walkenau.example",
    people: [{ person: "henrike-moltmann", function: "Sprecherin" }],
  },
] as const satisfies readonly Organisation[];
