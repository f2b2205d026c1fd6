// SPDX-License-Identifier: EUPL-1.2
import { afterAll, describe, expect, test } from "vitest";
import { createPdfMaker, qrPngOrSvg, type PdfError, type PdfInput } from "./index.ts";

const maker = createPdfMaker();
afterAll(() => maker.close());

const template = String.raw`
#show: letter.with(network: data.network, number: data.number)
#heading-block(data.title)
#sides(data.sides)
#section("Abgemacht ist")
#description-list(data.facts)
#signatures(data.signatures)
#qr("qr.svg", alt: "Führt zur Vereinbarung")
`;

function agreement(words: { title?: string; gives?: string } = {}): PdfInput {
  const gives = words.gives ?? "Vier Bewerbungstrainings in der Backstube";
  return {
    template,
    title: "Vereinbarung 42",
    lang: "de",
    files: { "qr.svg": qrPngOrSvg("https://example.org/v/42", "Führt zur Vereinbarung").bytes },
    data: {
      date: "2026-03-12T18:51:00Z",
      network: "Lindenstadt wirkt zusammen",
      number: "Vereinbarung 42",
      title: words.title ?? "Größe, Übung, ärgerlich, weiß",
      sides: [
        { kicker: "Gibt", name: "Bäckerei Kaya", items: [{ text: gives }] },
        { kicker: "Gibt", name: "Jugendtreff Nordring", empty: "Keine Gegenleistung vereinbart." },
      ],
      facts: [["Wo", "Werkstraße 8"], ["Wann", null]],
      signatures: [{ role: "für die Bäckerei", name: "Elif Kaya", signed: "am 12. März 2026" }],
    },
  };
}

const text = (pdf: Uint8Array): string => Buffer.from(pdf).toString("latin1");

async function refusal(rendering: Promise<unknown>): Promise<PdfError> {
  return rendering.then(
    () => expect.fail("a document came out"),
    (error: unknown) => error as PdfError,
  );
}

describe("an agreement on paper", () => {
  test("is a tagged PDF/UA-1 with title, language and the date of its data", async () => {
    const pdf = text(await maker.render(agreement()));
    expect(pdf.startsWith("%PDF-1.7")).toBe(true);
    expect(pdf).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toMatch(/\/Lang ?\(de\)/);
    expect(pdf).toContain("Vereinbarung 42");
    expect(pdf).toContain("D:20260312");
  });

  test("comes out with the same bytes twice: no clock, no chance", async () => {
    const [first, second] = [await maker.render(agreement()), await maker.render(agreement())];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  test("is set ten times at once, each with its own words", async () => {
    const pair = createPdfMaker({ workers: 2 });
    const titles = Array.from({ length: 10 }, (_, index) => `Vereinbarung ${index}`);
    const pdfs = await Promise.all(titles.map((title) => pair.render({ ...agreement(), title })));
    pdfs.forEach((pdf, index) => expect(text(pdf)).toContain(`Vereinbarung ${index}`));
    await pair.close();
  });
});

describe("words of people are words, never source", () => {
  test.each([
    ["markup and code", "#panic(\"weg\") ] $ x^2 $ *fett* _kursiv_ = Titel #let data = 1 \\ `raw` <label> @preview/x:1.0.0"],
    ["closing brackets", "))]]}} \"; #read(\"/etc/passwd\") ${data}"],
    ["control characters and half pairs", "a\u0000b\u0007c\ud800d\uffffe\u202ef"],
    ["an emoji and writing no font here has", "Danke 🎉👩‍👩‍👧 漢字 \u{e123}"],
    ["a very long word", "Donaudampfschifffahrtsgesellschaft".repeat(60)],
    ["nothing", ""],
  ])("%s", async (_, gives) => {
    const pdf = await maker.render(agreement({ gives, title: gives || "leer" }));
    expect(text(pdf)).toContain("pdfuaid:part");
  });
});

describe("a template that is not right is refused", () => {
  test.each([
    ["a picture without alternative text", '#image("qr.svg")', /alt/],
    ["a heading level skipped", "= Eins\n=== Drei", /heading/],
    ["a field the data does not have", "#data.nowhere", /nowhere/],
    ["a file of the disk", '#read("/etc/hostname")', /./],
    ["a package from outside", '#import "@preview/cetz:0.3.0"', /packages/],
  ])("%s", async (_, source, why) => {
    const error = await refusal(maker.render({ ...agreement(), template: source }));
    expect(error).toMatchObject({ name: "PdfError", kind: "template", message: expect.stringMatching(why) });
  });

  test("a file of the document before is gone", async () => {
    await maker.render(agreement());
    const error = await refusal(maker.render({ ...agreement(), files: {} }));
    expect(error).toMatchObject({ kind: "template" });
  });

  test("a file name that leaves the folder or replaces ours", async () => {
    for (const name of ["../x.svg", "data.json"]) {
      const error = await refusal(maker.render({ ...agreement(), files: { [name]: new Uint8Array() } }));
      expect(error).toMatchObject({ kind: "template", message: expect.stringContaining(name) });
    }
  });
});

describe("a document that never ends", () => {
  const endless = "#let n = 0\n#for a in range(9999) { for b in range(9999) { n += calc.rem(a * b, 7) } }\n#n";

  test("is ended after its limit, and the next one is printed by a new process", async () => {
    const hasty = createPdfMaker({ limitMs: 1500 });
    const slow = refusal(hasty.render({ ...agreement(), template: endless }));
    const next = hasty.render(agreement());
    expect(await slow).toMatchObject({ kind: "timeout" });
    expect(text(await next)).toContain("pdfuaid:part");
    await hasty.close();
  });

  test("does not hold back closing; what waits is told so", async () => {
    const closing = createPdfMaker();
    const running = refusal(closing.render({ ...agreement(), template: endless }));
    const waits = refusal(closing.render(agreement()));
    await closing.close();
    expect(await waits).toMatchObject({ kind: "closed" });
    expect(await running).toMatchObject({ kind: "closed" });
    expect(await refusal(closing.render(agreement()))).toMatchObject({ kind: "closed" });
  });
});
