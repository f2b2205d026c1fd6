// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction, Proposal, Saying, Shortfall } from "../search/index.ts";
import type { Clash } from "./hall.ts";
import type { Count, TallyProblem } from "./problem.ts";
import { namesOf, saying } from "./saying.ts";
import { sayOutcome } from "./speak.outcome.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import type { TallyTexts } from "./words.ts";

/** The contradiction in words: a fact for each rule that takes part, and the whole. */
export function contradictionOf(problem: TallyProblem, { fact, about, figures }: Clash): Contradiction {
  const name = namesOf(problem);
  const sentences = (texts: TallyTexts) => texts.clashes[fact]?.(about.map(name), figures) ?? [fact];
  const german = sentences(de);
  const english = sentences(en);
  const facts = german.map((sentence, at) => ({ fact, about, says: { de: sentence, en: english[at]! } }));
  return { type: "contradiction", facts, says: { de: german.join(" "), en: english.join(" ") } };
}

/** All that is said about a count. */
export function speak(problem: TallyProblem, plan: Count): Pick<Proposal<Count>, "unmet" | "says" | "people"> {
  const name = namesOf(problem);
  const unmet = plan.invalid.map(({ ballot, voter, why, about }): Shortfall => {
    const what = about === undefined ? "" : name(about);
    return { who: voter ?? ballot, what: ballot, why, says: saying(({ results }) => results.invalid(ballot, why, what)) };
  });
  const { says, people } = sayOutcome(problem, plan, name);
  return { unmet, says: [...general(plan), ...says, saying(({ results }) => results.seal(plan.seal.inputHash))], people };
}

function general({ turnout, invalid, late, outcome }: Count): Saying[] {
  const says = [saying(({ results }) => results.turnout(turnout))];
  if (invalid.length > 0) {
    const byReason = new Map<string, number>();
    for (const { why } of invalid) byReason.set(why, (byReason.get(why) ?? 0) + 1);
    const parts = [...byReason].map(([why, votes]) => ({ why, votes })).sort((a, b) => b.votes - a.votes);
    says.push(saying(({ results }) => results.removed(parts)));
  }
  if (late.length > 0) says.push(saying(({ results }) => results.late(late.length)));
  if (turnout.counted === 0) says.push(saying(({ results }) => results.none()));
  // For motions each one says it for itself.
  else if (turnout.quorate === false && outcome.kind !== "yes-no") says.push(saying(({ results }) => results.noQuorum(turnout.counted, turnout.needed!)));
  return says;
}
