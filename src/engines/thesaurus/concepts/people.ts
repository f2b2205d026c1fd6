// SPDX-License-Identifier: EUPL-1.2

/** Whom it is for and who does it: target groups, institutions, associations, offices, companies. */
export const people = `
children | Kinder; Kind; Kids; Mädchen und Jungen | children; kids | ~ day-nursery, primary-school | c
toddlers | Kleinkinder; Krabbelkinder; Babys; Säuglinge; U3 | toddlers; babies | < children ~ parent-child-group | c
pupils | Schüler; Schulkinder; Schulklasse; Klasse | pupils; school children | < children ~ school | c
first-graders | Erstklässler; Schulanfänger; ABC-Schützen; I-Dötzchen | first graders; school starters | < pupils ~ primary-school, school-enrolment | c
teenagers | Jugendliche; Teenager; Heranwachsende; junge Menschen; Teens | teenagers; young people; youth | ~ youth-centre | c
school-leavers | Schulabgänger; Schulabsolventen; Abschlussklasse; Ausbildungssuchende | school leavers | < teenagers ~ vocational-orientation, apprenticeship-place | c
trainees | Auszubildende; Azubi; Lehrling; Lehrlinge | apprentices; trainees | < teenagers ~ apprenticeship-place, company | c
students | Studierende; Student; Studenten | students; undergraduates | ~ university | c
young-adults | junge Erwachsene; Berufseinsteiger; Berufsanfänger | young adults | ~ trainees, students | c
seniors | Senioren; ältere Menschen; alte Menschen; Ältere; Hochbetagte; Rentner; Ruheständler; Pensionäre; Bewohner eines Altenheims | seniors; older people; elderly; retirees | ~ care-home, senior-meeting-place, visiting-service | c
families | Familien; Eltern; Mütter; Väter; Erziehungsberechtigte | families; parents | ~ family-centre, children | c
single-parents | Alleinerziehende; Ein-Eltern-Familien | single parents; lone parents | < families ~ babysitting | c
expectant-parents | werdende Eltern; Schwangere; junge Mütter | expectant parents; pregnant women | < families ~ midwifery | c
grandparents | Großeltern; Oma; Opa; Leihoma; Leihgroßeltern; Wunschgroßeltern | grandparents; surrogate grandparents | ~ seniors, babysitting | c
foster-families | Pflegefamilie; Pflegeeltern; Pflegekinder | foster families | < families | c
refugees | Geflüchtete; Flüchtlinge; Asylsuchende; Asylbewerber; Schutzsuchende; Vertriebene; Neuzugewanderte | refugees; asylum seekers; newcomers | ~ migrants, refugee-shelter, german-lessons | c
migrants | Migranten; Zugewanderte; Eingewanderte; Menschen mit Migrationsgeschichte; Menschen mit Zuwanderungsgeschichte | migrants; immigrants | ~ integration, german-lessons, interpreting | c
homeless-people | Obdachlose; Wohnungslose; Menschen ohne Wohnung; Straßenobdachlose | homeless people; rough sleepers | ~ homeless-shelter, clothing-bank, soup-kitchen | c
people-in-poverty | Bedürftige; Menschen mit wenig Geld; Einkommensschwache; Armutsbetroffene; Arme | people in need; low-income households | ~ food-bank, social-counselling | c
unemployed-people | Arbeitslose; Erwerbslose; Arbeitsuchende; Langzeitarbeitslose | unemployed people; job seekers | ~ job-application-training, employment-office | c
people-with-disabilities | Menschen mit Behinderung; Menschen mit Beeinträchtigung; Behinderte; Menschen mit Handicap | people with disabilities; disabled people | ~ accessibility, sheltered-workshop, inclusion | c
wheelchair-users | Rollstuhlfahrer; Rollstuhlnutzer; Menschen im Rollstuhl; Gehbehinderte | wheelchair users | < people-with-disabilities ~ wheelchair, step-free-access | c
blind-people | Blinde; Sehbehinderte; Menschen mit Sehbehinderung | blind people; visually impaired people | < people-with-disabilities ~ reading-aloud, audio-description | c
deaf-people | Gehörlose; Hörgeschädigte; Schwerhörige; Taube | deaf people; hard of hearing people | < people-with-disabilities ~ sign-language | c
learning-difficulties | Menschen mit Lernschwierigkeiten; geistig Behinderte; kognitive Beeinträchtigung | people with learning difficulties | < people-with-disabilities ~ plain-language | c
mentally-ill-people | psychisch Kranke; psychisch Erkrankte; Menschen mit seelischer Erkrankung; seelische Gesundheit | people with mental illness | ~ self-help-group, psychological-support | c
sick-people | Kranke; Patienten; Schwerkranke; Erkrankte | sick people; patients | ~ hospital, hospice | c
people-with-dementia | Demenzkranke; Menschen mit Demenz; Demenz; Alzheimer; Demente | people with dementia; dementia | ~ care-home, caring-relatives, seniors | c
caring-relatives | pflegende Angehörige; Angehörige; Pflegende; Angehörigengruppe | family carers; caring relatives | ~ respite-care, nursing-care | c
dying-people | Sterbende; Sterbebegleitung; Palliativpatienten | dying people; end-of-life care | ~ hospice | c
bereaved-people | Trauernde; Hinterbliebene; Trauerbegleitung; Trauercafé | bereaved people; grief support | ~ hospice, pastoral-care | c
addicted-people | Suchtkranke; Abhängige; Drogenabhängige; Alkoholkranke; Suchthilfe | people with addiction | ~ self-help-group, social-counselling | c
women | Frauen; Frauengruppe; Mädchen | women; girls | ~ womens-shelter, equal-opportunities | c
men | Männer; Männergruppe; Jungen; Jungs | men; boys | | c
queer-people | queere Menschen; LSBTI; Lesben und Schwule; Regenbogen | queer people; LGBT | ~ diversity | c
lonely-people | Einsame; Alleinstehende; Alleinlebende; Einsamkeit | lonely people; loneliness | ~ visiting-service, seniors | c
prisoners | Gefangene; Strafgefangene; Inhaftierte; Haftentlassene | prisoners; ex-prisoners | | c
residents | Anwohner; Nachbarn; Nachbarschaft; Bewohner; Hausgemeinschaft; Mieter | residents; neighbours; neighbourhood; tenants | ~ neighbourhood-centre, neighbourly-help | c
citizens | Bürger; Einwohner; Bürgerschaft; Bevölkerung | citizens; the public | ~ public-participation | c
new-residents | Neubürger; Zugezogene; Neuankömmlinge | new residents; newcomers in town | < citizens ~ welcome-package | c
volunteers | Freiwillige; Ehrenamtler; Engagierte; Ehrenamtliche; freiwillige Kräfte | volunteers | ~ volunteer-agency, volunteer-recognition | c
employees | Beschäftigte; Mitarbeiter; Belegschaft; Kollegen; Angestellte; Betriebsangehörige | employees; staff; colleagues | ~ company, corporate-volunteering | c
executives | Führungskräfte; Leitung; Geschäftsführung; Manager; Chefs | executives; managers; leaders | ~ leadership-coaching, company | c
day-nursery | Kita; Kindertagesstätte; Kindergarten; Krippe; Kinderladen; Tagespflege | day nursery; kindergarten; daycare centre | ~ children, childcare | c
after-school-club | Hort; offener Ganztag; Ganztagsbetreuung; Nachmittagsbetreuung; OGS; Schulkindbetreuung | after-school club; after-school care | ~ pupils, homework-help, childcare | c
school | Schule; Gesamtschule; Realschule; Hauptschule; Oberschule; Sekundarschule | school; secondary school | ~ pupils, teaching | c
primary-school | Grundschule; Volksschule | primary school; elementary school | < school ~ children | c
grammar-school | Gymnasium; Oberstufe | grammar school; high school | < school | c
vocational-school | Berufsschule; Berufskolleg; Berufsbildende Schule; BBS | vocational school | < school ~ trainees | c
special-school | Förderschule; Förderzentrum; Sonderschule | special needs school | < school ~ people-with-disabilities | c
music-school | Musikschule; Musikunterricht | music school | < school ~ music-lessons, musical-instruments | c
university | Hochschule; Universität; Uni; Fachhochschule; Campus | university; college | ~ students, research | c
adult-education-centre | Volkshochschule; VHS; Bildungswerk; Erwachsenenbildung; Weiterbildung | adult education centre; further education | ~ course, citizens | c
library | Bibliothek; Bücherei; Stadtbücherei; Mediathek | library | ~ books, reading-promotion | c
museum | Museum; Heimatmuseum; Sammlung; Galerie; Kunsthaus | museum; gallery | ~ exhibition, guided-tour | c
theatre-house | Theater; Schauspielhaus; Bühne; Kleinkunstbühne | theatre; playhouse | ~ theatre-performance, stage | c
youth-centre | Jugendzentrum; Jugendhaus; Jugendtreff; JUZ; offene Jugendarbeit; Jugendklub | youth centre; youth club | ~ teenagers, youth-work | c
neighbourhood-centre | Nachbarschaftstreff; Stadtteilzentrum; Nachbarschaftshaus; Quartierstreff; Bürgertreff; Stadtteilladen; Begegnungsstätte; Begegnungszentrum | neighbourhood centre; community centre | ~ residents, community-hall | c
senior-meeting-place | Seniorentreff; Altentagesstätte; Seniorenclub; Seniorencafé; Seniorenbüro | senior club; day centre for seniors | ~ seniors, neighbourhood-centre | c
family-centre | Familienzentrum; Mütterzentrum; Familienbildungsstätte; Elterncafé | family centre; mothers' centre | ~ families, parent-child-group | c
parent-child-group | Eltern-Kind-Gruppe; Krabbelgruppe; Spielkreis; Babytreff | parent-toddler group; playgroup | ~ toddlers, family-centre | c
multigenerational-house | Mehrgenerationenhaus; Generationenhaus | multigenerational house | < neighbourhood-centre ~ families, seniors | c
care-home | Pflegeheim; Altenheim; Seniorenheim; Altersheim; Seniorenresidenz; Seniorenzentrum; Seniorenstift | care home; nursing home; retirement home | ~ seniors, nursing-care | c
hospital | Krankenhaus; Klinik; Klinikum; Kinderklinik; Station | hospital; clinic | ~ sick-people, health | c
hospice | Hospiz; Hospizdienst; Palliativstation; Hospizverein | hospice; palliative care | ~ dying-people, bereaved-people | c
sheltered-workshop | Werkstatt für behinderte Menschen; Behindertenwerkstatt; WfbM; Inklusionsbetrieb | sheltered workshop; inclusive enterprise | ~ people-with-disabilities | c
disability-services | Behindertenhilfe; Lebenshilfe; Wohngruppe; betreutes Wohnen; Wohnheim für Behinderte | disability services; assisted living | ~ people-with-disabilities | c
refugee-shelter | Flüchtlingsunterkunft; Gemeinschaftsunterkunft; Flüchtlingsheim; Asylunterkunft; Übergangswohnheim | refugee shelter; refugee accommodation | ~ refugees | c
homeless-shelter | Obdachlosenunterkunft; Notunterkunft; Notschlafstelle; Wohnungslosenhilfe; Bahnhofsmission | homeless shelter; night shelter | ~ homeless-people | c
womens-shelter | Frauenhaus; Frauenberatungsstelle; Frauennotruf; Zufluchtsstätte | women's shelter; women's refuge | ~ women, confidentiality | c
food-bank | Tafel; Tafelladen; Lebensmittelausgabe; Lebensmittelrettung; Foodsharing | food bank; food pantry | ~ food, people-in-poverty | c
soup-kitchen | Suppenküche; Mittagstisch; Armenspeisung; Wärmestube | soup kitchen; community lunch | ~ cooking, people-in-poverty, homeless-people | c
clothing-bank | Kleiderkammer; Kleiderladen; Kleiderausgabe; Sozialkaufhaus; Umsonstladen | clothing bank; charity shop; free shop | ~ clothing, people-in-poverty | c
repair-cafe | Repair-Café; Reparaturcafé; Reparaturtreff; Reparierwerkstatt | repair café | ~ repair, workshop-room | c
counselling-centre | Beratungsstelle; Anlaufstelle; Sozialberatung; Kontaktstelle | counselling centre; advice centre | ~ social-counselling | c
welfare-association | Wohlfahrtsverband; Sozialverband; Caritas; Diakonie; Arbeiterwohlfahrt; AWO; Paritätischer; Rotes Kreuz; DRK | welfare organisation; charity | ~ nonprofit | c
nonprofit | gemeinnütziger Verein; Verein; Initiative; gGmbH; gemeinnützige Organisation; Non-Profit; NGO; e. V. | nonprofit; association; charity; NGO | ~ association-law | c
foundation | Stiftung; Bürgerstiftung | foundation; community foundation | < nonprofit ~ funding-application | c
support-association | Förderverein; Freundeskreis; Elternverein | friends' association; support association | < nonprofit | c
sports-club | Sportverein; Turnverein; Fußballverein; Sportclub; TSV; Schwimmverein | sports club | < nonprofit ~ sports | c
music-club | Musikverein; Blaskapelle; Spielmannszug; Orchester; Kapelle; Band | music society; brass band; orchestra | < nonprofit ~ music-performance | c
choir | Chor; Gesangverein; Kinderchor; Kantorei; Singkreis; Sänger | choir; choral society; singers | < nonprofit ~ singing, rehearsal-room | c
carnival-club | Karnevalsverein; Faschingsverein; Fastnacht; Narrenzunft; Schützenverein; Brauchtumsverein; Heimatverein | carnival club; traditions club | < nonprofit ~ carnival | c
scouts | Pfadfinder; Jugendverband; Jugendgruppe; Jungschar; Landjugend; Jugendfeuerwehr | scouts; youth group | ~ teenagers, camp | c
volunteer-fire-brigade | Freiwillige Feuerwehr; Feuerwehr; THW; Katastrophenschutz; Rettungsdienst | fire brigade; volunteer fire service; civil protection | ~ fire-safety, emergency-aid | c
church-parish | Kirchengemeinde; Pfarrei; Kirche; Pfarramt; Gemeinde | parish; church | ~ parish-hall, pastoral-care | c
mosque | Moschee; Moscheeverein; Synagoge; religiöse Gemeinde; Glaubensgemeinschaft | mosque; synagogue; religious community | ~ interfaith-dialogue | c
environmental-group | Naturschutzverein; Umweltgruppe; NABU; BUND; Umweltverband; Klimainitiative | environmental group; conservation association | < nonprofit ~ nature-conservation, climate-protection | c
animal-shelter | Tierheim; Tierschutzverein; Gnadenhof; Tierschutz | animal shelter; animal welfare | < nonprofit ~ animals | c
self-help-group | Selbsthilfegruppe; Selbsthilfe; Gesprächskreis; Betroffenengruppe | self-help group; support group | ~ small-meeting-room, confidentiality | c
citizens-initiative | Bürgerinitiative; Bürgergruppe; Dorfgemeinschaft; Dorfverein; Interessengemeinschaft | citizens' initiative; village community | ~ residents, public-participation | c
cooperative | Genossenschaft; Energiegenossenschaft; Bürgergenossenschaft | cooperative | ~ start-up-advice | c
municipality | Stadtverwaltung; Gemeindeverwaltung; Rathaus; Kommune; Amt; Behörde; Landratsamt; Kreisverwaltung | municipality; town hall; local authority | ~ politics | c
youth-welfare-office | Jugendamt; Jugendhilfe; Erziehungshilfe | youth welfare office | < municipality ~ youth-work | c
social-welfare-office | Sozialamt; Jobcenter; Wohngeldstelle | social welfare office; job centre | < municipality ~ social-counselling | c
employment-office | Arbeitsagentur; Arbeitsamt; Agentur für Arbeit; Arbeitsvermittlung | employment office; job agency | ~ unemployed-people | c
building-yard | Bauhof; Grünflächenamt; Stadtgärtnerei; Straßenmeisterei | municipal works depot; parks department | < municipality ~ gardening | c
volunteer-agency | Freiwilligenagentur; Freiwilligenzentrum; Ehrenamtsbörse; Ehrenamtskoordination | volunteer agency; volunteer centre | ~ volunteers | c
politics | Politik; Stadtrat; Gemeinderat; Fraktion; Bürgermeister; Abgeordnete; Kommunalpolitik | politics; council; mayor; councillors | ~ municipality, public-participation | c
advisory-council | Beirat; Seniorenbeirat; Jugendbeirat; Integrationsrat; Jugendparlament; Jugendrat; Elternbeirat | advisory council; youth council | ~ public-participation | c
company | Unternehmen; Firma; Betrieb; Konzern; Mittelstand; Wirtschaft | company; business; enterprise | ~ employees, corporate-volunteering | c
crafts-business | Handwerksbetrieb; Handwerk; Innung; Kreishandwerkerschaft; Handwerkskammer | crafts business; trades | < company ~ workshop-room | c
retail-shop | Einzelhandel; Laden; Geschäft; Supermarkt; Kaufhaus; Discounter; Händler | retail shop; store; supermarket | < company ~ shop-window | c
bank | Bank; Sparkasse; Volksbank; Geldinstitut; Versicherung | bank; savings bank; insurer | < company ~ finance-advice | c
restaurant | Gaststätte; Restaurant; Wirtshaus; Kneipe; Lokal; Café; Gastronomie | restaurant; pub; café; gastronomy | < company ~ catering | c
hotel | Hotel; Pension; Herberge; Jugendherberge; Gästehaus | hotel; hostel; guest house | < company ~ overnight-stay | c
farm | Bauernhof; Landwirtschaft; Hof; Biohof; Landwirt; Bauer; Winzer | farm; farmer | < company ~ farm-visit, food | c
housing-company | Wohnungsbaugesellschaft; Wohnungsgenossenschaft; Vermieter; Hausverwaltung; Wohnungsunternehmen | housing company; landlord | < company ~ residents, housing | c
start-up | Start-up; Existenzgründer; Gründer; Selbstständige; Freiberufler | start-up; founders; self-employed | < company ~ start-up-advice | c
chamber-of-commerce | Industrie- und Handelskammer; IHK; Wirtschaftsförderung; Gewerbeverein; Werbegemeinschaft; Unternehmerverband | chamber of commerce; trade association; business development | ~ company, networking | c
press-media | Presse; Lokalzeitung; Zeitung; Radio; Lokalradio; Redaktion; Journalisten; Medien | press; local newspaper; radio; media | ~ press-work | c
service-club | Lions; Rotary; Serviceclub; Kiwanis; Soroptimist | service club | ~ donation-campaign | c
`;
