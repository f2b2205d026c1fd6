// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { h } from "preact";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { RichText } from "../ui/index.ts";
import { picturesIn, plainText, readMarkdown, safeHref } from "./markdown.ts";

const drawn = (text: string): string =>
  renderToString(h(RichText, { blocks: readMarkdown(text), href: (path: string) => `/n/ort${path}`, tableLabel: "Tabelle", picture: (number: number) => (number === 3 ? { src: "/bilder/3/gross.jpg", alt: "Ein Fluss", width: 8, height: 5 } : undefined) }));

/** Elements and attributes that our own blocks write; anything else came from the person. */
const elements = /^(div|h[2-5]|p|ul|ol|li|blockquote|pre|code|hr|figure|figcaption|span|img|section|table|thead|tbody|tr|th|td|strong|em|a|br)$/;
const attributes = /^(class|href|rel|src|srcset|sizes|alt|width|height|loading|scope|start|tabindex|aria-label|aria-labelledby)$/i;

/** What a browser would find active or foreign in a piece of HTML; empty when it is tame. */
function active(html: string): string[] {
  const found: string[] = [];
  for (const [, name, rest] of html.matchAll(/<\/?([a-zA-Z][^\s/>]*)((?:"[^"]*"|[^>"])*)>/g)) {
    if (!elements.test(name!)) found.push(`<${name}>`);
    for (const [, attribute, value] of rest!.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)) {
      if (!attributes.test(attribute!)) found.push(`${name} ${attribute}`);
      if (/^(href|src)$/.test(attribute!) && !/^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(value ?? "")) found.push(`${attribute}=${value}`);
      if (attribute === "src" && !value!.startsWith("/bilder/")) found.push(`src=${value}`);
    }
  }
  return found;
}

const hostile = [
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<iframe src=//evil.example></iframe>", "<a href='javascript:alert(1)'>x</a>", "<style>*{display:none}</style>",
  "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\nscript:alert(1))", "[x](java&#x09;script:alert(1))", "[x](&#106;avascript:alert(1))", "[x](\u0001javascript:alert(1))", "[x](<javascript:alert(1)>)", "[x](javascript&colon;alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:msgbox(1))", "[x](file:///etc/passwd)", "[x](//evil.example)", "[x](/\\evil.example)", "[x](\\\\evil.example)", "[x](https:evil)", "[x](http://user:pass@evil.example)", "[x](blob:https://a/b)", "[x](ftp://a.example)",
  "[x](mailto:a@b.example?bcc=c@d.example&body=x)", "[x](mailto:a@b.example,c@d.example)", "![x](https://evil.example/pixel.png)", "![x](javascript:alert(1))", "![x](data:image/svg+xml;base64,PHN2Zz4=)", "![x](bild:99)", "![x](bild:3/../../logo)", "![x](/logo)",
  "[![x](javascript:alert(1))](javascript:alert(2))", "<https://evil.example/\"onmouseover=alert(1)>", "<javascript:alert(1)>", "[x][y]\n\n[y]: javascript:alert(1)", "[x](https://a.example \"title\" onmouseover=alert(1))", "[x](https://a.example/\"onmouseover=\"alert(1))", "[x](https://a.example/'onmouseover='alert(1))",
  "`<script>alert(1)</script>`", "```html\n<script>alert(1)</script>\n```", "```\"><script>alert(1)</script>\nx\n```", "    <script>alert(1)</script>", "<!--><script>alert(1)</script>-->", "<![CDATA[<script>alert(1)</script>]]>", "<?php system('x') ?>", "<details open ontoggle=alert(1)>",
  "| <img src=x onerror=alert(1)> | b |\n|---|---|\n| [x](javascript:alert(1)) | <script>1</script> |", "> <script>alert(1)</script>\n> # x", "- <script>alert(1)</script>\n  - [x](javascript:alert(1))", "# <img src=x onerror=alert(1)>", "**<b onclick=alert(1)>x</b>**", "&lt;script&gt;alert(1)&lt;/script&gt;", "\\<script>alert(1)\\</script>",
  "x\u2028<script>alert(1)</script>", "\u202e[x](https://evil.example)", "[x](https://a.example/\u202egnp.exe)", "[a](https://a.example)[b](javascript:alert(1))", "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "#{7*7}", "#panic(\"x\")",
];

describe("Markdown of the office renders no active content", () => {
  it.each(hostile)("%j", (text) => expect(active(drawn(text))).toEqual([]));

  it("nor does anything a machine thinks of", () => {
    const piece = fc.constantFrom("<", ">", "\"", "'", "[", "]", "(", ")", "!", "javascript:", "https://a.example", "bild:3", "&#x3c;", "script", " onload=", "\n", "`", "*", "|", "-", "#", "\\", " ", "x");
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (parts) => active(drawn(parts.join(""))).length === 0), { numRuns: 1500 });
  });

  it("the check finds what would be active", () => {
    expect(active("<script>1</script>")).toContain("<script>");
    expect(active("<p onclick=\"x\">")).toContain("p onclick");
    expect(active("<a href=\"javascript:alert(1)\">")).toContain("href=javascript:alert(1)");
    expect(active("<img src=\"https://evil.example/x\">")).toEqual(["src=https://evil.example/x"]);
  });
});

describe("an address is let through or its words stay alone", () => {
  it.each(["https://www.example.org/a?b=1#c", "http://a.example/", "mailto:info@verein.example", "/veranstaltungen", "#tipps"])("lets through %s", (href) => expect(safeHref(href)).toBe(href));
  it("keeps the words of a refused link", () => expect(drawn("[hier](javascript:alert(1))")).toBe("<div class=\"gw-prose\"><p>hier</p></div>"));
});

describe("a text becomes a page", () => {
  it("begins headings below the title and skips none", () => {
    expect(drawn("# A\n\n### B\n\n#### C\n\n# D").match(/<h\d/g)).toEqual(["<h2", "<h3", "<h4", "<h2"]);
    expect(drawn("### A\n\n> # im Zitat\n\n- # in der Liste").match(/<h\d/g)).toEqual(["<h2"]);
  });

  it("draws lists, tables, quotes, links of our own and pictures of the store", async () => {
    const html = drawn("Text mit **fett**, *kursiv* und `Code`.\n\n1. eins\n2. zwei\n   - innen\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n> Zitat\n\n---\n\n[Termine](/veranstaltungen)\n\nDavor ![Am Wehr](bild:3) danach");
    expect(html).toContain("href=\"/n/ort/veranstaltungen\"");
    expect(html).toMatch(/<p>Davor <\/p><figure[^>]*><img[^>]*alt="Ein Fluss"[\s\S]*Am Wehr[\s\S]*<p> ?danach<\/p>/);
    const report = await new HtmlValidate({ root: true, extends: ["html-validate:recommended"], rules: { "no-inline-style": "error", "void-style": "off", "no-trailing-whitespace": "off", "attribute-boolean-style": "off", "prefer-native-element": "off", "long-title": "off" } }).validateString(html);
    expect(report.results.flatMap((one) => one.messages.map((message) => `${message.ruleId}: ${message.message}`))).toEqual([]);
  });

  it("names its pictures once, and its plain words", () => {
    expect(picturesIn("![a](bild:3) ![b](bild:3)\n\n- x\n- y\n\n> ![c](bild:7)")).toEqual([3, 7]);
    expect(plainText("# Titel\n\nDas *ist* [ein](/x) Satz, der weitergeht.", 15)).toBe("Das ist ein …");
  });
});
