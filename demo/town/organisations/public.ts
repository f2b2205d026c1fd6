// SPDX-License-Identifier: EUPL-1.2
import type { Organisation } from "../shape.ts";

/** Departments of the town and its library. */
export const townHall = [
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
    key: "jugendamt",
    name: "Stadt Walkenau, Jugendamt",
    sector: "administration",
    size: "medium",
    quarter: "altstadt",
    about:
      "Zuständig für Kitas, Jugendhilfe und die Jugendberufshilfe, die jungen Leuten zwischen Schule und Ausbildung zur Seite steht. Mehtap Arslan kennt die meisten beim Vornamen. Das Amt kann fördern und beraten, aber keine Werkstatt herzeigen.",
    street: "Neues Rathaus, Weberplatz 1",
    postcode: "62401",
    city: "Walkenau",
    phone: "030 23125 402",
    email: "jugendamt@walkenau.example",
    people: [{ person: "mehtap-arslan", function: "Leiterin der Jugendberufshilfe" }],
  },
  {
    key: "wirtschaftsfoerderung",
    name: "Stadt Walkenau, Wirtschaftsförderung",
    sector: "administration",
    size: "small",
    quarter: "altstadt",
    about:
      "Drei Leute, 4.100 Betriebe, ein Kalender voller Besuche. Stefan Wiegand weiß, welche Halle leer steht und wer gerade sucht. Er bringt Menschen an einen Tisch und geht dann selbst Kaffee holen.",
    street: "Neues Rathaus, Weberplatz 1",
    postcode: "62401",
    city: "Walkenau",
    phone: "030 23125 403",
    email: "wirtschaft@walkenau.example",
    people: [{ person: "stefan-wiegand", function: "Leiter der Wirtschaftsförderung" }],
  },
  {
    key: "gruenflaechenamt",
    name: "Stadt Walkenau, Grünflächenamt",
    sector: "administration",
    size: "medium",
    quarter: "weststadt",
    about:
      "Bauhof, Baumkontrolle, 61 Spielplätze und die Gießwagen im Sommer. Anke Ruschmann hat durchgesetzt, dass Nachbarschaften Beete übernehmen dürfen; vierundachtzig sind schon vergeben.",
    street: "Betriebshof, Lindenzeile 140",
    postcode: "62403",
    city: "Walkenau",
    phone: "030 23125 404",
    email: "gruen@walkenau.example",
    people: [{ person: "anke-ruschmann", function: "Amtsleiterin" }],
  },
  {
    key: "stadtbuecherei",
    name: "Stadtbücherei Walkenau",
    sector: "administration",
    size: "small",
    quarter: "altstadt",
    about:
      "Drei Stockwerke in der alten Tuchhalle, sonntags offen, mit Nähmaschinen, Gitarren und Werkzeug zum Ausleihen. Im Dachgeschoss ist ein Raum, den Gruppen umsonst nutzen dürfen. Barbara Linde findet, dass Leise-Sein überschätzt wird.",
    street: "Tuchhalle, Tuchmarkt 3",
    postcode: "62401",
    city: "Walkenau",
    phone: "030 23125 405",
    email: "auskunft@stadtbuecherei-walkenau.example",
    website: "https://stadtbuecherei-walkenau.example",
    people: [{ person: "barbara-linde", function: "Leiterin" }],
  },
] as const satisfies readonly Organisation[];

/** Chambers and associations of businesses. */
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
  {
    key: "kreishandwerkerschaft",
    name: "Kreishandwerkerschaft Walkenau",
    sector: "chamber",
    size: "small",
    quarter: "altstadt",
    about:
      "Die gemeinsame Stimme von vierzehn Innungen und 620 Betrieben. Rolf Deppe ist gelernter Stuckateur und sagt, was er denkt. Jedes Jahr bleiben im Bezirk rund neunzig Lehrstellen leer.",
    street: "Zunfthaus, Tuchmarkt 20",
    postcode: "62401",
    city: "Walkenau",
    phone: "030 23125 452",
    email: "post@handwerk-walkenau.example",
    website: "https://handwerk-walkenau.example",
    people: [{ person: "rolf-deppe", function: "Geschäftsführer" }],
  },
] as const satisfies readonly Organisation[];
