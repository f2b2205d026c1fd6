// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { shares } from "./charts/share-bar.tsx";
import { progressShare } from "./figure.tsx";
import { ErrorSummary } from "./notice.tsx";
import { TextField } from "./fields-text.tsx";
import { initials, orgTone } from "./org-mark.tsx";
import { pageWindow } from "./pagination.tsx";
import { Document, renderDocument } from "./shell.tsx";
import { uiTextsDe } from "./texts.de.ts";
import { uiTextsEn } from "./texts.en.ts";

describe("blocks that count", () => {
  it("shows first, last and neighbours of a page, and a gap only where it saves something", () => {
    expect(pageWindow(1, 1)).toEqual([1]);
    expect(pageWindow(4, 12)).toEqual([1, 2, 3, 4, 5, null, 12]);
    expect(pageWindow(12, 12)).toEqual([1, null, 11, 12]);
  });

  it("measures the way to a goal upwards and downwards", () => {
    expect(progressShare(2, 8, 14)).toBe(0.5);
    expect(progressShare(10, 7, 4)).toBe(0.5);
    expect(progressShare(10, 12, 4)).toBe(0);
    expect(progressShare(5, 5, 5)).toBe(1);
  });

  it("divides a whole, and a whole of nothing", () => {
    expect(shares([1, 1, 2]).map((s) => s.to)).toEqual([0.25, 0.5, 1]);
    expect(shares([0, 0]).map((s) => s.to)).toEqual([0, 0]);
  });

  it("gives an organisation always the same face", () => {
    expect(initials("Freiwillige Feuerwehr der Nordstadt e. V.")).toBe("FF");
    expect(initials("Die Brücke")).toBe("B");
    expect(initials("")).toBe("?");
    expect(orgTone("Bäckerei Ehrlich")).toBe(orgTone("Bäckerei Ehrlich"));
  });
});

describe("blocks that speak", () => {
  it("ties hint and error to the input, and the summary to the field", () => {
    const html = renderToString(<><ErrorSummary errors={[{ field: "a.b[0]", message: "Fehlt." }]} /><TextField name="a.b[0]" label="A" hint="H" error="Fehlt." /></>);
    const id = /<input[^>]* id="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`href="#${id}"`);
    expect(html).toContain(`aria-describedby="${id}-hint ${id}-error"`);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain(`<label class="kern-label" for="${id}">`);
  });

  it("escapes what people write", () => {
    expect(renderToString(<TextField name="t" label="T" value={'"><script>alert(1)</script>'} />)).not.toContain("<script>");
  });

  it("speaks the language of the document", () => {
    const page = (lang: string) => renderDocument(<Document lang={lang} title="T" stylesheets={[]}><TextField name="t" label="T" optional /></Document>);
    expect(page("de")).toContain("freiwillig");
    expect(page("en")).toContain("optional");
    expect(page("en")).toMatch(/^<!DOCTYPE html><html lang="en">/);
  });

  it("has the same words in both languages", () => {
    expect(Object.keys(uiTextsEn)).toEqual(Object.keys(uiTextsDe));
  });
});
