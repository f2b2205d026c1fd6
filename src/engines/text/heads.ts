// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./stem.ts";

/**
 * Common parts of compounds in the field, own collection. They let a small collection split what its few texts
 * do not explain ("Holzwerkstatt" where no card says "Werkstatt").
 */
const LIST = `
abend anhänger antrag arbeit arzt ausflug ausstellung auto bahn ball band bank bau bauer baum bedarf begleiter begleitung beratung
berater beruf besuch bett beutel bewerbung bibliothek bild blatt blume boden brett brief broschüre brot buch bühne büro
bus cafe camp chor coach coaching computer container dach daten decke dienst dorf druck drucker ecke ehrung elektro
eltern energie erde essen fahrer fahrrad fahrt fahrzeug familie farbe feier ferien fest film firma fläche fluss
förderung forum foto frau freizeit frühstück führung fußball garten gast gebäude gemeinde gemüse gerät geschichte geschirr gesundheit
getränk gruppe halle handwerk haus heft heim helfer hemd herbst hilfe hof holz hütte internet jugend kaffee kalender
kammer karte kasse katze keller kinder kino kirche kiste klasse klavier kleider kleidung klinik koch komposter konzept konzert korb
kostüm kraft kranken kreis küche kuchen kühlschrank kultur kunst kurs laden lager lampe land laptop lauf laub leben lebensmittel
lehrer leiter licht lied lotse maler markt maschine material mathe meister menschen messe metall miete möbel moderation
museum musik nachbar nachhilfe nachmittag natur netz noten obst ofen ordner papier park pate patenschaft pause pflanze pflege
pflicht plakat plan planung platte platz praktikum presse probe programm projekt prüfung pumpe putz quartier rad rampe
rasen rathaus raum recht regal reifen reinigung reise reparatur rollstuhl saal sack saft sammlung sand satzung schrank
schreiner schrift schulden schule schüler schutz schwimmen seite senioren server sitzung sommer spaziergang speise spiel spielplatz sport
sprache stadt stand stein steuer stiftung stoff straße strom stück stuhl stunde tafel tanz tasche tausch technik teich telefon
teller teppich text theater tier tisch tonne tor training transport transporter treffen treppe trikot turnier turnen übersetzung
umzug unterricht urlaub verein verleih verpflegung versammlung versand verteiler video vortrag wagen wald wand wanderung wäsche
wasser website weg werbung werkstatt werkzeug wettbewerb wiese winter wohnung workshop zelt zeit zeitung zentrum zimmer zirkus`;

export const HEADS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/u).map(fold));
