// SPDX-License-Identifier: EUPL-1.2

/** Tools, machines, building materials, the trades' work, garden and plants, playground, repairs, energy, waste, street furniture. */
export const building = `
tools | Werkzeug; Handwerkzeug; Werkzeugkoffer; Hammer; Schraubenzieher; Schraubendreher; Zange; Werkzeugkiste; Schraubenschlüssel | tools; hand tools; toolbox | ~ craftsman, workshop-room, library-of-things | m
power-tool | Akkuschrauber; Bohrmaschine; Elektrowerkzeug; Bohrhammer; Schlagbohrer; Schleifmaschine; Flex; Winkelschleifer; Schwingschleifer | power tools; cordless drill; angle grinder | < tools ~ carpentry | m
saw | Säge; Stichsäge; Kreissäge; Handsäge; Laubsäge; Kappsäge; Motorsense | saw; jigsaw; chainsaw | < tools ~ carpentry, tree-felling, wood-cutting | m
workbench | Werkbank; Hobelbank; Arbeitsbank; Schraubstock; Sägebock; Arbeitsbock | workbench; vice | < tools, furniture ~ workshop-room | m
welding | Schweißgerät; schweißen; Schweißer; Lötkolben; Schweißarbeit; Lötstation | welding; soldering | ~ metalwork, metal-workshop, experiments | e
ladder | Leiter; Stehleiter; Klappleiter; Trittleiter; Anlegeleiter | ladder | < tools ~ scaffolding, painting-work | m
scaffolding | Gerüst; Baugerüst; Rollgerüst; Gerüstbau; Gerüstbauer; Arbeitsbühne; Hebebühne; Steiger; Hubsteiger | scaffolding; lifting platform | < construction-machine ~ facade, roofing, ladder | m
construction-machine | Baumaschine; Bagger; Minibagger; Radlader; Rüttelplatte; Betonmischer; Baugerät; Dumper; Kran | construction machine; excavator | ~ earthworks, building-contractor, machine-operator | m
machine-operator | Baggerfahrer; Maschinenführer; Kranführer; Baggerarbeiten; Radladerfahrer | machine operator; excavator driver | < craftsman ~ construction-machine, earthworks | h
earthworks | Erdarbeiten; Aushub; Tiefbau; graben; Erdaushub; ausbaggern; Baggerarbeit; Fundament ausheben | earthworks; digging | ~ construction-machine, soil, paving | h
pressure-washer | Hochdruckreiniger; Kärcher; Dampfreiniger; Dampfstrahler; Kehrmaschine; Nasssauger; Industriesauger | pressure washer; sweeper | ~ cleaning, graffiti-removal, cleaning-supplies | m
building-materials | Baumaterial; Baustoff; Baustoffspende; Restposten Baustoffe; Bauholz; Baumarkt; Materialspende | building materials | ~ building-site, building-contractor, material-store | m
timber | Holz; Brett; Latte; Palette; Kantholz; Sperrholz; Holzplatte; Balken; OSB-Platte; Schnittholz; Bohle; Holzrest | timber; wood; pallets; planks | < building-materials ~ carpentry, saw | m
screws-and-fittings | Schrauben; Nägel; Dübel; Beschläge; Eisenwaren; Scharnier; Schraube; Befestigungsmaterial; Kleineisen | screws; nails; fittings | < building-materials ~ tools | m
bricks-and-stones | Ziegel; Stein; Pflasterstein; Natursteine; Mauerstein; Gehwegplatte; Backstein; Feldstein; Klinker | bricks; paving stones | < building-materials ~ masonry, paving | m
concrete | Beton; Zement; Mörtel; Estrich; Fundament; Fertigbeton; Sackbeton | concrete; cement; mortar | < building-materials ~ masonry | m
sand | Sand; Kies; Schotter; Spielsand; Splitt; Fallschutzsand | sand; gravel | < building-materials ~ playground, sand-toys, paving | m
insulation | Dämmung; Dämmstoff; Isolierung; Wärmeschutz; dämmen; Abdichtung; Fensterdichtung | insulation | < building-materials ~ energy-saving, facade, energy-advice | m
metal-materials | Metall; Stahl; Rohr; Blech; Aluminium; Eisen; Edelstahl; Stahlträger | metal; steel; pipes | < building-materials ~ metalwork | m
paint | Farbe; Wandfarbe; Lack; Pinsel; Farbroller; Lasur; Dispersionsfarbe; Malerbedarf; Malerrolle; Abdeckfolie; Farbeimer | paint; brushes; varnish | < building-materials ~ painting-work, mural | m
glass-material | Fensterglas; Glasscheibe; Plexiglas; Acrylglas; Glasplatte | window glass; acrylic glass | < building-materials ~ glazier | m
building-site | Baustelle; Bauprojekt; Bauvorhaben; Bauarbeiten; Bau; Bauhelfer; Bautrupp | building site; construction work | ~ craftsman, renovation, site-manager | h
craftsman | Handwerker; Handwerksmeister; Geselle; Fachbetrieb; Handwerksfirma | craftsman; tradesperson | ~ tools, building-site, renovation, handyman, crafts-business | e
handyman-work | handwerklich; heimwerken; handwerklich geschickt; handwerkliches Geschick; handwerkliche Unterstützung; werkeln; Handwerkerarbeit | handyman work; DIY | ~ craftsman, tools, repair, handyman, carrying | h
building-contractor | Bauunternehmen; Baufirma; Bauunternehmer; Hochbau; Baubetrieb; Bauarbeiter | building contractor; construction company | < craftsman ~ construction-machine, masonry, building-site, building-yard | e
site-manager | Bauleiter; Bauleitung; Bauingenieur; Statiker; Bauplanung; Statik; Bauzeichner; Bautechniker; Bauantrag | site manager; structural engineer | ~ architect, building-site | e
architect | Architekt; Architekturbüro; Entwurfsplanung; Raumplanung; Bauplan | architect; interior designer | ~ site-manager, landscape-planning, renovation, architecture | e
renovation | Renovierung; renovieren; Sanierung; Umbau; Ausbau; Instandsetzung; Modernisierung; herrichten; Schönheitsreparatur; Innenausbau; aufmöbeln | renovation; refurbishment | ~ painting-work, flooring, drywall, craftsman, paint | h
carpentry | Tischler; Schreiner; Tischlerei; Schreinerei; Holzarbeiten; Holzbau; Möbelbau; Möbelbauer; schreinern; tischlern; Holzhandwerk; Zimmerer; Zimmermann | carpenter; joiner; woodworking | < craftsman ~ timber, wood-workshop, saw, power-tool | e
furniture-restoration | Möbelrestaurierung; restaurieren; Möbelupcycling; Stuhl reparieren; aufarbeiten; Polsterer; Raumausstatter; aufpolstern | furniture restoration; upholsterer | ~ carpentry, furniture, upcycling, building-survey | e
wood-construction | Holzkonstruktion; Hochbeetbau; Holzhaus bauen; Bank bauen; Spielhaus; Holzterrasse; Holzdeck; Gartenhaus bauen; Bretterbude; Baumhaus | timber construction; treehouse | ~ carpentry, timber, raised-bed, bench | h
painting-work | Maler; streichen; Malerarbeiten; anstreichen; Anstrich; Malerbetrieb; lackieren; Lackierer; Wände streichen; tapezieren; Malerfirma; weißeln; pinseln; tünchen | painter; painting and decorating; wallpapering | < craftsman, renovation ~ paint, ladder | h
graffiti-removal | Graffitientfernung; Graffiti entfernen; Schmierereien entfernen; Fassadenreinigung | graffiti removal | ~ pressure-washer, painting-work, clean-up | h
facade | Fassade; Hauswand; Außenwand; Putzfassade; Mauer; Wandfläche | facade; wall | ~ mural, insulation, green-facade | s
plastering | Putz; verputzen; Stuckateur; Verputzer; spachteln; Gipser; Lehmputz; Lehmbau | plastering | < craftsman, renovation ~ masonry, drywall | e
drywall | Trockenbau; Trockenbauer; Rigips; Gipskarton; Leichtbauwand; Zwischenwand einziehen; Gipskartonplatte | drywall; plasterboard | < craftsman, renovation ~ building-materials | e
masonry | Maurer; mauern; Mauerwerk; Maurerarbeiten; Natursteinmauer | masonry; bricklayer | < craftsman ~ bricks-and-stones, concrete, sculpture, nature-conservation | e
paving | Pflasterarbeiten; pflastern; Pflasterer; Entsiegelung; Wegebau; Straßenbau; Weg anlegen; Terrasse anlegen; Steinsetzer; entsiegeln | paving; path building; unsealing | < craftsman ~ bricks-and-stones, earthworks, landscaping | e
tiling | Fliesenleger; Fliesen; fliesen legen; Kacheln; verfugen | tiler; tiles; mosaic | < craftsman, renovation ~ building-materials, mural | e
flooring | Bodenbelag; Bodenleger; Parkett; Laminat; Fußboden; Linoleum; PVC-Boden; Parkettleger; Boden verlegen; Vinylboden | flooring; parquet; floor layer | < craftsman, renovation ~ building-materials, carpet | e
roofing | Dachdecker; Dach; Dachreparatur; Dachziegel; Dach decken; Dachrinne; Spengler; Klempner; Dachsanierung; undichtes Dach | roofer; roof repair; gutter | < craftsman ~ scaffolding, green-roof | e
glazier | Glaser; Glaserei; Fensterbauer; Fenster reparieren; Verglasung; Fenster einbauen; Tür einbauen; Glasreparatur | glazier; window fitting | < craftsman ~ glass-material | e
metalwork | Metallbau; Metallbauer; Schlosser; Schlosserei; Schmied; Metallbearbeitung; Schmiede; Metallarbeiten; Industriemechaniker; Dreher | metalwork; locksmith; blacksmith | < craftsman ~ welding, metal-materials, metal-workshop | e
lock-and-key | Türschloss; Schlüsseldienst; Schließanlage; Vorhängeschloss; Schlüssel; Schlüsseltresor; Schließzylinder | lock; keys; locking system | ~ metalwork, bike-security | m
electrical-work | Elektriker; Elektroinstallation; Elektroinstallateur; Elektroarbeiten; Elektroniker; Stromanschluss; Steckdose verlegen; Elektrofachkraft; Elektrobetrieb; Verkabelung; Elektrofachbetrieb; Kabel verlegen | electrician; wiring | < craftsman ~ power-distribution, lighting-installation, electrical-safety-check | e
electrical-safety-check | Geräteprüfung; DGUV-V3; Elektroprüfung; E-Check; Prüfung elektrischer Geräte; Sicherheitsprüfung | electrical safety check; PAT test | ~ electrical-work, household-appliance | e
lighting-installation | Beleuchtung; LED-Umrüstung; Außenbeleuchtung; Lampen anbringen; Licht; Lichtinstallation; Bewegungsmelder; LED-Lampe | lighting; LED conversion | ~ electrical-work, lamp, street-lighting, energy-saving | m
plumber | Installateur; Sanitärinstallateur; Sanitär; Wasserinstallation; Wasserhahn; Sanitärbetrieb; Wasseranschluss; Rohrreinigung; Anlagenmechaniker; Abfluss; Wasserleitung | plumber; plumbing; sanitary installation | < craftsman ~ heating, bathroom-fittings | e
bathroom-fittings | Waschbecken; Toilettenschüssel; Dusche einbauen; WC-Becken; Armatur; Sanitärkeramik; Spülkasten; Spülbecken; Badewanne | washbasin; bathroom fittings | < building-materials ~ plumber, toilet-facility | m
heating | Heizung; Heizungsbauer; Heizkörper; Ofen; Heizungsmonteur; Wärmepumpe; Kaminofen; Heizungsbau; Heizlüfter; Radiator | heating; radiator; heat pump | ~ plumber, energy, energy-saving | e
chimney-and-stove | Ofensetzer; Schornsteinfeger; Brotbackofen; Feuerholz | stove builder; firewood; clay oven | ~ heating, masonry, baking, wood-cutting, pizza-oven | e
caretaker | Hausmeister; Hauswart; Platzwart; Facility Management; Objektbetreuung; Hausmeisterservice; Haustechniker; Haustechnik; Gebäudetechnik | caretaker; janitor; facility management | ~ repair, handyman-work, winter-service, handyman | h
repair | Kleinreparatur; kleine Reparaturen; Ausbesserung; Reparaturen im Haus; Reparaturarbeiten; reparieren; Instandhaltung; Wartung; Ausbesserungsarbeiten; instand setzen | small repairs; maintenance | ~ caretaker, handyman-work, tools, repair-cafe | h
electrical-repair | Elektroreparatur; Geräte reparieren; Radio reparieren; Haushaltsgeräte reparieren; Elektronik reparieren; Elektronikbastler; Bastler; Tüftler; Fernsehtechniker; Radiotechniker; schrauben | electrical repair; electronics tinkerer | ~ electrical-work, repair-cafe, welding, electronics-kit | e
electronics-kit | Elektronikbauteil; Lötstation-Bausatz; Arduino; Elektrobaukasten; Messgerät; Multimeter; Platine; Sensor; Bausatz | electronics kit; multimeter; sensors; robotics | ~ makerspace, electrical-repair, software-development, experiments | m
upcycling | Upcycling; Wiederverwendung; umgestalten; Restmaterial; Wiederverwertung; Verschnitt; Produktionsrest; Restmaterialien; aus Alt mach Neu | upcycling; reuse; scrap materials | ~ waste-avoidance, handicrafts, material-store, furniture-restoration | m
winter-service | Winterdienst; Schnee schippen; Schneeschieber; Schneefräse; Streugut; Schneeschaufel | winter service; snow clearing | ~ caretaker, garden-tool, snow-clearing | h
gardening | Gartenarbeit; gärtnern; Gartenpflege; Beetpflege; Unkraut jäten; Gartenhelfer; Grünpflege; Garten pflegen; buddeln; Beete anlegen; Laub harken; Gartenaktion; umgraben; Rasenpflege; jäten | gardening; garden maintenance; weeding | ~ garden-tool, gardener, garden-space, plants | h
gardener | Gärtner; Gartenbaubetrieb; Gartenbauer; Gartenexperte; Gartenfachmann; Gärtnermeister; Gartenfreund; Kleingärtner; Hobbygärtner; Gartenbau; Gartenberatung; grüner Daumen; Gartenwissen | gardener; horticulture | ~ gardening, plants, landscaping, plant-nursery | e
landscaping | Landschaftsbau; Garten- und Landschaftsbau; GaLaBau; Landschaftsgärtner; Gartengestaltung; Gartenanlage; Außenanlagen gestalten; Galabauer; Grünanlagenbau; Grünflächenpflege | landscaping; landscape gardener | ~ gardener, paving, earthworks, schoolyard | e
landscape-planning | Landschaftsarchitekt; Landschaftsplanung; Freiraumplaner; Gartenplaner; Spielraumplanung | landscape architect; open space planning | < architect ~ landscaping, urban-planning, landscape-architecture | e
garden-tool | Gartengerät; Gartenwerkzeug; Spaten; Harke; Rechen; Gartenschere; Hacke; Astschere; Heckenschere; Grabegabel; Häcksler; Schaufel | garden tools; spade; rake | < tools ~ gardening, tool-shed, snow-clearing | m
lawn-mower | Rasenmäher; Rasen mähen; Sense; Freischneider; mähen; Aufsitzmäher; Rasentraktor; Mäharbeiten; Balkenmäher; Mähroboter | lawn mower; mowing; scythe | < garden-tool ~ gardening, meadow | m
wheelbarrow | Schubkarre; Schiebkarre; Karre; Schubkarren; Scheibtruhe | wheelbarrow | < garden-tool ~ handcart, earthworks | m
rain-barrel | Regentonne; Regenwassertank; IBC-Container; Wassertank; Regenwassernutzung; Wasserfass; Zisterne; Wasserspeicher | rain barrel; water tank | ~ watering, garden-space | m
plants | Pflanze; Stauden; Jungpflanze; Setzlinge; Pflanzenspende; Bepflanzung; Grünpflanze; Topfpflanze; Ableger; Pflanzgut; Zimmerpflanze; Begrünung | plants; seedlings; perennials | ~ plant-nursery, gardening, planter, soil | m
flowers | Blumen; Blumenzwiebel; Blühpflanze; Blühstreifen; Blumenwiese; Wildblumen; Krokus; Tulpenzwiebel | flowers; flower bulbs; wildflowers | < plants ~ seeds, insect-protection, flower-arrangement | m
seeds | Saatgut; Samen; Saatgutmischung; Wildblumensamen; Samentütchen; Samenbombe; Aussaat; Saatgutbörse | seeds | < plants ~ flowers, vegetable-growing | m
herbs-and-vegetables | Gemüsepflanze; Kräuter; Tomatenpflanze; Gemüsesetzling; Beerenstrauch; Naschpflanze; Küchenkräuter | herbs; vegetable plants; berry bushes | < plants ~ vegetable-growing, raised-bed, local-food-garden | m
vegetable-growing | Gemüseanbau; Gemüsebeet; Gemüsegarten; anbauen; Ackerbau; Nutzgarten; solidarische Landwirtschaft; Selbstversorgung; Gemüseacker; Permakultur; Ackern | vegetable growing; permaculture | < gardening ~ herbs-and-vegetables, farm, community-garden, raised-bed | e
tree | Baum; Bäume; Straßenbaum; Laubbaum; Baumspende; Bäume pflanzen; Jungbaum; Baumpatenschaft | tree; tree planting | < plants ~ watering, tree-care, fruit-tree, planting-campaign | m
fruit-tree | Obstbaum; Apfelbaum; Obstgarten; Obstgehölz; Streuobst | fruit tree; orchard | < tree ~ fruit-harvest, tree-care, orchard | m
fruit-harvest | Ernte; ernten; Obst pflücken; Erntehilfe | harvest; fruit picking | ~ fruit-tree, fruit-press, vegetable-growing, orchard | h
hedge-and-shrub | Hecke; Strauch; Gebüsch; Sträucher; Heckenschnitt; Hecke schneiden; Weidentipi; Gehölz; Rückschnitt; Weidenruten | hedge; shrubs; willow | < plants ~ gardening, garden-tool | m
tree-care | Baumpflege; Baumschnitt; Baumpfleger; Baumkletterer; Obstbaum schneiden; Baumexperte; Baumkontrolle | tree care; arborist; pruning | ~ tree, fruit-tree, tree-felling, wood-cutting | e
tree-felling | Baumfällung; Baum fällen; Kettensägenschein; Motorsägenführer; Holzfäller; Wurzeln entfernen; Baumstumpf; Forstarbeiten | tree felling; stump removal | ~ saw, tree-care, timber, wood-cutting | e
soil | Erde; Blumenerde; Mutterboden; Kompost; Pflanzerde; Humus; Rindenmulch; Gartenerde; Muttererde; Komposterde; Hackschnitzel; Dünger; Mulch | soil; compost; mulch | ~ plants, raised-bed, earthworks, composting | m
raised-bed | Hochbeet; Beet; Palettenhochbeet; Gartenbeet; Beetumrandung; Pflanzbeet; Schulbeet | raised bed; garden bed | ~ soil, timber, herbs-and-vegetables, community-garden | m
planter | Pflanzkübel; Blumenkübel; Blumenkasten; Pflanzkasten; Pflanzgefäß; Blumentopf; Übertopf; Balkonkasten; Pflanztrog | planter; flower pots | < street-furniture ~ plants, soil | m
greenhouse | Gewächshaus; Frühbeet; Folientunnel; Glashaus; Tomatenhaus; Treibhaus | greenhouse | ~ garden-space, vegetable-growing | m
composting | Komposter; Kompostierung; Kompostplatz; Wurmkiste; Komposthaufen; Bioabfall; Kompostkiste | composting; compost bin | ~ soil, garden-space, waste-avoidance | m
plant-nursery | Gärtnerei; Gartencenter; Baumschule; Pflanzenhandel; Staudengärtnerei; Blumenladen; Floristik; Blumenhandlung | plant nursery; garden centre | ~ plants, tree, gardener, soil, building-yard | c
green-roof | Dachbegrünung; Gründach; Dachgarten; grünes Dach | green roof | ~ roofing, plants, climate-protection | m
green-facade | Fassadenbegrünung; Kletterpflanze; Rankgitter; Rankhilfe; vertikaler Garten; Grünfassade; Efeu; Weinrebe; Pergola | green facade; climbing plants; trellis | ~ facade, plants, climate-protection | m
tree-pit-planting | Baumscheibe; Baumscheibenbepflanzung; Baumbeet; Verkehrsinsel bepflanzen; Grünpatenschaft; Beetpatenschaft; Grünfläche bepflanzen; Straßenbegrünung | tree pit planting; green space sponsorship | ~ tree, plants, watering, green-space | h
insect-hotel | Insektenhotel; Nistkasten; Bienenhotel; Wildbienenhotel; Nisthilfe; Fledermauskasten; Futterhaus | insect hotel; nesting box | ~ insect-protection, carpentry, timber, nesting-boxes | m
insect-protection | Bienenweide; Wildbienen; Bienenschutz; Artenvielfalt; insektenfreundlich; Biodiversität; Schmetterlingswiese; bienenfreundlich; Bestäuber | insect protection; wild bees; biodiversity | ~ flowers, insect-hotel, beekeeping, nature-conservation | e
beekeeping | Imker; Bienenvolk; Bienenhaltung; Bienenkasten | beekeeper; beehive; honey | ~ insect-protection, jam-and-honey | e
pond | Teich; Teichfolie; Tümpel; Feuchtbiotop; Wasserstelle; Springbrunnen; Brunnen | pond; fountain | ~ garden-space, landscaping, pond-and-water, nature-conservation | m
fence | Zaun; Gartenzaun; Einzäunung; Sichtschutz; Gartentor; Zaun bauen; Geländer; Maschendraht; Staketenzaun; Zaunbau; Lattenzaun | fence; gate; railing | ~ carpentry, metalwork, timber | m
garden-shed | Gartenhaus; Geräteschuppen; Laube; Bauwagen; Holzschuppen; Gartenhütte; Datsche; Gerätehaus | garden shed; hut | ~ tool-shed, wood-construction, garden-space, allotment | m
garden-furniture | Gartenmöbel; Gartenbank; Gartenstuhl; Liegestuhl; Gartentisch; Hängematte; Strandkorb; Palettenmöbel; Hollywoodschaukel; Outdoormöbel | garden furniture; deckchair | < furniture ~ bench, garden-space, terrace | m
playground | Spielplatz; Kinderspielplatz; Spielfläche; Abenteuerspielplatz; Spielwiese; Bauspielplatz; Spielhof | playground | ~ playground-equipment, play-equipment, children, sand, football | s
playground-equipment | Schaukel; Rutsche; Klettergerüst; Wippe; Spielplatzgerät; Seilbahn; Balancierbalken; Nestschaukel; Karussell; Trampolin; Kletterturm | swing; slide; climbing frame | < play-equipment ~ playground, playground-maintenance, climbing | m
playground-maintenance | Spielplatzpflege; Spielplatzpate; Spielplatzprüfer; Spielgeräteprüfung; Spielplatzbau; Fallschutz; Spielplatzkontrolle; Spielplatzpatenschaft | playground maintenance; playground inspection | ~ playground, playground-equipment, clean-up, carpentry | h
play-mobile | Spielmobil; Spielanhänger; mobile Spielaktion; Spielbus; Spielestation; Kinderanimation | play bus; mobile playground | ~ play-equipment, childrens-party, playground, games-and-play | m
street-furniture | Stadtmöbel; Straßenmöbel; Stadtmobiliar; Parklet; Außenmöblierung; Freiraummöbel; Straßenausstattung | street furniture; parklet | ~ public-square, carpentry, metalwork | m
bench | Sitzbank; Parkbank; Bank im Freien; Bänke; Rastbank; Mitfahrbank; Ruhebank; Plauderbank; Baumbank; Sitzmöbel | bench; park bench | < street-furniture, chair ~ seniors, garden-furniture, wood-construction | m
bike-stand | Fahrradständer; Bügelparker; Anlehnbügel; Fahrradabstellanlage; Radständer; Fahrradbügel; Fahrradparker; Abstellanlage | bike rack; bicycle stand | < street-furniture ~ bicycle, bike-parking | m
bollard | Poller; Sperrpfosten; Blumenpoller; Absperrpfosten; Pfosten | bollard | < street-furniture ~ crowd-barrier, traffic-calming | m
waste-bin | Mülleimer; Abfalleimer; Papierkorb; Mülltonne; Abfallbehälter; Aschenbecher; Mülleimerpate; Abfallkorb; Hundekotbeutel | waste bin; rubbish bin | < street-furniture ~ waste, clean-up | m
information-board | Hinweisschild; Schild; Wegweiser; Infoschild; Beschilderung; Hinweistafel; Stele; Tafel im Freien; Schilderbau; Lehrpfadtafel; Beschriftung | sign; signpost; information board | < street-furniture ~ notice-board, sign-making | m
street-lighting | Straßenbeleuchtung; Straßenlaterne; Straßenlampe; Solarleuchte; Wegebeleuchtung | street lighting | < street-furniture ~ lighting-installation, police | m
energy | Energie; Strom; Energieversorgung; Stadtwerke; Energieversorger; Energieunternehmen; Ökostrom; Energiewende | energy; electricity; utility company | ~ energy-saving, solar-power | o
energy-saving | Energieberatung; Energie sparen; Stromspar-Check; Stromsparen; Energieeffizienz; Energiesparhelfer; Heizkosten senken; Thermografie; Stromkosten | energy advice; energy saving | ~ energy, insulation, heating, climate-protection, energy-advice | e
solar-power | Solaranlage; Solarpanel; Solarmodul; Solarstrom; Steckersolar; PV-Anlage; Solarzelle | solar power; photovoltaics | ~ energy, electrical-work, roofing, solar-energy | m
battery | Batterie; Akku; Ladegerät; Powerbank; Ladekabel; Ladestation für Geräte; Steckernetzteil | battery; charger; power bank | ~ generator, household-appliance | m
waste | Müllabfuhr; Entsorgung; Müllentsorgung; Müllcontainer; Abfallentsorgung; Abfallwirtschaft; Entsorger; Wertstoffhof; Sperrmüllabholung; Abfallbetrieb; Recyclinghof; Container zur Entsorgung; Schuttcontainer | waste disposal; skip; bulky waste | ~ household-clearance, recycling, waste-bin, clearing-out | m
recycling | Recycling; Mülltrennung; Wertstoff; Altpapier; Pfandflasche; Elektroschrott; Altglas; Altmetall; Pfandspende; Kreislaufwirtschaft; Schrott | recycling; deposit bottles; e-waste | ~ waste, waste-avoidance, upcycling | m
waste-avoidance | Müllvermeidung; Abfallvermeidung; Zero Waste; plastikfrei; Verpackungsvermeidung; unverpackt; Mehrweg; Abfallberatung; Ressourcenschonung; Müllreduktion | waste avoidance; zero waste; sustainability | ~ recycling, reusable-cup, upcycling, repair-cafe, climate-protection | e
clean-up | Müllsammelaktion; Müll sammeln; Aufräumaktion; Cleanup; Stadtputz; Parkputz; Uferreinigung; Kehrenbürger; Müllsammler; Saubermachaktion; Unrat; Waldputz | clean-up; litter picking | ~ litter-picker, waste, public-square, green-space, cleaning-campaign | h
litter-picker | Müllzange; Greifzange; Müllsack; Greifer; Müllbeutel; Abfallzange | litter picker; rubbish bags | ~ clean-up, protective-equipment | m
household-clearance | Entrümpelung; Wohnungsauflösung; Kellerentrümpelung; ausmisten; Räumung; Dachboden ausräumen; Entrümpeler; Nachlass auflösen | clearance; decluttering | ~ waste, furniture-removal, household-goods, clearing-out | h
flood-aid | Hochwasserhilfe; Sandsack; Pumpe; Tauchpumpe; Wasserpumpe; Bautrockner; Sandsäcke füllen; Unwetterschaden; Überschwemmung | flood aid; sandbags; pump | ~ emergency-aid, construction-machine, fan-cooler, volunteer-fire-brigade | m
heat-protection | Hitzeschutz; Hitze; kühler Ort; Abkühlung; Hitzeaktionsplan; Verschattung; Nebeldusche; Sommerhitze | heat protection; cooling | ~ sun-shade, water-dispenser, tree, seniors | o
accessibility-conversion | Barrierefreier Umbau; Haltegriff; Handlauf; Barriereabbau; Barrieren abbauen; Türverbreiterung; Aufzug einbauen; taktile Leitstreifen | accessibility conversion; handrail; stairlift | < renovation ~ barrier-free-room, wheelchair-ramp, architect, people-with-disabilities, accessibility-advice, wheelchair | e
weatherproof-box | Box; Kiste; Transportkiste; Aufbewahrungsbox; Holzkiste; Gitterbox; Auflagenbox; Stapelbox; Kunststoffbox | crate; storage box | ~ storage-space, packaging, shelf | m
`;
