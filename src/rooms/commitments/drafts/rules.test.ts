// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { readForm } from "../../../kernel/fields.ts";
import { agreementForm } from "./commands.ts";
import { parseAgreementForm, shortened, type DraftGround } from "./rules.ts";

const id = (n: number): string => `00000000-0000-7000-8000-00000000000${n}`;
const [bakery, club, school, ghost] = [id(1), id(2), id(3), id(9)];
const ground: DraftGround = {
  today: "2027-03-12",
  organisations: [{ id: bakery, name: "Bäckerei Kaya", sector: "business" }, { id: club, name: "Jugendtreff Nordring", sector: "nonprofit" }, { id: school, name: "Gesamtschule", sector: "education" }],
  terms: { editionId: null, series: "MP27", reciprocity: "free", nonprofitPairs: true, topics: [], late: false },
};
const terms = (changes: Partial<DraftGround["terms"]>): DraftGround => ({ ...ground, terms: { ...ground.terms, ...changes } });
const both = { a_organisation: bakery, a_what: "Vier Bewerbungstrainings in der Backstube", a_quantity: "12", a_unit: "hours", b_organisation: club, b_what: "Ein Abend mit der Band", b_unit: "other" };

/** As the form sends it: text only, nothing for what is not ticked. */
function written(form: Record<string, string>, given: DraftGround = ground) {
  const read = readForm(agreementForm, form);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return parseAgreementForm(read.value, given);
}

describe("an agreement is written down", () => {
  test("with give and take between two sides", () => {
    expect(written(both)).toMatchObject({
      ok: true,
      value: {
        title: both.a_what, reciprocal: true, firstContactOrganisationId: club, firstContactBy: "2027-03-26",
        parties: [{ organisationId: bakery, name: "Bäckerei Kaya", signed: false }, { organisationId: club }],
        contributions: [{ giverId: bakery, receiverId: club, quantity: 12, unit: "hours" }, { giverId: club, receiverId: bakery, quantity: null, unit: "other" }],
      },
    });
  });

  test("among three: the supplier comes along and gives to the club", () => {
    const three = written({ ...both, c_organisation: school, c_what: "Die Werkstatt am Samstag", c_unit: "rooms", c_quantity: "1", c_to: "b" });
    expect(three).toMatchObject({ ok: true, value: { parties: { length: 3 }, contributions: { 2: { giverId: school, receiverId: club } } } });
  });

  const { b_what: _b, ...oneSided } = both;
  test.each<[string, Record<string, string>, DraftGround, string, string]>([
    ["the same organisation on both sides", { ...both, b_organisation: bakery }, ground, "agreementSameParty", "b_organisation"],
    ["the same organisation as third side", { ...both, c_organisation: club }, ground, "agreementSameParty", "c_organisation"],
    ["one side only", { ...both, b_organisation: "" }, ground, "agreementPartyMissing", "b_organisation"],
    ["a third side that gives but has no name", { ...both, c_what: "Etwas" }, ground, "agreementPartyMissing", "c_organisation"],
    ["an organisation that is not listed", { ...both, b_organisation: ghost }, ground, "agreementOrganisationUnknown", "b_organisation"],
    ["nobody gives anything", { a_organisation: bakery, b_organisation: club }, ground, "agreementNothingGiven", "a_what"],
    ["no return where every side has to give", oneSided, terms({ reciprocity: "required" }), "agreementReturnMissing", "b_what"],
    ["no return said where one is wanted", oneSided, terms({ reciprocity: "wanted" }), "agreementReturnUnsaid", "noReturn"],
    ["hidden money: a voucher", { ...both, a_what: "Ein Gutschein über 500 Euro" }, ground, "agreementMoney", "a_what"],
    ["hidden money in the remark", { ...both, note: "Dazu 200 € in bar" }, ground, "agreementMoney", "note"],
    ["two nonprofits where a business has to be in it", { ...both, a_organisation: school }, terms({ nonprofitPairs: false }), "agreementPairNotAllowed", "b_organisation"],
    ["a period that ends before it begins", { ...both, periodFrom: "2027-05-01", periodUntil: "2027-04-01" }, ground, "agreementPeriodTurned", "periodUntil"],
    ["the first call by a side that is not there", { ...both, firstContact: "c" }, ground, "agreementFirstContactUnknown", "firstContact"],
    ["no corner where corners are", both, terms({ topics: ["hands"] }), "agreementTopicUnknown", "topic"],
    ["a corner that the edition has not", { ...both, topic: "art" }, terms({ topics: ["hands"] }), "agreementTopicUnknown", "topic"],
    ["an editor who writes for others", both, terms({ ownOrganisationId: school }), "agreementOwnPartyMissing", "a_organisation"],
    ["a gift to oneself", { ...both, a_to: "a" }, ground, "agreementReceiverUnknown", "a_to"],
  ])("refused: %s", (_name, form, given, type, field) => expect(written(form, given)).toMatchObject({ ok: false, refusal: { type, field } }));

  test.each<[string, Record<string, string>, DraftGround]>([
    ["no counter-performance where nobody asks for one", oneSided, ground],
    ["no counter-performance, said expressly", { ...oneSided, noReturn: "1" }, terms({ reciprocity: "wanted" })],
    ["two nonprofits among themselves", { ...both, a_organisation: school }, ground],
    ["a day on which staff collect donations", { ...both, a_what: "Einen Sammeltag: zehn Beschäftigte helfen bei der Spendenaktion" }, ground],
    ["a unit that nobody can count", { ...both, a_quantity: "", a_unit: "other" }, ground],
  ])("allowed: %s", (_name, form, given) => expect(written(form, given).ok).toBe(true));

  test("titles are cut between words", () => {
    expect(shortened("kurz")).toBe("kurz");
    const long = shortened("Sechs Nachmittage in der Lehrwerkstatt für je acht Jugendliche: feilen, bohren, löten, mit zwei Ausbildern");
    expect(long.length).toBeLessThanOrEqual(80);
    expect(long).toMatch(/\p{L}…$/u);
  });
});
