// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { checkBrochure, chooseStories, said, setState, unwritten } from "./rules.ts";

const written = { ...unwritten("2026-11-22"), titleDe: "Heft", chapters: ["a"], version: 3 };

describe("the booklet", () => {
  it("holds a chapter and only pictures that are there", () => {
    expect(checkBrochure({ ...written, chapters: [] }, [], {})).toMatchObject({ ok: false, refusal: { type: "brochureEmpty" } });
    expect(checkBrochure({ ...written, coverPicture: 4 }, [1], {})).toMatchObject({ ok: false, refusal: { type: "brochurePictureUnknown", field: "coverPicture", number: 4 } });
    expect(checkBrochure(written, [1], { tipsDe: [2] })).toMatchObject({ ok: false, refusal: { field: "tipsDe", number: 2 } });
    expect(checkBrochure(written, [1], { tipsDe: [1] })).toMatchObject({ ok: true, value: { version: 4 } });
  });

  it("is published once it is written", () => {
    expect(setState(unwritten("2026-11-22"), "published")).toMatchObject({ ok: false, refusal: { type: "brochureUnwritten" } });
    expect(setState(written, "published")).toMatchObject({ ok: true, value: { state: "published", version: 4 } });
  });

  it("shows the chosen stories, or the first six", () => {
    const stories = Array.from({ length: 9 }, (_, i) => ({ key: `k${i}` }));
    expect(chooseStories(stories, ["k7", "k2", "gone"]).map((one) => one.key)).toEqual(["k2", "k7"]);
    expect(chooseStories(stories, []).length).toBe(6);
  });

  it("speaks German where there is no English", () => expect([said("Ja", "", "en"), said("Ja", "Yes", "en"), said("Ja", "Yes", "de")]).toEqual(["Ja", "Yes", "Ja"]));
});
