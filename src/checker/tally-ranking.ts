// SPDX-License-Identifier: EUPL-1.2
import type { Hall, Kind } from "./tally.ts";
import { orderOf, type Cast, type Vote } from "./tally-ballots.ts";
import { checkOrder, tieRules } from "./tally-votes.ts";
import { transferable } from "./tally-stv.ts";
import type { Findings } from "./violation.ts";

type Ranking = Vote & { readonly method: "schulze" | "stv"; readonly strength?: string; readonly tied?: "stop" | "invalid" };
type Ballot = Cast & { readonly ranks: readonly (readonly string[])[] };

interface Outcome {
  readonly chosen: readonly string[];
  readonly contested: readonly string[];
  readonly ranking: readonly { readonly option: string; readonly place: number; readonly firsts: number }[];
  readonly schulze?: { readonly pairs: readonly (readonly number[])[]; readonly paths: readonly (readonly number[])[] };
  readonly stv?: { readonly quota: number; readonly stages: readonly { readonly did: string; readonly option?: string; readonly votes: readonly number[]; readonly elected: readonly string[] }[] };
}

const steps = ({ ranks }: Ballot): (readonly string[])[] => ranks.filter((step) => step.length > 0);

export const rankingKind: Kind = {
  rules: (vote: Ranking) => ({
    repeats: (ballot: Ballot) => ballot.voter,
    repeated: vote.repeated ?? "last",
    reason(ballot: Ballot) {
      const named = ballot.ranks.flat();
      const filled = steps(ballot);
      if (named.length === 0) return "empty";
      if (named.some((id) => !vote.options.some((option) => option.id === id))) return "unknown-option";
      if (new Set(named).size < named.length) return "ranked-twice";
      const tied = vote.method === "stv" && (vote.tied === "invalid" ? filled.some((step) => step.length > 1) : filled[0]!.length > 1);
      return tied ? "tied-rank" : undefined;
    },
  }),
  check(vote: Ranking, outcome: Outcome, hall, findings) {
    if (vote.method === "schulze") checkSchulze(vote, outcome, hall, findings);
    else checkStv(vote, outcome, hall, findings);
  },
};

function checkSchulze(vote: Ranking, outcome: Outcome, { counted, lot, decides }: Hall, findings: Findings): void {
  const ids = vote.options.map(({ id }) => id);
  const ballots = (counted as readonly Ballot[]).map((ballot) => new Map(steps(ballot).flatMap((step, rank) => step.map((id) => [id, rank] as const))));
  const ahead = (a: string, b: string): number => ballots.filter((ranks) => (ranks.get(a) ?? Infinity) < (ranks.get(b) ?? Infinity)).length;
  const pairs = ids.map((a) => ids.map((b) => (a === b ? 0 : ahead(a, b))));
  const paths = pairs.map((row, a) => row.map((votes, b) => (votes > pairs[b]![a]! ? (vote.strength === "margins" ? votes - pairs[b]![a]! : votes) : 0)));
  for (const via of ids.keys()) for (const a of ids.keys()) for (const b of ids.keys()) if (a !== b && a !== via && b !== via) paths[a]![b] = Math.max(paths[a]![b]!, Math.min(paths[a]![via]!, paths[via]![b]!));
  findings.need(JSON.stringify(pairs) === JSON.stringify(outcome.schulze?.pairs), "pairs", "Die Paarvergleiche sind andere.", "The pairwise counts are others.");
  findings.need(JSON.stringify(paths) === JSON.stringify(outcome.schulze?.paths), "paths", "Die stärksten Wege sind andere.", "The strongest paths are others.");
  const at = new Map(ids.map((id, place) => [id, place]));
  const behind = (id: string): number => ids.filter((other) => paths[at.get(other)!]![at.get(id)!]! > paths[at.get(id)!]![at.get(other)!]!).length;
  const firsts = (id: string): number => (counted as readonly Ballot[]).filter((ballot) => steps(ballot)[0]!.length === 1 && steps(ballot)[0]![0] === id).length;
  const rules = tieRules(vote.ties ?? ["more-firsts", "stands"], { "more-firsts": (one, other) => firsts(other) - firsts(one), lot });
  checkOrder(orderOf(ids, [(one, other) => behind(one) - behind(other), ...rules], vote.seats ?? 1), decides, outcome, new Map(outcome.ranking.map(({ option, place }) => [option, place])), findings);
}

function checkStv(vote: Ranking, outcome: Outcome, { counted, lot, decides }: Hall, findings: Findings): void {
  const lists = (counted as readonly Ballot[]).map((ballot) => {
    const filled = steps(ballot);
    const end = filled.findIndex((step) => step.length > 1);
    return (end < 0 ? filled : filled.slice(0, end)).map((step) => step[0]!);
  });
  if (counted.length === 0) return;
  const { quota, stages, order } = transferable(vote.options.map(({ id }) => id), lists, vote.seats ?? 1, lot);
  findings.need(outcome.stv?.quota === quota, "quota", `Die Hürde ist ${quota}, angegeben ist ${outcome.stv?.quota}.`, `The quota is ${quota}, the file says ${outcome.stv?.quota}.`);
  stages.forEach((stage, number) => {
    const told = outcome.stv?.stages[number];
    const same = told?.did === stage.did && told.option === stage.option && told.elected.join("\n") === stage.elected.join("\n") && stage.votes.every((votes, at) => Math.abs(votes - (told.votes[at] ?? NaN)) < 1e-6);
    findings.need(same, "stages", `Stufe ${number + 1} verläuft anders: ${stage.did} ${stage.option ?? ""}.`, `Stage ${number + 1} goes differently: ${stage.did} ${stage.option ?? ""}.`);
  });
  findings.need(outcome.stv?.stages.length === stages.length, "stages", `Es sind ${stages.length} Stufen.`, `There are ${stages.length} stages.`);
  const elected = stages.flatMap((stage) => stage.elected);
  const places = new Map(order.map((id, at) => [id, at + 1]));
  checkOrder({ places, chosen: elected, contested: [] }, decides, outcome, new Map(outcome.ranking.map(({ option, place }) => [option, place])), findings);
}
