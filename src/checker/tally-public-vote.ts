// SPDX-License-Identifier: EUPL-1.2
import type { Kind } from "./tally.ts";
import { byTime, momentOf, orderOf, type Cast, type Vote } from "./tally-ballots.ts";
import { checkOrder, figure, tieRules } from "./tally-votes.ts";

interface PublicVote extends Vote {
  readonly disposable?: readonly string[];
  readonly plus?: boolean;
  readonly dotless?: readonly string[];
  readonly sameDomains?: Readonly<Record<string, string>>;
  readonly confirmUntil?: string;
  readonly mostEach?: number;
  readonly blackoutDays?: number;
  readonly asOf?: string;
}

type Ballot = Cast & { readonly nominee: string; readonly address?: string; readonly addressHash?: string; readonly domain?: string; readonly confirmedAt?: string };

interface Outcome {
  readonly chosen: readonly string[];
  readonly contested: readonly string[];
  readonly hidden: boolean;
  readonly ranking: readonly { readonly option: string; readonly place: number; readonly votes: number }[];
  readonly people: number;
  readonly removed: readonly { readonly why: string; readonly votes: number }[];
}

export const publicVoteKind: Kind = {
  rules(vote: PublicVote) {
    const nominees = new Set(vote.options.map(({ id }) => id));
    return {
      repeats: (ballot: Ballot) => JSON.stringify([personOf(vote, ballot), ballot.nominee]),
      repeated: vote.repeated ?? "first",
      reason: (ballot: Ballot) => reason(vote, nominees, ballot),
      afterwards: vote.mostEach === undefined ? undefined : (left: readonly Ballot[]) => beyond(vote, vote.mostEach!, left),
    };
  },
  check(vote: PublicVote, outcome: Outcome, { counted, reasons, lot, decides }, findings) {
    const ballots = counted as readonly Ballot[];
    const [asOf, closes] = [momentOf(vote.asOf) ?? Infinity, momentOf(vote.closesAt) ?? -Infinity];
    const hidden = vote.blackoutDays !== undefined && vote.asOf !== undefined && asOf >= closes - vote.blackoutDays * 86_400_000 && asOf < closes;
    findings.need(outcome.hidden === hidden, "blackout", `Verdeckt: ${hidden}, angegeben: ${outcome.hidden}.`, `Hidden: ${hidden}, the file says: ${outcome.hidden}.`);
    const people = new Set(ballots.map((ballot) => personOf(vote, ballot))).size;
    if (!hidden) figure(findings, "alle", "people", people, outcome.people);
    const told = new Map(outcome.removed.map(({ why, votes }) => [why, votes]));
    for (const [why, list] of Map.groupBy(reasons.values(), (value) => value)) figure(findings, why, "removed", list.length, told.get(why));
    if (hidden) {
      findings.need(outcome.ranking.length === 0, "blackout", "In der Sperrzeit stehen Zahlen da.", "Figures are shown during the black-out.");
      return;
    }
    const votes = Map.groupBy(ballots, ({ nominee }) => nominee);
    const number = (id: string): number => votes.get(id)?.length ?? 0;
    for (const { option, votes: toldVotes } of outcome.ranking) figure(findings, option, "Stimmen/votes", number(option), toldVotes);
    const last = (id: string): number => Math.max(-Infinity, ...(votes.get(id) ?? []).flatMap(({ at }) => momentOf(at) ?? []));
    const rules = tieRules(vote.ties ?? ["stands"], { earlier: (one, other) => (last(one) === last(other) ? 0 : last(one) - last(other)), lot });
    const order = orderOf(vote.options.map(({ id }) => id), [(one, other) => number(other) - number(one), ...rules], vote.seats ?? 1);
    checkOrder(order, decides && asOf >= closes, outcome, new Map(outcome.ranking.map(({ option, place }) => [option, place])), findings);
  },
};

function reason(vote: PublicVote, nominees: ReadonlySet<string>, ballot: Ballot): string | undefined {
  const asOf = momentOf(vote.asOf) ?? Infinity;
  if ([ballot.at, ballot.confirmedAt].some((text) => (momentOf(text) ?? -Infinity) > asOf)) return "not-yet";
  const [local, domain] = parts(ballot.address);
  const broken = ballot.address !== undefined && (local === "" || domain === "");
  if (broken || (ballot.address === undefined && ballot.addressHash === undefined && ballot.voter === undefined)) return "no-address";
  if (!nominees.has(ballot.nominee)) return "unknown-option";
  const host = ballot.address === undefined ? (ballot.domain ?? "").trim().toLowerCase() : domain;
  if ((vote.disposable ?? []).some((bad) => host === bad.toLowerCase() || host.endsWith(`.${bad.toLowerCase()}`))) return "disposable";
  if (ballot.confirmedAt === undefined) return ballot.paper ? undefined : "unconfirmed";
  return momentOf(ballot.confirmedAt)! > (momentOf(vote.confirmUntil) ?? momentOf(vote.closesAt) ?? Infinity) ? "confirmed-late" : undefined;
}

function parts(address: string | undefined): [string, string] {
  const text = (address ?? "").trim().toLowerCase();
  const at = text.lastIndexOf("@");
  return at < 0 ? ["", ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** Who stands behind a vote. */
function personOf({ plus = true, dotless = ["gmail.com"], sameDomains = { "googlemail.com": "gmail.com" } }: PublicVote, { address, addressHash, voter }: Ballot): string {
  if (address === undefined) return addressHash === undefined ? `v ${voter}` : `h ${addressHash}`;
  const [local, written] = parts(address);
  const domain = Object.hasOwn(sameDomains, written) ? sameDomains[written]! : written;
  const short = plus ? local.split("+")[0]! : local;
  return `a ${dotless.includes(domain) ? short.replaceAll(".", "") : short}@${domain}`;
}

function beyond(vote: PublicVote, most: number, left: readonly Ballot[]): ReadonlyMap<string, string> {
  const people = Map.groupBy(left, (ballot) => personOf(vote, ballot));
  return new Map([...people.values()].flatMap((list) => list.toSorted(byTime).slice(most).map(({ id }) => [id, "over-limit"] as const)));
}
