// SPDX-License-Identifier: EUPL-1.2
// Which office watches over what in which Land. As known in November 2025; streets and e-mail addresses were
// not all confirmed by a second source. Offices move and ministries are renamed: whoever fills in the duties reads the
// entry of their Land once, and may write a newer one beside it, which then stands in the declaration instead.

/** An office as it stands on a page: lines of an address, and ways to reach it. */
export interface Office {
  readonly name: string;
  readonly street: string;
  readonly town: string;
  readonly email: string;
  /** As text; never a link that a page fetches. */
  readonly web: string;
}

export interface Land {
  readonly name: string;
  /** Why a public body of the Land must make its website accessible. */
  readonly law: string;
  /** To whom somebody turns whose message about a barrier was not answered, or not well (Directive (EU) 2016/2102, Article 9). */
  readonly enforcement: Office;
  /** Who watches over data protection. Bavaria has one office for public and one for private bodies. */
  readonly authority: Office;
  readonly authorityOfPrivate?: Office;
}

const office = (name: string, street: string, town: string, email: string, web: string): Office => ({ name, street, town, email, web });

export const lands = {
  BW: {
    name: "Baden-Württemberg", law: "§ 10 Landes-Behindertengleichstellungsgesetz (L-BGG)",
    enforcement: office("Schlichtungsstelle beim Landeszentrum Barrierefreiheit Baden-Württemberg", "Else-Josenhans-Straße 6", "70173 Stuttgart", "schlichtungsstelle@barrierefreiheit.bwl.de", "barrierefreiheit-bw.de"),
    authority: office("Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg", "Heilbronner Straße 35", "70191 Stuttgart", "poststelle@lfdi.bwl.de", "www.baden-wuerttemberg.datenschutz.de"),
  },
  BY: {
    name: "Bayern", law: "Artikel 14 Bayerisches Behindertengleichstellungsgesetz (BayBGG) und Bayerische Digitalverordnung (BayDiV)",
    enforcement: office("Landesamt für Digitalisierung, Breitband und Vermessung, Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik", "St.-Martin-Straße 47", "81541 München", "bitv@bayern.de", "www.ldbv.bayern.de"),
    authority: office("Der Bayerische Landesbeauftragte für den Datenschutz", "Wagmüllerstraße 18", "80538 München", "poststelle@datenschutz-bayern.de", "www.datenschutz-bayern.de"),
    authorityOfPrivate: office("Bayerisches Landesamt für Datenschutzaufsicht", "Promenade 18", "91522 Ansbach", "poststelle@lda.bayern.de", "www.lda.bayern.de"),
  },
  BE: {
    name: "Berlin", law: "Barrierefreie-IKT-Gesetz Berlin (BIKTG Bln)",
    enforcement: office("Landesbeauftragte für digitale Barrierefreiheit, Senatskanzlei Berlin", "Klosterstraße 47", "10179 Berlin", "digitale-barrierefreiheit@senatskanzlei.berlin.de", "www.berlin.de/lb/digitale-barrierefreiheit"),
    authority: office("Berliner Beauftragte für Datenschutz und Informationsfreiheit", "Alt-Moabit 59-61", "10555 Berlin", "mailbox@datenschutz-berlin.de", "www.datenschutz-berlin.de"),
  },
  BB: {
    name: "Brandenburg", law: "§ 9 Brandenburgisches Behindertengleichstellungsgesetz (BbgBGG) und BbgBITV",
    enforcement: office("Durchsetzungsstelle für digitale Barrierefreiheit bei der Landesbeauftragten für die Belange der Menschen mit Behinderungen Brandenburg", "Henning-von-Tresckow-Straße 2-13", "14467 Potsdam", "durchsetzung.bit@msgiv.brandenburg.de", "msgiv.brandenburg.de"),
    authority: office("Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg", "Stahnsdorfer Damm 77", "14532 Kleinmachnow", "poststelle@lda.brandenburg.de", "www.lda.brandenburg.de"),
  },
  HB: {
    name: "Bremen", law: "§ 13 Bremisches Behindertengleichstellungsgesetz (BremBGG)",
    enforcement: office("Zentralstelle für barrierefreie Informationstechnik beim Landesbehindertenbeauftragten der Freien Hansestadt Bremen", "Teerhof 59", "28199 Bremen", "office@lbb.bremen.de", "www.behindertenbeauftragter.bremen.de"),
    authority: office("Die Landesbeauftragte für Datenschutz und Informationsfreiheit der Freien Hansestadt Bremen", "Arndtstraße 1", "27570 Bremerhaven", "office@datenschutz.bremen.de", "www.datenschutz.bremen.de"),
  },
  HH: {
    name: "Hamburg", law: "§ 11 Hamburgisches Behindertengleichstellungsgesetz (HmbBGG) und HmbBITVO",
    enforcement: office("Schlichtungsstelle nach dem Hamburgischen Behindertengleichstellungsgesetz, Sozialbehörde", "Hamburger Straße 47", "22083 Hamburg", "schlichtungsstelle@soziales.hamburg.de", "www.hamburg.de/schlichtungsstelle-behinderung"),
    authority: office("Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit", "Ludwig-Erhard-Straße 22", "20459 Hamburg", "mailbox@datenschutz.hamburg.de", "datenschutz-hamburg.de"),
  },
  HE: {
    name: "Hessen", law: "§ 14 Hessisches Behinderten-Gleichstellungsgesetz (HessBGG) und HVBIT",
    enforcement: office("Durchsetzungs- und Überwachungsstelle Barrierefreie Informationstechnik, Regierungspräsidium Gießen", "Landgraf-Philipp-Platz 1-7", "35390 Gießen", "durchsetzungsstelle-lbit@rpgi.hessen.de", "lbit.hessen.de"),
    authority: office("Der Hessische Beauftragte für Datenschutz und Informationsfreiheit", "Gustav-Stresemann-Ring 1", "65189 Wiesbaden", "poststelle@datenschutz.hessen.de", "datenschutz.hessen.de"),
  },
  MV: {
    name: "Mecklenburg-Vorpommern", law: "§ 14 Landesbehindertengleichstellungsgesetz (LBGG M-V) und BITVO M-V",
    enforcement: office("Anlauf- und Überwachungsstelle Digitale Barrierefreiheit, Ministerium für Soziales, Gesundheit und Sport Mecklenburg-Vorpommern", "Werderstraße 124", "19055 Schwerin", "digitale-barrierefreiheit@sm.mv-regierung.de", "www.regierung-mv.de"),
    authority: office("Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern", "Werderstraße 74a", "19055 Schwerin", "info@datenschutz-mv.de", "www.datenschutz-mv.de"),
  },
  NI: {
    name: "Niedersachsen", law: "§ 9a Niedersächsisches Behindertengleichstellungsgesetz (NBGG)",
    enforcement: office("Schlichtungsstelle nach § 9d NBGG bei der Landesbeauftragten für Menschen mit Behinderungen Niedersachsen", "Hannah-Arendt-Platz 2", "30159 Hannover", "schlichtungsstelle@ms.niedersachsen.de", "www.behindertenbeauftragte-niedersachsen.de"),
    authority: office("Der Landesbeauftragte für den Datenschutz Niedersachsen", "Prinzenstraße 5", "30159 Hannover", "poststelle@lfd.niedersachsen.de", "www.lfd.niedersachsen.de"),
  },
  NW: {
    name: "Nordrhein-Westfalen", law: "§ 10 Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW) und BITVNRW",
    enforcement: office("Ombudsstelle für barrierefreie Informationstechnik bei der Landesbehindertenbeauftragten Nordrhein-Westfalen", "Fürstenwall 25", "40219 Düsseldorf", "ombudsstelle-barrierefreie-it@mags.nrw.de", "www.lbbp.nrw.de"),
    authority: office("Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen", "Kavalleriestraße 2-4", "40213 Düsseldorf", "poststelle@ldi.nrw.de", "www.ldi.nrw.de"),
  },
  RP: {
    name: "Rheinland-Pfalz", law: "Landesinklusionsgesetz und Barrierefreie-Informationstechnik-Verordnung Rheinland-Pfalz (BITV RP)",
    enforcement: office("Durchsetzungsstelle bei der Landesbeauftragten für die Belange von Menschen mit Behinderungen Rheinland-Pfalz", "Bauhofstraße 9", "55116 Mainz", "durchsetzungsstelle@mastd.rlp.de", "behindertenbeauftragte.rlp.de"),
    authority: office("Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz", "Hintere Bleiche 34", "55116 Mainz", "poststelle@datenschutz.rlp.de", "www.datenschutz.rlp.de"),
  },
  SL: {
    name: "Saarland", law: "§ 12a Saarländisches Behindertengleichstellungsgesetz (SBGG)",
    enforcement: office("Schlichtungsstelle nach § 12e SBGG beim Ministerium für Arbeit, Soziales, Frauen und Gesundheit des Saarlandes", "Franz-Josef-Röder-Straße 23", "66119 Saarbrücken", "inklusion@soziales.saarland.de", "www.saarland.de/masfg"),
    authority: office("Unabhängiges Datenschutzzentrum Saarland", "Fritz-Dobisch-Straße 12", "66111 Saarbrücken", "poststelle@datenschutz.saarland.de", "www.datenschutz.saarland.de"),
  },
  SN: {
    name: "Sachsen", law: "Barrierefreie-Websites-Gesetz Sachsen (BfWebG)",
    enforcement: office("Durchsetzungsstelle beim Landesbeauftragten für Inklusion der Menschen mit Behinderungen Sachsen", "Archivstraße 1", "01097 Dresden", "info.landesinklusionsbeauftragter@sk.sachsen.de", "www.inklusion.sachsen.de"),
    authority: office("Sächsische Datenschutz- und Transparenzbeauftragte", "Maternistraße 17", "01067 Dresden", "post@sdtb.sachsen.de", "www.datenschutz.sachsen.de"),
  },
  ST: {
    name: "Sachsen-Anhalt", law: "§ 16a Behindertengleichstellungsgesetz Sachsen-Anhalt (BGG LSA)",
    enforcement: office("Ombudsstelle bei der Landesfachstelle für Barrierefreiheit Sachsen-Anhalt", "Käsperstraße 31", "39261 Zerbst/Anhalt", "ombudsstelle@ukst.de", "www.lf-barrierefreiheit-st.de"),
    authority: office("Landesbeauftragte für den Datenschutz Sachsen-Anhalt", "Otto-von-Guericke-Straße 34a", "39104 Magdeburg", "poststelle@lfd.sachsen-anhalt.de", "datenschutz.sachsen-anhalt.de"),
  },
  SH: {
    name: "Schleswig-Holstein", law: "§ 12 Landesbehindertengleichstellungsgesetz Schleswig-Holstein (LBGG)",
    enforcement: office("Beschwerdestelle für barrierefreie Informationstechnik bei der Landesbeauftragten für Menschen mit Behinderungen Schleswig-Holstein", "Karolinenweg 1", "24105 Kiel", "bbit@landtag.ltsh.de", "www.landtag.ltsh.de/beauftragte"),
    authority: office("Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein", "Holstenstraße 98", "24103 Kiel", "mail@datenschutzzentrum.de", "www.datenschutzzentrum.de"),
  },
  TH: {
    name: "Thüringen", law: "Thüringer Gesetz über den barrierefreien Zugang zu Websites und mobilen Anwendungen öffentlicher Stellen (ThürBarrWebG)",
    enforcement: office("Durchsetzungsstelle beim Thüringer Landesbeauftragten für Menschen mit Behinderungen", "Jürgen-Fuchs-Straße 1", "99096 Erfurt", "poststelle@tlmb.thueringen.de", "www.tlmb-thueringen.de"),
    authority: office("Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit", "Häßlerstraße 8", "99096 Erfurt", "poststelle@datenschutz.thueringen.de", "www.tlfdi.de"),
  },
} as const satisfies Readonly<Record<string, Land>>;

export type LandKey = keyof typeof lands;
export const landKeys = Object.keys(lands) as [LandKey, ...LandKey[]];

/** Everything about one Land. */
export const landOf = (key: LandKey): Land => lands[key];

/** The data protection authority for a body of that kind in that Land. */
export const authorityOf = (key: LandKey, publicBody: boolean): Office => {
  const land = landOf(key);
  return publicBody ? land.authority : (land.authorityOfPrivate ?? land.authority);
};

/** An office as lines below each other. */
export const officeLines = (one: Office): string[] => [one.name, one.street, one.town, one.email, one.web];
