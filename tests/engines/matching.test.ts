// SPDX-License-Identifier: EUPL-1.2
// Matching from file to file: what comes out, in which order, and which words answer a file that cannot be used.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkFiles } from "../../src/checker/index.ts";
import { command } from "../../src/planning/command/run.ts";

const folder = mkdtempSync(join(tmpdir(), "matching-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const file = (name: string, ...lines: unknown[]): string => {
  writeFileSync(at(name), lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  return at(name);
};

async function ask(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await command(args, { out: (line) => (out += `${line}\n`), error: (line) => (error += `${line}\n`), signal: new AbortController().signal }, checkFiles);
  return { code, out, error };
}

const needs = () => file("needs.jsonl",
  { id: "n1", title: "Fahrradständer für das Jugendhaus", text: "Platz für zehn Räder.", category: "material", place: "Walkenau", quarter: null, from: "2026-05-01", to: "2026-05-31", quantity: 10 }, "",
  { id: "n2", title: "Deutschkurs sucht Lehrkraft", text: "", category: "expertise", from: null, to: null, quantity: null });
const offers = () => file("offers.jsonl",
  { id: "o1", title: "Chor singt auf Festen", text: "", category: "other" },
  { id: "o2", title: "Bügelparker abzugeben", text: "Zwölf Stück aus einem Umbau.", category: "material", from: "2026-05-10", to: "2026-06-30" },
  { id: "o3", title: "Fahrradständer", text: "Nur im Herbst.", category: "material", from: "2026-09-01", to: "2026-09-30" });

test("writes need, offer and score; what cannot be stands last with a score below 0", async () => {
  expect(await ask("match", "--needs", needs(), "--offers", offers(), "--out", at("run.tsv"))).toMatchObject({ code: 0, error: "" });
  const rows = readFileSync(at("run.tsv"), "utf8").trim().split("\n").map((row) => row.split("\t"));
  expect(rows.filter(([need]) => need === "n1").map(([, offer, score]) => [offer, Number(score) > 0])).toEqual([["o2", true], ["o3", false]]);
  expect(await ask("match", "--needs", needs(), "--offers", offers(), "--out", at("run.tsv"), "--top", "1", "--today", "2026-07-15")).toMatchObject({ code: 0 });
  expect(readFileSync(at("run.tsv"), "utf8")).toMatch(/^n1\to[23]\t-/);
});

test("says why two texts belong together, in both languages", async () => {
  expect(await ask("explain", "--need", "Fahrradständer", "--offer", "Bügelparker")).toMatchObject({ code: 0, out: expect.stringContaining("„Fahrradständer“ und „Bügelparker“ gehören zusammen") });
  expect(await ask("explain", "--need", "Fahrradständer", "--offer", "Bügelparker", "--lang", "en")).toMatchObject({ out: expect.stringContaining("belong together") });
  expect(await ask("explain", "--need", "Fahrradständer", "--offer", "Steuerrecht")).toMatchObject({ code: 0, out: "Es fand sich nichts, was beide verbindet.\n" });
});

test("a file that cannot be used is answered in words, with its line", async () => {
  const out = ["--out", at("never.tsv")];
  expect(await ask("match", "--needs", needs())).toMatchObject({ code: 2, error: expect.stringContaining("--offers") });
  expect(await ask("match", "--needs", at("nobody.jsonl"), "--offers", offers(), ...out)).toMatchObject({ code: 2, error: expect.stringContaining("Es gibt keine solche Datei") });
  expect(await ask("match", "--needs", file("half.jsonl", { id: "n" }, "{"), "--offers", offers(), ...out)).toMatchObject({ code: 2, error: expect.stringMatching(/Zeile 2: Das ist kein JSON.*line 2/s) });
  expect(await ask("match", "--needs", file("day.jsonl", { id: "n", from: "gestern" }), "--offers", offers(), ...out)).toMatchObject({ code: 2, error: expect.stringMatching(/Zeile 1: .*from/) });
  expect(await ask("match", "--needs", needs(), "--offers", offers(), ...out, "--top", "0")).toMatchObject({ code: 2, error: expect.stringContaining("--top") });
  expect(await ask("match", "--needs", needs(), "--offers", offers(), "--out", join(folder, "no", "where.tsv"))).toMatchObject({ code: 2, error: expect.stringContaining("ENOENT") });
  expect(await ask("explain", "--need", "x", "--lang", "fr")).toMatchObject({ code: 2 });
});
