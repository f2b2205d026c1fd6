// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openSession, linkExpires, linkMinutes, type SignInLink } from "../rules.ts";
import { codeOf, codeTries, lasts, purposes, takeToken, tokenExpires, tryCode, veiled, type Purpose, type Token } from "./rules.ts";

const start = new Date("2026-11-22T08:00:00Z").getTime();

/** What is true, kept apart from the rules: who was given what, when, and whether it has worked once. */
interface Issued {
  readonly purpose: Purpose;
  readonly person: string | null;
  readonly session: string | null;
  readonly at: number;
  worked: boolean;
}
interface Model { now: number; issued: Issued[] }
/** What the rules know: the rows as the database would hold them. */
interface Real { now: number; rows: Token[] }

const people = [null, "ada", "ben"] as const;
const at = (now: number): Date => new Date(start + now * 60_000);

class Issue implements fc.Command<Model, Real> {
  constructor(readonly purpose: Purpose, readonly person: string | null, readonly session: string | null) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    model.issued.push({ purpose: this.purpose, person: this.person, session: this.session, at: model.now, worked: false });
    real.rows.push({ id: String(real.rows.length), purpose: this.purpose, personId: this.person, sessionId: this.session, detail: null, tries: 0, expiresAt: tokenExpires(this.purpose, at(real.now)), usedAt: null });
  }
  toString = (): string => `issue ${this.purpose} for ${this.person ?? "anybody"}`;
}

class Wait implements fc.Command<Model, Real> {
  constructor(readonly minutes: number) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    model.now += this.minutes;
    real.now += this.minutes;
  }
  toString = (): string => `wait ${this.minutes}`;
}

class Take implements fc.Command<Model, Real> {
  constructor(readonly which: number, readonly purpose: Purpose | "its own", readonly person: string | null | "its own", readonly session: string | null | "its own") {}
  check = (model: Readonly<Model>): boolean => model.issued.length > 0;
  run(model: Model, real: Real): void {
    const i = this.which % model.issued.length;
    const truth = model.issued[i]!;
    const own = <T>(asked: T | "its own", is: T): T => (asked === "its own" ? is : (asked as T));
    const by = { purpose: own(this.purpose, truth.purpose), person: own(this.person, truth.person), session: own(this.session, truth.session) };
    const right = by.purpose === truth.purpose && (truth.person === null || by.person === truth.person) && (truth.session === null || by.session === truth.session)
      && model.now - truth.at < lasts[truth.purpose] && !truth.worked;
    const taken = takeToken(real.rows[i]!, { purpose: by.purpose, personId: by.person ?? undefined, sessionId: by.session ?? undefined }, at(real.now));
    expect(taken.ok).toBe(right);
    if (!taken.ok) return;
    truth.worked = true;
    real.rows[i] = { ...real.rows[i]!, usedAt: at(real.now) };
  }
  toString = (): string => `take ${this.which} as ${String(this.person)} for ${this.purpose}`;
}

describe("check 15: one-time tokens as a state machine", () => {
  it("work for their purpose and person, in time, once: 10,000 runs", () => {
    const own = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 3, arbitrary: fc.constant("its own" as const) }, { weight: 1, arbitrary });
    const commands = fc.commands([
      fc.tuple(fc.constantFrom(...purposes), fc.constantFrom(...people), fc.constantFrom(null, "here", "there")).map(([purpose, person, session]) => new Issue(purpose, person, session)),
      fc.constantFrom(1, 4, 5, 6, 9, 10, 11, 60, 1440).map((minutes) => new Wait(minutes)),
      fc.tuple(fc.nat(20), own(fc.constantFrom(...purposes)), own(fc.constantFrom(...people)), own(fc.constantFrom(null, "here", "there"))).map((parts) => new Take(...parts)),
    ], { maxCommands: 14 });
    let taken = 0;
    fc.assert(fc.property(commands, (steps) => {
      const real: Real = { now: 0, rows: [] };
      fc.modelRun(() => ({ model: { now: 0, issued: [] }, real }), steps);
      taken += real.rows.filter((row) => row.usedAt).length;
    }), { numRuns: 10_000 });
    expect(taken).toBeGreaterThan(2000); // the walk really opens something
  });

  it("sign-in links open once, in time, for active people: 10,000 runs", () => {
    fc.assert(fc.property(fc.nat(90), fc.boolean(), fc.constantFrom("active" as const, "paused" as const, "ended" as const), (minutes, used, personState) => {
      const link: SignInLink = { id: "1", personId: "ada", personState, nextPath: null, expiresAt: linkExpires(at(0)), usedAt: used ? at(1) : null };
      expect(openSession(link, at(minutes)).ok).toBe(!used && minutes < linkMinutes && personState === "active");
    }), { numRuns: 10_000 });
  });

  it("codes stand five tries, the right one among them or none", () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (tries) => {
      let row: Token = { id: "1", purpose: "stepUp", personId: "ada", sessionId: "here", detail: null, tries: 0, expiresAt: tokenExpires("stepUp", at(0)), usedAt: null };
      let confirmed = 0;
      for (const [i, right] of tries.entries()) {
        const tried = tryCode(row, right, { purpose: "stepUp", personId: "ada", sessionId: "here" }, at(0));
        if (i >= codeTries || confirmed > 0) expect(tried.ok).toBe(false);
        if (!tried.ok) continue;
        row = { ...row, tries: row.tries + 1, usedAt: tried.value.right ? at(0) : null };
        if (tried.value.right) confirmed++;
      }
      expect(confirmed).toBeLessThanOrEqual(1);
    }), { numRuns: 10_000 });
  });
});

describe("codes", () => {
  it("are six digits, spread evenly", () => {
    const seen = new Set<string>();
    const firsts = new Map<string, number>();
    for (let i = 0; i < 5000; i++) {
      const code = codeOf(Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url"));
      expect(code).toMatch(/^\d{6}$/);
      seen.add(code);
      firsts.set(code[0]!, (firsts.get(code[0]!) ?? 0) + 1);
    }
    expect(seen.size).toBeGreaterThan(4900);
    for (const count of firsts.values()) expect(count).toBeGreaterThan(350);
  });

  it("go to a mailbox that is shown veiled", () => expect(veiled("selin@kaya.example")).toBe("s•••@kaya.example"));
});
