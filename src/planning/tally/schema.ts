// SPDX-License-Identifier: EUPL-1.2
import { z, type ZodType } from "zod";
import type { TallyKind } from "../../engines/tally/index.ts";
import { cast, id, option, rules, seats, whole } from "./schema.shared.ts";

const dots = z.strictObject({
  ...rules,
  kind: z.literal("dots"),
  options: z.array(z.strictObject({ ...option, by: z.array(id).optional().describe("Whose idea it is: ids of voters.") })),
  ballots: z.array(z.strictObject({ ...cast, dots: z.record(z.string(), z.number()).describe("Points by option id.") })),
  points: z.union([z.number(), z.literal("half-plus-one")]).describe("Points a head; half-plus-one: half of the options, rounded down, and one."),
  cap: z.number().optional().describe("Most points of one voter for one option. Default: all."),
  spend: z.enum(["up-to", "all"]).optional().describe("Whether all points have to be spent. Default up-to."),
  ownIdeas: z.enum(["allowed", "forbidden"]).optional().describe("Default allowed."),
  seats,
  ties: z.array(z.enum(["more-voters", "lot", "stands"])).optional().describe("Rules for ties, one after the other. Default more-voters, stands."),
});

const yesNo = z.strictObject({
  ...rules,
  kind: z.literal("yes-no"),
  options: z.array(z.strictObject(option)).describe("The motions."),
  ballots: z.array(z.strictObject({ ...cast, answers: z.record(z.string(), z.string()).describe("yes, no or abstain by motion id.") })),
  majority: z.enum(["simple", "absolute", "two-thirds", "three-quarters", "unanimous"]),
  abstentions: z.enum(["ignored", "present", "as-no"]).optional().describe("ignored: for nothing; present (default): for the quorum; as-no: for the majority too."),
  chair: id.optional().describe("Voter whose yes decides a tie of a simple majority."),
});

const resistance = z.strictObject({
  ...rules,
  kind: z.literal("resistance"),
  options: z.array(z.strictObject(option)),
  ballots: z.array(z.strictObject({ ...cast, resistance: z.record(z.string(), z.number()).describe("0 (none) to top (unacceptable) by option id.") })),
  top: z.number().optional().describe("End of the scale. Default 10."),
  passive: id.optional().describe("Option that leaves everything as it is."),
  missing: z.enum(["invalid", "highest"]).optional().describe("What an option left out means. Default invalid."),
  seats,
  ties: z.array(z.enum(["fewer-tops", "lower-highest", "lot", "stands"])).optional().describe("Default fewer-tops, lower-highest, stands."),
});

const ranking = z.strictObject({
  ...rules,
  kind: z.literal("ranking"),
  method: z.enum(["schulze", "stv"]),
  options: z.array(z.strictObject(option)),
  ballots: z.array(z.strictObject({ ...cast, ranks: z.array(z.array(z.string())).describe('Steps, best first: [["a"], ["b", "c"]].') })),
  seats,
  strength: z.enum(["winning-votes", "margins"]).optional().describe("Schulze: strength of a link. Default winning-votes."),
  tied: z.enum(["stop", "invalid"]).optional().describe("STV: what several options on one step mean. Default stop."),
  ties: z.array(z.enum(["more-firsts", "lot", "stands"])).optional().describe("Schulze. Default more-firsts, stands."),
});

const scores = z.strictObject({
  ...rules,
  kind: z.literal("scores"),
  options: z.array(z.strictObject({ ...option, class: z.string().optional().describe("Size class.") })).describe("The entries."),
  criteria: z.array(z.strictObject({ ...option, weight: z.number(), min: z.number(), max: z.number() })),
  ballots: z.array(z.strictObject({ ...cast, entry: id, points: z.record(z.string(), z.number()).describe("By criterion id.") })).describe("voter is the juror."),
  conflicts: z.array(z.strictObject({ juror: id, entry: id })).optional().describe("Declared conflicts of interest."),
  normalise: z.enum(["none", "mean", "z"]).optional().describe("How jurors are made comparable. Default none."),
  least: z.number().optional().describe("Fewest assessments of an entry that is ranked. Default 2."),
  classes: z.array(z.string()).optional(),
  shortlist: z.number().optional().describe("Best of each class that go on. Default 12."),
  ties: z.array(z.enum(["heaviest-criterion", "closer-jury", "lot", "stands"])).optional().describe("Default heaviest-criterion, stands."),
});

const delphi = z.strictObject({
  ...rules,
  kind: z.literal("delphi"),
  options: z.array(z.strictObject({ ...option, from: whole.optional().describe("First round in which it is asked. Default 1.") })).describe("The statements."),
  ballots: z.array(z.strictObject({ ...cast, round: z.number(), ratings: z.record(z.string(), z.number()).describe("By statement id.") })),
  rounds: z.number(),
  min: z.number(),
  max: z.number(),
  conceal: z.number().min(0).optional().describe("Results of fewer answers are not shown. Default 5."),
  consensus: z.enum(["either", "both", "iqr", "share"]).optional().describe("Default either."),
  iqr: z.number().optional().describe("Consensus where the interquartile range is at most this. Default 1."),
  share: z.number().min(0).max(1).optional().describe("Consensus where this share lies in adjacent values. Default 0.75."),
  adjacent: whole.optional().describe("How many adjacent values. Default 2."),
  stable: z.number().optional().describe("Stable where the median changes by less than this share. Default 0.15."),
});

const publicVote = z.strictObject({
  ...rules,
  kind: z.literal("public-vote"),
  options: z.array(z.strictObject(option)).describe("The nominees."),
  ballots: z.array(z.strictObject({
    ...cast, nominee: z.string(), address: z.string().optional(), addressHash: z.string().optional(), domain: z.string().optional(),
    confirmedAt: z.string().optional().describe("Moment of the click on the link."), source: z.string().optional(),
  })),
  disposable: z.array(z.string()).optional().describe("Domains whose votes are removed."),
  plus: z.boolean().optional().describe("Everything from + on is no other person. Default true."),
  dotless: z.array(z.string()).optional().describe("Domains where dots do not matter. Default gmail.com."),
  sameDomains: z.record(z.string(), z.string()).optional().describe("Default googlemail.com is gmail.com."),
  confirmUntil: z.string().optional(),
  mostEach: z.number().optional().describe("Most votes of one person. Default: no limit."),
  blackoutDays: z.number().min(0).optional().describe("So many days before closesAt no figure is shown."),
  asOf: z.string().optional().describe("The moment of looking. Default: after the end."),
  burst: z.strictObject({ votes: z.number(), minutes: z.number() }).optional().describe("More votes of one source in so many minutes are reported."),
  seats,
  ties: z.array(z.enum(["earlier", "lot", "stands"])).optional().describe("Default stands."),
});

/** The JSON of a count, by kind; what each field means exactly is said in src/engines/tally/problem.ts. */
export const schemas = { dots, "yes-no": yesNo, resistance, ranking, scores, delphi, "public-vote": publicVote } satisfies Record<TallyKind, ZodType>;
