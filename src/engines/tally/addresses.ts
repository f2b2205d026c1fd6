// SPDX-License-Identifier: EUPL-1.2
import type { PublicVote, PublicVoteProblem } from "./problem.ts";

/** Reads addresses by the rules of one public vote. */
export interface Addresses {
  /** The person behind a vote; undefined where nothing readable says who. */
  person(vote: PublicVote): string | undefined;
  /** The disposable domain that the vote came from, as the list writes it. */
  disposable(vote: PublicVote): string | undefined;
}

/** Alias normalisation and throw-away domains as problem.public-vote.ts says. */
export function addresses(problem: PublicVoteProblem): Addresses {
  const plus = problem.plus ?? true;
  const same = new Map(Object.entries(problem.sameDomains ?? { "googlemail.com": "gmail.com" }));
  const dotless = new Set(problem.dotless ?? ["gmail.com"]);
  const thrown = new Set((problem.disposable ?? []).map(small));
  const person = (vote: PublicVote) => {
    if (vote.address === undefined) return vote.addressHash === undefined ? prefixed("voter", vote.voter) : prefixed("hash", vote.addressHash);
    const parts = split(vote.address);
    if (!parts) return undefined;
    const domain = same.get(parts.domain) ?? parts.domain;
    const cutAt = plus ? parts.local.indexOf("+") : -1;
    const bare = cutAt < 0 ? parts.local : parts.local.slice(0, cutAt);
    const local = dotless.has(domain) ? bare.replaceAll(".", "") : bare;
    return local === "" ? undefined : `address:${local}@${domain}`;
  };
  return {
    person,
    disposable(vote) {
      if (thrown.size === 0) return undefined;
      const domain = vote.address === undefined ? small(vote.domain ?? "") : (split(vote.address)?.domain ?? "");
      for (let from = 0; from >= 0; from = domain.indexOf(".", from) + 1 || -1) {
        const tail = domain.slice(from);
        if (thrown.has(tail)) return tail;
      }
      return undefined;
    },
  };
}

const prefixed = (what: string, value: string | undefined) => (value === undefined ? undefined : `${what}:${value}`);

/** Small letters for A to Z alone: other alphabets fold differently from machine to machine. */
function small(text: string): string {
  return text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

function split(address: string): { local: string; domain: string } | undefined {
  const whole = small(address.trim());
  const at = whole.lastIndexOf("@");
  return at < 1 || at === whole.length - 1 ? undefined : { local: whole.slice(0, at), domain: whole.slice(at + 1) };
}
