// SPDX-License-Identifier: EUPL-1.2
import { roleNames, type RoleName } from "../support/roles.ts";

type Row = readonly RoleName[];

const office: Row = ["coordinator", "admin"];
const steering: Row = [...office, "organiser"];
const floor: Row = [...steering, "broker", "sealer", "counter", "helper"];
const own: Row = [...office, "editor"];
const everybody: Row = roleNames;
const persons: Row = roleNames.filter((role) => role !== "guest" && role !== "neighbour");

/** Open data: what every page shows to guests, for machines. */
const datasets = ["organisations", "quarters", "needs", "offers", "kept-promises", "events", "marketplace-results"];
const feeds = ["needs", "offers", "kept-promises", "events"];
const openData = ["/api", "/api/openapi.json", "/catalog.ttl", "/catalog.jsonld", ...datasets.flatMap((key) => ["", ".csv", ".ods", "/:id"].map((end) => `/api/v1/${key}${end}`)), ...feeds.flatMap((key) => [`/feeds/${key}.atom`, `/feeds/${key}.json`])];

/**
 * Who sees a page, one row per page of the router. Pages of forms are not here: the command's own row decides.
 * An answer of 200 or a step to another page of ours counts as seeing it; everything else must be 404 (or 403 for
 * people who hold some role).
 */
export const pageTable: Readonly<Record<string, Row>> = {
  "/bestaetigen/erledigt": persons,
  "/personen/:person": office,
  ...Object.fromEntries(openData.map((path) => [path, everybody])),
  "/einstellungen/schnittstellen": ["admin"],
  "/einstellungen/schnittstellen/nachrichten/:hook": ["admin"],
  // The public face
  "/": everybody,
  "/ueber-uns": everybody,
  "/mitmachen": everybody,
  "/logo": everybody,
  "/seiten/:slug": everybody,
  "/bilder/:number/gross.jpg": everybody,
  "/bilder/:number/klein.webp": everybody,
  "/broschuere": everybody,
  "/broschuere.pdf": everybody,
  "/organisationen": everybody,
  "/organisationen.csv": everybody,
  "/organisationen/:id/logo.png": everybody,
  "/organisationen/:id": everybody,
  "/quartiere": everybody,
  "/quartiere.csv": everybody,
  "/quartiere/:id": everybody,
  "/suche": everybody,
  "/suche.csv": everybody,
  "/opensearch.xml": everybody,
  "/bedarfe": everybody,
  "/bedarfe.csv": everybody,
  "/bedarfe.json": everybody,
  "/bedarfe/:id": everybody,
  "/angebote": everybody,
  "/angebote.csv": everybody,
  "/angebote.json": everybody,
  "/angebote/:id": everybody,
  "/veranstaltungen": everybody,
  "/veranstaltungen.ics": everybody,
  "/veranstaltungen/:edition": everybody,
  "/veranstaltungen/:edition/anmelden": everybody,
  "/veranstaltungen/:edition/termin.ics": everybody,
  "/veranstaltungen/:edition/ergebnis": everybody,
  "/veranstaltungen/:edition/katalog": everybody,
  "/veranstaltungen/:edition/katalog.csv": everybody,
  "/veranstaltungen/:edition/katalog/marktzeitung.pdf": everybody,
  "/veranstaltungen/:edition/tafel": everybody,
  "/veranstaltungen/:edition/tafel.live": everybody,
  "/geloescht": everybody,
  "/meine-daten": persons,
  "/meine-einwilligungen": persons,
  "/einwilligungen": office,
  "/einwilligungen.csv": office,
  "/aufbewahrung": office,
  "/aufbewahrung.csv": office,
  "/zusagen": everybody,
  "/zusagen.csv": everybody,
  "/pruefen/:number": everybody,
  // What a public body owes its readers
  "/impressum": everybody,
  "/datenschutz": everybody,
  "/barrierefreiheit": everybody,
  "/barrierefreiheit.json": everybody,
  "/leichte-sprache": everybody,
  "/gebaerdensprache": everybody,
  "/rueckmeldung/:secret": everybody,
  // The demo town alone: everybody may play every part there
  "/postfach": everybody,
  // The way out of a kind of mail: the secret of the link is the right
  "/abbestellen/:secret": everybody,
  // Oneself
  "/schreibtisch": persons,
  "/meine-organisationen": persons,
  "/meine-anzeigen": persons,
  "/meine-anzeigen/chancen": persons,
  "/meine-zusagen": persons,
  "/meine-anmeldungen": persons,
  "/durchlaeufe": persons,
  "/durchlaeufe.csv": persons,
  "/veranstaltungen/:edition/karten": persons,
  // The office
  "/personen": office,
  "/personen.csv": office,
  "/protokoll": office,
  "/rundschreiben": office,
  "/rundschreiben/:circular": office,
  "/abonnements": office,
  "/abonnements.csv": office,
  "/mails": office,
  "/mails.csv": office,
  "/mails/:mail": office,
  "/protokoll.csv": office,
  "/netzwerke": ["operator"],
  "/einstellungen/adressen/stand": ["admin", "operator"],
  "/eigene-seiten": office,
  "/bilder": office,
  "/betrieb": ["operator"],
  "/veroeffentlichung": office,
  "/verarbeitungsverzeichnis": office,
  "/verarbeitungsverzeichnis.csv": office,
  "/rueckmeldungen": office,
  "/rueckmeldungen.csv": office,
  "/organisationen/import/vorlage.csv": office,
  "/boerse": office,
  "/boerse.csv": office,
  "/boerse/anfragen": office,
  "/boerse/pruefung": office,
  "/boerse/rueckmeldungen": office,
  "/boerse/rueckmeldungen.csv": office,
  "/boerse/vorschlaege": office,
  "/boerse/vorschlaege.csv": office,
  "/boerse/woerter": office,
  "/boerse/woerter.csv": office,
  "/boerse/woerter/:word": office,
  "/anzeigen/:id": own,
  "/organisationen/:id/chancen": own,
  "/zusagen/liste": office,
  "/zusagen/liste.csv": office,
  "/durchlaeufe/neu": office,
  "/gegenwert": office,
  // An agreement: the sides, the office, who works on its market; in public only with everybody's consent
  "/zusagen/:id": [...floor, "editor"],
  "/zusagen/:id/vereinbarung.pdf": [...floor, "editor"],
  // An edition
  "/durchlaeufe/:edition": floor,
  "/durchlaeufe/:edition/einlass": floor,
  "/durchlaeufe/:edition/teilnehmende": steering,
  "/durchlaeufe/:edition/teilnehmende.csv": steering,
  "/durchlaeufe/:edition/teilnehmende/pruefen": steering,
  "/durchlaeufe/:edition/teilnehmende/schilder": steering,
  "/durchlaeufe/:edition/markt": floor,
  "/durchlaeufe/:edition/markt/vorbereitung": steering,
  "/durchlaeufe/:edition/markt/stand.live": floor,
  "/durchlaeufe/:edition/markt/notar": floor,
  "/durchlaeufe/:edition/markt/makler": [...steering, "broker"],
  "/durchlaeufe/:edition/markt/zaehlen": [...steering, "counter"],
  "/durchlaeufe/:edition/markt/ecken": steering,
  "/durchlaeufe/:edition/markt/karten": steering,
  "/durchlaeufe/:edition/markt/karten.csv": steering,
  "/durchlaeufe/:edition/markt/formulare.pdf": steering,
  "/durchlaeufe/:edition/markt/plakate.pdf": steering,
  "/durchlaeufe/:edition/markt/bericht": steering,
  "/durchlaeufe/:edition/markt/bericht.pdf": steering,
  "/durchlaeufe/:edition/markt/bericht/teilnehmende.csv": steering,
  "/durchlaeufe/:edition/markt/bericht/vereinbarungen.csv": steering,
  "/durchlaeufe/:edition/markt/bericht/zahlen.csv": steering,
};

/** Pages that show themselves to more people than the row says, when what they name has been released. */
export const released: Readonly<Record<string, string>> = {
  "/zusagen/:id": "public as soon as every side has agreed to show it",
};
