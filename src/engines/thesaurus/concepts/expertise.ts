// SPDX-License-Identifier: EUPL-1.2

/** What somebody knows and can advise on: law, money, organisation, staff, planning, science; and the professions behind it. */
export const expertise = `
legal-advice | Rechtsberatung; juristische Beratung; juristischer Rat; Rechtsanwalt; Anwalt; Jurist; Rechtsfragen; Anwaltskanzlei | legal advice; lawyer; law firm | | e
association-law | Vereinsrecht; Satzung; Satzungsänderung; Vereinsgründung; Gemeinnützigkeit; Gemeinnützigkeitsrecht; Vereinsregister | association law; statutes; charitable status | < legal-advice ~ nonprofit, tax-advice | e
labour-law | Arbeitsrecht; Arbeitsvertrag; Arbeitsverträge; Kündigung; Tarifrecht | labour law; employment contract | < legal-advice ~ personnel-management | e
tenancy-law | Mietrecht; Mietvertrag; Mieterberatung; Mieterverein; Pachtvertrag; Nutzungsvertrag | tenancy law; lease; rental contract | < legal-advice ~ housing | e
data-protection | Datenschutz; Datenschutzbeauftragter; DSGVO; Datenschutzerklärung; Datensicherheit | data protection; privacy; GDPR | < legal-advice ~ it-security | e
copyright-law | Urheberrecht; Bildrechte; Markenrecht; Medienrecht; Lizenzrecht | copyright; image rights; trademark law | < legal-advice | e
residence-law | Aufenthaltsrecht; Ausländerrecht; Asylrecht; Asylberatung; Einbürgerung; Migrationsberatung | residence law; asylum law; naturalisation | < legal-advice ~ refugees | e
social-law | Sozialrecht; Rentenberatung; Schwerbehindertenrecht; Bescheide; Widerspruch; Leistungsrecht | social law; pension advice; benefits appeal | < legal-advice ~ social-counselling | e
precautionary-documents | Patientenverfügung; Vorsorgevollmacht; Betreuungsverfügung; rechtliche Betreuung; Testament; Erbrecht; Notar | advance directive; power of attorney; last will; notary | < legal-advice ~ seniors | e
contract-review | Vertragsprüfung; Vertragsentwurf; Verträge prüfen; Kooperationsvertrag; Vertragsgestaltung | contract review; drafting contracts | < legal-advice | e
liability-insurance-advice | Versicherungsberatung; Haftung; Haftpflicht; Vereinsversicherung; Vorstandshaftung; Risikoberatung | insurance advice; liability | ~ association-law, bank | e
mediation | Mediation; Streitschlichtung; Konfliktberatung; Konfliktlösung; Schlichtung; Mediator | mediation; conflict resolution | ~ moderation, supervision | e
tax-advice | Steuerberatung; Steuerberater; Steuererklärung; Steuern; Umsatzsteuer; Finanzamt; Steuerkanzlei | tax advice; tax adviser; tax return | ~ bookkeeping, association-law | e
bookkeeping | Buchhaltung; Buchführung; Kassenführung; Kassenbuch; Jahresabschluss; Kontierung; Rechnungswesen; Finanzbuchhaltung | bookkeeping; accounting; annual accounts | ~ tax-advice, board-work | e
payroll | Lohnabrechnung; Lohnbuchhaltung; Gehaltsabrechnung; Entgeltabrechnung | payroll; wage accounting | < bookkeeping ~ personnel-management | e
audit-of-accounts | Kassenprüfung; Kassenprüfer; Wirtschaftsprüfer; Rechnungsprüfung; Revision | auditing; auditor | < bookkeeping | e
controlling | Controlling; Kalkulation; Kostenrechnung; Finanzplanung; Budgetplanung; Haushaltsplan; Wirtschaftsplan; Liquiditätsplanung | financial planning; budgeting; cost calculation | ~ bookkeeping, finance-advice | e
finance-advice | Finanzberatung; Bankberatung; Banker; Finanzierung; Kreditberatung; Finanzierungsplan | financial advice; financing; banker | ~ bank, controlling | e
financial-literacy | Finanzbildung; Umgang mit Geld; Taschengeld; Haushaltsbuch; Finanzkompetenz | financial literacy; managing money | ~ finance-advice, debt-counselling | e
debt-counselling | Schuldnerberatung; Schulden; Überschuldung; Insolvenzberatung | debt counselling; debts | ~ social-counselling, financial-literacy | e
fundraising | Fundraising; Spendenwerbung; Mittelbeschaffung; Spendenbriefe; Spendenkonzept; Sponsorensuche; Mittelakquise; Crowdfunding | fundraising; donor acquisition; crowdfunding | ~ funding-application, donation-campaign | e
funding-application | Förderantrag; Fördermittel; Antragstellung; Fördermittelberatung; Projektantrag; Förderprogramme; Zuschüsse; Anträge schreiben; EU-Förderung | grant application; funding advice; grant writing | ~ fundraising, foundation | e
business-plan | Businessplan; Geschäftsplan; Geschäftsmodell; Wirtschaftlichkeit; betriebswirtschaftliche Beratung; BWL; Betriebswirt; Unternehmensberatung; Unternehmensberater | business plan; business model; management consulting | ~ start-up-advice, controlling | e
start-up-advice | Gründungsberatung; Existenzgründung; Rechtsform; Ausgründung; Sozialunternehmen; Gründercoaching | start-up advice; legal form; social enterprise | ~ business-plan, association-law | e
succession-planning | Nachfolgeplanung; Nachfolge im Vorstand; Generationswechsel; Vorstandssuche; Vorstandsnachfolge; Nachwuchsgewinnung | succession planning; finding new board members | ~ board-work, volunteer-recruitment | e
organisation-development | Organisationsentwicklung; Organisationsberatung; Veränderungsprozess; Strukturentwicklung; Vereinsentwicklung; Change Management | organisational development; change management | ~ strategy-retreat, business-plan | e
project-management | Projektmanagement; Projektplanung; Projektleitung; Projektsteuerung; Projektleiter; Zeitplan; Arbeitsorganisation | project management; project planning | ~ event-planning | e
process-optimisation | Prozessoptimierung; Abläufe verbessern; Arbeitsabläufe; Prozessmanagement; Qualitätsmanagement; QM; Effizienz | process optimisation; workflow; quality management | ~ organisation-development | e
knowledge-management | Wissensmanagement; Dokumentation; Handbuch; Ablage; Aktenordnung; Archivierung; Ordnungssystem | knowledge management; documentation; filing | ~ office-administration | e
office-administration | Büroarbeit; Sekretariat; Verwaltung; Bürokraft; Schreibarbeiten; Protokoll schreiben; Mitgliederverwaltung; Schriftverkehr; Adressverwaltung; Terminplanung | office work; secretarial work; administration; taking minutes | | h
personnel-management | Personalarbeit; Personalwesen; Personalführung; Personalabteilung; Personaler; Stellenausschreibung; Personalauswahl; Recruiting; Personalentwicklung; Mitarbeitergespräche | human resources; HR; recruiting; job interviews | ~ labour-law, leadership-coaching | e
volunteer-recruitment | Freiwilligengewinnung; Mitgliedergewinnung; Ehrenamtliche gewinnen; Mitgliederwerbung; Freiwilligenmanagement; Ehrenamtskoordinator | volunteer recruitment; volunteer management; membership drive | ~ volunteers, marketing | e
leadership-coaching | Führungskräftecoaching; Führungskräftetraining; Führungskompetenz; Coaching; Coach; Leitungscoaching | leadership coaching; executive coaching; coach | ~ executives, supervision | e
supervision | Supervision; kollegiale Beratung; Teamberatung; Teamcoaching; Intervision; Supervisor | supervision; peer consulting; team coaching | ~ leadership-coaching, mediation | e
team-building | Teambuilding; Teamentwicklung; Teamtraining; Zusammenhalt im Team; Erlebnispädagogik; Kletterpark | team building; team development | ~ organisation-development, workshop-event | e
time-management | Zeitmanagement; Selbstorganisation; Stressbewältigung; Stressmanagement; Resilienz; Burnout-Prävention | time management; stress management; resilience | ~ leadership-coaching, health-promotion | e
rhetoric-training | Rhetorik; Rhetoriktraining; Rhetorikkurs; Präsentationstraining; Sprechtraining; Stimmtraining; freies Reden; Vortragstraining; Auftreten; Redetraining | rhetoric; public speaking; presentation training; voice training | ~ lecture, job-application-training | e
negotiation-training | Verhandlungstraining; Gesprächsführung; Kommunikationstraining; gewaltfreie Kommunikation; Kommunikation | negotiation; communication training | ~ rhetoric-training, mediation | e
job-application-training | Bewerbungstraining; Bewerbungshilfe; Bewerbungsmappe; Bewerbungsgespräch; Vorstellungsgespräch; Lebenslauf; Bewerbungscoaching; Bewerbungsunterlagen; Bewerbungscheck | job application training; mock interview; CV check | ~ vocational-orientation, personnel-management | e
vocational-orientation | Berufsorientierung; Berufsberatung; Berufswahl; Berufserkundung; Berufe vorstellen; Karriereberatung; Berufsvorbereitung | vocational orientation; careers guidance | ~ work-placement, pupils, job-fair | e
marketing | Marketing; Werbung; Marketingkonzept; Werbekampagne; Vermarktung; Marketingberatung; Werbeagentur; Zielgruppenanalyse; Kampagne | marketing; advertising; campaign; advertising agency | ~ public-relations, corporate-design | e
sales-advice | Vertrieb; Verkaufstraining; Verkauf; Ladengestaltung; Warenpräsentation; Schaufenstergestaltung; Dekorateur | sales; merchandising; window dressing | ~ retail-shop, marketing | e
market-research | Marktforschung; Umfrage auswerten; Statistik; Fragebogen; Evaluation; Wirkungsmessung; Auswertung; Datenanalyse; Bedarfsanalyse | market research; evaluation; impact measurement; statistics | ~ research, data-analysis | e
research | Forschung; Wissenschaft; Studie; Bachelorarbeit; Masterarbeit; wissenschaftliche Begleitung | research; study; thesis | ~ university, market-research | e
procurement | Einkauf; Beschaffung; Einkaufsberatung; Angebote einholen; Preisvergleich; Ausschreibungen | procurement; purchasing | ~ controlling | e
logistics-planning | Logistik; Lagerlogistik; Lagerorganisation; Tourenplanung; Routenplanung; Bestandsführung; Inventur; Warenwirtschaft | logistics; warehouse organisation; route planning; stocktaking | ~ transport, storage-space | e
architecture | Architektur; Architekt; Bauplanung; Entwurf; Umbauplanung; Grundriss; Bauzeichnung; Innenarchitekt; Raumgestaltung; Raumkonzept; Innenarchitektur | architecture; architect; interior design; floor plan | ~ construction-supervision | e
construction-supervision | Bauleitung; Bauleiter; Baubetreuung; Bauantrag; Bauingenieur; Kostenschätzung am Bau; Bauberatung | site management; construction supervision; building application; civil engineer | ~ architecture | e
structural-engineering | Statik; Statiker; Tragwerk; Tragwerksplanung; Ingenieurbüro; Ingenieur; Gutachten | structural engineering; engineer; survey | < construction-supervision | e
building-survey | Bausachverständiger; Gebäudecheck; Sanierungsberatung; Denkmalschutz; Denkmalpflege; Restaurator | building survey; heritage conservation; refurbishment advice | ~ architecture | e
energy-advice | Energieberatung; Energieberater; Energiecheck; Heizkosten; Stromsparcheck; Energiesparen; Dämmung; Wärmedämmung; energetische Sanierung | energy advice; energy check; saving energy; insulation | ~ climate-protection, heating, electrical-work | e
landscape-architecture | Landschaftsarchitektur; Gartenplanung; Gartenarchitekt; Freiraumplanung; Außenanlagen; Außengelände gestalten; Schulhofgestaltung; Grünplanung | landscape architecture; garden design; school grounds design | ~ gardening, architecture | e
urban-planning | Stadtplanung; Stadtplaner; Quartiersentwicklung; Verkehrsplanung; Verkehrsplaner; Stadtentwicklung; Bebauungsplan | urban planning; traffic planning | ~ public-participation, municipality | e
accessibility-advice | Barrierefreiheitsberatung; Prüfung auf Barrierefreiheit; Wohnberatung; Wohnraumanpassung; barrierefreier Umbau | accessibility audit; home adaptation advice | ~ accessibility, architecture | e
occupational-safety | Arbeitsschutz; Arbeitssicherheit; Gefährdungsbeurteilung; Sicherheitsbegehung; Sicherheitsfachkraft; Sicherheitsingenieur; Ergonomie | occupational safety; risk assessment; ergonomics | ~ fire-safety | e
fire-safety | Brandschutz; Brandschutzschulung; Feuerlöscher; Rauchmelder; Evakuierung; Brandschutzhelfer; Fluchtwege; Räumungsübung | fire safety; fire extinguisher; smoke detector; evacuation | ~ volunteer-fire-brigade, occupational-safety | e
hygiene-advice | Hygieneschulung; Lebensmittelhygiene; Hygienekonzept; Infektionsschutz; Infektionsschutzbelehrung; HACCP | food hygiene training; hygiene plan | ~ cooking, health-promotion | e
sustainability-advice | Nachhaltigkeitsberatung; Klimaberatung; Umweltmanagement; CO2-Bilanz; Klimabilanz; Nachhaltigkeitsbericht; CSR; Gemeinwohlökonomie | sustainability advice; carbon footprint; CSR | ~ climate-protection, energy-advice | e
international-cooperation | Entwicklungszusammenarbeit; fairer Handel; Fairtrade; Weltladen; Eine Welt; Menschenrechte | development cooperation; fair trade; human rights | | e
diversity | Vielfalt; Diversity; Antidiskriminierung; Antirassismus; interkulturelle Kompetenz; interkulturelles Training; Toleranz; Demokratieförderung | diversity; anti-discrimination; intercultural training; democracy education | ~ integration, women | e
equal-opportunities | Gleichstellung; Gleichberechtigung; Frauenförderung; Chancengleichheit; Gendergerechtigkeit | equal opportunities; gender equality | ~ women, diversity | e
political-education | politische Bildung; Demokratiebildung; Planspiel; Medienkompetenz; Faktencheck; Zivilcourage | political education; civic education; media literacy | ~ teenagers, politics | e
child-protection-training | Kinderschutz; Schutzkonzept; Prävention; Gewaltprävention; Missbrauchsprävention; Führungszeugnis; Mobbing | child protection; safeguarding; violence prevention; bullying | ~ children, school | e
self-defence | Selbstverteidigung; Selbstbehauptung; Deeskalation; Deeskalationstraining; Kampfsport; Judo; Karate | self-defence; de-escalation; martial arts | ~ sports, women | e
consumer-advice | Verbraucherberatung; Verbraucherschutz; Enkeltrick; Betrugsprävention; Kriminalprävention; Einbruchschutz | consumer advice; fraud prevention; crime prevention | ~ seniors, legal-advice | e
mathematics | Mathematik; Mathe; Rechnen; Physik; Chemie; Naturwissenschaften; MINT; Biologie | mathematics; maths; science; STEM | ~ tutoring, experiments | e
experiments | Experimente; Experimentieren; Forscherwerkstatt; Labor; Experimentierkasten; Robotik; Technikprojekt; Löten | experiments; laboratory; robotics; technology project | ~ mathematics, school | e
statistics-data | Auswertung von Daten; Tabellenkalkulation; Excel; Excel-Kurs; Diagramme | spreadsheets; Excel; charts | ~ market-research, computer-course | e
data-analysis | Datenauswertung; Datenbankauswertung; Data Science; Programmierung von Auswertungen; Künstliche Intelligenz; KI | data analysis; data science; artificial intelligence; AI | ~ statistics-data, software-development | e
secondary-skills | Alltagskompetenz; Lebenspraxis; Umgangsformen; Knigge; Benimmkurs; Etikette; Soft Skills | life skills; etiquette; soft skills | ~ job-application-training | e
training-vehicle-machines | Gabelstaplerschein; Maschinenführerschein; Motorsägenschein; Kettensägenkurs; Staplerschein | forklift licence; chainsaw course | ~ course, forklift | e
senior-experts | Senior-Experte; Seniorexperten; Wirtschaftssenioren; erfahrene Fachleute im Ruhestand; Wissenstransfer | senior experts; retired professionals | ~ seniors, business-plan | e
pro-bono-consulting | Pro bono; Pro-bono-Beratung; Fachberatung; Expertenrat; Sprechstunde mit Fachleuten; Fachwissen; Know-how; Expertise | pro bono consulting; expert advice; know-how | ~ business-plan, legal-advice, marketing | e
mentor-for-founders | Gründermentor; Business Angel; Mentor für Unternehmen; Unternehmerpate | founder mentor; business angel | ~ start-up-advice, mentoring | e
text-writing | Texte schreiben; Texter; Redaktion; Lektorat; Korrektorat; Korrekturlesen; Lektor; Schreibwerkstatt; Redakteur | copywriting; editing; proofreading; writing workshop | ~ press-work, public-relations | e
plain-language | Leichte Sprache; einfache Sprache; Einfache Texte; verständliche Sprache | plain language; easy read | ~ text-writing, learning-difficulties, accessibility | e
psychological-support | psychologische Beratung; Psychologe; Psychotherapeut; Seelsorge; Krisenberatung; Traumaberatung; Lebensberatung | psychological support; psychologist; crisis counselling | ~ mentally-ill-people, pastoral-care | e
pastoral-care | Seelsorge; Seelsorger; Telefonseelsorge; Besuchsdienst im Krankenhaus; Notfallseelsorge | pastoral care; chaplaincy | ~ church-parish, visiting-service | h
`;
