// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { buildIndex, sentences, suggest, suggestFrom } from "../../engines/matching/index.ts";
import type { Card, Suggestion } from "../../engines/matching/index.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import { said, type Fault } from "./fault.ts";
import { readText } from "./input.ts";
import { issueSentences } from "./issues.ts";

/** One line of a file of needs or offers; dates are ISO, null means open or not stated. */
const line = z.object({
  id: z.string().min(1),
  title: z.string().default(""),
  text: z.string().default(""),
  category: z.string().nullish(),
  quarter: z.string().nullish(),
  from: z.iso.date().nullish(),
  to: z.iso.date().nullish(),
  quantity: z.number().nullish(),
});

/** Offers a need where nobody says how many. */
const USUAL_TOP = 20;
/** Where nobody says which day it is, nothing is over. */
const LONG_AGO = "0001-01-01";

const USAGE = said({
  de: "So geht es: match --needs bedarfe.jsonl --offers angebote.jsonl --out lauf.tsv [--top 20] [--today 2026-05-01] oder explain --need '...' --offer '...' [--lang de|en].",
  en: "How to use it: match --needs needs.jsonl --offers offers.jsonl --out run.tsv [--top 20] [--today 2026-05-01], or explain --need '...' --offer '...' [--lang de|en].",
});

/** Which offers answer which need, from file to file: a line `need <tab> offer <tab> score` each, best first; what does not fit stands behind with a score below 0. Answers the number of lines. */
export function matchFiles(args: readonly string[]): Result<number, Fault> {
  const values = options(args, ["needs", "offers", "out", "top", "today"]);
  if (!values?.needs || !values.offers || !values.out) return refuse(USAGE);
  const top = Number(values.top ?? USUAL_TOP);
  if (!Number.isInteger(top) || top < 1) return refuse(said({ de: `Nach --top steht eine ganze Zahl ab 1, hier steht „${values.top}“.`, en: `After --top comes a whole number of at least 1; here is "${values.top}".` }));
  const needs = readCards(values.needs, "need");
  if (!needs.ok) return needs;
  const offers = readCards(values.offers, "offer");
  if (!offers.ok) return offers;
  const index = buildIndex([...needs.value, ...offers.value]);
  const lines = needs.value.flatMap((need) => suggestFrom(index, need, { today: values.today ?? LONG_AGO, top }).map((found) => `${need.id}\t${found.id}\t${scoreOf(found)}\n`));
  try {
    writeFileSync(values.out, lines.join(""));
  } catch (error) {
    return refuse(said({ de: `${values.out} ließ sich nicht schreiben (${String((error as NodeJS.ErrnoException).code)}).`, en: `${values.out} could not be written (${String((error as NodeJS.ErrnoException).code)}).` }));
  }
  return ok(lines.length);
}

/** Why an offer answers a need, and what is missing: one sentence a line. */
export function explainPair(args: readonly string[]): Result<readonly string[], Fault> {
  const values = options(args, ["need", "offer", "lang"]);
  if (values?.need === undefined || values.offer === undefined || !["de", "en", undefined].includes(values.lang)) return refuse(USAGE);
  const locale = values.lang === "en" ? "en" : "de";
  const [found] = suggest(cardOf("need", values.need), [cardOf("offer", values.offer)], { today: LONG_AGO });
  if (!found) return ok([locale === "de" ? "Es fand sich nichts, was beide verbindet." : "Nothing was found that connects the two."]);
  return ok([...found.reasons, ...found.lacks].map((item) => `${sentences(item, locale)}.`));
}

/** A fit lies in 0..1, anything else in -1..0: the order of the list is the order of the scores. */
const scoreOf = ({ score, fits }: Suggestion): string => (fits ? score : score - 1).toFixed(6);

const cardOf = (direction: Card["direction"], text: string): Card => ({ id: direction, direction, organisationId: direction, title: text, text: "", category: "" });

function options(args: readonly string[], names: readonly string[]): Record<string, string | undefined> | undefined {
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(names.map((name) => [name, { type: "string" } as const])) }).values as Record<string, string | undefined>;
  } catch {
    return undefined;
  }
}

/** The cards of a file with one JSON object a line; empty lines are passed over. */
function readCards(path: string, direction: Card["direction"]): Result<Card[], Fault> {
  const text = readText(path);
  if (!text.ok) return text;
  const cards: Card[] = [];
  for (const [at, row] of text.value.split("\n").entries()) {
    if (row.trim() === "") continue;
    const read = readCard(row, direction);
    if (!read.ok) return refuse(said(...read.refusal.says.map(({ de, en }) => ({ de: `${path}, Zeile ${at + 1}: ${de}`, en: `${path}, line ${at + 1}: ${en}` }))));
    cards.push(read.value);
  }
  return ok(cards);
}

function readCard(row: string, direction: Card["direction"]): Result<Card, Fault> {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return refuse(said({ de: "Das ist kein JSON.", en: "This is not JSON." }));
  }
  const read = line.safeParse(value, { reportInput: true });
  if (!read.success) return refuse(said(...issueSentences(read.error.issues)));
  const { id, title, text, category, quarter, from, to, quantity } = read.data;
  return ok({
    // Whoever wrote them is not known: no pair is ruled out for one organisation.
    id, direction, organisationId: `${direction} ${id}`, title, text, category: category ?? "",
    quarterId: quarter ?? undefined, from: from ?? undefined, until: to ?? undefined, quantity: quantity ?? undefined,
  });
}
