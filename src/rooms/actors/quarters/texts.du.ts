// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  emptyText: "Quartiere helfen, Bedarfe und Angebote in der Nähe zu finden. Trag sie einzeln ein, oder lade Umrisse hoch.",
  refusals: {
    quarterInUse: (d) => `In diesem Quartier ${d.organisations === 1 ? "ist noch eine Organisation" : `sind noch ${d.organisations} Organisationen`} eingetragen. Ordne sie zuerst einem anderen zu.`,
    outlineNoJson: "Das ist keine GeoJSON-Datei. Bitte wähl eine Datei, die auf .geojson oder .json endet.",
    outlineNotDegrees: (d) => `Die Koordinaten von „${d.name}“ sind keine Grad. Bitte speichere die Datei im System WGS 84 (EPSG:4326).`,
    outlineUnknownQuarter: (d) => `Zu „${d.name}“ gibt es hier kein Quartier. Trag es ein, oder setz den Haken darunter.`,
    outlineTooFine: (d) => `Die Umrisse haben ${d.points.toLocaleString("de-DE")} Punkte, erlaubt sind ${d.maximum.toLocaleString("de-DE")}. Bitte vereinfach sie vorher.`,
  },
});
