// SPDX-License-Identifier: EUPL-1.2

/** The four cases as our sentences need them: singular, its genitive, plural, plural with -n. */
type Forms = readonly string[];

interface Term {
  /** Our own forms, as they stand in the German texts. */
  readonly forms: Forms;
  /** What may stand in its place: the same grammatical gender, so that article and adjective stay right. */
  readonly choices: Readonly<Record<string, Forms>>;
}

/**
 * The closed list of terms that a network may rename. An alternative has the gender of our word and one form for each
 * form of ours; so every sentence stays right. "Stadtteil" is missing for that reason: das Quartier, der Stadtteil.
 */
export const terms = {
  need: { forms: ["Bedarf", "Bedarfs", "Bedarfe", "Bedarfen"], choices: { Wunsch: ["Wunsch", "Wunsches", "Wünsche", "Wünschen"] } },
  offer: { forms: ["Angebot", "Angebots", "Angebote", "Angeboten"], choices: { Hilfsangebot: ["Hilfsangebot", "Hilfsangebots", "Hilfsangebote", "Hilfsangeboten"], Talent: ["Talent", "Talents", "Talente", "Talenten"] } },
  quarter: {
    forms: ["Quartier", "Quartiers", "Quartiere", "Quartieren"],
    choices: {
      Viertel: ["Viertel", "Viertels", "Viertel", "Vierteln"], Stadtviertel: ["Stadtviertel", "Stadtviertels", "Stadtviertel", "Stadtvierteln"],
      Dorf: ["Dorf", "Dorfs", "Dörfer", "Dörfern"], Veedel: ["Veedel", "Veedels", "Veedel", "Veedeln"], Gebiet: ["Gebiet", "Gebiets", "Gebiete", "Gebieten"],
    },
  },
  agreement: { forms: ["Vereinbarung", "Vereinbarungen"], choices: { Verabredung: ["Verabredung", "Verabredungen"], Abmachung: ["Abmachung", "Abmachungen"], Absprache: ["Absprache", "Absprachen"] } },
  edition: { forms: ["Durchlauf", "Durchlaufs", "Durchläufe", "Durchläufen"], choices: { Durchgang: ["Durchgang", "Durchgangs", "Durchgänge", "Durchgängen"], Anlass: ["Anlass", "Anlasses", "Anlässe", "Anlässen"] } },
  corner: { forms: ["Ecke", "Ecken"], choices: { Insel: ["Insel", "Inseln"], Station: ["Station", "Stationen"] } },
  broker: { forms: ["Makler:in", "Makler:innen"], choices: { "Vermittler:in": ["Vermittler:in", "Vermittler:innen"], "Lots:in": ["Lots:in", "Lots:innen"] } },
  coordination: { forms: ["Koordination"], choices: { Geschäftsstelle: ["Geschäftsstelle"], Anlaufstelle: ["Anlaufstelle"], Freiwilligenagentur: ["Freiwilligenagentur"] } },
} as const satisfies Readonly<Record<string, Term>>;

export type TermKey = keyof typeof terms;
export const termKeys = Object.keys(terms) as TermKey[];

/** Which alternative stands for which term; a term that is not there keeps our word. */
export type Words = Readonly<Partial<Record<TermKey, string>>>;

/** The words that may stand for a term, ours first. */
export const choicesOf = (key: TermKey): string[] => [terms[key].forms[0], ...Object.keys(terms[key].choices)];

/** Every form of ours with the form that takes its place; what is no alternative (any more) is left out. */
export function renaming(words: Words): [string, string][] {
  return termKeys.flatMap((key) => {
    const { forms, choices }: Term = terms[key];
    const theirs = choices[words[key] ?? ""];
    return theirs ? forms.map((form, at): [string, string] => [form, theirs[at]!]) : [];
  });
}
