// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bring, changeable, isPublic, isSealed, seal, sign, turnDown, unsigned, withdraw, withSignatures, type Agreement, type AgreementRefusal, type Party } from "./rules.ts";
import type { Result } from "../../kernel/result.ts";

const at = new Date("2027-03-12T18:00:00Z");
const sealer = { personId: "lohmann", speaksFor: [] };

const party = (organisationId: string, changes: Partial<Party> = {}): Party => ({
  id: `p-${organisationId}`, organisationId, name: organisationId, sector: "business", quarterId: null, personId: null, representative: "", signedAt: null, signatureHow: null,
  publishNames: true, publishPhoto: false, ...changes,
});
const draft: Agreement = {
  id: "1", number: "MP27-0001-1", editionId: "e", topic: null, title: "Training", state: "draft", differs: false, periodFrom: null, periodUntil: null, place: "",
  firstContactOrganisationId: "club", firstContactBy: "2027-03-26", reciprocal: false, late: false, note: "", parties: [party("bakery"), party("club", { personId: "kruse" })],
  contributions: [{ id: "c", giverId: "bakery", receiverId: "club", what: "Training", quantity: 12, unit: "hours", estimatedCents: null, valueMethod: null }],
  terms: { editionId: "e", series: "MP27", reciprocity: "free", nonprofitPairs: true, topics: [], late: false },
  createdAt: at, createdBy: null, sealedAt: null, settledAt: null, version: 1,
};
const must = (result: Result<Agreement, AgreementRefusal>): Agreement => {
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
};
const signed = must(sign(draft, { partyIds: ["p-bakery", "p-club"], how: "device" }, at));
const atSealer = must(bring(signed));
const sealed = must(seal(atSealer, sealer, at));

describe("the way of an agreement", () => {
  test("from the draft to the seal", () => {
    const half = must(sign(draft, { partyIds: ["p-bakery"], how: "paper" }, at));
    expect([half.state, signed.state, atSealer.state, sealed.state]).toEqual(["draft", "signed", "atSealer", "sealed"]);
    expect(sealed.sealedAt).toEqual(at);
  });

  test.each<[string, Result<Agreement, AgreementRefusal>, string]>([
    ["before the sealer without a signature", bring(must(sign(draft, { partyIds: ["p-bakery"], how: "device" }, at))), "agreementNotSigned"],
    ["sealed without lying before the sealer", seal(signed, sealer, at), "agreementNotAtSealer"],
    ["sealed twice: two sealers at once", seal(sealed, { personId: "perschke", speaksFor: [] }, at), "agreementFixed"],
    ["sealed by a side's representative", seal(atSealer, { personId: "kruse", speaksFor: [] }, at), "agreementOwnSeal"],
    ["sealed by somebody who speaks for a side", seal(atSealer, { personId: "x", speaksFor: ["bakery"] }, at), "agreementOwnSeal"],
    ["refused without a reason", turnDown(atSealer, sealer, "refused", "  "), "agreementReasonMissing"],
    ["given back without a reason", turnDown(atSealer, sealer, "returned", ""), "agreementReasonMissing"],
    ["given back by a side's representative", turnDown(atSealer, { personId: "kruse", speaksFor: [] }, "returned", "zu klein"), "agreementOwnSeal"],
    ["withdrawn after the seal", withdraw(sealed), "agreementFixed"],
    ["changed after the seal", changeable(sealed), "agreementFixed"],
    ["changed while it lies before the sealer", changeable(atSealer), "agreementAtSealer"],
    ["brought again after its end", bring(must(withdraw(signed))), "agreementEnded"],
    ["signed by nobody", sign(draft, { partyIds: [], how: "device" }, at), "agreementNobodySigns"],
    ["signed by an account for the other side", sign(draft, { partyIds: ["p-club"], how: "account", speaksFor: ["bakery"] }, at), "agreementForeignSignature"],
    ["one organisation on both sides", bring({ ...signed, parties: [signed.parties[0]!, { ...signed.parties[1]!, organisationId: "bakery" }] }), "agreementIncomplete"],
    ["nothing between the sides", bring({ ...signed, contributions: [] }), "agreementIncomplete"],
  ])("refused: %s", (_name, result, type) => expect(result).toMatchObject({ ok: false, refusal: { type } }));

  test("given back, it can be brought again; turned down, it is over", () => {
    expect(must(bring(must(turnDown(atSealer, sealer, "returned", "Menge fehlt")))).state).toBe("atSealer");
    expect(bring(must(turnDown(atSealer, sealer, "refused", "Geld")))).toMatchObject({ refusal: { type: "agreementEnded" } });
  });

  test("stands in public only sealed and with the consent of every side", () => {
    expect([isPublic(sealed), isPublic(signed), isPublic({ ...sealed, parties: [sealed.parties[0]!, { ...sealed.parties[1]!, publishNames: false }] })]).toEqual([true, false, false]);
  });
});

/** What anybody can try, in any order. */
const steps = {
  signA: (a: Agreement) => sign(a, { partyIds: ["p-bakery"], how: "device" }, at),
  signB: (a: Agreement) => sign(a, { partyIds: ["p-club"], how: "paper" }, at),
  rewrite: (a: Agreement) => {
    const open = changeable(a);
    return open.ok ? { ok: true as const, value: withSignatures({ ...a, title: `${a.title}!`, parties: a.parties.map((one) => ({ ...one, signedAt: null, signatureHow: null })) }) } : open;
  },
  bring, withdraw,
  seal: (a: Agreement) => seal(a, sealer, at),
  sealOwn: (a: Agreement) => seal(a, { personId: "kruse", speaksFor: [] }, at),
  giveBack: (a: Agreement) => turnDown(a, sealer, "returned", "unklar"),
  refuse: (a: Agreement) => turnDown(a, sealer, "refused", "Geld"),
};
type StepName = keyof typeof steps;
/** Said more often, so that many walks get as far as the seal. */
const forward: StepName[] = ["signA", "signB", "bring", "seal", "signA", "signB", "bring", "seal"];
const text = ({ title, parties, contributions, number }: Agreement): string => JSON.stringify({ title, parties, contributions, number });

test("no order of steps seals without every signature, and nothing moves a sealed text", () => {
  let seals = 0;
  fc.assert(fc.property(fc.array(fc.constantFrom(...(Object.keys(steps) as StepName[]), ...forward), { minLength: 4, maxLength: 30, size: "max" }), (names) => {
    let now = draft;
    let sealedText: string | undefined;
    for (const name of names) {
      const result = steps[name](now);
      if (result.ok) now = result.value;
      if (sealedText === undefined && isSealed(now.state)) {
        expect(name).toBe("seal");
        sealedText = text(now);
        seals++;
      }
      if (isSealed(now.state)) expect(unsigned(now)).toEqual([]);
      if (sealedText !== undefined) expect([now.state, text(now)]).toEqual(["sealed", sealedText]);
    }
  }), { numRuns: 3000, seed: 27 });
  expect(seals, "the random walks must reach the seal, or they prove nothing").toBeGreaterThan(50);
});
