// SPDX-License-Identifier: EUPL-1.2
import type { Saying } from "../../engines/search/index.ts";

const german = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 3 });
const english = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });

/** What the command line says. */
export const words = {
  usage: (engines: string): Saying => ({
    de: `So geht es:
  npm run -s engine -- ENGINE EINGABE AUSGABE.json [--seed 1] [--seconds 10] [--steps n] [--cores n]
  npm run -s engine -- check EINGABE AUSGABE.json       prüft einen Plan, ohne den Code der Engines
  npm run -s engine -- schema ENGINE [KIND]             schreibt das JSON-Schema der Eingabe
  npm run -s engine -- match --needs BEDARFE.jsonl --offers ANGEBOTE.jsonl --out LAUF.tsv [--top 20]
  npm run -s engine -- explain --need TEXT --offer TEXT [--lang de|en]
ENGINE ist eines von: ${engines}. Formate und Beispiele: docs/engines/door.md`,
    en: `How to use it:
  npm run -s engine -- ENGINE INPUT OUTPUT.json [--seed 1] [--seconds 10] [--steps n] [--cores n]
  npm run -s engine -- check INPUT OUTPUT.json          checks a plan without the engines' code
  npm run -s engine -- schema ENGINE [KIND]             prints the JSON schema of the input
  npm run -s engine -- match --needs NEEDS.jsonl --offers OFFERS.jsonl --out RUN.tsv [--top 20]
  npm run -s engine -- explain --need TEXT --offer TEXT [--lang de|en]
ENGINE is one of: ${engines}. Formats and examples: docs/engines/door.md`,
  }),
  noEngine: (name: string, engines: string): Saying => ({ de: `„${name}“ gibt es nicht. Es gibt: ${engines}, check, schema, match, explain.`, en: `There is no "${name}". There are: ${engines}, check, schema, match, explain.` }),
  noKind: (name: string, kind: string, kinds: string): Saying => ({ de: `${name} kennt „${kind}“ nicht. Es gibt: ${kinds}.`, en: `${name} does not know "${kind}". There are: ${kinds}.` }),
  found: (objective: number, bound: number, optimal: boolean, seconds: number): Saying => ({
    de: `Zielwert ${german.format(objective)}, ${optimal ? "bewiesen optimal" : `Schranke ${german.format(bound)}`}, ${german.format(seconds)} s.`,
    en: `Objective ${english.format(objective)}, ${optimal ? "proven optimal" : `bound ${english.format(bound)}`}, ${english.format(seconds)} s.`,
  }),
  counted: (ballots: number, seconds: number): Saying => ({
    de: `${german.format(ballots)} Stimmen gezählt, ${german.format(seconds)} s.`,
    en: `${english.format(ballots)} ballots counted, ${english.format(seconds)} s.`,
  }),
  matched: (pairs: number): Saying => ({ de: `${german.format(pairs)} Vorschläge geschrieben.`, en: `${english.format(pairs)} suggestions written.` }),
  infeasible: { de: "Kein Plan kann alle Regeln einhalten.", en: "No plan can keep all rules." } satisfies Saying,
  unknown: { de: "In dieser Zeit fand sich weder ein Plan noch der Beweis, dass es keinen gibt. Bitte mit mehr --seconds versuchen.", en: "In this time neither a plan was found nor a proof that there is none. Please try with more --seconds." } satisfies Saying,
  bug: { de: "Das ist ein Fehler des Programms.", en: "This is a fault of the programme." } satisfies Saying,
};
