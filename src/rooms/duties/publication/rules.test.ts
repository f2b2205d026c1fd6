// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { duties, mayClose, mayPublish, openDuties, stateOf, type DutyFacts } from "./rules.ts";

const whole: DutyFacts = { state: "preparing", imprint: true, contact: true, notice: "released", accessibility: true, plain: true, coordinators: 1, mails: "sent" };
const lacking: [string, Partial<DutyFacts>, string][] = [
  ["imprint", { imprint: false }, "imprint"], ["contact", { contact: false }, "contact"], ["privacy notice", { notice: "none" }, "privacy"],
  ["true privacy notice", { notice: "changed" }, "privacy"], ["accessibility declaration", { accessibility: false }, "accessibility"],
  ["page in plain language", { plain: false }, "plain"], ["coordinator", { coordinators: 0 }, "office"],
];

describe("check 37: a network cannot go public without its duties", () => {
  it("goes public when all are met", () => expect(mayPublish(whole, false)).toEqual({ ok: true, value: "public" }));

  it.each(lacking)("without %s it does not", (_name, lack, duty) => {
    expect(mayPublish({ ...whole, ...lack }, true)).toEqual({ ok: false, refusal: { type: "publicationDuties", duties: [duty] } });
    expect(openDuties({ ...whole, ...lack })).toEqual([duty]);
  });

  it("without mail only when that is said", () => {
    const quiet: DutyFacts = { ...whole, mails: "kept" };
    expect(mayPublish(quiet, false)).toMatchObject({ ok: false, refusal: { type: "publicationMail" } });
    expect(mayPublish(quiet, true).ok).toBe(true);
    expect(stateOf("mail", { ...quiet, state: "public" })).toBe("said");
  });

  it("names everything at once that is missing", () => {
    const nothing: DutyFacts = { state: "preparing", imprint: false, contact: false, notice: "none", accessibility: false, plain: false, coordinators: 0, mails: "kept" };
    expect(openDuties(nothing)).toEqual(duties);
  });

  it("closes again, once", () => {
    expect(mayClose("public").ok).toBe(true);
    expect(mayClose("preparing")).toMatchObject({ refusal: { type: "publicationNotYet" } });
    expect(mayPublish({ ...whole, state: "public" }, false)).toMatchObject({ refusal: { type: "publicationDone" } });
  });
});
