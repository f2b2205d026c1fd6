// SPDX-License-Identifier: EUPL-1.2
import { listTree, type Finding } from "./tree.ts";

/** Files a room may have, each with the one reason to open it. The list of DESIGN.md, section 3. */
export const roomFiles: Readonly<Record<string, string>> = {
  "index.ts": "the door: what other rooms may ask",
  "room.ts": "the manifest: what web, api and jobs mount",
  "rules.ts": "what is right, as functions of values",
  "commands.ts": "every write, in five parts",
  "queries.ts": "every question to the database",
  "store.ts": "load and save of what the rules speak of",
  "texts.de.ts": "what a reader sees, German",
  "texts.du.ts": "the same in German for a network that says Du, where it differs",
  "texts.en.ts": "the same, English",
  "texts.ts": "both under one name, by language",
  "jobs.ts": "what happens at a time, not at a click",
  "privacy.ts": "which personal data, how long",
  "exports.ts": "the same facts for machines: CSV, calendar, open data",
  "demo.ts": "the room's part of the demo town",
  "README.md": "what the room is for",
};

/** Folders a room may have, with the endings of the files in them. */
export const roomFolders: Readonly<Record<string, RegExp>> = {
  pages: /\.tsx$/,
  documents: /\.ts$/,
  migrations: /^\d{4}-[a-z0-9-]+\.ts$/,
};

/** Files beside the formats' folders. */
const formatFiles = new Set(["index.ts", "contract.ts", "README.md"]);
/** Names that say nothing about what is inside; the thing lacks an owner. */
const nameless = /^(utils?|helpers?|common|services?|types?|misc)(\.[a-z.]+)?$/;
const word = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Which file or folder carries a name that is not on the list. */
export function wrongNames(root: string): Finding[] {
  const paths = listTree(root, ["src"]);
  return paths.flatMap((path) => {
    const vague = path.split("/").find((part) => nameless.test(part));
    if (vague) return [{ file: path, rule: "nameless", why: `"${vague}" names nothing; find the noun that owns this` }];
    return path.startsWith("src/rooms/") ? roomFinding(path) : [];
  });
}

function roomFinding(path: string): Finding[] {
  const [room, ...rest] = path.split("/").slice(2);
  if (room === "index.ts" && rest.length === 0) return [];
  const inside = room === "formats" ? insideFormats(rest) : insideRoom(rest);
  return inside ? [{ file: path, rule: "room-file", why: inside }] : [];
}

function insideFormats(parts: string[]): string | undefined {
  const [format, ...rest] = parts;
  if (rest.length === 0) return formatFiles.has(format ?? "") || isTest(format) ? undefined : "beside the formats stand only index.ts and contract.ts";
  return word.test(format ?? "") ? insideRoom(rest) : "a format's folder is named in small letters with hyphens";
}

/** What is wrong with a file of a room, given its path from the room on; a sub-folder for a noun repeats the list once. */
function insideRoom(parts: string[], nested = false): string | undefined {
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return first in roomFiles || isTest(first) ? undefined : `not on the list of a room's files: ${Object.keys(roomFiles).join(", ")}`;
  const ending = roomFolders[first];
  if (ending) {
    if (rest.length > 1) return `${first}/ has no folders of its own`;
    return ending.test(rest[0] ?? "") || isTest(rest[0]) ? undefined : `in ${first}/ files end in ${ending.source}`;
  }
  if (nested || !word.test(first)) return "a room has one level of folders, each named by a noun";
  return insideRoom(rest, true);
}

function isTest(name: string | undefined): boolean {
  return /\.test\.tsx?$/.test(name ?? "");
}
