// SPDX-License-Identifier: EUPL-1.2

/** Everything that keeps a backup from being made, read or taken in. */
export type BackupFault =
  | { type: "notReadable"; file: string; fault: string }
  | { type: "notABackup"; file: string }
  | { type: "damaged"; file: string; table: string }
  | { type: "newer"; version: string; missing: number }
  | { type: "notEmpty"; where: string; networks: number }
  | { type: "inUse"; where: string; connections: number }
  | { type: "diskFull"; folder: string }
  | { type: "notWritable"; folder: string; fault: string }
  | { type: "otherAfterwards"; table: string }
  | { type: "unknownTable"; table: string }
  | { type: "nothingThere"; folder: string }
  | { type: "samePlace"; where: string }
  | { type: "notConfirmed" };

type Sentences = { [T in BackupFault["type"]]: (fault: Extract<BackupFault, { type: T }>) => string };

const de: Sentences = {
  notReadable: (f) => `Die Sicherung ${f.file} lässt sich nicht lesen (${f.fault}).`,
  notABackup: (f) => `${f.file} ist keine vollständige Sicherung dieser Plattform. Vielleicht brach die Übertragung ab; bitte nehmen Sie eine andere Kopie.`,
  damaged: (f) => `Die Sicherung ${f.file} ist beschädigt (Tabelle ${f.table}). Es wurde nichts verändert. Bitte nehmen Sie eine ältere Sicherung.`,
  newer: (f) => `Die Sicherung stammt von Version ${f.version}, die ${f.missing} Schritte weiter ist als dieses Programm. Bitte installieren Sie mindestens diese Version.`,
  notEmpty: (f) => `${f.where} enthält schon Daten (${f.networks} Netzwerke). Eingespielt wird nur in eine leere Datenbank. Wählen Sie mit DATA_DIR einen neuen Ordner, oder überschreiben Sie mit --overwrite.`,
  inUse: (f) => `Mit ${f.where} arbeitet noch jemand (${f.connections} Verbindungen). Bitte halten Sie zuerst die Plattform an.`,
  diskFull: (f) => `In ${f.folder} ist kein Platz mehr. Die angefangene Sicherung wurde entfernt, frühere sind unberührt. Bitte schaffen Sie Platz, oder wählen Sie mit BACKUP_DIR einen anderen Ordner.`,
  notWritable: (f) => `In ${f.folder} lässt sich keine Sicherung schreiben (${f.fault}). Bitte prüfen Sie die Rechte, oder wählen Sie mit BACKUP_DIR einen anderen Ordner.`,
  otherAfterwards: (f) => `Nach dem Einspielen steht in der Tabelle ${f.table} etwas anderes als in der Sicherung. Das Einspielen wurde zurückgenommen.`,
  unknownTable: (f) => `Die Sicherung enthält die Tabelle ${f.table} mit Spalten, die dieses Programm nicht kennt.`,
  nothingThere: (f) => `In ${f.folder} liegt keine Datenbank der Plattform.`,
  samePlace: (f) => `Die Daten liegen schon dort: ${f.where}.`,
  notConfirmed: () => "Nicht bestätigt. Es wurde nichts verändert.",
};

const en: Sentences = {
  notReadable: (f) => `The backup ${f.file} cannot be read (${f.fault}).`,
  notABackup: (f) => `${f.file} is no complete backup of this platform. Maybe a transfer broke off; take another copy.`,
  damaged: (f) => `The backup ${f.file} is damaged (table ${f.table}). Nothing was changed. Take an older backup.`,
  newer: (f) => `The backup comes from version ${f.version}, which is ${f.missing} steps ahead of this program. Install at least that version.`,
  notEmpty: (f) => `${f.where} holds data already (${f.networks} networks). A restore needs an empty database. Choose a new folder with DATA_DIR, or overwrite with --overwrite.`,
  inUse: (f) => `Somebody still works with ${f.where} (${f.connections} connections). Stop the platform first.`,
  diskFull: (f) => `There is no room left in ${f.folder}. The half backup was removed, earlier ones are untouched. Make room, or choose another folder with BACKUP_DIR.`,
  notWritable: (f) => `No backup can be written in ${f.folder} (${f.fault}). Check the rights, or choose another folder with BACKUP_DIR.`,
  otherAfterwards: (f) => `After the restore the table ${f.table} holds something else than the backup. The restore was undone.`,
  unknownTable: (f) => `The backup holds the table ${f.table} with columns that this program does not know.`,
  nothingThere: (f) => `There is no database of the platform in ${f.folder}.`,
  samePlace: (f) => `The data are there already: ${f.where}.`,
  notConfirmed: () => "Not confirmed. Nothing was changed.",
};

/** A "no" that a person can act on: `message` German, `english` the same in English. */
export class BackupRefused extends Error {
  readonly english: string;
  constructor(readonly fault: BackupFault) {
    super((de[fault.type] as (f: BackupFault) => string)(fault));
    this.name = "BackupRefused";
    this.english = (en[fault.type] as (f: BackupFault) => string)(fault);
  }
}
