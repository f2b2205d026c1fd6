// SPDX-License-Identifier: EUPL-1.2

export const de = {
  title: "Logo", lead: "Es steht neben dem Namen der Organisation.", file: "Bilddatei", hint: "PNG, JPEG, WebP oder AVIF, höchstens 8 MB. Angaben in der Datei, zum Beispiel der Ort der Aufnahme, werden entfernt.",
  rights: "Die Organisation darf dieses Logo zeigen", rightsHint: "Es ist das eigene, oder es gibt eine Erlaubnis.", remove: "Logo entfernen", save: "Speichern", change: "Logo",
  refusals: { logoRightsMissing: "Bitte bestätigen: Die Organisation darf dieses Logo zeigen." },
  flashes: { logoSaved: "Das Logo ist gespeichert." },
  deeds: { "actors.changeOrganisationLogo": "hat das Logo einer Organisation geändert" },
};
