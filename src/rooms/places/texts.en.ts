// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatNumber, type Shape } from "../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

const lineFaults: Record<string, string> = {
  length: "is too short or no record of the directory", key: "has no municipality key of eight digits", name: "has no name",
  number: "has something else where a number should be", day: "has no valid date of territory", twice: "repeats a municipality key", land: "names a Land that does not exist",
};

export const en: Shape<typeof de> = {
  settings: "Settings",
  networks: "Networks on this server",
  place: {
    title: "Place of the network",
    lead: "For which municipality or municipalities does this network work? The Land with its responsible bodies and the place in the open data follow from it.",
    search: "Find a municipality: name, postcode or key",
    found: ({ count }) => (count === 1 ? "1 municipality found" : `${count} municipalities found`),
    foundMany: "The first 50 municipalities. More letters narrow the search.",
    now: "The network works for",
    nowHint: "Without a tick a municipality drops out.",
    add: "Add",
    none: "No municipality chosen yet",
    noneText: "Search above, tick, save.",
    nothing: "No municipality found",
    nothingText: "Is the spelling right? Otherwise this server's directory lacks it.",
    empty: "There is no directory of municipalities on this server yet. Whoever runs the server can take one over.",
    save: "Save",
    row: ({ name, district, population, key }) => [name, district && `district ${district}`, population !== null && `${formatNumber(population, "en")} inhabitants`, key].filter(Boolean).join(" · "),
  },
  directory: {
    title: "Directory of municipalities",
    lead: "Names, keys and inhabitants, the same for every network on this server. Public facts, no persons.",
    state: "What is there",
    none: "Nothing taken over yet.",
    source: "Source", count: "Municipalities", asOf: "As of",
    sources: { directory: "Official directory of municipalities", cities: "Directory of places that comes along (GeoNames)" },
    take: "Take over",
    which: "From where",
    whichDirectory: "File of the Federal Statistical Office (GV100AD, text or ZIP)",
    whichDirectoryHint: "Replaces what is there of the official directory. The statistical office publishes the file under \"Gemeindeverzeichnis\".",
    whichCities: "Directory of places that comes with the program",
    whichCitiesHint: "About 6,000 municipalities with coordinates, some 93 per cent of the population. Only adds what is missing.",
    file: "File", fileHint: "8 MB at most",
  },
  refusals: {
    directoryUnreadable: "This file cannot be read. What is needed is the text file GV100AD or the ZIP it lies in.",
    directoryEmpty: "There is no municipality (record type 60) in this file.",
    directoryLine: ({ line, what, more }) => `Line ${line} ${lineFaults[what]}.${more > 0 ? ` Further wrong lines: ${more}.` : ""} Nothing was taken over.`,
    citiesMissing: "The directory of places that comes along could not be read. Nothing was taken over.",
  },
  flashes: { taken: "The directory has been taken over.", chosen: "The place of the network is saved." },
  deeds: { "places.importMunicipalities": "took over the directory of municipalities", "places.choosePlaces": "chose the place of the network" },
  day: (day: string) => formatDay(day, "en"),
};
