// SPDX-License-Identifier: EUPL-1.2
// What a town's lawyers and catalogues ask for first: licence of every file, where it comes from, whom to tell of a hole.
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { look } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";
import { readYaml, type Yaml } from "./yaml.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const own = JSON.parse(read("package.json")) as { license: string; version: string };

describe("check 57: licences in the manner of REUSE", () => {
  const files = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n").filter((path) => path && existsSync(new URL(path, root)));
  const blocks = read("REUSE.toml").split("[[annotations]]").slice(1).map((block) => ({
    paths: [.../path = (\[[^\]]*\]|"[^"]*")/.exec(block)![1]!.matchAll(/"([^"]+)"/g)].map((match) => match[1]!),
    licence: /SPDX-License-Identifier = "([^"]+)"/.exec(block)?.[1], owner: /SPDX-FileCopyrightText = "([^"]+)"/.exec(block)?.[1],
  }));
  const blockOf = (path: string) => blocks.findLast((block) => block.paths.some((glob) => glob === "**" || matchesGlob(path, glob)));

  it("say for every file whose it is and what holds for it", () => {
    expect(files.length).toBeGreaterThan(400);
    expect(files.filter((path) => !blockOf(path)?.licence || !blockOf(path)?.owner)).toEqual([]);
  });
  it("stand in the first lines of every source file", () => {
    const sources = files.filter((path) => /\.(tsx?|mts|mjs|cjs|css)$/.test(path) && !path.startsWith("tests/fences/planted/"));
    expect(sources.filter((path) => !/SPDX-License-Identifier: EUPL-1\.2/.test(read(path).split("\n", 2).join()))).toEqual([]);
  });
  it("come along as text, each that is named and no other", () => {
    const named = new Set(blocks.map((block) => block.licence!));
    expect(globSync("*", { cwd: new URL("LICENSES/", root) }).map((name) => name.replace(/\.txt$/, "")).sort()).toEqual([...named].sort());
    expect(read("LICENSES/EUPL-1.2.txt")).toBe(read("LICENSE"));
    expect(own.license).toBe("EUPL-1.2");
  });
});

describe("check 57: publiccode.yml", () => {
  const yml = readYaml(read("publiccode.yml")) as Record<string, Yaml> & { description: Record<string, { shortDescription: string; longDescription: string; features: string[] }>; legal: { license: string }; maintenance: { type: string; contacts: { name: string }[] }; localisation: { localisationReady: string; availableLanguages: string[] } };
  it("has what the standard demands", () => {
    expect(yml["publiccodeYmlVersion"]).toMatch(/^0(\.\d+)*$/);
    expect(yml["name"]).toBe("Gemeinsam wirken");
    expect(new URL(String(yml["url"])).protocol).toBe("https:");
    expect(yml["platforms"]).toContain("web");
    expect(["concept", "development", "beta", "stable", "obsolete"]).toContain(yml["developmentStatus"]);
    expect(["standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web", "standalone/backend", "standalone/other", "addon", "library", "configurationFiles"]).toContain(yml["softwareType"]);
    expect(yml.legal.license).toBe(own.license);
    expect(["internal", "contract", "community", "none"]).toContain(yml.maintenance.type);
    expect(yml.maintenance.contacts[0]!.name.length).toBeGreaterThan(3);
    expect(yml.localisation).toMatchObject({ localisationReady: "true", availableLanguages: ["de", "en"] });
    expect(yml["softwareVersion"]).toBe(own.version);
  });
  it.each(["de", "en"])("describes it in %s within the limits", (language) => {
    const text = yml.description[language]!;
    expect(text.shortDescription.length).toBeLessThanOrEqual(150);
    expect(text.longDescription.length).toBeGreaterThanOrEqual(150);
    expect(text.longDescription.length).toBeLessThanOrEqual(10_000);
    expect(text.features.length).toBeGreaterThan(2);
    for (const feature of text.features) expect(feature.length).toBeLessThanOrEqual(100);
  });
});

describe("check 57: papers of the project", () => {
  it.each([["SECURITY.md", [/Reporting/, /Eine Lücke melden/, /within/, /30 days/]], ["GOVERNANCE.md", [/Maintainers/, /Decisions/, /Releases/]], ["CONTRIBUTING.md", [/licence, EUPL-1\.2/]], ["CHANGELOG.md", [/0\.1/]]] as const)("%s says what it must", (path, words) => {
    for (const word of words) expect(read(path)).toMatch(word);
  });
  it("link to nothing that is not there", () => {
    const broken = ["SECURITY.md", "GOVERNANCE.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "README.md", "CHANGELOG.md"].flatMap((path) =>
      [...read(path).matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].filter((match) => !existsSync(new URL(match[1]!, root))).map((match) => `${path}: ${match[1]}`));
    expect(broken).toEqual([]);
  });
});

describe("check 57: security.txt", () => {
  let town: Town;
  beforeAll(async () => { town = await openTown(); });
  afterAll(() => town?.close());

  it.each([["", ""], ["/n/steinlohe", "/n/steinlohe"]])("of %s/ is served and valid", async (prefix) => {
    const seen = await look(town.guest(prefix), "/.well-known/security.txt");
    expect([seen.status, seen.type.toLowerCase()]).toEqual([200, "text/plain; charset=utf-8"]);
    const lines = seen.text.trim().split("\n").map((line) => /^([A-Z][\w-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line, ""]) as [string, string][];
    const field = (name: string): string[] => lines.filter(([key]) => key === name).map(([, value]) => value);
    expect(field("Contact").length).toBeGreaterThan(0);
    for (const contact of field("Contact")) expect(contact).toMatch(/^(https?:\/\/|mailto:|tel:)\S+$/);
    const expires = field("Expires");
    expect(expires).toHaveLength(1);
    const days = (new Date(expires[0]!).getTime() - town.house.clock.now().getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(365);
    expect(field("Preferred-Languages")).toEqual(["de, en"]);
    expect(field("Canonical")[0]).toMatch(new RegExp(`${prefix}/\\.well-known/security\\.txt$`));
    expect((await look(town.guest(), new URL(field("Contact")[0]!).pathname)).status).toBe(200);
  });
});
