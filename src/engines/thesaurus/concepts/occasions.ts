// SPDX-License-Identifier: EUPL-1.2

/** Occasions, forms of events and of working together, and what belongs to holding them. */
export const occasions = `
festival-event | Fest; Feier; Fete; Festlichkeit; Festakt | festival; celebration; party | ~ event-help, tent, event-technology | o
summer-festival | Sommerfest; Gartenfest; Hoffest; Frühlingsfest; Herbstfest | summer festival; garden party | < festival-event ~ barbecue | o
street-festival | Straßenfest; Stadtteilfest; Quartiersfest; Nachbarschaftsfest; Viertelfest; Kiezfest; Dorffest; Kirmes | street festival; neighbourhood festival | < festival-event ~ residents, road-closure | o
town-festival | Stadtfest; Altstadtfest; Bürgerfest; Volksfest; Jubiläumsfest der Stadt | town festival | < festival-event ~ stage | o
school-festival | Schulfest; Schulfeier; Kindergartenfest; Kitafest | school festival; school fair | < festival-event ~ school, day-nursery | o
childrens-party | Kinderfest; Kinderfasching; Spielfest; Weltkindertag; Kindergeburtstag | children's party; play festival | < festival-event ~ children, games-and-play | o
school-enrolment | Einschulung; Einschulungsfeier; erster Schultag; Schultüte | school enrolment; first day of school | < festival-event ~ first-graders, school-supplies | o
graduation-party | Abschlussfeier; Abschlussball; Abiball; Zeugnisfeier | graduation party; prom | < festival-event ~ school-leavers | o
anniversary | Jubiläum; Vereinsjubiläum; Gründungsfest; Jahrestag; Festschrift | anniversary; jubilee | < festival-event ~ festive-speech | o
christmas-party | Weihnachtsfeier; Adventsfeier; Nikolausfeier; Adventskaffee; Heiligabend; Weihnachten | Christmas party; Advent | < festival-event ~ christmas-decoration | o
santa-claus | Nikolaus; Weihnachtsmann; Knecht Ruprecht; Christkind | Santa Claus | ~ christmas-party, costume | h
lantern-procession | Laternenumzug; Martinszug; Sankt Martin; Lichterzug; Laternenlauf | lantern procession | < procession ~ steward-service, children, day-nursery | o
procession | Umzug durch die Straßen; Festumzug; Prozession; Zugweg; Parade | procession; parade | < festival-event ~ steward-service, road-closure | o
carnival | Karneval; Fasching; Fasnet; Rosenmontag; Karnevalszug | carnival | < festival-event ~ costume, carnival-club | o
easter | Ostern; Osterfeuer; Osterbasteln; Ostereiersuche | Easter | < festival-event ~ handicrafts | o
intercultural-festival | interkulturelles Fest; Fest der Kulturen; Zuckerfest; Fastenbrechen; Iftar; Ramadan | intercultural festival; breaking of the fast | < festival-event ~ migrants, interfaith-dialogue | o
wedding-birthday | Geburtstag; Hochzeit; Geburtstagsfeier | birthday; wedding | < festival-event | o
flea-market | Flohmarkt; Trödelmarkt; Basar; Kinderkleiderbasar; Tauschbörse; Kleidertausch; Hofflohmarkt | flea market; jumble sale; swap meet | ~ market-stall, second-hand-goods | o
christmas-market | Weihnachtsmarkt; Adventsmarkt; Weihnachtsbasar; Adventsbasar | Christmas market | ~ market-stall, mulled-wine | o
market-fair | Markt; Wochenmarkt; Bauernmarkt; Regionalmarkt; Handwerkermarkt; Kunsthandwerkermarkt | market; farmers' market; craft fair | ~ market-stall, market-square | o
tombola | Tombola; Verlosung; Los; Gewinne; Preise; Sachpreise | tombola; raffle; prizes | ~ donation-campaign, gifts | o
donation-campaign | Benefizaktion; Spendenaktion; Benefizveranstaltung; Sponsorenlauf; Charity; Sammelaktion | fundraising event; charity event | ~ fundraising | o
collection-drive | Sammelstelle; Sammelbox; Sachspendensammlung; Kleidersammlung; Pfandsammlung | collection drive; collection point | ~ donation-campaign, storage-space | o
wish-tree-campaign | Wunschbaum; Wunschzettelaktion; Weihnachtspäckchen; Geschenkaktion; Päckchenaktion | wish tree; gift campaign | < donation-campaign ~ gifts, children | o
concert | Konzert; Benefizkonzert; Auftritt; Musikabend; Livemusik; Matinee | concert; gig; live music | ~ music-performance, event-technology, concert-hall | o
open-stage | offene Bühne; Poetry Slam; Talentshow; Kleinkunstabend; Karaoke | open stage; poetry slam; talent show | < concert ~ stage, moderation | o
theatre-performance | Theateraufführung; Aufführung; Theaterstück; Puppentheater; Schultheater; Musical | theatre performance; play; musical | ~ theatre-work, stage, costume | o
reading-event | Lesung; Autorenlesung; Literaturabend; Vorleseabend; Bücherabend | reading; author reading | ~ reading-aloud, books | o
film-evening | Filmabend; Kinoabend; Open-Air-Kino; Sommerkino; Filmvorführung | film evening; open-air cinema | ~ projector, screen-canvas, cinema | o
dance-event | Tanzveranstaltung; Tanztee; Tanzabend; Ball; Disco; Disko; Party mit Musik | dance event; ball; disco | ~ dance, disc-jockey | o
disc-jockey | DJ; Discjockey; Musik auflegen; Auflegen | DJ; disc jockey | ~ sound-system, dance-event | h
exhibition | Ausstellung; Vernissage; Werkschau; Wanderausstellung; Kunstausstellung | exhibition; vernissage | ~ exhibition-space, display-boards | o
guided-tour | Führung; Stadtführung; Rundgang; Stadtrundgang; Museumsführung; Betriebsbesichtigung; Werksführung; Betriebsführung | guided tour; company tour | ~ museum, tour-guide, excursion | o
open-day | Tag der offenen Tür; Schnuppertag; Infotag; Tag des offenen Denkmals | open day; taster day | ~ guided-tour, school | o
trade-fair | Messe; Freiwilligenmesse; Ehrenamtsmesse; Vereinsmesse; Infobörse; Gesundheitstag | fair; trade fair; volunteer fair | ~ exhibition-stand | o
job-fair | Ausbildungsmesse; Berufsmesse; Berufsinfotag; Berufsinformationsabend; Jobmesse; Ausbildungsbörse | job fair; careers fair | < trade-fair ~ vocational-orientation, apprenticeship-place | o
exhibition-stand | Messestand; Infostand; Stand; Pavillon für den Stand; Stehtisch am Stand | exhibition stand; information stall | ~ display-boards, market-stall | m
lecture | Vortrag; Referat; Fachvortrag; Impulsvortrag; Referent; Redner | lecture; talk; speaker | ~ presentation-technology, moderation | e
course | Kurs; Kursangebot; Lehrgang; Kursleitung; Kursleiter; Unterricht | course; class; lessons | ~ teaching, adult-education-centre | e
workshop-event | Workshop; Seminar; Schulung; Fortbildung; Training; Lernwerkstatt | workshop; seminar; training session | < course ~ moderation, seminar-room | o
excursion | Ausflug; Tagesausflug; Vereinsausflug; Busausflug; Landpartie; Ausfahrt; Tagesfahrt | excursion; day trip; outing | ~ coach-bus, accompaniment | o
class-trip | Klassenfahrt; Schulausflug; Wandertag; Exkursion | class trip; school trip | < excursion ~ pupils | o
camp | Zeltlager; Ferienlager; Freizeit für Jugendliche; Ferienfreizeit; Sommerlager; Jugendfreizeit | holiday camp; summer camp | ~ tent, scouts, holiday-programme | o
holiday-programme | Ferienprogramm; Ferienspiele; Ferienpass; Sommerferien; Ferienbetreuung; Ferienaktion | holiday programme; holiday activities | ~ children, childcare | o
international-exchange | Jugendaustausch; Schüleraustausch; Städtepartnerschaft; Gastfamilie; internationale Begegnung | youth exchange; town twinning; host family | ~ languages-foreign, overnight-stay | o
hike | Wanderung; Spaziergang; Nachtwanderung; Pilgern; Wandergruppe; Wandern | hike; walk | ~ excursion, nature-education | o
walk-together | Spazierengehen; Spazierbegleitung; begleiteter Spaziergang; frische Luft | walking together | < hike ~ visiting-service, accompaniment | h
run-event | Lauf; Spendenlauf; Stadtlauf; Volkslauf; Marathon; Firmenlauf; Laufveranstaltung | run; fun run; charity run | < sports-event ~ steward-service, timekeeping | o
sports-event | Sportfest; Sportveranstaltung; Bundesjugendspiele; Spieletag; Sporttag; Wettkampf | sports event; sports day; competition | ~ sports, sports-equipment, referee | o
tournament | Turnier; Fußballturnier; Schachturnier; Skatturnier; Meisterschaft; Pokal | tournament; championship; cup | < sports-event ~ referee, trophy | o
timekeeping | Zeitnahme; Zeitmessung; Startnummern; Stoppuhr | timekeeping; race timing | ~ run-event | m
referee | Schiedsrichter; Kampfrichter; Unparteiischer; Jury; Preisrichter | referee; umpire; jury | ~ tournament | h
trophy | Pokale; Medaillen; Urkunden; Siegerehrung; Preisverleihung | trophies; medals; award ceremony | ~ tournament | m
competition | Wettbewerb; Ideenwettbewerb; Malwettbewerb; Ausschreibung; Preisausschreiben | competition; contest; call | ~ referee, tombola | o
volunteer-recognition | Dankeschönfest; Ehrung; Ehrenamtsfest; Ehrenamtsabend; Dankeschön; Anerkennung für Ehrenamtliche | volunteer recognition; thank-you event | ~ volunteers, gifts, festival-event | o
gifts | Geschenke; Präsente; Gutscheine; Eintrittskarten; Freikarten; Aufmerksamkeiten; Give-aways | gifts; vouchers; tickets; free tickets | ~ tombola, volunteer-recognition | m
free-admission | freier Eintritt; Zoobesuch; Theaterbesuch; Schwimmbadbesuch; Kinobesuch; Stadionbesuch | free admission; zoo visit; theatre visit | < gifts ~ excursion | m
meeting | Sitzung; Besprechung; Versammlung; Vorstandssitzung; Treffen; Zusammenkunft; Arbeitskreis | meeting; board meeting; working group | ~ small-meeting-room, moderation | o
general-assembly | Mitgliederversammlung; Jahreshauptversammlung; Vollversammlung; Wahlversammlung | general assembly; annual general meeting | < meeting ~ association-law, community-hall | o
board-work | Vorstandsarbeit; Vorstand; Kassierer; Schatzmeister; Schriftführer; Kassenwart; Vereinsführung; Vorsitz | board work; treasurer; secretary; chair | ~ nonprofit, bookkeeping | h
regulars-table | Stammtisch; Netzwerktreffen; After-Work; Unternehmerfrühstück; Netzwerkabend | regulars' table; networking event | < meeting ~ networking | o
networking | Netzwerk; Netzwerken; Kontakte knüpfen; Kontaktvermittlung; Türöffner; Vermittlung von Kontakten | networking; making contacts; introductions | ~ chamber-of-commerce, company | c
round-table-talk | Runder Tisch; Dialogforum; Podiumsdiskussion; Podium; Gesprächsrunde; Diskussion | round table; panel discussion | < meeting ~ moderation, public-participation | o
moderation | Moderation; Moderator; Gesprächsleitung; Sitzungsleitung; Workshopleitung; Klausurmoderation; Moderieren | facilitation; moderation; facilitator; host | ~ meeting, workshop-event | e
strategy-retreat | Klausurtagung; Klausur; Teamtag; Strategietag; Zukunftswerkstatt; Leitbild; Leitbildprozess; Strategieentwicklung | strategy retreat; away day; mission statement; strategy development | ~ moderation, organisation-development | e
public-participation | Bürgerbeteiligung; Beteiligung; Bürgerdialog; Anwohnerversammlung; Umfrage; Befragung; Bürgerhaushalt | public participation; citizens' dialogue; survey | ~ moderation, citizens | e
conference | Konferenz; Tagung; Kongress; Fachtag; Fachtagung; Symposium; Barcamp | conference; convention; symposium | ~ conference-technology, community-hall, catering | o
press-event | Pressekonferenz; Pressetermin; Eröffnung; Einweihung; Spatenstich; Grundsteinlegung | press conference; opening ceremony | ~ press-work | o
festive-speech | Festrede; Grußwort; Laudatio; Schirmherrschaft; Schirmherr; Rede schreiben | speech; welcome address; patronage | ~ anniversary, networking | c
cafe-meeting | Begegnungscafé; Nachbarschaftscafé; Sprachcafé; Kaffeeklatsch; Kaffeetrinken; Erzählcafé; Kaffeenachmittag; Seniorennachmittag | community café; language café; coffee afternoon | ~ cake, residents, seniors | o
community-breakfast | Frühstück; Nachbarschaftsfrühstück; Seniorenfrühstück; Frühstückstreff; Frauenfrühstück; Schulfrühstück; gesundes Frühstück | community breakfast; school breakfast | ~ food, cooking | o
shared-cooking | gemeinsames Kochen; Kochabend; Kochkurs; Kochgruppe; Kochtreff; Kochaktion | cooking together; cooking class | ~ cooking, kitchen-room | o
barbecue | Grillen; Grillfest; Grillabend; Grillaktion; Grill; Gasgrill; Würstchen | barbecue; grill; sausages | ~ food, summer-festival | m
games-evening | Spieleabend; Spielenachmittag; Brettspielabend; Kartenspiel; Bingo; Skat; Schach | games evening; board games afternoon; bingo | ~ games-and-play, board-games | o
games-and-play | Spielaktion; Spielmobil; Hüpfburg; Spielangebote; Kinderschminken; Ballonmodellieren; Spielstation | play activities; bouncy castle; face painting | ~ children, childrens-party | m
clown-magician | Clown; Zauberer; Zauberkünstler; Gaukler; Jongleur; Artist; Klinikclown; Zirkus | clown; magician; juggler; circus | ~ childrens-party | h
handicrafts | Basteln; Bastelaktion; Bastelnachmittag; Handarbeit; Töpfern; Stricken; Häkeln; Nähen; Nähkurs | handicrafts; crafts; pottery; knitting; sewing | ~ craft-supplies, course | h
cleaning-campaign | Putzaktion; Müllsammelaktion; Frühjahrsputz; Müllsammeln; Dreck-weg-Tag; Umwelttag; Clean-up; World Cleanup Day | litter pick; clean-up day | ~ waste, nature-conservation | h
planting-campaign | Pflanzaktion; Baumpflanzaktion; Baumpflanzung; Pflanztag; Blühwiese anlegen | planting campaign; tree planting | ~ plants, gardening | h
social-day | Social Day; Freiwilligentag; Aktionstag; Teameinsatz; Firmeneinsatz; Teamevent; Mitmachtag; Arbeitseinsatz | social day; volunteer day; team volunteering | ~ corporate-volunteering, employees | h
corporate-volunteering | Firmenengagement; Unternehmensengagement; Mitarbeiterengagement; Freistellung; Betriebliches Engagement | corporate volunteering; employee volunteering | ~ company, employees, social-day | h
event-help | Festhelfer; Veranstaltungshelfer; Standdienst; Thekendienst; Getränkeausschank; Ausschank; Bewirtung; Kuchentheke; Bedienung; Servicekräfte | event helpers; stall duty; serving; bar staff | ~ festival-event | h
set-up-and-take-down | Aufbau; Abbau; Aufbauhelfer; Auf- und Abbau; Bühnenaufbau; Zeltaufbau; Bestuhlung | set-up and take-down; stage set-up | ~ event-help, carrying | h
steward-service | Ordner; Ordnerdienst; Streckenposten; Absperrung; Einlasskontrolle; Verkehrssicherung; Einweiser; Parkplatzeinweiser; Absicherung | stewards; marshals; crowd control; parking attendants | ~ event-help, road-closure, protective-equipment | h
road-closure | Straßensperrung; Absperrgitter; Absperrband; Bauzaun; Verkehrszeichen; Halteverbot | road closure; barriers; crowd barriers; fences | ~ steward-service | m
admission-desk | Einlass; Kasse; Garderobe; Empfang; Anmeldung am Eingang; Kartenverkauf; Ticketverkauf; Akkreditierung | admission; cloakroom; reception desk; ticket sales | ~ event-help | h
event-planning | Veranstaltungsplanung; Eventmanagement; Veranstaltungsorganisation; Festorganisation; Festausschuss; Organisationsteam | event planning; event management | ~ festival-event, project-management | e
event-permit | Veranstaltungsgenehmigung; Schankerlaubnis; GEMA; Sondernutzung; Genehmigung; Sicherheitskonzept; Brandschutzkonzept | event permit; safety plan; licence | ~ event-planning, municipality | e
interfaith-dialogue | interreligiöser Dialog; Gottesdienst; Andacht; Gebet; Friedensgebet | interfaith dialogue; church service; prayer | ~ church-parish, mosque | o
remembrance | Gedenken; Gedenkveranstaltung; Stolpersteine; Erinnerungskultur; Zeitzeugen; Gedenkstätte | remembrance; commemoration; contemporary witnesses | ~ local-history | o
local-history | Heimatgeschichte; Ortsgeschichte; Stadtgeschichte; Ortschronik; Chronik; Archiv; Ahnenforschung | local history; town chronicle; archive | ~ museum | e
work-placement | Praktikum; Schülerpraktikum; Praktikumsplatz; Praktikant; Betriebspraktikum; Girls' Day; Boys' Day; Schnupperpraktikum; Hospitation | internship; work placement; shadowing | ~ vocational-orientation, company, pupils | c
apprenticeship-place | Ausbildungsplatz; Lehrstelle; Ausbildung; Ausbildungsstelle; Einstiegsqualifizierung | apprenticeship place; training position | ~ trainees, work-placement, company | c
job-vacancy | Arbeitsplatz; Stelle; Job; Minijob; Nebenjob; Ferienjob; Arbeitsstelle | job; vacancy; part-time job | ~ unemployed-people, company | c
voluntary-service-year | Freiwilliges Soziales Jahr; FSJ; Bundesfreiwilligendienst; BFD; Bufdi; FÖJ | voluntary service year; federal volunteer service | ~ volunteers, young-adults | h
sponsorship-partnership | Patenschaft; Projektpatenschaft; Partnerschaft; Kooperation; Kooperationspartner; Projektpartner; Zusammenarbeit | partnership; cooperation; project partner | ~ networking | c
welcome-package | Willkommenspaket; Begrüßungspaket; Willkommenstüte; Willkommensmappe | welcome package | ~ new-residents | m
`;
