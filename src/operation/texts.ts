// SPDX-License-Identifier: EUPL-1.2

/** What an operator's command says: the German line, and the English one below it. */
export interface Words {
  readonly de: string;
  readonly en: string;
}

const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export const words = {
  from: (place: string): Words => ({ de: `Gesichert wird: ${place}.`, en: `Backing up: ${place}.` }),
  made: (path: string, size: number, rows: number, seconds: number): Words => ({
    de: `Die Sicherung liegt in ${path} (${mb(size)}, ${rows} Zeilen, ${seconds.toFixed(1)} s) und wurde nachgelesen. Sie enthält alle Daten der Menschen: bitte auf einen anderen Rechner legen und gut verwahren.`,
    en: `The backup lies in ${path} (${mb(size)}, ${rows} rows, ${seconds.toFixed(1)} s) and was read back. It holds all personal data: put it on another machine and keep it safe.`,
  }),
  verified: (path: string, tables: number, rows: number, madeAt: string, version: string, newer: number): Words => ({
    de: `${path} ist vollständig: Stand ${madeAt}, Version ${version}, ${tables} Tabellen, ${rows} Zeilen. In eine Wegwerf-Datenbank eingespielt, jede Tabelle ist gleich${newer > 0 ? `; ${newer} neuere Schritte der Datenbank liefen fehlerfrei` : ""}.`,
    en: `${path} is complete: as of ${madeAt}, version ${version}, ${tables} tables, ${rows} rows. Restored into a throwaway database, every table is the same${newer > 0 ? `; ${newer} newer steps of the schema ran without fault` : ""}.`,
  }),
  restored: (where: string, rows: number, madeAt: string, newer: number): Words => ({
    de: `Eingespielt in ${where}: Stand ${madeAt}, ${rows} Zeilen, jede Tabelle verglichen${newer > 0 ? `, danach ${newer} neuere Schritte der Datenbank` : ""}. Die Plattform kann starten.`,
    en: `Restored into ${where}: as of ${madeAt}, ${rows} rows, every table compared${newer > 0 ? `, then ${newer} newer steps of the schema` : ""}. The platform can start.`,
  }),
  moved: (where: string, rows: number): Words => ({ de: `Umgezogen nach ${where}: ${rows} Zeilen, jede Tabelle verglichen.`, en: `Moved to ${where}: ${rows} rows, every table compared.` }),
  nowOutside: { de: "Starten Sie die Plattform ab jetzt mit DATABASE_URL auf diese Adresse. Die bisherigen Daten bleiben in DATA_DIR liegen; löschen Sie sie, wenn alles läuft.", en: "From now on start the platform with DATABASE_URL set to that address. The data so far stay in DATA_DIR; delete them when all is well." },
  nowEmbedded: { de: "Starten Sie die Plattform ab jetzt ohne DATABASE_URL. Die bisherigen Daten bleiben in der alten Datenbank; löschen Sie sie, wenn alles läuft.", en: "From now on start the platform without DATABASE_URL. The data so far stay in the old database; delete them when all is well." },
  kept: (path: string): Words => ({ de: `Was bisher da war, ist gesichert in ${path}.`, en: `What was there so far is kept in ${path}.` }),
  askOverwrite: (where: string, networks: string): Words => ({
    de: `${where} enthält: ${networks}. Alles wird durch die Sicherung ersetzt; was da ist, wird vorher gesichert.`,
    en: `${where} holds: ${networks}. All of it is replaced by the backup; what is there is backed up first.`,
  }),
  typeOverwrite: { de: "Zum Bestätigen bitte „ersetzen“ eintippen: ", en: "Type „ersetzen“ to confirm: " },
  noTerminal: { de: "Ohne Tastatur bestätigen Sie mit --confirm=ersetzen.", en: "Without a keyboard confirm with --confirm=ersetzen." },
  progress: (table: string, done: number, of: number): string => `  ${done + 1}/${of}  ${table}`,
  usage: {
    de: `So geht es:
  npm run backup [-- --to ORDNER]       sichert alles in eine Datei, auch während die Plattform läuft
  npm run backup:verify -- DATEI        prüft eine Sicherung und spielt sie zur Probe in eine Wegwerf-Datenbank ein
  npm run restore -- DATEI|ORDNER       spielt eine Sicherung in eine leere Datenbank ein (Ordner: die neueste darin)
  npm run restore -- DATEI --overwrite  ersetzt, was da ist, nach Rückfrage
  npm run move -- --to postgres://...   zieht von der eingebetteten Datenbank in eine eigene um
  npm run move -- --to embedded         und zurück (DATABASE_URL nennt dabei die bisherige)
Welche Datenbank gemeint ist, sagen DATA_DIR und DATABASE_URL wie beim Start.`,
    en: `This is how:
  npm run backup [-- --to FOLDER]       puts everything into one file, also while the platform runs
  npm run backup:verify -- FILE         checks a backup and restores it into a throwaway database
  npm run restore -- FILE|FOLDER        restores into an empty database (folder: the newest in it)
  npm run restore -- FILE --overwrite   replaces what is there, after asking
  npm run move -- --to postgres://...   moves from the embedded database to one of your own
  npm run move -- --to embedded         and back (DATABASE_URL names the one so far)
DATA_DIR and DATABASE_URL say which database is meant, as at the start.`,
  },
} as const;
