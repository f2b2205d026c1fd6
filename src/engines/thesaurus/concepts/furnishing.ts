// SPDX-License-Identifier: EUPL-1.2

/** Furniture, kitchen and event equipment, household goods, clothing, toys, books, instruments, sports equipment. */
export const furnishing = `
furniture | Möbel; Mobiliar; Einrichtung; Möbelstück; Einrichtungsgegenstand; Möblierung; Möbelspende; Wohnmöbel; Einzelmöbel | furniture; furnishings; furniture donation | ~ furniture-removal, furniture-assembly, social-department-store, furniture-store | m
table | Tisch; Klapptisch; Tapeziertisch; Tischplatte; Tischgestell | table | < furniture ~ chair, food-bank, table-kinds | m
chair | Stuhl; Klappstuhl; Stapelstuhl; Sitzgelegenheit; Hocker; Bestuhlungsmaterial; Sitzmöglichkeit; Sitzplätze; Stuhlsatz | chair; seating | < furniture ~ table, set-up-and-take-down, hauling-chairs | m
beer-table-set | Biertischgarnitur; Bierzeltgarnitur; Bierbank; Biertisch; Festzeltgarnitur; Bierzelttisch | beer table set; trestle tables and benches | < table, chair ~ event-technology, tent | m
bar-table | Stehtisch; Bistrotisch; Partytisch | bar table; cocktail table | < table ~ event-technology, reception-room | m
sofa | Sofa; Couch; Sessel; Polstermöbel; Sitzecke; Sitzgruppe; Loungemöbel; Polstergarnitur; Wohnlandschaft; Schlafcouchspende; Kanapee zum Sitzen; Zweisitzer | sofa; couch; armchair; settee | < furniture ~ lounge-room, furniture-repair | m
beanbag | Sitzsack; Sitzkissen; Bodenkissen; Poufs | beanbag; floor cushion | < chair ~ childrens-room, reading-corner | m
shelf | Regal; Bücherregal; Regalsystem; Schwerlastregal; Lagerregal; Regalbrett; Regalboden; Stellage | shelf; bookshelf; racks; racking | < furniture ~ storage-space, public-bookcase, knowledge-management, stacking-shelves | m
cupboard | Schrank; Kommode; Sideboard; Kleiderschrank | cupboard; wardrobe; cabinet | < furniture | m
locker | Spind; Schließfach; Garderobenschrank; Wertfach | locker | < cupboard ~ changing-room | m
bed | Bett; Matratze; Bettgestell; Etagenbett; Lattenrost; Stockbett | bed; mattress; bunk bed | < furniture ~ sleeping-place, bedding | m
camp-bed | Feldbett; Luftmatratze; Isomatte; Klappbett; Gästebett | camp bed; air mattress | < bed ~ sleeping-place, camping-equipment | m
cot | Kinderbett; Babybett; Reisebett; Gitterbett | cot; crib | < bed, baby-equipment | m
desk | Schreibtisch; Arbeitstisch; Computertisch; Schülertisch | desk | < table, office-furniture ~ office-furniture, office-space | m
office-furniture | Büromöbel; Bürostuhl; Bürodrehstuhl; Büroausstattung; Rollcontainer; Büroeinrichtung; Konferenzstuhl | office furniture; office chair | < furniture ~ office-space | m
school-furniture | Schulmöbel; Schulbank; Schultisch; Lehrerpult; Klassenmobiliar | school furniture | < furniture ~ classroom | m
coat-rack | Garderobe; Garderobenständer; Kleiderständer; Garderobenhaken; Kleiderstange | coat rack; clothes rail | < furniture ~ clothes-shop, event-technology, admission-desk | m
carpet | Teppich; Teppichboden; Spielteppich; Vorleger; Auslegware; Teppichrest; Teppichreste; Kinderteppich; Teppichhändler; Teppichläufer | carpet; rug | < furniture ~ flooring, upholsterer, childrens-room, furniture-store, cold-draughty-room | m
curtain | Vorhang; Gardine; Verdunkelung; Rollo; Jalousie; Bühnenvorhang | curtain; window blinds | < furniture ~ stage, fabric | m
lamp | Lampe; Leuchte; Stehlampe; Schreibtischlampe; Deckenleuchte | lamp | < furniture ~ lighting-installation | m
display-boards | Stellwand; Trennwand; Raumteiler; Paravent; Messewand; Ausstellungswand | partition; folding screen; display wall | < furniture, display-equipment ~ exhibition-space | m
furniture-assembly | Möbelaufbau; Regale aufbauen; Schrank aufbauen; IKEA aufbauen | furniture assembly | ~ furniture, tools, carpentry, handyman | h
event-technology | Veranstaltungsausstattung; Festausstattung; Eventausstattung; Veranstaltungsequipment; Festinventar; Partyzubehör; Verleihmaterial | event equipment; party rental | ~ event-technician, summer-festival | m
tent | Zelt; Festzelt; Partyzelt; Zeltverleih; Pagodenzelt; Bierzelt; Zelte mieten; Sternzelt | marquee; tents | < event-technology ~ pavilion-tent, beer-table-set, weather-shelter, tent-rental-service, setting-up-tent, tent-and-tarp-maker | m
pavilion-tent | Pavillon; Faltpavillon; Faltzelt; Gartenpavillon; Marktzelt | gazebo; pop-up tent | < tent ~ market-stall | m
weather-shelter | Regenschutz; Wetterschutz; Überdachung; Unterstand; Plane; Abdeckplane; Vordach; sitzen im Regen; vor Regen schützen; Regen; Regendach; Abdeckung gegen Regen | shelter; tarpaulin; canopy | ~ tent, sun-shade | m
sun-shade | Sonnenschirm; Sonnensegel; Sonnenschutz; Markise; Schattenspender; Schirmständer | parasol; sun sail; sun shade | ~ weather-shelter, outdoor-area, heat-protection | m
stage | Bühne; Podest; Bühnenelement; Bühnenpodest; Showbühne; mobile Bühne; Bühnenwagen; Bühnenfläche; Bretter der Bühne; Truckbühne | platform; stages | < event-technology ~ stage-set, sound-system, stage-lighting, theatre-house, hosting-stage-task, stage-rigging, event-agency, equipment-hire | m
stage-set | Bühnenbild; Kulisse; Requisite; Bühnendekoration; Theaterkulisse | stage set; scenery; props | ~ stage, theatre-performance, carpentry, painting-work, costume, theatre-work | m
sound-system | Tonanlage; Beschallung; Lautsprecher; PA-Anlage; Musikanlage; Lautsprecheranlage; Verstärker; Aktivbox; Soundanlage; Beschallungstechnik; Lautsprecherbox; Tontechnik leihen; PA leihen | sound system; PA system; speakers; loudspeakers | < event-technology ~ sound-engineer, microphone, mixing-desk, stage, cabling-sound-check, electronics-shop, music-shop, dj-equipment | m
microphone | Mikrofon; Mikro; Funkmikrofon; Headset; Ansteckmikrofon; Mikrofonständer; Handmikrofon; Rednermikro; Mikrofonanlage; Gesangsmikrofon | microphone; mic | < sound-system ~ sound-recording, lectern | m
mixing-desk | Mischpult; Mixer; DJ-Pult; Mischer; Audiointerface | mixing desk; audio mixer | < sound-system ~ sound-engineer | m
megaphone | Megafon; Megaphon; Flüstertüte | megaphone | < sound-system ~ procession | m
hearing-loop | Hörschleife; Höranlage; Ringschleife; Induktionsanlage | hearing loop; induction loop | < sound-system ~ deaf-people, barrier-free-room, accessibility | m
stage-lighting | Lichtanlage; Scheinwerfer; Bühnenlicht; Lichttechnik; Beleuchtungsanlage; LED-Strahler; Veranstaltungslicht | stage lighting; spotlights | < event-technology ~ event-technician, stage, electrical-work, light-effects, lamp-installing-task | m
fairy-lights | Lichterkette; Lampion; Partybeleuchtung; Weihnachtsbeleuchtung; Girlande | fairy lights; string lights | < decoration ~ christmas-market, paper-crafts, lantern-procession | m
event-technician | Veranstaltungstechniker; Bühnentechniker; Lichttechniker; Veranstaltungstechnik; Eventtechnik; Bühnenbauer; Beleuchter | event technician; stagehand | ~ stage, stage-lighting, sound-system, sound-engineer | e
sound-engineer | Tontechniker; Tonmeister; Tontechnik; Tonmischer; Toningenieur | sound engineer | ~ sound-system, mixing-desk, sound-recording | e
projector | Beamer; Projektor; Videoprojektor; Kurzdistanzbeamer; Datenprojektor; Datenbeamer; Präsentationsgerät | projector; beamer; video projector | < presentation-technology ~ screen-canvas, film-evening, laptop, projection-goods | m
screen-canvas | Leinwand; Projektionsfläche; Beamerleinwand; Projektionswand | projection screen | < presentation-technology ~ projector, film-evening | m
presentation-technology | Präsentationstechnik; Medientechnik; Konferenztechnik; Vortragstechnik; Tagungstechnik | presentation technology; AV equipment | ~ seminar-room, lecture | m
large-screen | Bildschirm; Fernseher; Großbildschirm; Smartboard; Display; interaktive Tafel; LED-Wand; Digitaltafel | large screen; TV; interactive whiteboard | < presentation-technology ~ projector, computer-monitor | m
moderation-kit | Moderationskoffer; Moderationsmaterial; Flipchart; Pinnwand; Metaplanwand; Moderationskarten; Whiteboard | flipchart; moderation kit; pinboard | < presentation-technology ~ moderation, seminar-room | m
lectern | Rednerpult; Stehpult; Notenpult | lectern | < furniture ~ presentation-technology, lecture | m
power-distribution | Stromverteiler; Kabeltrommel; Verlängerungskabel; Starkstromkabel; Mehrfachsteckdose; Kabelbrücke; Baustromverteiler | power distribution; extension cable; cable reel | < event-technology ~ electrical-work, generator | m
generator | Stromaggregat; Stromgenerator; Notstromaggregat; Stromerzeuger; Powerstation; Notstrom; Stromerzeugung mobil; Notstromgenerator; Aggregat; Generator; Moppel; Strom auf der Wiese; Strom im Freien | power generator | < event-technology ~ power-distribution, energy, blackout-preparedness, open-air-site, construction-machine | m
patio-heater | Heizpilz; Heizstrahler; Zeltheizung; Feuerschale; Feuerkorb; Elektroheizer | patio heater; fire bowl | < event-technology ~ heating, tent | m
mobile-toilet | Toilettenwagen; Mobiltoilette; Dixi; Dixiklo; Miettoilette; Komposttoilette; Toilettenhäuschen; Toilettenverleih; Toilettenkabine; Mietklo; Mietklos; Toilettenfirma; Klohäuschen; Klowagen; mobile Toilette; Dixis | portable toilet; loo trailer | < event-technology ~ toilet-facility, open-air-site, toilet-rental-service, festival-event, town-festival, meadow | m
crowd-barrier | Absperrgitter; Hamburger Gitter; Leitkegel; Pylone; Warnbake | crowd barrier; traffic cone | < event-technology ~ steward-service, road-closure | m
bouncy-castle | Hüpfburg; Springburg; Hüpfkissen; Luftburg; Hopseburg; Gumpiburg | bouncy castle | < event-technology, play-equipment ~ childrens-party, play-mobile, bouncy-castle-rental, event-agency, inflatables, kids-event-equipment | m
fog-machine | Nebelmaschine; Seifenblasenmaschine; Discokugel; Effektgerät; Lichteffekt | fog machine; effects machine | < event-technology ~ stage-lighting, disco | m
decoration | Dekoration; Deko; Tischdeko; Schmuck; Festschmuck; Luftballon; Wimpelkette; Raumschmuck; Dekorationsmaterial; Dekomaterial; Raumdeko; Festdeko | decoration; bunting; balloons | < event-technology ~ flower-arrangement, tablecloth, decorating-task | m
tablecloth | Tischdecke; Tischwäsche; Husse; Stoffserviette; Tischtuch | tablecloth; chair cover | < decoration ~ table, laundry | m
flower-arrangement | Blumenschmuck; Blumenstrauß; Blumengesteck; Florist; Blumendeko; Schnittblumen; Gärtnereiblumen; Strauß; Sträuße | flower arrangement; florist | < decoration ~ flowers, plant-nursery | m
christmas-tree | Weihnachtsbaum; Tannenbaum; Christbaum; Christbaumschmuck; Adventskranz | christmas tree | < decoration ~ christmas-market, tree | m
display-equipment | Ausstellungstechnik; Ausstellungssystem; Präsentationswand; Ausstellungsmaterial; Messeausstattung; Schaukasten im Museum | display equipment; exhibition stand | ~ exhibition-space, exhibition-design, exhibition-stand | m
roll-up-banner | Roll-up; Rollup; Aufsteller; Banner; Beachflag; Werbebanner; Transparent | roll-up banner; banner; beach flag | < display-equipment ~ advertising-print, info-stand | m
info-stand | Infostand; Informationsstand; Werbestand; Infotisch; Messetheke | info stand; stall | ~ market-stall, pavilion-tent, roll-up-banner, flyers, exhibition-stand | m
showcase | Schaukasten; Glasvitrine; Aushangkasten; Ausstellungsvitrine; Infokasten; Vitrine | showcase; notice case | < display-equipment ~ notice-board, shop-window | m
notice-board | Aushang; Schwarzes Brett; Anschlagbrett; Infotafel; Pinboard; Aushangfläche | notice board | < display-equipment ~ poster, information-board | m
picture-frame | Bilderrahmen; Rahmen; Wechselrahmen; Passepartout; Galerieschiene; Bilderschiene | picture frame; hanging rail | < display-equipment ~ exhibition-space, photo-exhibition | m
mannequin | Schaufensterpuppe; Kleiderpuppe; Büste; Schneiderpuppe | mannequin | < display-equipment ~ shop-window, costume | m
market-stall | Marktstand; Verkaufsstand; Marktbude; Holzhütte; Weihnachtshütte; Verkaufsbude; Marktschirm; Flohmarktstand; Bude; Weihnachtsbude | market stall; booth | < event-technology ~ flea-market, market-square, christmas-market | m
cash-box | Geldkassette; Wechselgeld; Kassensystem; Registrierkasse; Kartenlesegerät; Spendendose | cash box; cash register; card reader | ~ admission-desk, fundraising | m
raffle-wheel | Glücksrad; Losbude; Lostrommel; Tombolapreis; Sachpreis | wheel of fortune; raffle prizes | < event-technology ~ summer-festival, gift-voucher, tombola | m
gift-voucher | Gutschein; Einkaufsgutschein; Eintrittskarte; Freikarte | voucher; free ticket; giveaway | ~ raffle-wheel, sponsorship-partnership | m
kitchen-equipment | Küchenausstattung; Küchengerät; Großküchengerät; Küchenmaschine; Kücheninventar; Kochutensilien; Küchenzubehör; Küchentechnik; Küchengeräte für Vereine; Kochausstattung; Großküchenausstatter; Großküchentechnik; Gastroausstatter; Gastronomietechnik; Küchenausstatter; Gastrotechnik | kitchen equipment; kitchen appliance; cooking equipment | ~ kitchen-room, cooking, cooking-appliances | m
fitted-kitchen | Einbauküche; Küchenzeile; Küchenmöbel; Kochzeile; Pantryküche; Küchenschrank | fitted kitchen | < furniture, kitchen-equipment ~ kitchen-room, carpentry | m
oven | Herd; Backofen; Kochfeld; Kochplatte; Gaskocher; Induktionsplatte; Gasherd; Mikrowelle | stove; oven; hot plate | < kitchen-equipment | m
fridge | Kühlschrank; Gefrierschrank; Tiefkühltruhe; Gefriertruhe; Kühltruhe; Eisschrank; Kühlschrankspende; Gefrierkombination; Kühl-Gefrier-Kombination | fridge; freezer; refrigerator | < kitchen-equipment, household-appliance ~ cooling-transport, leftover-food, household-appliance-repair, restaurant-closure-goods, electronics-shop, restaurant, inventory-after-closure, food-bank | m
cooling-transport | Kühlwagen; Kühlanhänger; Kühlfahrzeug; Kühlbox; Kühltasche; Thermobox; Thermobehälter; Warmhaltebox; Kühlauto; Kühltransporter; Kühl-Lkw; Kühlwagen gesucht | refrigerated trailer; cool box; thermal box | < kitchen-equipment ~ food-transport, fridge, catering, food-bank, picking-up-donations, van, vehicle, drinks-cooling, meat-and-sausage, drinks | m
dishwasher | Spülmaschine; Geschirrspüler; Spülmobil; Geschirrmobil; Gastrospülmaschine; Abwaschmaschine | dishwasher; mobile dishwashing unit | < kitchen-equipment ~ tableware, dishwashing, electronics-shop, household-appliance, catering-stove, club-house | m
coffee-machine | Kaffeemaschine; Wasserkocher; Thermoskanne; Kaffeeautomat; Siebträger; Pumpkanne; Glühweinkocher | coffee machine; kettle; thermos | < kitchen-equipment ~ cafe-room, coffee-and-tea | m
cooking-pot | Kochtopf; Topf; Pfanne; Gulaschkanone; Feldküche; Kessel; Suppentopf; Einkochtopf | cooking pot; field kitchen | < kitchen-equipment ~ soup-kitchen, cooking | m
grill | Grill; Holzkohlegrill; Schwenkgrill; Bratwurstgrill; Grillstation; Rost | barbecue; grill | < kitchen-equipment, event-technology ~ barbecue-area, barbecue | m
waffle-iron | Waffeleisen; Zuckerwattemaschine; Crêpeseisen; Crepesplatte; Waffelmaschine | waffle iron; popcorn machine | < kitchen-equipment, event-technology ~ cake, ice-cream, household-appliance, small-appliances | m
drinks-counter | Zapfanlage; Theke; Ausschankwagen; Tresen; Bar; Kiosk; Getränkekiosk; kalt halten; Getränke kühlen; kühl halten | drinks counter; beer tap; bar | < event-technology ~ drinks, beer-and-wine, event-help, drinks-cooling | m
baking-tray | Backblech; Backform; Backzubehör; Rührschüssel; Nudelholz; Handrührgerät | baking tray; mixing bowl | < kitchen-equipment ~ baking | m
fruit-press | Saftpresse; Obstpresse; Apfelpresse; Dörrautomat; Einmachglas; Mosterei; Mostpresse; mobile Presse; Presse für Äpfel; Apfelmühle; pressen; gepresst; Saft pressen; presst Saft; Kelterei; Saftmobil; Süßmosterei | fruit press; preserving jars | < kitchen-equipment ~ fruit-harvest, orchard, beverage-firm, fruit-and-vegetables, fruit-picking | m
tableware | Geschirr; Teller; Tasse; Besteck; Glas; Gläser; Essgeschirr; Porzellan; Leihgeschirr; Tafelgeschirr; Kaffeegedeck; Gedecke; Essbesteck; Geschirrspende | tableware; dishes; cutlery; glasses; crockery | < household-goods ~ dishwasher, reusable-cup, catering, tableware-rental, kitchen-hire-sets | m
reusable-cup | Mehrwegbecher; Mehrweggeschirr; Pfandbecher; Trinkbecher; Mehrwegsystem | reusable cup | < tableware ~ waste-avoidance | m
serving-dish | Chafing Dish; Warmhaltebehälter; Servierplatte; Rechaud; Buffetwärmer; Tablett; Servierwagen; Etagere | chafing dish; serving tray | < tableware ~ catering | m
household-goods | Haushaltswaren; Hausrat; Haushaltsgegenstand; Haushaltsartikel; Haushaltsgeschirr; Haushaltsspende; Haushaltszubehör; Wohnbedarf | household goods; homeware | ~ first-home-kit, household-clearance, clearing-out, social-department-store | m
first-home-kit | Erstausstattung; Grundausstattung; Wohnungsausstattung; Starterpaket; Wohnungseinrichtung; leere Wohnung; leerer Wohnung; unmöbliert; unmöblierte Wohnung; Erstbezug; Wohnung einrichten; Möbel fehlen | first home equipment; starter kit | < household-goods ~ refugees, furniture, bedding, bed, table, cupboard, sofa, household-clearance | m
household-appliance | Haushaltsgerät; Elektrogerät; Staubsauger; Bügeleisen; Toaster; Weiße Ware; Haushaltselektrik; Elektrohaushaltsgerät; E-Gerät | household appliance; vacuum cleaner; iron; appliances | < household-goods ~ repair-cafe, electrical-repair, household-appliance-repair, small-appliances, kitchen-equipment, waffle-iron, retail-shop | m
washing-machine | Waschmaschine; Wäschetrockner; Trockner; Waschtrockner; Wäscheständer | washing machine; dryer | < household-appliance ~ laundry, refugee-shelter, laundry-machines, inventory-after-closure | m
bedding | Bettwäsche; Decke; Handtuch; Bettdecke; Kopfkissen; Wolldecke; Bettzeug; Heimtextil; Schlafdecke; Bettwaren; Kissen und Decken | bedding; blankets; towels; pillows | < household-goods ~ bed, sleeping-place, mattress-topper | m
sleeping-bag | Schlafsack; Thermodecke; Biwaksack | sleeping bag | < bedding, camping-equipment ~ homeless-people, winter-clothing | m
cleaning-supplies | Putzmittel; Reinigungsmittel; Putzzeug; Besen; Eimer; Wischmopp; Reinigungsgerät | cleaning supplies; broom; bucket | < household-goods ~ cleaning | m
hygiene-products | Hygieneartikel; Drogerieartikel; Körperpflege; Shampoo; Zahnbürste; Seife; Duschgel; Pflegeprodukt; Hygienebedarf; Hygieneprodukt; Toilettenartikel; Körperpflegeprodukt; Pflegeartikel | hygiene products; toiletries; sanitary products | ~ homeless-people, shower, hygiene-poverty | m
menstrual-products | Periodenprodukt; Menstruationsartikel; Tampon; Damenbinde; Monatshygiene; Periodenartikel | menstrual products | < hygiene-products ~ women, teenagers | m
protective-equipment | Schutzausrüstung; Arbeitshandschuh; Warnweste; Schutzbrille; Atemmaske; Schutzhelm; Gehörschutz; Einmalhandschuh; Schutzhandschuhe; persönliche Schutzausrüstung; PSA; Sicherheitskleidung | protective equipment; safety vest; gloves | ~ work-clothing, building-site, medical-supplies, occupational-safety | m
first-aid-kit | Verbandskasten; Erste-Hilfe-Koffer; Sanitätskoffer; AED; Pflaster; Erste-Hilfe-Kasten; Verbandkasten; Notfallkasten; Sanikasten | first aid kit; defibrillator | ~ first-aid, medical-supplies, first-aid-duty, kitchen-first-aid | m
clothing | Kleidung; Bekleidung; Klamotten; Anziehsachen; Textilien; Kleiderspende; Altkleider; Second-Hand-Kleidung; Garderobe zum Anziehen; Gewand; Kleidungsstück; gebrauchte Kleidung; Bekleidungsspende | clothing; clothes; garments | ~ clothes-shop, sewing, coat-rack, clothes-sorting | m
clothes-shop | Kleiderkammer; Kleiderbörse; Secondhandladen; Tauschladen | clothing bank; clothes swap; charity shop | ~ clothing, coat-rack, flea-market, clothing-bank | c
winter-clothing | Winterkleidung; Winterjacke; Mütze; Schal; Handschuhe; warme Kleidung; Wintermantel; Hut; Hüte | winter clothing; warm jackets | < clothing ~ homeless-people, refugees | m
childrens-clothing | Kinderkleidung; Babykleidung; Kindersachen; Matschhose; Strampler; Gummistiefel; Kinderkleider | children's clothing; baby clothes | < clothing ~ baby-equipment, children | m
shoes | Schuhe; Turnschuhe; Stiefel; Sportschuhe; Kinderschuhe; Hausschuhe | shoes; sports shoes | < clothing ~ sports-shop, dance-gear | m
work-clothing | Arbeitskleidung; Arbeitsschuhe; Sicherheitsschuhe; Schürze; Kochjacke; Kittel; Berufskleidung; Blaumann | work clothing; apron | < clothing ~ protective-equipment | m
business-clothing | Anzug; Bewerbungskleidung; Businesskleidung; Hemd; Blazer; Krawatte | suit; business clothing | < clothing ~ job-application-training, costume | m
team-shirts | T-Shirt; Trikot; Trikotsatz; Vereinskleidung; Trainingsanzug; Helfershirt; Teamkleidung; Leibchen | team shirts; jerseys | < clothing ~ sports-equipment, textile-printing | m
fabric | Stoff; Stoffrest; Wolle; Garn; Filz; Leder; Stoffballen; Textilrest | fabric; wool; yarn | ~ sewing, knitting, craft-supplies | m
sewing-machine | Nähmaschine; Overlock; Nähzeug; Nähzubehör; Strickmaschine | sewing machine; overlocker | ~ sewing, fabric, sewing-workshop | m
sewing | nähen; Schneider; Näherei; Änderungsschneiderei; Näharbeit; Kleidung ausbessern; flicken | sewing; tailor; mending | ~ sewing-machine, fabric, costume, clothing, handicrafts | e
knitting | stricken; sticken; Strickkreis; Strickrunde; Handarbeiten | knitting; crochet; needlework | ~ fabric, sewing, handicrafts | e
bag | Tasche; Rucksack; Schulranzen; Stoffbeutel; Koffer; Schultasche; Tornister; Reisetasche; Beutel; Tragebeutel | bag; backpack; school bag | ~ school-supplies, luggage, bag-zip-repair | m
baby-equipment | Babyausstattung; Kinderwagen; Babybedarf; Kinderhochstuhl; Hochstuhl; Wickeltisch; Wickelkommode; Windel; Babytrage; Buggy | baby equipment; pram; high chair; nappies | ~ childrens-clothing, families, child-seat | m
toys | Spielzeug; Spielsachen; Spielwaren; Bauklötze; Lego; Kuscheltier; Puppe; Spielmaterial; Spielzeugspende; gebrauchtes Spielzeug; Kinderspielzeug; Spielwarenspende | toys; toy donation | ~ children, childrens-room, play-equipment, toy-repair, toy-washing | m
board-games | Brettspiel; Gesellschaftsspiel; Spielesammlung; Schachbrett; Puzzle | board games; card games; chess | < toys ~ games-evening, seniors | m
play-equipment | Spielgerät; Großspielgerät; Außenspielgerät; Bewegungsspielzeug; Riesenspiel; Hüpfspiel; Schwungtuch | play equipment; outdoor games | < toys ~ play-mobile, playground | m
childrens-vehicle | Bobbycar; Laufrad; Kettcar; Tretroller; Dreirad; Kinderfahrzeug; Bollerwagen | children's vehicle; scooter; balance bike | < play-equipment ~ bicycle, handcart, skating | m
sand-toys | Sandspielzeug; Sandkasten; Matschküche; Schaufel und Eimer; Planschbecken | sand toys; mud kitchen | < play-equipment ~ playground, sand | m
role-play-items | Kaufladen; Kinderküche; Puppenstube; Verkleidungskiste; Handpuppe; Kasperletheater | play shop; hand puppets; dressing-up box | < toys ~ costume, theatre-performance | m
books | Buch; Bücher; Lektüre; Roman; Lesestoff; Buchspende; Bücherspende; Literatur; Schmöker; Band eins | books; reading material; book donation | ~ library, public-bookcase, reading-aloud, book-kinds, bookseller | m
childrens-book | Kinderbuch; Bilderbuch; Jugendbuch; Vorlesebuch; zweisprachiges Buch; Erstleserbuch | children's books; picture books | < books ~ reading-aloud, reading-corner, comics-and-media-project | m
textbook | Lehrbuch; Schulbuch; Wörterbuch; Deutschbuch; Lehrmittel; Lernmaterial; Lernspiel; Unterrichtsmaterial; Fachbuch | textbook; teaching material; dictionary | < books ~ school-supplies, tutoring, language-course | m
public-bookcase | Bücherschrank; offener Bücherschrank; Bücherzelle; Bücherbox; Bücherregal draußen; Büchertauschregal; Bücherbaum | public bookcase; book exchange | ~ books, shelf, street-furniture, carpentry | m
media-collection | DVD; Hörbuch; Schallplatte; CD-Sammlung; Film-DVD; Kassette; Tonie; Videospiel | DVDs; audiobooks; records | ~ library, film-evening | m
library-of-things | Bibliothek der Dinge; Gerätepool; Leihstation; Materialpool; Verleihstation; Leihausrüstung | library of things; lending service; equipment pool | ~ tools, event-technology, library, lending-service | m
school-supplies | Schulmaterial; Schulbedarf; Stifte; Schreibwaren; Buntstifte; Federmäppchen; Schulsachen; Schulutensilien; Schreibzeug; Schreibmaterial; Schulzeug; Schulhefte | school supplies; stationery; school things; ballpoint pens | ~ bag, school, textbook, school-enrolment, school-equipment-shortage | m
office-supplies | Büromaterial; Bürobedarf; Papier; Druckerpapier; Kopierpapier; Laminiergerät; Aktenordner; Locher; Büroartikel; Bürowaren; Schreibwaren fürs Büro; Papiervorrat; Bürogroßhandel; Arbeitsblätter kopieren; Büroartikelhändler | office supplies; paper; folders | ~ office-space, printer, steward-service, wholesaler, office-closure-goods, school-supplies, donation-in-kind | m
craft-supplies | Bastelmaterial; Künstlerbedarf; Farben und Pinsel; Bastelbedarf; Tonpapier; Malfarbe; Staffelei; Acrylfarbe; Knete; Bastelzeug; Bastelsachen; Kreativmaterial; Kunstmaterial; Malsachen; Künstlermaterial | craft supplies; art materials; easel; crafting materials | ~ handicrafts, art-lessons, studio-room, crafting-with-children | m
musical-instruments | Musikinstrument; Instrument; Leihinstrument; Instrumentenspende; alte Instrumente; gebrauchte Instrumente; Musikinstrumentenspende | musical instrument | ~ music-lessons, music-performance, rehearsal-room, instrument-lending-pool, instrument-repair | m
piano-tuning | Klavierstimmer; Klavier stimmen; Instrumentenbauer; Instrumentenreparatur; Geigenbauer; Klavierbauer; stimmen; gestimmt; verstimmt | piano tuner; instrument repair | ~ piano, musical-instruments | e
guitar | Gitarre; Ukulele; E-Gitarre; Bassgitarre; Akustikgitarre; E-Bass | guitar; ukulele; bass | < musical-instruments ~ music-performance | m
wind-and-strings | Blasinstrument; Geige; Flöte; Violine; Cello; Saxofon; Akkordeon; Klarinette | wind instruments; violin; flute | < musical-instruments ~ brass-music | m
music-stand | Notenständer; Notenblatt; Chornoten; Noten; Liederbuch; Liederheft | music stand; sheet music | ~ choir, brass-music, musical-instruments | m
sports-equipment | Sportgerät; Sportausrüstung; Sportmaterial; Turngerät; Sportartikel; Sportzubehör; Turnmatte; Trainingsgerät; Trainingsmaterial; Sportsachen | sports equipment; sports gear | ~ sports-hall, sports-club, team-shirts, sports-equipment-repair | m
ball | Ball; Fußball; Basketball; Volleyball; Handball; Bälle | ball; football; basketball | < sports-equipment ~ sports-ground | m
goal-and-net | Fußballtor; Basketballkorb; Volleyballnetz; Minitor; Basketballständer; Torwand; Tornetz; Tore für den Bolzplatz; zwei Tore; Handballtore | hoop; net; goals | < sports-equipment ~ sports-ground, ball | m
table-tennis-table | Tischtennisplatte; Tischkicker; Billardtisch; Tischfußball; Dartscheibe; Air Hockey | table tennis; table football | < sports-equipment ~ youth-club-room, football, ball-sports | m
fitness-equipment | Fitnessgerät; Hantel; Yogamatte; Gymnastikball; Ergometer; Gymnastikmatte; Therapieball; Theraband | fitness equipment; yoga mat | < sports-equipment ~ gymnastics-room, outdoor-gym | m
skates-and-boards | Skateboard; Rollschuhe; Waveboard; Longboard; Inlineskates | skateboard; inline skates; ice skates | < sports-equipment ~ skate-park, skating, winter-sports | m
winter-sports-gear | Ski; Rodel; Snowboard; Skiausrüstung; Skihelm | skis; sledge | < sports-equipment ~ winter-clothing, winter-sports | m
water-sports-gear | Kanu; Schwimmweste; Ruderboot; SUP; Paddelboot; Schwimmhilfe; Schwimmflügel | canoe; boat; life jacket | < sports-equipment ~ swimming-pool, boat-house, water-sports | m
camping-equipment | Campingausrüstung; Campingkocher; Zeltausrüstung; Jurte; Kothe; Campingzelt; Outdoorausrüstung | camping equipment; camping tent | ~ sleeping-bag, campsite, excursion, camp | m
circus-gear | Jonglierball; Stelzen; Einrad; Zirkusmaterial; Trapez; Diabolo | circus equipment; slackline; unicycle | < sports-equipment ~ clown-magician, climbing | m
mobility-aid | Rollstuhl; Rollator; Gehhilfe; Krücke; Hilfsmittel; Gehstock; Elektrorollstuhl; Sanitätshaus; Mobilitätshilfe; Gehwagen für Senioren; Rollhilfe | wheelchair; walker; mobility aid | ~ people-with-disabilities, wheelchair-ramp, seniors, care-aids-lending, care-supplies-store, bicycle-mechanic | m
care-equipment | Pflegebett; Pflegehilfsmittel; Duschstuhl; Badewannenlift; Toilettensitz; Patientenlifter; Pflegebedarf | care bed; care aids | < mobility-aid ~ nursing-care, wheelchair | m
wheelchair-ramp | Rampe; Rollstuhlrampe; mobile Rampe; Auffahrrampe; Anlegerampe; Schwellenrampe; Auffahrt; zwei Stufen; Stufen am Eingang; Stufe; Treppenstufe | ramp; wheelchair ramp | ~ barrier-free-room, mobility-aid, carpentry, accessibility, metalwork, wheelchair-users, wood-construction | m
pet-supplies | Tierfutter; Hundefutter; Tierbedarf; Transportbox für Tiere; Katzenfutter; Heimtierbedarf; Tierzubehör; Tierbedarfsspende; Tierausstattung; Haustierzubehör; Zoohandlung; Tierhandlung; Zoogeschäft; Tiermarkt; Tierfachmarkt; Zoofachgeschäft | pet supplies; pet food; animal food | ~ animal-shelter, animals, animal-enclosure, animal-feeding-task | m
umbrella-lights | Taschenlampe; Stirnlampe; Fackel; Kerze; Regenschirm; Teelicht | torch; lantern; candle; umbrella | ~ lantern-procession, decoration | m
flag | Fahne; Flagge; Fahnenmast; Wimpel; Beflaggung | flag; flagpole | < decoration ~ event-technology, textile-printing, flags-and-pennants | m
fan-cooler | Ventilator; Klimagerät; Luftfilter; Luftreiniger; Standventilator | air conditioner; air purifier; electric fan | < household-appliance ~ heat-protection | m
`;
