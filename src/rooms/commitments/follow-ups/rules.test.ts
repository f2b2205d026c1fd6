// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import type { Agreement } from "../rules.ts";
import { answerWith, conclude, contradict, latestAnswers, nextQuestions, planFollowUps, type Answer, type FollowUp } from "./rules.ts";

const sealed = (changes: Partial<Agreement>): Agreement =>
  ({ id: "1", sealedAt: new Date("2027-03-12T18:00:00Z"), firstContactBy: null, periodUntil: null, parties: [{ id: "a" }, { id: "b" }], ...changes }) as Agreement;
const days = (agreement: Agreement): string[] => planFollowUps(agreement).map((one) => `${one.partyId} ${one.kind} ${one.dueOn}`);

describe("both sides are asked", () => {
  test("two days after the promised call and a week after the period", () => {
    expect(days(sealed({ firstContactBy: "2027-03-26", periodUntil: "2027-05-31" }))).toEqual(["a firstContact 2027-03-28", "b firstContact 2027-03-28", "a result 2027-06-07", "b result 2027-06-07"]);
  });
  test("after two weeks and three months where nothing was named", () => {
    expect(days(sealed({}))).toEqual(["a firstContact 2027-03-26", "b firstContact 2027-03-26", "a result 2027-06-10", "b result 2027-06-10"]);
  });
  test("once only where everything is over before the first call", () => {
    expect(days(sealed({ firstContactBy: "2027-03-26", periodUntil: "2027-03-14" }))).toEqual(["a result 2027-03-21", "b result 2027-03-21"]);
  });
});

test("a long promise is also asked about on the way", () => {
  expect(days(sealed({ firstContactBy: "2027-03-26", periodUntil: "2028-02-01" })).filter((line) => line.startsWith("a"))).toEqual(["a firstContact 2027-03-28", "a result 2027-09-08", "a result 2028-02-08"]);
});

describe("nobody is forgotten and nobody is asked in vain", () => {
  const question = (id: string, changes: Partial<FollowUp>): FollowUp => ({
    id, commitmentId: "1", partyId: "a", kind: "result", dueOn: "2027-06-07", channel: null, sentAt: null, answeredAt: null, answer: null, reason: null, hours: null, note: "", ...changes,
  });
  const said = (answer: Answer, changes: Partial<FollowUp> = {}) => question("now", { answer, answeredAt: new Date("2027-06-08T10:00:00Z"), ...changes });
  const later = question("later", {});

  test("under way: one more question in two months, unless one is planned already", () => {
    expect(nextQuestions(said("running"), [said("running")], "2027-06-08")).toMatchObject({ plans: [{ kind: "result", dueOn: "2027-08-07", partyId: "a" }], dropped: [] });
    expect(nextQuestions(said("running"), [said("running"), later], "2027-06-08").plans).toEqual([]);
  });
  test("done or not feasible: what was not sent falls away, for this side only", () => {
    const others = [later, question("sent", { sentAt: new Date("2027-06-01T08:00:00Z") }), question("b", { partyId: "b" })];
    for (const answer of ["done", "partly", "notFeasible"] as const) expect(nextQuestions(said(answer), others, "2027-06-08")).toEqual({ plans: [], dropped: ["later"] });
  });
  test("not yet: asked again after a week, three times at most", () => {
    const first = said("notYet", { kind: "firstContact" });
    const earlier = (id: string) => question(id, { kind: "firstContact", answer: "notYet", answeredAt: new Date("2027-06-01T10:00:00Z") });
    expect(nextQuestions(first, [later], "2027-06-08").plans).toMatchObject([{ kind: "firstContact", dueOn: "2027-06-15" }]);
    expect(nextQuestions(first, [earlier("x"), earlier("y"), later], "2027-06-08").plans).toEqual([]);
  });
});

describe("the ledger moves by what the sides say", () => {
  test.each<[readonly Answer[], string, boolean]>([
    [[], "contacted", false],
    [["notYet"], "sealed", false],
    [["contactMade"], "contacted", false],
    [["contactMade", "notYet"], "contacted", false],
    [["done"], "fulfilled", false],
    [["done", "done"], "fulfilled", false],
    [["running", "done"], "fulfilled", false],
    [["contactMade", "running"], "running", false],
    [["partly", "partly"], "partly", false],
    [["notFeasible", "contactMade"], "notFeasible", false],
    [["notFeasible", "noContact"], "notFeasible", false],
    [["noContact"], "sealed", false],
    [["noContact", "noContact"], "lapsed", false],
    [["noContact", "notYet"], "sealed", false],
    [["done", "notFeasible"], "contacted", true],
    [["noContact", "done"], "contacted", true],
    [["noContact", "contactMade"], "contacted", true],
    [["done", "partly"], "contacted", true],
    [["running", "notFeasible"], "contacted", true],
  ])("%j", (answers, state, differs) => {
    expect(conclude("contacted", answers, 2)).toEqual({ state, differs });
    expect(conclude("contacted", [...answers].reverse(), 2)).toEqual({ state, differs });
  });

  test("a contradiction does not depend on who speaks first", () => {
    const all: Answer[] = ["contactMade", "notYet", "running", "done", "partly", "notFeasible", "noContact"];
    for (const one of all) for (const other of all) expect(contradict(one, other)).toBe(contradict(other, one));
    for (const one of all) expect(contradict(one, one)).toBe(false);
  });

  test("the newest answer of a side counts", () => {
    const one = (partyId: string, answer: Answer, day: number) => ({ partyId, answer, answeredAt: new Date(Date.UTC(2027, 3, day)) }) as FollowUp;
    expect([...latestAnswers([one("a", "done", 20), one("a", "contactMade", 2), one("b", "running", 3)])]).toEqual([["a", "done"], ["b", "running"]]);
  });
});

test("not feasible needs a reason, and a settled result stays", () => {
  const open = { id: "f" } as FollowUp;
  const said = { answer: "notFeasible" as const, reason: null, hours: null, note: "" };
  const now = new Date("2027-04-01T10:00:00Z");
  expect(answerWith(open, said, false, now)).toMatchObject({ ok: false, refusal: { type: "followUpReasonMissing", field: "reason" } });
  expect(answerWith(open, { ...said, reason: "waiting" }, false, now)).toMatchObject({ ok: true, value: { answeredAt: now, reason: "waiting" } });
  expect(answerWith(open, { ...said, answer: "done" }, true, now)).toMatchObject({ ok: false, refusal: { type: "followUpSettled" } });
});
