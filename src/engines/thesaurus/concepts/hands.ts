// SPDX-License-Identifier: EUPL-1.2

/** Helping hands that are no trade of their own, all about food, and single things that stand in no other list. */
export const hands = `
carrying | Tragen; Schleppen; Möbelschleppen; Muskelkraft; kräftige Helfer; Anpacken; starke Arme; Packen; Kistenschleppen; Muckis | carrying; heavy lifting; muscle power; strong people | ~ removal-help, set-up-and-take-down | h
removal-help | Umzugshelfer; Umzugshilfe; Umzug; Umziehen; Umzugsteam; Umzugsunternehmen; Möbelpacker | removal help; moving house; movers | ~ carrying, van, moving-boxes | h
clearing-out | Entrümpelung; Entrümpeln; Ausräumen; Keller räumen; Dachboden räumen; Haushaltsauflösung; Sperrmüll; Räumaktion | clearing out; house clearance; bulky waste | ~ carrying, waste, removal-help | h
cleaning | Putzen; Reinigung; Grundreinigung; Saubermachen; Reinigungskraft; Gebäudereinigung; Reinigungsfirma; Endreinigung; Glasreinigung; Reinigungsdienst | cleaning; cleaner; cleaning company | ~ cleaning-supplies, household-help | h
laundry | Wäsche waschen; Wäscherei; Reinigung von Textilien; Waschservice; Bügeln; Waschsalon; Mangel | laundry; washing; ironing service | ~ clothing, washing-machine | h
sorting | Sortieren; Sortierhilfe; Kleidung sortieren; Bücher sortieren; Spenden sortieren; Verpacken; Päckchen packen; Einpacken; Etikettieren | sorting; packing; wrapping parcels; labelling | ~ collection-drive, clothing-bank | h
distributing-leaflets | Flyer verteilen; Plakate aufhängen; Plakatieren; Austragen; Verteilaktion; Prospekte verteilen; Gemeindebrief austragen; Verteilen | distributing leaflets; putting up posters | ~ flyers, public-relations | h
delivery | Ausliefern; Lieferdienst; Lieferung; Kurier; Kurierdienst; Botendienst; Zustellung; Ausfahren; Auslieferung; Anlieferung | delivery; courier; delivery service | ~ van, driving-service, logistics-planning | h
phone-duty | Telefondienst; Telefonieren; Hotline; Bürodienst; Callcenter; Auskunft geben; Empfangsdienst | telephone duty; hotline; reception duty | ~ office-administration | h
data-entry | Dateneingabe; Daten erfassen; Digitalisieren; Einscannen; Abtippen; Katalogisieren; Fotos digitalisieren; Scannen | data entry; digitising; scanning; cataloguing | ~ office-administration, scanner | h
supervision-of-exhibitions | Museumsaufsicht; Ausstellungsaufsicht; Aufsicht; Türdienst; Schlüsseldienst im Ehrenamt; Öffnungsdienst; Hüttendienst | exhibition supervision; opening duty; doorkeeping | ~ museum, exhibition | h
night-watch | Nachtwache; Wachdienst; Bewachung; Sicherheitsdienst; Security; Nachtdienst | night watch; security service; guard | ~ steward-service | h
baking | Backen; Kuchenbacken; Plätzchen backen; Kuchenspenden; Backaktion; Waffeln backen; Konditor; Bäcker; Bäckerei; Konditorei | baking; baker; bakery; confectioner | ~ cake, oven | h
cooking | Kochen; Koch; Küchenhilfe; Küchenteam; Essenszubereitung; Küchenchef; Gemüse schnippeln; Essensausgabe; Schulküche; Mensa; Kantine; Großküche | cooking; cook; chef; kitchen help; canteen | ~ food, kitchen-room, catering | h
catering | Catering; Caterer; Buffet; Büfett; Verpflegung; Verköstigung; Partyservice; Häppchen; Fingerfood; Imbiss; Essen für Veranstaltung; Bewirtung von Gästen | catering; caterer; buffet; refreshments; finger food | ~ food, event-help, drinks | m
dishwashing | Spülen; Abwasch; Spülmobil; Geschirrmobil; Spülmaschine; Geschirrspüler; Spüldienst | dishwashing; dishwasher; mobile dishwasher | ~ tableware, event-help | m
food | Lebensmittel; Essen; Nahrungsmittel; Lebensmittelspende; Speisen; Mahlzeiten; Mittagessen; Proviant; Vorräte | food; groceries; meals | ~ food-bank | m
bread-and-rolls | Brot; Brötchen; Backwaren; Semmeln; Brezeln; Gebäck; Teilchen | bread; rolls; baked goods | < food ~ baking | m
cake | Kuchen; Torten; Plätzchen; Waffeln; Muffins; Süßes; Kuchenbuffet; Süßigkeiten; Schokolade | cake; biscuits; waffles; sweets | < food ~ baking, cafe-meeting | m
fruit-and-vegetables | Obst; Gemüse; Äpfel; Kartoffeln; Salat; Obst und Gemüse; Obstkorb; Schulobst; Beeren | fruit; vegetables; apples; potatoes | < food ~ farm, orchard | m
orchard | Streuobstwiese; Apfelernte; Obsternte; Obstbäume; Obstbaumschnitt; Fallobst; Erntehelfer; Ernte; Mosten; Apfelsaft; Apfelkelter; Saftpresse | orchard; apple harvest; fruit trees; harvest help; juice press | ~ fruit-and-vegetables, gardening | h
meat-and-sausage | Fleisch; Wurst; Metzgerei; Fleischerei; Grillgut; Aufschnitt; Metzger | meat; sausage; butcher | < food ~ barbecue | m
dairy | Milch; Käse; Joghurt; Molkereiprodukte; Butter; Eier | milk; cheese; dairy products; eggs | < food | m
non-perishable-food | haltbare Lebensmittel; Konserven; Nudeln; Reis; Mehl; Zucker; Trockenware; Babynahrung | non-perishable food; tinned food; pasta; rice | < food ~ food-bank | m
drinks | Getränke; Wasser und Säfte; Limonade; Saft; Mineralwasser; Getränkewagen; Getränkehändler; Schorle; Getränkemarkt | drinks; beverages; juice; soft drinks | ~ catering, event-help | m
coffee-and-tea | Kaffee; Tee; Kaffeemaschine; Kaffeevollautomat; Thermoskannen; Kaffeebar; Kaffeemobil; Kaffeerösterei; Heißgetränke; Espressomaschine | coffee; tea; coffee machine; coffee bar | < drinks ~ cafe-meeting | m
beer-and-wine | Bier; Wein; Fassbier; Zapfanlage; Bierwagen; Brauerei; Sekt; Winzergenossenschaft; Weingut | beer; wine; beer tap; brewery | < drinks | m
mulled-wine | Glühwein; Punsch; Kinderpunsch; Glühweintopf; Feuerzangenbowle | mulled wine; punch | < drinks ~ christmas-market | m
ice-cream | Eis; Eiswagen; Eisdiele; Eismaschine; Popcornmaschine; Zuckerwatte; Slushmaschine; Popcorn | ice cream; popcorn machine; candy floss | < food ~ childrens-party | m
pizza-oven | Pizzaofen; Backhaus; Flammkuchen; Pizza; Lehmofen; Holzbackofen | pizza oven; bakehouse; pizza | ~ baking, oven | m
leftover-food | übrig gebliebene Lebensmittel; Überschüsse; Restposten; überschüssige Ware; unverkaufte Ware; Tagesreste; kurz vor Ablauf; Lebensmittelreste; Überproduktion | surplus food; surplus goods; remaining stock; leftovers | ~ food-bank, food | m
jam-and-honey | Marmelade; Honig; Imker; Imkerei; Bienen; Bienenstock; Bienenvölker; Bienenpatenschaft | jam; honey; beekeeper; bees | ~ nature-conservation, food | m
vegetarian-cooking | vegetarisch; vegan; Vollwertküche; halal; koscher; glutenfrei; Bioküche | vegetarian; vegan; halal; gluten-free | ~ cooking, nutrition-advice | o
hot-meals-delivery | Essen auf Rädern; Menüdienst; Essenslieferung; warme Mahlzeit; Mahlzeitendienst | meals on wheels; hot meal delivery | ~ seniors, delivery, food | h
lending-service | Verleih; Ausleihe; Leihgabe; Ausleihen; Verleihen; Leihladen; Vermietung; leihweise; Bibliothek der Dinge | lending; loan; rental; library of things | ~ tools, event-technology | m
second-hand-goods | Second Hand; Gebrauchtwaren; ausrangiert; ausgemustert; Altbestand; Ausschuss; B-Ware; Musterstücke; Ausstellungsstücke; ausgediente Ware | second-hand goods; used goods; discarded items; display models | ~ clothing-bank, flea-market | m
inventory-after-closure | Geschäftsauflösung; Büroauflösung; Lagerauflösung; Ladenauflösung; Räumungsverkauf; Inventar; Umstellung der Ausstattung | business closure; office clearance; inventory | ~ office-furniture, second-hand-goods | m
wood-cutting | Holzhacken; Brennholz; Kaminholz; Holz spalten; Motorsäge; Kettensäge; Baumfällung; Waldarbeit; Forstwirt | chopping wood; firewood; chainsaw; forestry | ~ forest, tools | h
snow-clearing | Schneeräumen; Winterdienst; Streudienst; Schneeschippen; Laubharken; Laub fegen; Laubbläser; Gehwegreinigung | snow clearing; winter service; raking leaves | ~ gardening, residents | h
grave-care | Grabpflege; Friedhofspflege; Friedhof; Gräber pflegen | grave care; cemetery care | ~ gardening | h
watering | Gießen; Bewässerung; Gießpate; Baumpate; Baumscheibe; Blumen gießen; Gießdienst; Beetpate | watering; watering plants; tree sponsorship | ~ plants, gardening | h
rain-gear | Regenschirme; Regenponchos; Matschhosen | umbrellas; rain ponchos; wellingtons | < clothing | m
lost-property | Fundsachen; Fundbüro; Fundstücke | lost property | ~ municipality | m
civil-wedding-room | Trauzimmer; Trausaal; Standesamt | registry office; wedding room | ~ municipality | s
oral-history | Zeitzeugeninterviews; Oral History; Erzählprojekt | oral history; collecting memories | ~ remembrance, seniors | h
street-piano | Straßenklavier; öffentliches Klavier | street piano | ~ piano | m
tool-library | Werkzeugbibliothek; Maschinenring | tool library; equipment pool | ~ lending-service, tools | m
ombudsperson | Ombudsperson; Ombudsstelle; Beschwerdestelle | ombudsperson; complaints office | ~ counselling-centre | c
church-tower | Kirchturm; Glockenturm; Turmbesteigung; Glockenspiel; Glocken | church tower; bells | ~ church-parish, guided-tour | s
weather-station | Feinstaubsensor; Sensoren | weather station; air sensor | ~ experiments, climate-protection | m
telescopic-lift | Teleskoplader | lift platform; cherry picker; crane | ~ tools, crafts-business | m
mobile-stage-truck | Showtruck | stage truck; float | < stage ~ procession | m
power-supply | Kabeltrommeln; Kabelbrücken | power distribution; cable drums | < event-technology ~ generator | m
stamp-collecting | Briefmarken; Münzen; Sammlerstücke; Philatelie | stamps; coins; collectibles; estate | ~ second-hand-goods | m
glider-flight | Rundflug; Segelflug; Segelfliegen | sightseeing flight; glider; balloon ride | ~ gifts | m
mine-visit | Bergwerk; Höhle; Besucherbergwerk; Stollen; Grubenfahrt | mine; cave; show mine | ~ guided-tour | s
sewing-machine-donation | Nähmaschinenspende; Stoffreste; Stoffspende; Wollreste | fabric remnants; wool; yarn | ~ handicrafts | m
school-garden-bees | Bienenprojekt; Bienenkiste | school apiary; bee project | < jam-and-honey ~ school | h
newspaper-subscription | Zeitungsabo; Zeitschriften; Lesezirkel; Abonnement | newspaper subscription; magazines | ~ library | m
christmas-tree-collection | Weihnachtsbaumsammlung; Tannenbaum abholen; Weihnachtsbaumverkauf | Christmas tree collection | ~ collection-drive | h
`;
