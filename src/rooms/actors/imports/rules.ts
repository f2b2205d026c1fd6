// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { foldName, type Directory, type OrganisationFacts, type Sector, type Size } from "../rules.ts";
import { quarterKey } from "../quarters/rules.ts";

/** Columns of the file; `contact<n>` are the people who speak for the organisation. */
export const factColumns = ["name", "sector", "size", "quarter", "about", "street", "postcode", "city", "phone", "email", "website", "contactPublic"] as const;
export type FactColumn = (typeof factColumns)[number];
export const contactColumns = ["name", "function", "email"] as const;
export type ContactColumn = (typeof contactColumns)[number];
export const mostContacts = 9;
export const mostRows = 10_000;

/** The words a file may use, folded: headings, sectors, sizes, yes and no. In every language at once. */
export interface Words {
  readonly headings: ReadonlyMap<string, FactColumn | `contact${number}.${ContactColumn}`>;
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly sizes: ReadonlyMap<string, Size>;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** What is wrong in a line; `type` names the sentence. */
export interface LineFault {
  readonly line: number;
  readonly type: "nameMissing" | "nameTwice" | "tooLong" | "sectorMissing" | "sectorUnknown" | "sizeUnknown" | "quarterUnknown" | "emailWrong" | "websiteWrong" | "yesNoUnknown" | "contactIncomplete" | "contactEmailWrong" | "contactTwice" | "tooManyCells" | "controlSign";
  readonly value: string;
  readonly column?: FactColumn;
  readonly maximum?: number;
  readonly other?: number;
}

export interface ImportContact {
  readonly name: string;
  readonly function: string;
  readonly email: string;
}

export interface ImportRow {
  readonly line: number;
  readonly facts: OrganisationFacts;
  readonly contacts: readonly ImportContact[];
  /** The organisation with this name that is there already. */
  readonly knownAs: string | undefined;
}

export interface Preview {
  readonly rows: readonly ImportRow[];
  readonly faults: readonly LineFault[];
  /** Columns of the file that were understood, and headings that were not. */
  readonly columns: readonly FactColumn[];
  readonly unknownHeadings: readonly string[];
}

export interface QuarterNamed {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export type ImportRefusal =
  | { readonly type: "importUnreadable"; readonly field: "file"; readonly fault: "empty" | "quotes" | "encoding"; readonly line: number }
  | { readonly type: "importNoName"; readonly field: "file" }
  | { readonly type: "importHeadingTwice"; readonly field: "file"; readonly heading: string }
  | { readonly type: "importTooLong"; readonly field: "file"; readonly maximum: number }
  | { readonly type: "importNothing"; readonly field: "file" };

type Place = FactColumn | `contact${number}.${ContactColumn}`;
const longest: Partial<Record<Place, number>> = { name: 120, about: 1500, street: 120, postcode: 10, city: 80, phone: 40, email: 254, website: 300 };

/** Reads the table of a file as organisations. Nothing is decided here about what is stored: faults and known names are shown first. */
export function readTable(table: Table, words: Words, directory: Directory, quarters: readonly QuarterNamed[]): Result<Preview, ImportRefusal> {
  const places = table.head.map((heading) => words.headings.get(fold(heading)));
  if (!places.includes("name")) return refuse({ type: "importNoName", field: "file" });
  const twice = places.findIndex((place, i) => place !== undefined && places.indexOf(place) !== i);
  if (twice >= 0) return refuse({ type: "importHeadingTwice", field: "file", heading: table.head[twice]! });
  if (table.rows.length > mostRows) return refuse({ type: "importTooLong", field: "file", maximum: mostRows });
  if (table.rows.length === 0) return refuse({ type: "importNothing", field: "file" });
  const reading: Reading = { words, quarters: new Map(quarters.flatMap((quarter) => [[quarterKey(quarter.name), quarter.id], [quarter.key, quarter.id]])), directory, lines: new Map(), faults: [] };
  const rows = table.rows.flatMap((row) => readRow(reading, places, row) ?? []);
  return ok({
    rows, faults: reading.faults,
    columns: factColumns.filter((column) => places.includes(column)),
    unknownHeadings: table.head.filter((heading, i) => places[i] === undefined && heading !== ""),
  });
}

interface Reading {
  readonly words: Words;
  readonly quarters: ReadonlyMap<string, string>;
  readonly directory: Directory;
  /** Line of the first organisation with a name. */
  readonly lines: Map<string, number>;
  readonly faults: LineFault[];
}

type Cells = ReadonlyMap<Place, string>;

const fold = (text: string): string => foldName(text).replace(/[.:*]+$/, "");
const clean = (text: string): string => text.replace(/\r\n?/g, "\n").trim().normalize("NFC");

function readRow(reading: Reading, places: readonly (Place | undefined)[], row: Table["rows"][number]): ImportRow | undefined {
  const before = reading.faults.length;
  const fault: Fault = (type, value, more = {}) => void reading.faults.push({ line: row.line, type, value, ...more });
  const beyond = row.cells.slice(places.length).find((value) => value.trim() !== "");
  if (beyond !== undefined) fault("tooManyCells", beyond);
  const cells: Cells = new Map(places.flatMap((place, i) => (place === undefined ? [] : [[place, clean(row.cells[i] ?? "")] as const])));
  checkTexts(cells, fault);
  const facts = readFacts(reading, cells, fault);
  checkName(reading, facts.name, row.line, fault);
  const contacts = readContacts(cells, fault);
  return reading.faults.length > before ? undefined : { line: row.line, facts, contacts, knownAs: reading.directory.names.get(foldName(facts.name)) };
}

type Fault = (type: LineFault["type"], value: string, more?: Pick<LineFault, "column" | "maximum" | "other">) => void;

function checkTexts(cells: Cells, fault: Fault): void {
  for (const [place, value] of cells) {
    const maximum = longest[place] ?? 120;
    const column = place.startsWith("contact") && place !== "contactPublic" ? {} : { column: place as FactColumn };
    if (value.length > maximum) fault("tooLong", value.slice(0, 30), { maximum, ...column });
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value)) fault("controlSign", value.slice(0, 30), column);
  }
}

function checkName(reading: Reading, name: string, line: number, fault: Fault): void {
  if (name === "") return fault("nameMissing", "");
  const first = reading.lines.get(foldName(name));
  if (first !== undefined) fault("nameTwice", name, { other: first });
  else reading.lines.set(foldName(name), line);
}

function readFacts({ words, quarters }: Reading, cells: Cells, fault: Fault): OrganisationFacts {
  const text = (column: FactColumn): string | null => cells.get(column) || null;
  const choice = <T>(column: FactColumn, known: ReadonlyMap<string, T>, otherwise: T, type: LineFault["type"], fold_: (value: string) => string = fold): T => {
    const value = cells.get(column) ?? "";
    if (value === "") return otherwise;
    const found = known.get(fold_(value));
    if (found === undefined) fault(type, value);
    return found ?? otherwise;
  };
  if (!cells.get("sector")) fault("sectorMissing", "");
  const email = text("email")?.toLowerCase() ?? null;
  if (email !== null && !isEmail(email)) fault("emailWrong", email);
  const website = text("website");
  const address = website === null || /^[a-z]+:/i.test(website) ? website : `https://${website}`;
  if (address !== null && !/^https?:\/\/[^\s/?#.]+(\.[^\s/?#.]+)*([/?#]\S*)?$/i.test(address)) fault("websiteWrong", website!);
  return {
    name: (cells.get("name") ?? "").replace(/\s+/g, " "),
    sector: choice("sector", words.sectors, "civic", "sectorUnknown"),
    size: choice("size", words.sizes, "small", "sizeUnknown"),
    quarterId: choice<string | null>("quarter", quarters, null, "quarterUnknown", quarterKey),
    about: text("about") ?? "", street: text("street"), postcode: text("postcode"), city: text("city"), phone: text("phone"), email, website: address,
    contactPublic: choice("contactPublic", new Map([...[...words.yes].map((word) => [word, true] as const), ...[...words.no].map((word) => [word, false] as const)]), false, "yesNoUnknown"),
  };
}

function readContacts(cells: Cells, fault: Fault): ImportContact[] {
  const contacts: ImportContact[] = [];
  for (let number = 1; number <= mostContacts; number++) {
    const [name, role, email] = contactColumns.map((column) => cells.get(`contact${number}.${column}`) ?? "") as [string, string, string];
    if (name === "" && role === "" && email === "") continue;
    const address = email.toLowerCase();
    if (name === "" || email === "") fault("contactIncomplete", name || email || role);
    else if (!isEmail(address)) fault("contactEmailWrong", email);
    else if (contacts.some((other) => other.email === address)) fault("contactTwice", email);
    else contacts.push({ name, function: role, email: address });
  }
  return contacts;
}

/** The same addresses as in our forms. */
const isEmail = (text: string): boolean => /^(?!\.)(?!.*\.\.)([a-z0-9_'+\-.]*)[a-z0-9_+-]@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/.test(text);

export type ConfirmRefusal =
  | { readonly type: "importExpired" }
  | { readonly type: "importHasFaults"; readonly faults: number }
  | { readonly type: "importAllKnown" };

export interface ImportPlan {
  readonly create: readonly ImportRow[];
  /** Known organisations with the facts that the file says about them; only its own columns. */
  readonly update: readonly { readonly id: string; readonly facts: Partial<OrganisationFacts>; readonly contacts: readonly ImportContact[] }[];
  readonly skipped: number;
}

/** All lines or none. What is known is left as it is, or overwritten with what the file's columns say. */
export function planImport(preview: Preview, known: "skip" | "update"): Result<ImportPlan, ConfirmRefusal> {
  if (preview.faults.length > 0) return refuse({ type: "importHasFaults", faults: preview.faults.length });
  const create = preview.rows.filter((row) => row.knownAs === undefined);
  const there = preview.rows.filter((row) => row.knownAs !== undefined);
  if (create.length === 0 && known === "skip") return refuse({ type: "importAllKnown" });
  const own = (facts: OrganisationFacts): Partial<OrganisationFacts> =>
    Object.fromEntries(preview.columns.map((column) => (column === "quarter" ? ["quarterId", facts.quarterId] : [column, facts[column]])));
  return ok({
    create,
    update: known === "update" ? there.map((row) => ({ id: row.knownAs!, facts: own(row.facts), contacts: row.contacts })) : [],
    skipped: known === "skip" ? there.length : 0,
  });
}

/** How long an uploaded file waits for its confirmation. */
export const draftExpires = (now: Date): Date => new Date(now.getTime() + 60 * 60_000);
