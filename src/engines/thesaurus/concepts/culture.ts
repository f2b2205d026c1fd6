// SPDX-License-Identifier: EUPL-1.2

/** Music, arts, sport and leisure, nature and climate, animals. */
export const culture = `
music-performance | Musik; Musiker; Musikgruppe; Musizieren; musikalische Begleitung; musikalische Umrahmung; Musikbeitrag; Ständchen; musikalisch; Livegruppe | music; musician; musical accompaniment; live band | ~ concert, music-club | h
singing | Singen; Gesang; Sänger; Chorleitung; Chorleiter; Singstunde; Liederabend; Kinderlieder; Liedermacher; Mitsingen | singing; singer; choirmaster; songs | ~ choir, music-performance | h
music-lessons | Instrumentalunterricht; Klavierunterricht; Gitarrenunterricht; Musiklehrer; Musikpädagoge; Instrument lernen; Blockflöte lernen; Bandcoach | music lessons; piano lessons; guitar lessons; music teacher | < course ~ musical-instruments, music-school | e
piano-music | Klavierspieler; Pianist; Klavierbegleitung; Organist; Keyboarder; Korrepetition | pianist; organist; piano accompaniment | < music-performance ~ piano | h
piano | Klavier; Flügel; Piano; E-Piano; Keyboard; Orgel; Klavierstimmer | piano; grand piano; keyboard; organ | < musical-instruments ~ rehearsal-room, concert-hall | m
brass-music | Blasmusik; Trompete; Posaune; Blasinstrumente; Bläser; Posaunenchor; Alphorn | brass music; trumpet; trombone | < music-performance ~ music-club | h
drums | Trommeln; Schlagzeug; Percussion; Cajon; Trommelworkshop; Samba; Trommelgruppe | drums; percussion; drum workshop | < musical-instruments ~ music-performance | m
instrument-repair | Instrumentenbauer; Geigenbauer; Instrumente stimmen; Instrumentenreparatur; Klavier stimmen | instrument maker; instrument repair; piano tuning | ~ musical-instruments, repair | e
dance | Tanz; Tanzen; Tanzkurs; Tanzgruppe; Tanzlehrer; Tanzschule; Ballett; Hip-Hop; Volkstanz; Tanztraining; Breakdance; Zumba | dance; dancing; dance class; ballet; hip-hop | ~ dance-event, dance-studio | e
theatre-work | Theaterpädagogik; Theatergruppe; Schauspiel; Schauspieler; Regie; Theater-AG; Improvisationstheater; Bühnenbild; Theaterpädagoge; Laienspiel | theatre group; acting; actor; drama education; stage design | ~ theatre-performance, costume | e
costume | Kostüm; Kostüme; Verkleidung; Maske; Requisiten; Perücken; Kostümfundus; Maskenbildner; Faschingskostüme; Schminke | costumes; props; make-up; masks | ~ theatre-work, sewing-machine | m
art-lessons | Kunst; Malen; Malkurs; Zeichnen; Künstler; Kunstpädagogik; Maler und Bildhauer; Atelierangebot; Kunstprojekt; Kunsttherapie; Bildhauer | painting class; drawing; artist; art project; art class | ~ handicrafts, craft-supplies, studio-room | e
mural | Wandbild; Wandmalerei; Graffiti; Graffitikünstler; Fassadengestaltung; Wandgestaltung; Streetart; Mosaik | mural; graffiti; street art; mosaic | < art-lessons ~ paint, painting-work | h
sculpture | Skulptur; Holzbildhauerei; Schnitzen; Steinmetz; Speckstein; Kunstobjekt; Kunstwerk; Kunstwerke; Bilder leihen | sculpture; wood carving; stonemason; works of art | < art-lessons | m
creative-writing | Kreatives Schreiben; Gedichte; Poesie; Schriftsteller; Autor; Biografiearbeit; Lebensgeschichten; Schreibkurs | creative writing; poetry; author; life stories | ~ text-writing, reading-event | e
sports | Sport; Sportangebot; Bewegung; Sportkurs; Sportgruppe; Breitensport; Fitness; sportlich; Vereinssport | sports; exercise; fitness | ~ sports-hall, sports-club | e
sports-coach | Übungsleiter; Trainer; Trainerin; Sportlehrer; Co-Trainer; Übungsleitung; Fitnesstrainer; Sportstudent; Jugendtrainer | coach; instructor; trainer; sports teacher | ~ sports, course | e
football | Fußball; Kicken; Fußballtraining; Fußballtore; Bolzplatz; Futsal; Kicker | football; soccer; goals | < sports ~ sports-ground, team-shirts, ball | o
ball-sports | Handball; Basketball; Volleyball; Tischtennis; Badminton; Tennis; Ballspiele; Hockey; Federball | ball games; basketball; volleyball; table tennis | < sports ~ sports-hall, ball | o
gymnastics | Turnen; Gymnastik; Kinderturnen; Yoga; Pilates; Qigong; Tai-Chi; Eltern-Kind-Turnen; Aerobic | gymnastics; yoga; pilates | < sports ~ sports-hall, health-promotion, fitness-equipment | e
swimming | Schwimmen; Schwimmbad; Hallenbad; Freibad; Schwimmhalle; Wassergymnastik; Schwimmzeiten; Lehrschwimmbecken; Schwimmgruppe | swimming; swimming pool; aqua fitness | < sports ~ lifeguard, swimming-lessons | s
running-sport | Laufen; Joggen; Lauftreff; Leichtathletik; Nordic Walking; Laufgruppe; Jogging | running; jogging; athletics; Nordic walking | < sports ~ run-event | o
climbing | Klettern; Kletterwand; Bouldern; Kletterhalle; Hochseilgarten; Slackline | climbing; bouldering; climbing wall | < sports ~ team-building | o
water-sports | Kanu; Kajak; Rudern; Segeln; Paddeln; Boot; Stand-up-Paddling; Drachenboot; Floß; Bootstour | canoe; kayak; rowing; sailing; boat; raft | < sports | o
winter-sports | Eislaufen; Schlittschuhe; Skifahren; Schlitten; Eisbahn; Rodeln | ice skating; skiing; sledges | < sports | o
riding | Reiten; Pferd; Ponys; Reitstall; Reittherapie; Ponyreiten; Voltigieren; Reiterhof; Kutsche; Kutschfahrt | riding; horse; pony rides; carriage | < sports ~ animals | o
skating | Skateboard; Inliner; Skatepark; Skaten; Roller; Pumptrack; BMX | skateboard; skate park; scooter | < sports ~ teenagers | o
bowling-shooting | Kegeln; Kegelbahn; Bowling; Boule; Boccia; Minigolf; Dart; Bogenschießen; Boulebahn | bowling; skittles; boules; darts; archery; mini golf | < sports | o
fishing | Angeln; Angelverein; Fischerei; Angler | fishing; angling | | o
photography-hobby | Fotografieren; Fotokurs; Fotogruppe; Fotoclub; Fototour | photography course; photo club | < course ~ photography | e
model-making | Modellbau; Modelleisenbahn; Drohne; Drohnen; Amateurfunk; Funker | model making; model railway; drone; amateur radio | | o
astronomy | Sternwarte; Teleskop; Astronomie; Sternenhimmel; Planetarium | observatory; telescope; astronomy | ~ experiments | o
nature-conservation | Naturschutz; Biotop; Biotoppflege; Landschaftspflege; Artenschutz; Naturschutzeinsatz; Amphibienschutz; Krötenzaun; Heckenpflege; Entkusseln; Insektenschutz; Trockenmauer | nature conservation; habitat management; species protection | ~ environmental-group, planting-campaign | h
nature-education | Naturerlebnis; Waldpädagogik; Umweltbildung; Naturführung; Kräuterwanderung; Vogelkunde; Waldführung; Naturpädagoge; Wildkräuter; Vogelstimmenwanderung; Umweltpädagogik | nature education; forest education; herb walk; bird watching | ~ forest, hike, school | e
forest | Wald; Waldstück; Waldkindergarten; Waldgruppe; Forstrevier; Stadtwald; Waldtag | woods; woodland walk | ~ nature-education, wood-cutting, woodland | s
nesting-boxes | Nistkästen; Insektenhotel; Vogelhäuschen; Fledermauskästen; Vogelhaus; Wildbienenhaus; Igelhaus; Vogelfutter | nesting boxes; insect hotel; bird house | ~ nature-conservation, carpentry | m
pond-and-water | Teich; Bach; Gewässer; Bachpatenschaft; Teichpflege; Regenwasser; Gartenteich; Gewässerschutz; Bachputz | pond; stream; waters; rainwater | ~ nature-conservation | s
animals | Tiere; Hund; Katze; Haustiere; Kaninchen; Hühner; Schafe; Ziegen; Tierpflege; Tierfutter; Tierarzt; Futterspende | animals; pets; dogs; cats; sheep; animal feed; vet | ~ animal-shelter | m
animal-enclosure | Tiergehege; Zwinger; Stall bauen; Hühnerstall; Hundehütte; Volieren; Kratzbaum; Aquarium; Zäune für Tiere | animal enclosure; kennel; stable; aquarium | ~ animals, fence | m
zoo | Zoo; Tierpark; Wildpark; Streichelzoo; Tiergarten; Jugendfarm | zoo; wildlife park; petting zoo | ~ animals, free-admission | s
climate-protection | Klimaschutz; Klima; Umweltschutz; Nachhaltigkeit; Klimaanpassung; Ressourcenschutz; Klimawandel; ökologisch | climate protection; sustainability; environment | ~ energy-advice, environmental-group | o
solar-energy | Solaranlage; Photovoltaik; Balkonkraftwerk; Solarmodule; Photovoltaikanlage; Solartechnik; Stecker-Solar; Windenergie; Solar | solar panels; photovoltaics; balcony solar; wind energy | ~ climate-protection, electrical-work | m
water-dispenser | Trinkwasserspender; Trinkbrunnen; Wasserspender; Wassersprudler; Refill | water dispenser; drinking fountain | ~ drinks | m
local-food-garden | Gemeinschaftsgarten; Urban Gardening; Schulgarten; Nachbarschaftsgarten; Kräuterbeet; Kräutergarten; Bürgergarten; interkultureller Garten; Mietergarten; Naschgarten | community garden; school garden; urban gardening; herb bed | ~ gardening, raised-bed, residents | s
allotment | Kleingarten; Schrebergarten; Gartenparzelle; Gartenlaube; Kleingartenverein; Gartengrundstück | allotment; garden plot | < local-food-garden | s
history-technology | Oldtimer; Feuerwehroldtimer; historische Fahrzeuge; Dampflok; Museumsbahn; Traktor; Planwagen; Planwagenfahrt | vintage cars; historic vehicles; tractor; covered wagon ride | ~ museum, procession | m
tour-guide | Stadtführer; Gästeführer; Reiseleiter; Museumsführer; Tourguide | tour guide; city guide | ~ guided-tour, local-history | h
pen-and-paper-games | Rollenspiele; Quiz; Quizabend; Escape Room; Rallye; Schnitzeljagd; Stadtrallye; Schatzsuche; Geocaching | role-play; quiz night; treasure hunt; rally | ~ games-evening, teenagers | o
video-games | Videospiele; Spielekonsole; Gaming; E-Sport; Playstation; Virtual-Reality-Brille; VR-Brille; Computerspiele | video games; games console; esports; VR headset | ~ teenagers, computer | m
language-of-culture | Plattdeutsch; Mundart; Dialekt; Volkslieder; Brauchtum; Tracht; Trachtengruppe | dialect; folk songs; traditional costume | ~ local-history | o
comics-and-media-project | Filmprojekt; Videoprojekt; Podcast; Hörspiel; Trickfilm; Medienprojekt; Radioprojekt; Schülerzeitung; Zeitungsprojekt; Comic | film project; podcast; radio play; media project; school magazine | ~ video-production, teenagers, sound-recording | e
`;
