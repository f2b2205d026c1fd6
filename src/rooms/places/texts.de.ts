// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatNumber } from "../../kernel/i18n.ts";
import { voiced } from "../../kernel/voice.ts";

const lineFaults = {
  length: "ist zu kurz oder kein Satz des Gemeindeverzeichnisses", key: "hat keinen Gemeindeschlüssel aus acht Ziffern", name: "hat keinen Namen",
  number: "hat an der Stelle einer Zahl etwas anderes", day: "hat keinen gültigen Gebietsstand", twice: "wiederholt einen Gemeindeschlüssel", land: "nennt ein Land, das es nicht gibt",
} as const;

export const de = voiced({
  settings: "Einstellungen",
  networks: "Netzwerke auf diesem Server",
  place: {
    title: "Ort des Netzwerks",
    lead: "Für welche Gemeinde oder welche Gemeinden arbeitet dieses Netzwerk? Daraus ergeben sich das Land mit seinen zuständigen Stellen und der Ort in den offenen Daten.",
    search: "Gemeinde suchen: Name, Postleitzahl oder Schlüssel",
    found: ({ count }: { count: number }) => (count === 1 ? "1 Gemeinde gefunden" : `${count} Gemeinden gefunden`),
    foundMany: "Die ersten 50 Gemeinden. Mehr Buchstaben grenzen die Suche ein.",
    now: "Das Netzwerk arbeitet für",
    nowHint: "Ohne Haken fällt eine Gemeinde weg.",
    add: "Dazunehmen",
    none: "Noch keine Gemeinde gewählt",
    noneText: "Oben suchen, anhaken, speichern.",
    nothing: "Keine Gemeinde gefunden",
    nothingText: "Stimmt die Schreibweise? Sonst fehlt sie im Verzeichnis dieses Servers.",
    empty: "Auf diesem Server liegt noch kein Verzeichnis der Gemeinden. Wer den Server betreibt, kann eines übernehmen.",
    save: "Speichern",
    row: ({ name, district, population, key }: { name: string; district: string | null; population: number | null; key: string }) =>
      [name, district && `Kreis ${district.replace(/^Kreis /, "")}`, population !== null && `${formatNumber(population, "de")} Einwohner`, key].filter(Boolean).join(" · "),
  },
  directory: {
    title: "Verzeichnis der Gemeinden",
    lead: "Namen, Schlüssel und Einwohnerzahlen, für alle Netzwerke auf diesem Server gleich. Öffentliche Angaben, keine Personen.",
    state: "Was da ist",
    none: "Noch nichts übernommen.",
    source: "Quelle", count: "Gemeinden", asOf: "Stand",
    sources: { directory: "Amtliches Gemeindeverzeichnis", cities: "Mitgeliefertes Ortsverzeichnis (GeoNames)" },
    take: "Übernehmen",
    which: "Woher",
    whichDirectory: "Datei des Statistischen Bundesamts (GV100AD, als Text oder ZIP)",
    whichDirectoryHint: "Ersetzt, was vom amtlichen Verzeichnis schon da ist. Die Datei gibt es beim Statistischen Bundesamt unter „Gemeindeverzeichnis“.",
    whichCities: "Ortsverzeichnis, das dem Programm beiliegt",
    whichCitiesHint: "Etwa 6.000 Gemeinden mit Koordinaten, rund 93 Prozent der Bevölkerung. Ergänzt nur, was fehlt.",
    file: "Datei", fileHint: "höchstens 8 MB",
  },
  refusals: {
    directoryUnreadable: "Diese Datei lässt sich nicht lesen. Gebraucht wird die Textdatei GV100AD oder das ZIP, in dem sie liegt.",
    directoryEmpty: "In dieser Datei steht keine Gemeinde (Satzart 60).",
    directoryLine: ({ line, what, more }: { line: number; what: keyof typeof lineFaults; more: number }) => `Zeile ${line} ${lineFaults[what]}.${more > 0 ? ` Weitere fehlerhafte Zeilen: ${more}.` : ""} Es wurde nichts übernommen.`,
    citiesMissing: "Das beiliegende Ortsverzeichnis ließ sich nicht lesen. Es wurde nichts übernommen.",
  },
  flashes: { taken: "Das Verzeichnis ist übernommen.", chosen: "Der Ort des Netzwerks ist gespeichert." },
  deeds: { "places.importMunicipalities": "hat das Verzeichnis der Gemeinden übernommen", "places.choosePlaces": "hat den Ort des Netzwerks gewählt" },
  day: (day: string) => formatDay(day, "de"),
});
