// SPDX-License-Identifier: EUPL-1.2
import type { Person } from "./shape.ts";

const townHall = [
  { key: "katrin-sommerfeld", name: "Katrin Sommerfeld", email: "katrin.sommerfeld@walkenau.example", function: "Koordinatorin „Wir in Walkenau“" },
  { key: "jonas-bertram", name: "Jonas Bertram", email: "jonas.bertram@walkenau.example", function: "Verwaltung der Plattform" },
  { key: "ulrike-hagedorn", name: "Dr. Ulrike Hagedorn", email: "oberbuergermeisterin@walkenau.example", function: "Oberbürgermeisterin" },
  { key: "mehtap-arslan", name: "Mehtap Arslan", email: "mehtap.arslan@walkenau.example" },
  { key: "stefan-wiegand", name: "Stefan Wiegand", email: "stefan.wiegand@walkenau.example" },
  { key: "anke-ruschmann", name: "Anke Ruschmann", email: "anke.ruschmann@walkenau.example" },
  { key: "barbara-linde", name: "Barbara Linde", email: "barbara.linde@stadtbuecherei-walkenau.example" },
] as const satisfies readonly Person[];

const fromBusinesses = [
  { key: "selin-kaya", name: "Selin Kaya", email: "selin@baeckerei-kaya.example" },
  { key: "thomas-rombach", name: "Thomas Rombach", email: "t.rombach@rombach-dach.example" },
  { key: "priya-nair", name: "Priya Nair", email: "priya.nair@lichtpfad-it.example", locale: "en" },
  { key: "claudia-perschke", name: "Claudia Perschke", email: "claudia.perschke@stadtsparkasse-walkenau.example", function: "Notarin auf dem Marktplatz" },
  { key: "jan-philipp-moll", name: "Jan-Philipp Moll", email: "jan-philipp.moll@stadtsparkasse-walkenau.example" },
  { key: "heike-stadler", name: "Heike Stadler", email: "heike.stadler@walkenauer-maschinenwerke.example" },
  { key: "rafael-quintero", name: "Rafael Quintero", email: "rafael.quintero@walkenauer-maschinenwerke.example", locale: "en" },
  { key: "daniela-hoppe", name: "Daniela Hoppe", email: "hoppe@pflege-sonnhalde.example" },
  { key: "martin-vogt", name: "Martin Vogt", email: "m.vogt@druckhaus-vogt.example" },
  { key: "ewa-ossowski", name: "Ewa Ossowski", email: "ewa@gaertnerei-ossowski.example" },
  { key: "christine-lauterjung", name: "Christine Lauterjung", email: "lauterjung@roter-faerber.example" },
  { key: "sven-brandl", name: "Sven Brandl", email: "sven@elektro-brandl.example" },
  { key: "folasade-adeyemi", name: "Folasade Adeyemi", email: "adeyemi@reuter-adeyemi.example" },
  { key: "pavel-czerny", name: "Pavel Czerny", email: "werkstatt@maler-czerny.example" },
  { key: "gregor-hartung", name: "Gregor Hartung", email: "g.hartung@spedition-hartung.example" },
  { key: "nadine-uhlig", name: "Nadine Uhlig", email: "nadine.uhlig@walkenauer-wohnbau.example" },
  { key: "minh-tran", name: "Minh Tran", email: "minh@frischmarkt-tran.example" },
  { key: "jule-petersen", name: "Jule Petersen", email: "hallo@buero-petersen.example" },
  { key: "ralf-kettler", name: "Ralf Kettler", email: "ralf.kettler@stadtwerke-walkenau.example" },
  { key: "lea-anders", name: "Lea Anders", email: "lea@tischlerei-anders.example" },
  { key: "tariq-haddad", name: "Tariq Haddad", email: "tariq@kochwerk.example" },
  { key: "sophie-baumgarten", name: "Sophie Baumgarten", email: "baumgarten@baustein-architektur.example" },
  { key: "miriam-stolz", name: "Dr. Miriam Stolz", email: "kanzlei@stolz-recht.example" },
  { key: "olaf-speich", name: "Olaf Speich", email: "olaf@fahrradhaus-speich.example" },
] as const satisfies readonly Person[];

const fromAssociations = [
  { key: "yasemin-dogan", name: "Yasemin Doğan", email: "leitung@familienzentrum-faerbergrund.example" },
  { key: "wolfgang-pohl", name: "Wolfgang Pohl", email: "vorstand@lebensmittelhilfe-walkenau.example" },
  { key: "benno-riedel", name: "Benno Riedel", email: "benno@jugendhaus-spule.example" },
  { key: "sabine-krawczyk", name: "Sabine Krawczyk", email: "krawczyk@tsv-hochfeld.example" },
  { key: "erika-mahnke", name: "Erika Mahnke", email: "mahnke@seniorentreff-kalkberg.example" },
  { key: "friedrich-osterloh", name: "Friedrich Osterloh", email: "osterloh@reparaturcafe-walkenau.example" },
  { key: "annegret-fuhrmann", name: "Annegret Fuhrmann", email: "fuhrmann@hospiz-merneufer.example" },
  // Speaks for five associations with one sign-in.
  { key: "hartmut-ebeling", name: "Hartmut Ebeling", email: "hartmut.ebeling@soeldendorf.example" },
  { key: "luisa-weidner", name: "Luisa Weidner", email: "weidner@lernpaten-walkenau.example" },
  { key: "regina-thoma", name: "Regina Thoma", email: "beratung@lotsin-walkenau.example" },
  { key: "holger-senf", name: "Holger Senf", email: "h.senf@mernewerkstaetten.example" },
  { key: "tilda-brockmann", name: "Tilda Brockmann", email: "tilda@merneaue.example" },
  { key: "mirko-janssen", name: "Mirko Janssen", email: "mirko@nachbarn-hochfeld.example" },
  { key: "hanna-elsner", name: "Hanna Elsner", email: "hanna@faerberhof.example" },
  { key: "emre-sahin", name: "Emre Şahin", email: "emre.sahin@kopru-walkenau.example" },
  { key: "grace-owusu", name: "Grace Owusu", email: "grace@ubuntu-walkenau.example", locale: "en" },
  { key: "oksana-melnyk", name: "Oksana Melnyk", email: "oksana@kalyna-walkenau.example" },
  { key: "viktor-reimann", name: "Viktor Reimann", email: "reimann@theater-am-walkwehr.example" },
  { key: "julia-kappel", name: "Julia Kappel", email: "dirigentin@stadtkapelle-walkenau.example" },
  { key: "agnes-dorn", name: "Agnes Dorn", email: "dorn@museum-tuchfabrik.example" },
  { key: "peter-zschoche", name: "Peter Zschoche", email: "zschoche@haus-anker.example" },
  { key: "carla-mende", name: "Carla Mende", email: "mende@tierschutz-walkenau.example" },
] as const satisfies readonly Person[];

const fromSchoolsAndChambers = [
  { key: "antonia-weiss", name: "Prof. Dr. Antonia Weiß", email: "antonia.weiss@hs-walkenau.example" },
  { key: "david-okafor", name: "David Okafor", email: "david.okafor@hs-walkenau.example", locale: "en" },
  { key: "martin-kruse", name: "Martin Kruse", email: "schulleitung@gesamtschule-faerbergrund.example", function: "Notar auf dem Marktplatz" },
  { key: "tomasz-nowicki", name: "Tomasz Nowicki", email: "nowicki@gesamtschule-faerbergrund.example" },
  { key: "birgit-sandmann", name: "Birgit Sandmann", email: "sandmann@grundschule-walkwehr.example" },
  { key: "uwe-horn", name: "Uwe Horn", email: "uwe.horn@bs-walkenau.example" },
  { key: "canan-ersoy", name: "Canan Ersoy", email: "leitung@kita-wollknaeuel.example" },
  { key: "elke-brinkmann", name: "Elke Brinkmann", email: "brinkmann@vhs-walkenau.example" },
  { key: "rolf-deppe", name: "Rolf Deppe", email: "deppe@handwerk-walkenau.example" },
  { key: "henrike-moltmann", name: "Henrike Moltmann", email: "moltmann@unternehmerkreis-walkenau.example" },
] as const satisfies readonly Person[];

/** People whose part is the evening itself; they hold roles for an edition only. */
const onMarketDay = [
  { key: "dieter-lohmann", name: "Dieter Lohmann", email: "dieter.lohmann@walkenau-post.example", function: "Alt-Oberbürgermeister, Notar auf dem Marktplatz" },
  { key: "ingeborg-thalheim", name: "Dr. Ingeborg Thalheim", email: "ingeborg.thalheim@walkenau-post.example", function: "Richterin im Ruhestand, Notarin auf dem Marktplatz" },
  { key: "lukas-yeboah", name: "Lukas Yeboah", email: "lukas.yeboah@stud.hs-walkenau.example", function: "Studiert Wirtschaftsinformatik, Zähler" },
  { key: "marie-tiedemann", name: "Marie Tiedemann", email: "marie.tiedemann@stud.hs-walkenau.example", function: "Studiert Soziale Arbeit, Zählerin" },
  { key: "tobias-rentsch", name: "Tobias Rentsch", email: "rentsch@merneradio.example", function: "Journalist, Moderator" },
  { key: "gisela-roth", name: "Gisela Roth", email: "gisela.roth@walkenau-post.example", function: "Maklerin, früher Leiterin der Freiwilligenagentur" },
  { key: "amadou-diallo", name: "Amadou Diallo", email: "amadou.diallo@quartiersbuero-faerbergrund.example", function: "Makler, Quartiersbüro Färbergrund" },
  { key: "frauke-jensen", name: "Frauke Jensen", email: "frauke.jensen@walkenau-post.example", function: "Maklerin, früher Personalleiterin" },
  { key: "paul-wiechert", name: "Paul Wiechert", email: "paul.wiechert@walkenau-post.example", function: "Helfer, Einlass" },
  { key: "zeynep-acar", name: "Zeynep Acar", email: "zeynep.acar@walkenau-post.example", function: "Helferin, Formulare" },
  { key: "johanna-brueck", name: "Johanna Brück", email: "johanna.brueck@walkenau-post.example", function: "Helferin, Fotoecke" },
  { key: "karl-heinz-boettcher", name: "Karl-Heinz Böttcher", email: "kh.boettcher@walkenau-post.example", function: "Helfer, Anzeigetafel" },
] as const satisfies readonly Person[];

export const people: readonly Person[] = [
  ...townHall,
  ...fromBusinesses,
  ...fromAssociations,
  ...fromSchoolsAndChambers,
  ...onMarketDay,
];

/** Who does what in the network itself, for the roles that are not bound to an edition. */
export const networkRoles = {
  coordinator: "katrin-sommerfeld",
  admin: "jonas-bertram",
} as const;
