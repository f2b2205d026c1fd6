// SPDX-License-Identifier: EUPL-1.2
import { unzipSync } from "fflate";
import { z } from "zod";
import { role } from "../../kernel/actor.ts";
import { command } from "../../kernel/command.ts";
import { field } from "../../kernel/fields.ts";
import { dayOf } from "../../kernel/i18n.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import { directoryState, findMunicipalities, placesOf } from "./queries.ts";
import { municipalitiesOf, readDirectory, type Directory, type DirectoryRefusal } from "./rules.ts";
import * as store from "./store.ts";

type TakeRefusal = DirectoryRefusal | { readonly type: "directoryUnreadable"; readonly field: "file" } | { readonly type: "citiesMissing" };

const mostBytes = 20_000_000;
const city = z.object({ name: z.string().min(1).max(200), key: z.string().max(20), population: z.number().int().min(0), longitude: z.number(), latitude: z.number() });

/** Takes over the official directory (a file as the federal statistics office publishes it, zipped or not) or the list of cities that comes along. */
export const importMunicipalities = command({
  name: "places.importMunicipalities",
  key: z.object({}),
  input: z.object({
    source: field.choice(["directory", "cities"]), file: z.string().max(300).optional(), "file.base64": z.string().max(12_000_000).optional(),
    cities: z.array(city).max(50_000).optional(),
  }),
  load: async (tx) => ({ known: await directoryState(tx) }),
  may: role("operator"),
  decide: (_state, input, moment): Result<Directory & { source: store.Source }, TakeRefusal> => {
    if (input.source === "cities") {
      const rows = municipalitiesOf(input.cities ?? []);
      return rows.length === 0 ? refuse({ type: "citiesMissing" }) : ok({ source: input.source, asOf: dayOf(moment.now), rows });
    }
    const text = directoryText(Buffer.from(input["file.base64"] ?? "", "base64"));
    if (text === undefined) return refuse({ type: "directoryUnreadable", field: "file" });
    const read = readDirectory(text);
    return read.ok ? ok({ source: input.source, ...read.value }) : read;
  },
  save: async (tx, _scope, change) => {
    await store.takeOver(tx, change.source, change.asOf, change.rows);
    return { object: { kind: "directory", id: change.source }, after: { municipalities: change.rows.length, asOf: change.asOf } };
  },
});

/** The text of the file; out of a zip the one whose name says so, and never more than 20 MB of it. Undefined: no such text. */
function directoryText(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return decode(bytes);
  try {
    const files = unzipSync(bytes, { filter: (file) => /GV100AD[^/]*\.(txt|asc)$/i.test(file.name) && file.originalSize <= mostBytes });
    const [first] = Object.values(files);
    return first && decode(first);
  } catch {
    return undefined;
  }
}

/** Newer editions are UTF-8, older ones Windows-1252; neither holds a NUL. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Says for which municipalities the network works. */
export const choosePlaces = command({
  name: "places.choosePlaces",
  key: z.object({}),
  input: z.object({ keep: z.preprocess(list, z.array(z.string().regex(/^\d{8}$/)).max(500)), add: z.preprocess(list, z.array(z.string().regex(/^\d{8}$/)).max(500)) }),
  load: async (tx, scope) => ({ places: await placesOf(tx, scope) }),
  may: role("admin"),
  decide: (state, input) => {
    const kept = state.places.filter((place) => input.keep.includes(place.key)).map(({ key, name }) => ({ key, name }));
    return ok({ before: state.places.map((place) => place.key), kept, add: input.add.filter((key) => !kept.some((place) => place.key === key)) });
  },
  save: async (tx, scope, change, moment) => {
    const added = (await findMunicipalities(tx, change.add)).map(({ key, name }) => ({ key, name }));
    const places = [...change.kept, ...added];
    await store.replacePlaces(tx, scope, places, moment.now);
    return { object: { kind: "network", id: scope.networkId }, before: { places: change.before }, after: { places: places.map((place) => place.key) } };
  },
});

function list(value: unknown): unknown {
  return value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value];
}
