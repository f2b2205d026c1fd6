// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { checkLine, checkText, checkVideo, isPlain, videoPlace } from "./rules.ts";

describe("check 39: what makes a line hard to read", () => {
  it.each([
    ["Hier steht, was Menschen in unserer Stadt brauchen.", []],
    ["# Was ist das?", []],
    ["- Sie können Hilfe anbieten.", []],
    ["Telefon: 030 23125 100", []],
    ["E-Mail: miteinander@walkenau.example", []],
    ["Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf.", []],
    ["Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn.", ["words"]],
    ["Hier ist ein Satz. Hier ist noch einer.", ["sentences"]],
    ["Wir haben z.B. Räume.", ["abbreviation"]],
    ["Wir haben z. B. Räume.", ["abbreviation"]],
    ["Das kostet ca. 5 Stunden.", ["abbreviation"]],
    ["Das steht in der DSGVO.", ["abbreviation"]],
    ["Das ist 50 % mehr.", ["sign"]],
    ["Räume und / oder Zeit.", ["sign"]],
    ["Das ist die Barrierefreiheitserklärung.", ["long"]],
    ["Das ist die Barriere-Freiheits-Erklärung.", []],
    ["Das ist die Barriere·freiheits·erklärung.", []],
    ["Mo. bis Fr. ist das Büro offen.", ["abbreviation"]],
    ["Am Fr. ist zu.", ["abbreviation"]],
    ["Dann ist alles gut.", []],
  ] as const)("%s", (line, kinds) => {
    expect(checkLine(line).map((fault) => fault.kind)).toEqual(kinds);
  });

  it("names the lines, and takes a long word as a hint", () => {
    const text = "# Titel\n\nDas ist gut.\nDas steht in der DSGVO.\nDas ist die Barrierefreiheitserklärung.";
    expect(checkText(text).map((one) => [one.number, one.faults[0]?.kind])).toEqual([[4, "abbreviation"], [5, "long"]]);
    expect(isPlain(text)).toBe(false);
    expect(isPlain("Das ist die Barrierefreiheitserklärung.")).toBe(true);
  });
});

describe("a film in sign language", () => {
  const words = "Guten Tag und willkommen auf unserer Seite. ".repeat(5);
  it.each([
    [{ text: "", videoTitle: "", videoUrl: "" }, undefined],
    [{ text: words, videoTitle: "Willkommen", videoUrl: "https://filme.example.org/dgs" }, undefined],
    [{ text: words, videoTitle: "Willkommen", videoUrl: "/filme/dgs.mp4" }, undefined],
    [{ text: words, videoTitle: "", videoUrl: "https://filme.example.org/dgs" }, "videoTitleMissing"],
    [{ text: words, videoTitle: "Willkommen", videoUrl: "" }, "videoUrlWrong"],
    [{ text: words, videoTitle: "Willkommen", videoUrl: "http://filme.example.org/dgs" }, "videoUrlWrong"],
    [{ text: words, videoTitle: "Willkommen", videoUrl: "//filme.example.org/dgs" }, "videoUrlWrong"],
    [{ text: words, videoTitle: "Willkommen", videoUrl: "javascript:alert(1)" }, "videoUrlWrong"],
    [{ text: "Kurz.", videoTitle: "Willkommen", videoUrl: "https://filme.example.org/dgs" }, "videoTranscriptMissing"],
  ] as const)("%j", (page, refusal) => {
    const checked = checkVideo(page);
    expect(checked.ok ? undefined : checked.refusal.type).toBe(refusal);
  });

  it("knows its own host", () => {
    expect([videoPlace("https://a.example/x", "a.example"), videoPlace("https://b.example/x", "a.example"), videoPlace("/x", "a.example")]).toEqual(["own", "elsewhere", "own"]);
  });
});
