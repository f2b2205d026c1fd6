// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { foulMarkup } from "./markup.ts";
import { house, inWords, planted } from "./tree.ts";

test("no inline style or script, no markup as text, nobody else's machine", () => {
  expect(inWords(foulMarkup(house))).toEqual([]);
});

const page = (markup: string): string => `export const Page = ({ word }: { word: string }) => ${markup};\n`;

test.each([
  ["inline-style", '<p style="color: red">a</p>'],
  ["inline-style", "<p style={{ color: word }}>a</p>"],
  ["inline-style", "<style>{word}</style>"],
  ["inline-script", "<script>{word}</script>"],
  ["inline-script", '<button onclick="go()">a</button>'],
  ["inline-script", '<a href="javascript:go()">a</a>'],
  ["markup-as-text", "<p dangerouslySetInnerHTML={{ __html: word }} />"],
  ["markup-as-text", "<p innerHTML={word} />"],
  ["third-party", '<img src="https://images.example/a.png" alt="" />'],
  ["third-party", '<script src="//cdn.example/a.js" />'],
  ["third-party", "<link rel=\"stylesheet\" href={`https://cdn.example/${word}`} />"],
  ["third-party", '<form action="https://mail.example/subscribe" />'],
])("planted: %s in %s", async (rule, markup) => {
  await planted({ "src/rooms/exchange/pages/list.tsx": page(markup) }, (root) => expect(foulMarkup(root)).toMatchObject([{ rule, line: 1 }]));
});

test.each(["@import url(https://fonts.example/a.css);", '.a { background: url("//images.example/a.png"); }'])("planted in a style sheet: %s", async (line) => {
  await planted({ "src/ui/css/page.css": `.b {}\n${line}\n` }, (root) => expect(foulMarkup(root)).toMatchObject([{ rule: "third-party", line: 2 }]));
});

test("planted: innerHTML in an island", async () => {
  await planted({ "src/islands/board.tsx": "export const show = (place: Element, word: string) => { place.innerHTML = word; };\n" }, (root) =>
    expect(foulMarkup(root)).toMatchObject([{ rule: "markup-as-text" }]));
});

test("a link to elsewhere and a picture of our own are free", async () => {
  const markup = '<p class="a"><a href="https://example.org">a</a><img src="/static/a.svg" alt="" /><svg xmlns="http://www.w3.org/2000/svg" fill="red" /></p>';
  await planted({ "src/ui/page.tsx": page(markup) }, (root) => expect(foulMarkup(root)).toEqual([]));
});
