// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { altOf, checkFacts, checkUpload, mayDelete, mentions, storeSize, type PictureFacts } from "./rules.ts";

const facts: PictureFacts = { title: "Fluss", altDe: "Ein Fluss.", altEn: "", decorative: false, maker: "Mara Holm", licence: "own", origin: "", persons: false, photoConsent: false };

describe("a picture comes with words and rights", () => {
  it.each([
    ["neither words nor decoration", { altDe: "" }, "pictureAltMissing"],
    ["words and decoration", { decorative: true }, "pictureAltAndDecorative"],
    ["a permission without origin", { licence: "permission" as const }, "pictureOriginMissing"],
    ["a free licence without origin", { licence: "ccBySa" as const }, "pictureOriginMissing"],
    ["people who did not agree", { persons: true }, "pictureConsentMissing"],
  ])("refuses %s", (_, change, type) => expect(checkFacts({ ...facts, ...change })).toMatchObject({ ok: false, refusal: { type } }));

  it("keeps a consent only where people are to be seen", () => {
    expect(checkFacts({ ...facts, photoConsent: true })).toMatchObject({ ok: true, value: { photoConsent: false } });
    expect(checkFacts({ ...facts, persons: true, photoConsent: true })).toMatchObject({ ok: true, value: { photoConsent: true } });
  });

  it("says why an upload was not taken", () => {
    expect(checkUpload(undefined, undefined, 0)).toMatchObject({ refusal: { type: "pictureMissing" } });
    expect(checkUpload({}, "pictureKind", 0)).toMatchObject({ refusal: { type: "pictureKind", field: "picture" } });
    expect(checkUpload({}, undefined, storeSize)).toMatchObject({ refusal: { type: "pictureStoreFull" } });
  });

  it("is found in texts however it is written, and stays while it stands there", () => {
    expect(mentions("![a](bild:3) ![b]( bild:3) [c](<bild:12>) bild:9")).toEqual([3, 12]);
    expect(mayDelete(["Seite"])).toMatchObject({ ok: false, refusal: { type: "pictureUsed", count: 1 } });
    expect(mayDelete([]).ok).toBe(true);
  });

  it("is read out in the reader's language", () => {
    expect([altOf(facts, "en"), altOf({ ...facts, altEn: "A river." }, "en"), altOf({ ...facts, decorative: true }, "de")]).toEqual(["Ein Fluss.", "A river.", ""]);
  });
});
