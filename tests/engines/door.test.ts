// SPDX-License-Identifier: EUPL-1.2
// The command line: what it takes, what it refuses and in which words. Most is asked of the function behind it, the rest of the programme itself.
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { checkFiles } from "../../src/checker/index.ts";
import { command } from "../../src/planning/command/run.ts";

const folder = mkdtempSync(join(tmpdir(), "engine-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const file = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
  return at(name);
};
const written = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, never>;

async function ask(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await command(args, { out: (line) => (out += `${line}\n`), error: (line) => (error += `${line}\n`), signal: new AbortController().signal }, checkFiles);
  return { code, out, error };
}

const mdgp = (name = "four.txt"): string => file(name, "4 2 ss 2 2 2 2\n0 1 1.5\n0 2 2\n0 3 3\n1 2 5\n1 3 1\n2 3 4\n");
const vote = { kind: "dots", points: 3, options: [{ id: "bank" }, { id: "baum" }], ballots: [{ id: "1", voter: "Lena", dots: { bank: 2 } }] };

test("an MDGPLIB file: group from 0, diversity, bound; the checker agrees", async () => {
  const [input, output] = [mdgp(), at("four.json")];
  expect(await ask("grouping", input, output, "--seconds=5", "--seed", "7")).toMatchObject({ code: 0, error: "", out: expect.stringContaining("8") });
  expect(written(output)).toMatchObject({ feasible: true, optimal: true, diversity: 8, objective: 8, bound: 8, gap: 0, seed: 7, kind: "distances", engine: "grouping" });
  const group = written(output).group as unknown as number[];
  expect([group[0] === group[3], group[1] === group[2], group[0] === group[1]]).toEqual([true, true, false]);
  expect(written(output)).toHaveProperty("sentences.all");
  expect(await ask("check", input, output)).toMatchObject({ code: 0, error: "" });
  file("four.json", { ...written(output), group: [0, 0, 0, 1] });
  expect(await ask("check", input, output)).toMatchObject({ code: 1, error: expect.stringMatching(/size: Gruppe 0 hat 3.*\(Group 0 has 3/s) });
});

const meetings = (more = ""): string => `nBusiness = 3; nMeetings = 3; nTables = 2; nTotalSlots = 3; nMorningSlots = 3;
requested = [|1, 2, 3,\n|1, 3, 3,\n|2, 3, 3, |];\nforbidden = [{0}, {3}, {0}];\nfixed = [0, 0, 0];\nprecedences = [{}, {}, {}];\n${more}`;

test("a meeting timetable in MiniZinc data: slots from 1, breaks; without room for a plan, why", async () => {
  const input = file("three.dzn", meetings());
  expect(await ask("timetable", input, at("three.json"), "--seconds", "5")).toMatchObject({ code: 0, error: "" });
  expect(written(at("three.json"))).toMatchObject({ feasible: true, optimal: true, breaks: 1, objective: 1, bound: 1 });
  expect((written(at("three.json")).slots as unknown as number[]).toSorted()).toEqual([1, 2, 3]);
  expect(await ask("check", input, at("three.json"))).toMatchObject({ code: 0, error: "" });
  file("three.json", { ...written(at("three.json")), slots: [1, 1, 1] });
  expect((await ask("check", input, at("three.json"))).error).toMatch(/capacity: /);
  const tight = file("tight.dzn", meetings().replace("{0}, {3}, {0}", "{1}, {3}, {0}").replace("[0, 0, 0]", "[0, 2, 0]"));
  expect(await ask("timetable", tight, at("tight.json"), "--seconds", "5")).toMatchObject({ code: 0, error: expect.stringMatching(/\S/) });
  expect(written(at("tight.json"))).toMatchObject({ feasible: false, slots: null, breaks: null, contradiction: { facts: expect.any(Array) } });
});

test.each(["grouping", "assignment"])("teams with requests in MiniZinc data, under %s", async (engine) => {
  const input = file("teams.dzn", "teams = 2; boards = 2; players = 4; requests = 1; singleRequests = 1; doubleRequests = 0;\nRating = [20, 10, 9, 2];\nBoard = [1, 1, 2, 2];\nRequestees = {1};\nSingleRequested = array2d(1..singleRequests,1..2,[1, 3]);\nDoubleRequested = array2d(1..doubleRequests,1..2,[]);\n");
  expect(await ask(engine, input, at("teams.json"), "--seconds", "1")).toMatchObject({ code: 0, error: "" });
  expect(written(at("teams.json"))).toMatchObject({ satisfied: 1, satisfiedBound: 1, balance: 17, objective: 983 });
  const [one, two, three, four] = written(at("teams.json")).team as unknown as number[];
  expect([one === three, two === four, one === two]).toEqual([true, true, false]);
  expect(await ask("check", input, at("teams.json"))).toMatchObject({ code: 0, error: "" });
});

test("student projects in the published layout", async () => {
  const input = file("students.json", { projects: { park: { quota: [1, 2] }, hof: { quota: [1, 1] } }, students: [1, 2, 3].map((id) => ({ id, choices: ["park", "hof"] })), partner_groups: [[2, 3]] });
  expect(await ask("assignment", input, at("students-out.json"), "--seconds", "5")).toMatchObject({ code: 0, error: "" });
  expect(written(at("students-out.json"))).toMatchObject({ assignment: { 1: "hof", 2: "park", 3: "park" }, ranks: [2, 1], unplaced: 0, together: 1, optimal: true });
  expect(await ask("check", input, at("students-out.json"))).toMatchObject({ code: 0, error: "" });
});

test("a vote is counted, a mistake in the input is named with its path in both languages", async () => {
  expect(await ask("tally", file("vote.json", vote), at("out.json"))).toMatchObject({ code: 0, out: expect.stringContaining("1 Stimmen gezählt") });
  const bad = { ...vote, options: [{ id: "bank" }, { id: 7 }], points: "viele", ballots: [{ id: "1", dots: { bank: "2" } }], tise: [] };
  const { code, error } = await ask("tally", file("bad.json", bad), at("bad-out.json"));
  expect(code).toBe(2);
  expect(error).toContain("options[1].id: Text wird erwartet, hier steht 7.");
  expect(error).toContain("(options[1].id: text is expected, here is 7.)");
  expect(error).toContain('points: eine Zahl oder "half-plus-one" wird erwartet, hier steht "viele".');
  expect(error).toContain('ballots[0].dots.bank: eine Zahl wird erwartet, hier steht "2".');
  expect(error).toContain("Die Eingabe: dieses Feld gibt es nicht: tise.");
  expect(existsSync(at("bad-out.json"))).toBe(false);
});

test("a contradiction is an answer: code 0, feasible false, the sentence on the error output", async () => {
  const seats = { ...vote, seats: 5 };
  const { code, error } = await ask("tally", file("seats.json", seats), at("seats-out.json"));
  expect(code).toBe(0);
  expect(error).toMatch(/\S.*\n {2}\(\S/);
  expect(written(at("seats-out.json"))).toMatchObject({ feasible: false, status: "infeasible", plan: null, contradiction: { says: { de: expect.any(String), en: expect.any(String) } } });
  expect(await ask("check", at("seats.json"), at("seats-out.json"))).toMatchObject({ code: 0 });
});

test.each<[string, (input: string, output: string) => string[], RegExp]>([
  ["no second file", (input) => ["tally", input], /zwei Dateien.*two files/s],
  ["an engine that does not exist", (input, output) => ["timetabel", input, output], /„timetabel“ gibt es nicht.*grouping.*tally/s],
  ["a word that every object has", (input, output) => ["constructor", input, output], /gibt es nicht/],
  ["an option that does not exist", (input, output) => ["tally", input, output, "--sead", "3"], /--sead gibt es nicht/],
  ["a seed that is none", (input, output) => ["tally", input, output, "--seed", "drei"], /ganze Zahl.*„drei“/],
  ["seconds below 0", (input, output) => ["tally", input, output, "--seconds=-1"], /ab 0.*„-1“/],
  ["steps left out", (input, output) => ["tally", input, output, "--steps"], /hier steht nichts/],
  ["no such file", (_, output) => ["tally", at("nirgends.json"), output], /keine solche Datei.*nirgends\.json/],
  ["a folder as input", (_, output) => ["tally", folder, output], /ein Ordner/],
  ["a folder as output", (input) => ["tally", input, folder], /Ausgabe ist ein Ordner/],
  ["an output in no folder", (input) => ["tally", input, at("gibt/es/nicht.json")], /nicht geschrieben werden/],
  ["input and output the same", (input) => ["tally", input, input], /dieselbe Datei/],
  ["an empty file", (_, output) => ["tally", file("empty.json", ""), output], /Die Datei ist leer/],
  ["a file that breaks off", (_, output) => ["tally", file("half.json", '{\n"kind": "dots",\n"opt'), output], /kein JSON \(Fehler in Zeile 3\)/],
  ["text for an engine with formats of its own", (_, output) => ["grouping", file("text.txt", "Hallo"), output], /kein JSON.*auch keine Datei der Art.*MDGPLIB/],
  ["a list", (_, output) => ["tally", file("list.json", []), output], /kein JSON-Objekt/],
  ["no kind", (_, output) => ["tally", file("kindless.json", {}), output], /kind: fehlt; möglich sind dots/],
  ["another kind", (_, output) => ["tally", file("kind.json", { kind: "groups" }), output], /kind: „groups“ kennt tally nicht/],
  ["a kind that every object has", (_, output) => ["tally", file("proto.json", { kind: "constructor" }), output], /kennt tally nicht/],
  ["a number that is none in an MDGPLIB file", (_, output) => ["grouping", file("nan.txt", "4 2 ss 2 x 2 2\n"), output], /„x“.*keine Zahl/],
  ["a schema of nothing", () => ["schema"], /fehlt der Name/],
  ["a schema of a kind that does not exist", () => ["schema", "tally", "dot"], /kennt „dot“ nicht/],
])("%s is refused in words, with code 2", async (_, args, words) => {
  const { code, out, error } = await ask(...args(file("input.json", vote), at("never.json")));
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toMatch(words);
  expect(error).not.toMatch(/\n\s+at /);
  expect(existsSync(at("never.json"))).toBe(false);
});

test.skipIf(process.getuid?.() === 0)("an output that may not be written is refused before the search", async () => {
  mkdirSync(at("closed"));
  chmodSync(at("closed"), 0o500);
  expect(await ask("tally", file("input.json", vote), at("closed/out.json"))).toMatchObject({ code: 2, error: expect.stringContaining("nicht geschrieben werden") });
});

test.each([["nonsense", "kein JSON", 2], ['{"feasible":true}', "plan fehlt", 1], ['{"feasible":true,"plan":{}}', "Form", 1], ['{"feasible":"ja"}', "feasible", 1]])("the checker refuses the out file %s", async (content, words, code) => {
  expect(await ask("check", file("input.json", vote), file("touched.json", content))).toMatchObject({ code, error: expect.stringContaining(words) });
});

test("every kind has a JSON schema with descriptions", async () => {
  for (const engine of ["timetable", "grouping", "assignment", "tally"]) {
    const whole = JSON.parse((await ask("schema", engine)).out) as { oneOf: { properties: { kind: { const: string } } }[] };
    expect(whole.oneOf.length).toBeGreaterThan(1);
    for (const { properties } of whole.oneOf) expect((await ask("schema", engine, properties.kind.const)).out).toContain('"description"');
  }
});

test("a file with a byte order mark is read", async () => {
  expect(await ask("tally", file("bom.json", `\uFEFF${JSON.stringify(vote)}`), at("bom-out.json"))).toMatchObject({ code: 0 });
});

test("same seed and steps, same plan", async () => {
  const input = file("twelve.txt", `30 3 ss 10 10 10 10 10 10\n${Array.from({ length: 30 * 30 }, (_, index) => [Math.floor(index / 30), index % 30] as const).filter(([i, j]) => i < j).map(([i, j]) => `${i} ${j} ${(i * 7 + j * 13) % 23}`).join("\n")}\n`);
  const plan = async (name: string) => {
    await ask("grouping", input, at(name), "--steps", "3000", "--seed", "5");
    return written(at(name)).group;
  };
  expect(await plan("one.json")).toEqual(await plan("two.json"));
});

const programme = fileURLToPath(new URL("../../src/engine.ts", import.meta.url));

test("Ctrl-C writes the best so far and ends with code 0", async () => {
  const size = 80;
  const pairs = Array.from({ length: size * size }, (_, index) => [Math.floor(index / size), index % size] as const).filter(([i, j]) => i < j);
  const input = file("many.txt", `${size} 4 ss ${Array.from({ length: 4 }, () => "20 20").join(" ")}\n${pairs.map(([i, j]) => `${i} ${j} ${(i * 7 + j * j) % 101}`).join("\n")}\n`);
  const child = spawn(process.execPath, [programme, "grouping", input, at("many.json"), "--seconds", "60"]);
  let [out, error] = ["", ""];
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (error += text));
  setTimeout(() => child.kill("SIGINT"), 3000);
  const began = performance.now();
  expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(0);
  expect(performance.now() - began).toBeLessThan(30_000);
  expect({ out: out.trim().split("\n").length, error }).toEqual({ out: 1, error: "" });
  expect(await ask("check", input, at("many.json"))).toMatchObject({ code: 0 });
});
