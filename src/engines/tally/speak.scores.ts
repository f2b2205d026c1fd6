// SPDX-License-Identifier: EUPL-1.2
import type { Saying } from "../search/index.ts";
import type { EntryScore, ScoresOutcome, ScoresProblem } from "./problem.ts";
import { saying } from "./saying.ts";

/** A share so much above or below the mean of the class is worth a word. */
const WORTH = 0.05;

/**
 * What each entrant is told: place among the rated of the class, how many assessed, the criteria above and below the mean
 * of the class, and whether the entry goes on. No names of jurors, no figures of other entries.
 */
export function entryFeedback(problem: ScoresProblem, outcome: ScoresOutcome, name: (id: string) => string): [string, readonly Saying[]][] {
  return outcome.classes.flatMap((group) => {
    const means = meanShares(problem, group.entries);
    const rated = group.entries.filter((entry) => entry.rated).length;
    return group.entries.map((entry): [string, readonly Saying[]] => {
      const { entry: id, ballots, place } = entry;
      if (place === undefined) return [id, [saying(({ results }) => results.unrated(name(id), ballots, problem.least ?? 2))]];
      const next = group.chosen.includes(id) ? "on" : group.contested.includes(id) ? "open" : "off";
      return [id, [
        saying(({ feedback }) => feedback.place(name(id), place, rated)), saying(({ feedback }) => feedback.seen(ballots)),
        ...criteria(problem, entry, means, name), saying(({ feedback }) => feedback[next]()),
      ]];
    });
  });
}

/** Mean share a criterion over the rated entries of the class. */
function meanShares({ criteria: asked }: ScoresProblem, entries: readonly EntryScore[]): number[] {
  const rated = entries.filter((entry) => entry.rated);
  return asked.map((_, at) => rated.reduce((sum, { shares }) => sum + shares[at]!, 0) / Math.max(1, rated.length));
}

/** At most three strong and three weak ones, the furthest from the mean first. */
function criteria({ criteria: asked }: ScoresProblem, { shares }: EntryScore, means: readonly number[], name: (id: string) => string): Saying[] {
  const apart = asked.map(({ id }, at) => ({ id, by: shares[at]! - means[at]! }));
  const strong = apart.filter(({ by }) => by >= WORTH).sort((a, b) => b.by - a.by).slice(0, 3).map(({ id }) => name(id));
  const weak = apart.filter(({ by }) => by <= -WORTH).sort((a, b) => a.by - b.by).slice(0, 3).map(({ id }) => name(id));
  return [
    ...(strong.length > 0 ? [saying(({ feedback }) => feedback.strong(strong))] : []),
    ...(weak.length > 0 ? [saying(({ feedback }) => feedback.weak(weak))] : []),
  ];
}
