// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import type { Agreement } from "../rules.ts";
import { decideAmendment, propose } from "./rules.ts";

const at = new Date("2027-04-01T10:00:00Z");
const sealed = { id: "1", state: "sealed", parties: [{ organisationId: "a" }, { organisationId: "b" }, { organisationId: "c" }] } as unknown as Agreement;
const proposal = { id: "n", text: "Das Training findet im Mai statt.", organisationId: "a" };
const proposed = (() => {
  const result = propose(sealed, [], proposal, at);
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
})();

describe("a change after the seal", () => {
  test("holds once every side has agreed", () => {
    const second = decideAmendment(sealed, proposed, { organisationId: "b", consents: true }, at);
    expect(second).toMatchObject({ ok: true, value: { state: "proposed" } });
    if (second.ok) expect(decideAmendment(sealed, second.value, { organisationId: "c", consents: true }, at)).toMatchObject({ ok: true, value: { state: "agreed", decidedAt: at } });
  });
  test("falls with one no", () => expect(decideAmendment(sealed, proposed, { organisationId: "c", consents: false }, at)).toMatchObject({ ok: true, value: { state: "declined" } }));

  test.each([
    ["before the seal", propose({ ...sealed, state: "signed" }, [], proposal, at), "agreementNotSealed"],
    ["while another one is open", propose(sealed, [proposed], proposal, at), "amendmentOpen"],
    ["by a stranger", propose(sealed, [], { ...proposal, organisationId: "x" }, at), "amendmentNotYours"],
    ["about money", propose(sealed, [], { ...proposal, text: "Statt des Trainings 300 Euro." }, at), "agreementMoney"],
    ["decided twice", decideAmendment(sealed, { ...proposed, state: "declined" }, { organisationId: "b", consents: true }, at), "amendmentDecided"],
    ["decided by a stranger", decideAmendment(sealed, proposed, { organisationId: undefined, consents: true }, at), "amendmentNotYours"],
  ])("refused: %s", (_name, result, type) => expect(result).toMatchObject({ ok: false, refusal: { type } }));
});
