// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { changedFacts, foldName, hide, mayAddMandate, mayEndMandate, publicFacts, shapeOrganisation, show, type Directory, type OrganisationFacts } from "./rules.ts";

const directory: Directory = { names: new Map([["bäckerei kaya", "kaya"], ["tsv hochfeld", "tsv"]]), quarterIds: new Set(["altstadt"]) };
const facts: OrganisationFacts = {
  name: "Bäckerei Kaya", sector: "business", size: "small", quarterId: "altstadt", about: "", street: "Krappgasse 14", postcode: "62405", city: "Walkenau",
  phone: "030 23125 201", email: "laden@baeckerei-kaya.example", website: null, contactPublic: false,
};

describe("an organisation enters the directory", () => {
  test.each([
    ["a new name", "Färberhof", undefined, true],
    ["a name that is there", "Bäckerei Kaya", undefined, false],
    ["the same name in other letters and spaces", "  BÄCKEREI   kaya", undefined, false],
    ["its own name, when it is changed", "Bäckerei Kaya", "kaya", true],
    ["the name of another, when it is changed", "TSV Hochfeld", "kaya", false],
  ])("%s", (_what, name, self, allowed) => {
    expect(shapeOrganisation({ name, sector: "business", size: "small" }, directory, self)).toMatchObject(allowed ? { ok: true } : { ok: false, refusal: { type: "organisationNameTaken", field: "name" } });
  });

  test("in a quarter of this place only", () => {
    expect(shapeOrganisation({ name: "A", sector: "civic", size: "solo", quarterId: "elsewhere" }, directory)).toMatchObject({ refusal: { type: "organisationQuarterUnknown" } });
    expect(shapeOrganisation({ name: "A", sector: "civic", size: "solo", quarterId: "altstadt" }, directory)).toMatchObject({ value: { quarterId: "altstadt" } });
  });

  test("what is not said is empty, and nothing is public by itself", () => {
    expect(shapeOrganisation({ name: "A  B", sector: "civic", size: "solo" }, directory)).toEqual({ ok: true, value: {
      name: "A B", sector: "civic", size: "solo", quarterId: null, about: "", street: null, postcode: null, city: null, phone: null, email: null, website: null, contactPublic: false,
    } });
  });

  test("names are compared without case and with one space", () => expect(foldName(" Köprü\u00a0 e.V. ")).toBe("köprü e.v."));
});

describe("what everybody may read", () => {
  test("street, phone and e-mail only if the organisation says so", () => {
    expect(publicFacts(facts)).toMatchObject({ street: null, phone: null, email: null, city: "Walkenau" });
    expect(publicFacts({ ...facts, contactPublic: true })).toMatchObject({ street: "Krappgasse 14", phone: "030 23125 201" });
  });

  test("the log learns which facts changed, not what they say", () => {
    expect(changedFacts(facts, { ...facts, phone: "1", about: "x" })).toEqual(["about", "phone"]);
  });
});

test("hidden and listed follow each other", () => {
  expect(hide("listed")).toEqual({ ok: true, value: "hidden" });
  expect(hide("hidden")).toMatchObject({ refusal: { type: "organisationHiddenAlready" } });
  expect(show("hidden")).toEqual({ ok: true, value: "listed" });
  expect(show("listed")).toMatchObject({ refusal: { type: "organisationListedAlready" } });
});

describe("mandates", () => {
  test("one person speaks for an organisation once at a time", () => {
    expect(mayAddMandate(["a@x.example"], "b@x.example").ok).toBe(true);
    expect(mayAddMandate(["a@x.example"], "a@x.example")).toMatchObject({ refusal: { type: "mandateExists", field: "email" } });
  });

  test.each([
    ["one of two, by the organisation", null, 2, false, undefined],
    ["the last, by the organisation", null, 1, false, "mandateLast"],
    ["the last, by the coordinator", null, 1, true, undefined],
    ["one that has ended", new Date(0), 2, true, "mandateEnded"],
  ])("%s", (_what, until, running, byCoordinator, refusal) => {
    const result = mayEndMandate({ until }, running, byCoordinator);
    expect(result.ok ? undefined : result.refusal.type).toBe(refusal);
  });
});
