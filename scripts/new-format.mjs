// SPDX-License-Identifier: EUPL-1.2
// npm run new:format NAME: a working skeleton of a format in src/rooms/formats/NAME and one line in the neighbour list.
// Plain Node without packages, so that it runs before anything is installed.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const template = join(root, "scripts", "format-template");
const formats = join(root, "src", "rooms", "formats");
const list = join(formats, "index.ts");
const manifests = join(root, "src", "rooms");

/** Words that mean something else in addresses, code or the list. */
const taken = ["run", "index", "contract", "new", "neu", "format", "formats", "room", "default", "class", "delete", "export", "import", "return", "switch", "function", "package", "public", "static"];

/** Why a name cannot be used, as a sentence; undefined when it can. */
function faultOf(name) {
  if (!name) return "Say which name the format gets: npm run new:format round-table";
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return `"${name}" cannot be the name of a folder here: use small letters and digits, words joined by one hyphen, a letter first (round-table).`;
  if (name.length < 3 || name.length > 40) return `"${name}" is too ${name.length < 3 ? "short" : "long"}: use 3 to 40 characters.`;
  if (taken.includes(name) || existsSync(join(manifests, name))) return `"${name}" already means something else in this house: choose another name.`;
  if (existsSync(join(formats, name))) return `A format "${name}" is there already, in ${relative(root, join(formats, name))}.`;
  if (!readFileSync(list, "utf8").includes(anchor)) return `The neighbour list ${relative(root, list)} has lost its line '${anchor.trim()}': put it back, new formats stand above it.`;
  return undefined;
}

/** New lines go above this one. */
const anchor = 'import { allFormats, type Format } from "./contract.ts";\n';

const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const title = (name) => name.split("-").map((word) => word[0].toUpperCase() + word.slice(1)).join(" ");

/** Every file below the template, as paths. */
const filesBelow = (folder) => readdirSync(folder).flatMap((entry) => (statSync(join(folder, entry)).isDirectory() ? filesBelow(join(folder, entry)) : [join(folder, entry)]));

function make(name) {
  const written = [];
  for (const file of filesBelow(template)) {
    const to = join(formats, name, relative(template, file).replace(/\.template$/, ""));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, readFileSync(file, "utf8").replaceAll("__key__", name).replaceAll("__name__", camel(name)).replaceAll("__Title__", title(name)));
    written.push(relative(root, to));
  }
  writeFileSync(list, readFileSync(list, "utf8").replace(anchor, `import "./${name}/index.ts";\n${anchor}`));
  return written;
}

const name = process.argv[2];
const fault = faultOf(name);
if (fault) {
  console.error(fault);
  process.exitCode = 1;
} else {
  for (const file of make(name)) console.log(`written  ${file}`);
  console.log(`one line ${relative(root, list)}`);
  console.log(`Next: npm run types && npm test, then read docs/how-to/add-a-format.md. The format stands under /durchlaeufe/neu.`);
}
