// SPDX-License-Identifier: EUPL-1.2

/** Professions and businesses as people name them, each with the activity, the tools and the places that go with it. */
export const trades = `
master-joiner | Tischlermeister; Schreinermeister; Möbeltischler; Bautischler; Holztechniker; Treppenbauer; Tischlergeselle; Schreinergeselle | joinery firm; cabinetmaker | < carpentry ~ wood-workshop, furniture-assembly, wood-construction, furniture-restoration | e
timber-framer | Zimmerei; Zimmermeister; Dachstuhl; Fachwerk; Fachwerkhaus; Holzbaubetrieb; Blockhausbau | timber framer; roof carpenter | < carpentry ~ roofing, timber, wood-construction, weather-shelter | e
decorator-firm | Malermeister; Lackiererei; Malergeselle; Maler und Lackierer; Malertrupp | decorator; paint shop | < painting-work ~ paint, renovation, facade, ladder | e
electrical-engineer | Elektromeister; Elektrotechniker; Elektroingenieur; Mechatroniker; Betriebselektriker; Elektrogeselle | electrical engineer; mechatronics technician | < electrical-work ~ lighting-installation, power-distribution, electrical-safety-check | e
heating-engineer | Gas-Wasser-Installateur; Heizungstechniker; Heizungsfirma; Sanitärfirma; SHK-Betrieb; Installationsbetrieb; Klempnerei | heating engineer; gas fitter | < plumber ~ heating, bathroom-fittings, energy-saving | e
refrigeration-technician | Kältetechniker; Klimatechniker; Kälteanlagenbauer; Lüftungsbauer; Lüftungsanlage; Klimaanlage | refrigeration technician; ventilation engineer | < craftsman ~ fan-cooler, cold-storage, fridge, heat-protection | e
roofing-firm | Dachdeckerbetrieb; Dachdeckermeister; Bauklempner; Bedachungsfirma | roofing firm; sheet metal roofer | < roofing ~ scaffolding, insulation, solar-power | e
bricklaying-firm | Maurermeister; Maurerbetrieb; Betonbauer; Bauhandwerker; Stahlbetonbauer; Maurergeselle | bricklayer; concrete builder | < masonry ~ building-contractor, concrete, building-site | e
tile-setter | Fliesenlegermeister; Plattenleger; Fliesenbetrieb; Mosaikleger; Fliesenhandel | tile setter | < tiling ~ bathroom-fittings, renovation | e
precision-mechanic | Feinmechaniker; Zerspanungsmechaniker; Werkzeugmacher; Feinwerkmechaniker; Maschinenschlosser; Industrieschlosser; Mechaniker | precision mechanic; toolmaker | < metalwork ~ metal-workshop, repair, makerspace | e
art-blacksmith | Kunstschmied; Hufschmied; Schmiedekunst; Messerschmied; Schmiedekurs; Amboss | artist blacksmith; farrier | < metalwork ~ metal-workshop, fence, riding, sculpture | e
mechanical-engineer | Maschinenbauer; Maschinenbauingenieur; Verfahrenstechniker; Wirtschaftsingenieur; Industriebetrieb | mechanical engineer | ~ product-design, repair, metal-fabrication-firm, vocational-orientation | e
metal-fabrication-firm | Maschinenfabrik; Metallbetrieb; Stahlbauer; Metallverarbeiter; Stahlwerk; Gießerei; Zulieferbetrieb | metal fabrication firm; foundry | < company ~ metalwork, metal-materials, upcycling | c
landscape-firm | GaLaBau-Betrieb; Landschaftsgärtnerei; Gartenbaufirma; Gartengestalter; Gartenbauunternehmen; Teichbauer | landscaping firm | < landscaping ~ gardening, construction-machine, plants, playground-maintenance | e
forester | Revierförster; Forstbetrieb; Waldbesitzer; Jäger; Jagdpächter; Parkranger | forestry worker; forest ranger | ~ forest, tree-care, wood-cutting, nature-education | e
window-maker | Glasermeister; Rollladenbauer; Fensterfirma; Kunstverglaser; Glasbläser; Glaskünstler | window maker; glass artist | < glazier ~ glass-material, curtain | e
interior-furnisher | Bodenverleger; Gardinennäherei; Raumausstattung; Sattler; Teppichleger; Autosattler | interior furnisher; saddler | < craftsman ~ curtain, flooring, furniture-restoration, fabric | e
upholsterer | Polsterei; Polstermöbel beziehen; Stühle beziehen; Schaumstoff; Stuhlflechter | upholsterer; chair caner | < furniture-restoration ~ fabric, sofa, chair | e
tailor-shop | Schneiderei; Änderungsschneider; Schneidermeister; Maßschneider; Damenschneider; Modeschneider; Textilnäher | tailor shop; dressmaker | < sewing ~ sewing-machine, costume, clothing, fabric | e
shoemaker | Schuster; Schuhmacher; Schuhreparatur; Orthopädieschuhmacher; Schuhmacherei; Schuhe besohlen | cobbler; shoemaker | < craftsman ~ shoes, repair-cafe | e
goldsmith | Juwelier; Schmuckmacher; Silberschmied; Graveur; Gravur; Schmuckwerkstatt | goldsmith; jeweller; engraver | < craftsman ~ trophy, handicrafts, fashion-design | e
watchmaker | Uhrmacher; Uhrenreparatur; Uhren reparieren; Turmuhr; Armbanduhr; Wanduhr | watchmaker; clock repair | < craftsman ~ repair-cafe | e
bookbinder | Bücher binden; Papiermacher; Buchrestaurierung; Bindearbeiten; Papierschöpfen | bookbinder; paper maker | < craftsman ~ printing-workshop, books, printing-press | e
printer-trade | Drucker von Beruf; Medientechnologe; Drucktechniker; Druckvorstufe; Lettershop | print technician | ~ printing-press, advertising-print, mailing | e
media-designer | Mediengestalter Digital und Print; Grafikbüro; Art Director; Werbegrafiker; Freelancer Design | art director; media designer | < graphic-design ~ layout, corporate-design, advertising-agency | e
copywriter | Ghostwriter; Werbetexter; Copywriter; Fachautor; Redenschreiber; Technischer Redakteur | copywriter; speech writer | < text-writing ~ press-work, website, funding-application, festive-speech | e
car-mechatronic | Autoschlosser; Kfz-Meister; Kfz-Betrieb; Reifenhändler; Fahrzeuglackierer; Reifenservice | car mechanic; body shop | < car-repair ~ vehicle, van, training-workshop | e
car-dealership | Autohändler; Autoverkäufer; Autovermieter; Fahrzeughändler; Gebrauchtwagenhändler | car dealership; car hire | < company ~ vehicle, vehicle-sponsoring, minibus, showroom | c
agricultural-mechanic | Landmaschinenmechaniker; Landmaschinentechniker; Lohnunternehmer; Baumaschinenmechaniker; Landtechnik | agricultural mechanic | < craftsman ~ tractor, construction-machine, lawn-mower | e
freight-clerk | Speditionskaufmann; Fuhrpark; Fuhrparkleiter; Logistikkaufmann; Verkehrsfachwirt; Zollabwicklung | freight clerk; fleet manager | < haulage ~ logistics, truck, aid-convoy | e
warehouse-specialist | Kommissionierer; Lagerleiter | warehouse specialist | < warehouse-work ~ warehouse, loading, sorting-work | h
postal-worker | Postbote; Briefträger; Zusteller; Paketbote; Zeitungszusteller; Zeitungsbote | postal worker; letter carrier | ~ mailing, delivery-service, leaflet-distribution | h
train-driver | Lokführer; Zugbegleiter; Zugschaffner; Triebfahrzeugführer; Fahrdienstleiter der Bahn; Bahnmitarbeiter | train driver; conductor | ~ train-travel, public-transport, vocational-orientation | e
pilot | Berufspilot; Segelflieger; Flugbegleiter; Flughafen; Fluglehrer; Fluglotse; Flugplatz; Luftsportverein | airline pilot; airport; gliding club | ~ aircraft, destination-visit, vocational-orientation | e
sailor | Seemann; Kapitän; Bootsbauer; Matrose; Bootsmann; Skipper; Binnenschiffer | sailor; captain; boat builder | ~ boat, water-sports, boat-house | e
master-baker | Bäckermeister; Bäckergeselle; Backstube; Konditormeister; Chocolatier; Bäckereifachverkäufer; Handwerksbäcker | master baker; pastry chef | < baking ~ bread-and-rolls, cake, leftover-food, oven | e
master-butcher | Fleischermeister; Metzgermeister; Schlachter; Fleischereifachgeschäft; Wurstmacher | master butcher | < craftsman ~ meat-and-sausage, barbecue, catering | e
chef | Küchenmeister; Sternekoch; Souschef; Beikoch; Hobbykoch; Kochprofi; Gastronom | professional cook; restaurateur | < cooking ~ kitchen-equipment, shared-cooking, restaurant, nutrition-advice | e
waiter | Barkeeper; Barista; Restaurantfachmann; Gastwirt; Bedienungspersonal | table waiter; barista; innkeeper | ~ event-help, restaurant, drinks-counter, coffee-and-tea | h
hotel-specialist | Hotelier; Hotelfachmann; Hotelkaufmann; Zimmermädchen; Rezeptionist; Hausdame; Hauswirtschafter | hotelier; housekeeper | ~ hotel, guest-room, cleaning, bedding | e
winegrower | Weinbauer; Weinberg; Weinlese; Kellermeister; Weinhändler; Weinprobe | winegrower; vineyard | < farm ~ beer-and-wine, fruit-harvest, guided-tour | e
brewer | Bierbrauer; Braumeister; Hausbrauerei; Brauhaus; Getränkehersteller; Brennerei; Mälzerei | brewer; distillery | < craftsman ~ beer-and-wine, drinks, company-visit | e
beekeeping-club | Imkerverein; Bienenzüchter; Hobbyimker; Imkermeister; Honigschleuder; Stadtimker; Schulimkerei | beekeepers' association | < beekeeping ~ jam-and-honey, insect-protection, nature-education | e
farmer | Landwirtin; Milchbauer; Schäfer; Schäferei; Obstbauer; Gemüsebauer; Biolandwirt; Direktvermarkter; Hofladen | farmer; shepherd; farm shop | < farm ~ fruit-and-vegetables, tractor, meadow, animals | e
pharmacist | Pharmazeut; PTA; Pharmazie; Pharmaunternehmen; Medikamentencheck | pharmacist; pharmaceutical company | ~ pharmacy, medical-supplies, health-promotion | e
optician | Augenoptiker; Optikermeister; Brillengeschäft; Brillenspende; Lesebrille; Brillengestell | optician; glasses donation | < pharmacy ~ blind-people, seniors | e
hearing-aid-acoustician | Hörakustiker; Hörgeräteakustiker; Hörberatung; Hörgerätebatterie | hearing aid acoustician; hearing test | < pharmacy ~ deaf-people, hearing-loop, seniors | e
dental-practice | Zahnarztpraxis; Zahntechniker; Zahnputzschule; Zahnmediziner; Prophylaxe; Kieferorthopäde; Zahnpflege; Zahnmobil | dental practice; dental technician | < health ~ health-promotion, homeless-people, children | e
general-practitioner | Allgemeinmediziner; Internist; Facharzt; Hausarztpraxis; Praxisteam; Ärztin; Arzthelfer; medizinische Fachangestellte; Notarzt | general practitioner; medical assistant | < health ~ first-aid, hospital, migrants-clinic | e
migrants-clinic | Malteser Medizin; Arztmobil; Praxis ohne Grenzen; Medibüro; medizinische Hilfe ohne Versicherung; Behandlung ohne Krankenversicherung | free clinic; medical bus | < health ~ homeless-people, refugees, people-in-poverty, medical-supplies | e
physiotherapist | Masseur; Krankengymnast; Sporttherapeut; Osteopath; Physiopraxis; Bewegungstherapeut | physiotherapist; masseur | < physiotherapy ~ gymnastics, health-promotion, fitness-equipment | e
occupational-therapist | Ergotherapeut; Arbeitstherapeut; Beschäftigungstherapie; Ergopraxis; Handtherapie | occupational therapist | < physiotherapy ~ activation-of-seniors, care-equipment, handicrafts | e
speech-therapist | Sprachtherapeut; Sprachheilpädagoge; Stimmtherapie; Stottern; Logopädiepraxis | speech therapist | < physiotherapy ~ german-lessons, children, rhetoric-training | e
nurse | Krankenschwester; Gesundheitspfleger; Pflegehelfer; Kinderkrankenschwester; Intensivpfleger; Pflegefachmann | hospital nurse; geriatric nurse | < nursing-care ~ hospital, care-home, first-aid, health | e
paramedic | Notfallsanitäter; Rettungsassistent; Sanitätshelfer; Betriebssanitäter; Rettungsdienstler; Sanihelfer | paramedic; ambulance crew | < first-aid ~ rescue-vehicle, run-event, first-aid-room | e
veterinarian | Veterinär; Tierarztpraxis; Tierklinik; Tiermediziner; Tierheilpraktiker; Tiersprechstunde | veterinarian; animal clinic | ~ animals, animal-shelter, pet-supplies | e
dog-trainer | Hundetrainer; Hundeschule; Welpenkurs; Hundeführerschein; Hundeerziehung; Hundeausbilder | dog trainer; dog school | ~ animals, therapy-animal, holiday-care-for-pets | e
animal-keeper | Tierwirt; Pferdewirt; Stallhelfer; Zoohändler; Zoofachgeschäft; Tierhändler | animal keeper; pet shop | ~ animals, zoo, animal-shelter, pet-supplies, riding | e
educator | Kindheitspädagoge; Kita-Leitung; Sozialassistent; Heilerziehungspfleger; Heilpädagoge; Erziehungswissenschaftler | educator; nursery teacher | < childcare ~ day-nursery, after-school-club, inclusion, reading-aloud | e
social-pedagogue | Schulsozialarbeit; Sozialdienst; Familienhelfer; Fallmanager; Sozialbetreuer | social worker; school social work | < youth-work ~ social-counselling, family-mentoring, counselling-centre | e
school-teacher | Grundschullehrer; Gymnasiallehrer; Berufsschullehrer; Schulleiter; Pensionierter Lehrer; Lehramtsstudent; Rektor; Fachlehrer; Studienrat | school teacher; head teacher | < teaching ~ tutoring, school, pupils, school-subjects | e
driving-instructor | Fahrschullehrer; Fahrschulauto; Verkehrspädagoge; Fahrsimulator | driving instructor | ~ driving-school, road-safety-training, driver | e
sports-teacher | Sportpädagoge; Sportwissenschaftler; Physiotrainer; Reitlehrer; Tennislehrer; Skilehrer; Personal Trainer; Yogalehrer | sports teacher; personal trainer | < sports-coach ~ gymnastics, sports-hall, health-promotion | e
police-officer | Polizeibeamter; Kommissar; Polizeihauptmeister; Streifenpolizist; Schutzmann; Dorfpolizist; Kriminalbeamter; Bezirksbeamter | police officer; detective | < police ~ road-safety-training, consumer-advice, internet-safety, vocational-orientation | e
customs-soldier | Soldat; Bundeswehr; Zoll; Reservistenverband; Kaserne; Bundespolizei; Offizier; Zollbeamter | soldier; armed forces; customs | ~ emergency-aid, carrying, vocational-orientation | c
professional-firefighter | Berufsfeuerwehr; Feuerwehrmann; Brandmeister; Werkfeuerwehr; Brandschutzerziehung; Löschzug; Gerätewart | firefighter; fire service | < volunteer-fire-brigade ~ fire-safety, rescue-vehicle, emergency-aid | e
clergy | Pfarrer; Pastor; Priester; Diakon; Imam; Rabbiner; Gemeindereferent; Vikar | priest; pastor; imam; rabbi | ~ church-parish, mosque, pastoral-care, interfaith-dialogue | c
sexton | Kirchenküster; Mesner; Kirchendiener; Friedhofsgärtner; Friedhofswärter | sexton; cemetery gardener | ~ church-space, caretaker, grave-care | h
undertaker | Bestatter; Bestattungshaus; Bestattung; Beerdigung; Trauerredner; Bestattungsinstitut; Trauerfeier; Urne | undertaker; funeral home | ~ bereaved-people, grave-care, hospice | e
travel-agent | Reisekaufmann; Reiseberater; Touristiker; Tourismusverband; Tourismusfachmann; Touristinformation; Fremdenverkehrsamt; Tourismusbüro | travel agent; tourist office | < travel-planning ~ excursion, tour-guide, gift-voucher | c
estate-agent | Immobilienmakler; Makler; Immobilienkaufmann; Immobilienbüro; Immobilienbewertung; Immobiliengutachter; Wohnungsverwalter; Immobilienunternehmen | estate agent; property manager | ~ housing, rooms, house-building, tenancy-law | c
surveyor | Vermesser; Vermessung; Vermessungsingenieur; Landvermesser; Katasteramt; Vermessungstechniker; Geograf | surveyor; geographer | ~ map-making, site-manager, urban-planning | e
chemist | Chemiker; Chemieunternehmen; Chemisch-technischer Assistent; Chemikant; Pharmakant; Chemieingenieur; Chemielaborant | chemist; chemical company | ~ experiments, science-lab, water-testing | e
lab-technician | Laborant; MTA; Laborassistent; Biologielaborant; medizinisch-technischer Assistent; Physiklaborant | lab technician | ~ science-lab, experiments, health, water-testing | e
water-testing | Wasserprobe; Gewässeruntersuchung; Bodenprobe; Wasseranalyse; Wasserqualität; Umweltmessung | water testing; soil sample | ~ science-lab, pond-and-water, nature-education | e
biologist | Biologe; Botaniker; Zoologe; Ökologe; Ornithologe; Umweltwissenschaftler; Artenkenner; Insektenkundler; Pilzberater; Pilzkenner | biologist; ecologist; ornithologist | ~ nature-education, nature-conservation, insect-protection, research | e
physicist | Naturwissenschaftler; Geologe; Meteorologe; Astronom; Wissenschaftler | physicist; scientist; geologist | ~ experiments, astronomy, mathematics, university, lecture | e
engineer-environment | Umweltingenieur; Umwelttechniker; Abwassermeister; Kläranlage; Wasserwerk; Umweltgutachter; Wasserwirtschaft; Klärwerk | environmental engineer; sewage works | ~ pond-and-water, climate-protection, company-visit, sustainability-advice | e
it-trade | Informatikkaufmann; Wirtschaftsinformatiker; IT-Systemelektroniker; DevOps; Datenbankadministrator; IT-Freelancer | IT professional; computer scientist | < it-support ~ software-development, database, device-refurbishment | e
office-clerk | Bürokaufmann; Sekretärin; Industriekaufmann; Verwaltungsfachangestellter; Sachbearbeiter; Kauffrau für Büromanagement; Assistentin der Geschäftsführung; Schreibkraft | office clerk; secretary | < office-administration ~ data-entry, bookkeeping, phone-duty | h
bank-clerk | Bankkaufmann; Bankangestellter; Kundenberater; Filialleiter der Bank; Sparkassenbetriebswirt; Finanzwirt | bank clerk | < bank ~ finance-advice, bookkeeping, financial-literacy | e
insurance-agent | Versicherungskaufmann; Versicherungsmakler; Versicherungsvertreter; Krankenkasse; Versicherungsbüro; Versicherungsagentur; Krankenversicherung | insurance agent; health insurance | ~ liability-insurance-advice, health-promotion, sponsorship-partnership | c
accountant | Buchhalter; Bilanzbuchhalter; Steuerfachangestellte; Steuerfachwirt; Finanzbuchhalter; Lohnbuchhalter | accountant; tax clerk | < bookkeeping ~ tax-advice, audit-of-accounts, controlling | e
lawyer-office | Rechtsanwältin; Fachanwalt; Kanzlei; Rechtsreferendar; Amtsrichter; Justiziar; Jurastudent; Law Clinic; Rechtspfleger | law firm; lawyer; law clinic | < legal-advice ~ association-law, contract-review, residence-law | e
salesperson | Einzelhandelskaufmann; Kassierer im Supermarkt; Filialleiter; Marktleiter; Ladeninhaber; Kaufmann | salesperson; shopkeeper | < retail-shop ~ sales-advice, market-stall, charity-shop-room | h
wholesaler | Großhandel; Großhändler; Lebensmittelgroßhandel; Importeur; Versandhändler; Zwischenhändler; Fachgroßhandel | wholesaler; import trade | < company ~ leftover-food, warehouse, second-hand-goods, procurement | c
drugstore | Drogerie; Drogeriemarkt; Drogist; Kosmetikfirma; Parfümerie; Kosmetiksalon | drugstore; cosmetics company | < retail-shop ~ hygiene-products, menstrual-products, baby-equipment | c
furniture-store | Einrichtungshaus; Möbelhändler; Küchenstudio; Matratzenladen; Möbelhersteller; Bettenhaus | furniture store; kitchen studio | < retail-shop ~ furniture, fitted-kitchen, bed, showroom | c
diy-store | Baustoffhandel; Baustoffhändler; Eisenwarenhandlung; Heimwerkermarkt; Holzhandel; Sägewerk; Werkzeughandel | DIY store; builders' merchant; sawmill | < retail-shop ~ building-materials, tools, timber, paint | c
toy-shop | Spielwarenladen; Spielwarengeschäft; Spielzeughersteller; Spielwarenhändler; Spieleverlag | toy shop; games publisher | < retail-shop ~ toys, board-games, tombola | c
sports-shop | Sportgeschäft; Sporthändler; Sportartikelhersteller; Sporthaus; Outdoorladen | sports shop | < retail-shop ~ sports-equipment, team-shirts, camping-equipment | c
music-shop | Musikgeschäft; Musikalienhandlung; Instrumentenverleih; Musikhaus; Klavierhaus; Notenhandel | music shop | < retail-shop ~ musical-instruments, music-stand, instrument-repair | c
electronics-shop | Elektrofachgeschäft; Elektromarkt; Elektrohändler; Handyladen; Computerladen; Radiogeschäft | electronics shop | < retail-shop ~ household-appliance, smartphone, computer, electrical-repair | c
stationery-shop | Schreibwarenladen; Schreibwarengeschäft; Bastelladen; Papierhandel; Bürofachhandel; Künstlerbedarfsladen | stationery shop; craft shop | < retail-shop ~ school-supplies, craft-supplies, office-supplies | c
florist-trade | Blumengeschäft; Blumenbinder; Blumenbinderei; Blumenhändler; Blumenstand; Floristmeister | florist; flower shop | < plant-nursery ~ flower-arrangement, decoration, grave-care | e
event-agency | Eventagentur; Veranstaltungskaufmann; Hochzeitsplaner; Künstleragentur; Konzertveranstalter | event agency; concert promoter | < event-planning ~ event-technology, concert, moderation, catering | e
equipment-hire | Eventverleih; Mietservice; Geschirrverleih; Getränkeverleih; Baumaschinenverleih; Technikverleih; Veranstaltungsservice; Maschinenverleih | equipment hire; rental company | < lending-service ~ event-technology, tent, tableware, beer-table-set | c
fairground-showman | Schausteller; Fahrgeschäft; Kinderkarussell; Losverkäufer; Imbissbetreiber; Marktkaufmann; Jahrmarkt; Autoscooter | fairground showman; carousel | ~ town-festival, market-fair, ice-cream, raffle-wheel | c
cameraman | Filmstudent; Regisseur; Kameraassistent; Drehbuchautor; Filmproduzent; Filmproduktionsfirma; Drehbuch; Filmschaffende | cameraman; film director; screenwriter | < video-production ~ camera, video-editing, film-evening | e
stage-designer | Requisiteur; Theaterwerkstatt; Theatermaler; Theaterschneider; Bühnenplastiker | stage designer; prop maker | < stage-set ~ theatre-work, costume, stage, carpentry | e
musician-professional | Berufsmusiker; Dirigent; Kirchenmusiker; Kantor; Komponist; Kapellmeister; Gitarrist; Musikstudent | professional musician; conductor; composer | < music-performance ~ music-lessons, choir, music-club, church-space | e
visual-artist | Bildende Künstler; Kunstmaler; Objektkünstler; Kunststudent; Aktionskünstler; Performancekünstler; Kunstschaffende; Kulturschaffende | visual artist; performance artist | ~ art-lessons, studio-room, exhibition, mural | e
restorer | Gemälderestaurator; Restaurierung; Kirchenmaler; Vergolder; Konservator; Präparator | art restorer; conservator; gilder | < craftsman ~ building-survey, furniture-restoration, museum, castle-and-monument | e
stonemason | Steinmetzbetrieb; Grabmalkunst; Natursteinbetrieb; Steinbildhauer; Grabstein; Steinbruch | stonemason; quarry | < craftsman ~ sculpture, bricks-and-stones, grave-care, masonry | e
wood-carver | Holzbildhauer; Drechsler; Drechselbank; Drechseln; Kettensägenkunst; Korbmacher; Korbflechter; Flechten | wood carver; wood turner; basket maker | < craftsman ~ sculpture, timber, wood-workshop, handicrafts | e
potter | Keramikmeister; Töpferkurs; Keramikatelier; Keramikmaler; Porzellanmaler; Kachelmaler | pottery maker; ceramist | < craftsman ~ pottery-workshop, handicrafts, craft-supplies | e
weaver | Weber; Weberei; Spinnrad; Textilbetrieb; Wollladen; Textilfirma; Seilerei | weaver; textile company; wool shop | < craftsman ~ fabric, knitting, sewing | e
scaffolder | Gerüstverleih; Gerüstbaufirma; Industriekletterer; Höhenarbeiter; Fassadenkletterer | scaffolder; rope access worker | < scaffolding ~ facade, roofing, tree-care | e
chimney-sweep | Kaminkehrer; Feuerstättenschau; Bezirksschornsteinfeger; Kaminfeger | chimney sweep | ~ chimney-and-stove, energy-advice, fire-safety | e
road-builder | Tiefbaufirma; Asphalt; Straßenbaufirma; Kanalbauer; Gleisbauer; Pflasterbetrieb | road builder; civil engineering firm | < building-contractor ~ paving, earthworks, construction-machine | e
demolition-firm | Abriss; Abbruchfirma; Abbrucharbeiten; Rückbau; Wände einreißen; Abbruch; Stemmarbeiten | demolition; dismantling | < building-contractor ~ waste, construction-machine, renovation | h
solar-installer | Solarteur; Solarfirma; Solarinstallateur; Photovoltaikfirma; PV-Installateur; Solarbetrieb | solar installer | < electrical-work ~ solar-power, solar-energy, roof-surface, roofing | e
alarm-technician | Sicherheitstechniker; Alarmanlagenbauer; Schlüsselmacher; Schließtechnik; Schlüssel nachmachen; Tresor; Türöffnung | locksmith service; security technician | < craftsman ~ lock-and-key, home-safety-technology, electrical-work | e
home-safety-technology | Türsprechanlage; Klingelanlage; Türspion; Notlicht; Türkette; Einbruchsicherung; Fenstergriff | door intercom; burglary protection | ~ lock-and-key, consumer-advice, caretaker, sensors-and-smart-home | m
window-cleaner | Glasreiniger; Gebäudereiniger; Raumpfleger; Putzfrau; Reinemachefrau; Hygienetechniker | window cleaner; cleaner | < cleaning ~ cleaning-supplies, household-help | h
pest-controller | Kammerjäger; Schädlingsbekämpfer; Ratten; Wespennest; Ungeziefer; Wespenberater; Schimmelbekämpfung; Schimmel | pest controller; mould | ~ residents, insect-protection, renovation, housing | e
textile-cleaner | Textilreiniger; Schnellreinigung; Wäschereibetrieb; Hotelwäscherei; Teppichreinigung; Heißmangel; Mietwäsche | textile cleaner; dry cleaning | < laundry ~ costume, tablecloth, bedding, work-clothing | e
beautician | Visagist; Nageldesign; Maniküre; Podologe; Friseurmeister; Friseursalon; Stylist; Barber | beautician; make-up artist; podiatrist | < hairdresser ~ seniors, costume, people-in-poverty | e
diver | Taucher; Tauchschule; Tauchlehrer; Tauchclub; Gewässertaucher; Schnorchel; Taucherausrüstung | diver; diving school | ~ water-sports, lifeguard, clean-up, swimming | e
training-workshop | Ausbildungswerkstatt; Ausbilder; Ausbildungsleiter; Ausbildungsbetrieb; Lehrmeister; überbetriebliche Ausbildung; Ausbildungsmeister | training workshop; training company | ~ trainees, apprenticeship-place, workshop-room, vocational-orientation | c
retired-craftsman | Handwerker im Ruhestand; Handwerksrentner; pensionierter Meister; Rentnertruppe; Rentnerband; Altgeselle; Hobbyhandwerker; Bastelrentner | retired craftsman | < craftsman ~ handyman, repair-cafe, senior-experts, seniors | h
factory-production | Fabrik; Produktionsbetrieb; Warenhersteller; Produzent; Manufaktur; Industrieunternehmen; Fertigung; Produktionsleiter | factory; manufacturer | < company ~ company-visit, second-hand-goods, upcycling, factory-hall | c
energy-supplier-trade | Netzbetreiber; Wasserversorger; Gasversorger; Fernwärme; Elektrizitätswerk; Windparkbetreiber; Solarpark | grid operator; district heating | < company ~ energy, solar-power, sponsorship-partnership | c
consulting-firm | Beratungsfirma; Consultant; Managementberatung; Agilcoach; Prozessberater; Interimsmanager; Beratungsgesellschaft; Strategieberater | consulting firm; management consultant | < pro-bono-consulting ~ business-plan, organisation-development, process-optimisation | e
temp-agency | Zeitarbeit; Personaldienstleister; Personalvermittlung; Headhunter; Jobvermittler; Leiharbeit; Personalberater | temp agency; recruiter | < company ~ job-vacancy, unemployed-people, job-application-training, personnel-management | c
`;
