// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../kernel/voice.ts";

const mb = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : bytes < 1024 ** 3 ? `${(bytes / 1024 ** 2).toFixed(1).replace(".", ",")} MB` : `${(bytes / 1024 ** 3).toFixed(1).replace(".", ",")} GB`);

export const de = voiced({
  title: "Betrieb",
  lead: "Alle Netzwerke dieses Servers in Zahlen. Keine Namen, keine Adressen.",
  bytes: mb,
  health: { title: "Zustand", what: "Teil", state: "Zustand", says: "Was zu tun ist", ok: "gut", warning: "ansehen", failing: "gestört",
    parts: { stopping: "Programm", database: "Datenbank", schema: "Schema", worker: "Aufträge", disk: "Platte", mail: "Mailserver", backup: "Sicherung" } },
  networks: { title: "Netzwerke", name: "Name", rows: "Zeilen", bytes: "Größe", at: (when: string) => `Gezählt: ${when}.` },
  mails: { title: "Mails", state: "Zustand", count: "Anzahl", waiting: (n: number) => (n === 1 ? "Eine Nachricht wartet auf die Zustellung." : `${n} Nachrichten warten auf die Zustellung.`), none: "Nichts wartet.", age: (minutes: number) => `Die älteste wartet seit ${minutes} Minuten.`, empty: "Es gibt noch keine Mails.",
    states: { waiting: "wartet", claimed: "wird gesendet", sending: "wird gesendet", sent: "gesendet", shown: "im Postfach der Demo", refused: "Adresse nicht angenommen", dead: "aufgegeben", failed: "fehlgeschlagen", suppressed: "nicht gewünscht", withheld: "zurückgehalten", unknown: "vielleicht gesendet", gone: "vergangen" } as Readonly<Record<string, string>> },
  jobs: { title: "Aufgegebene Aufträge", none: "Kein Auftrag wurde aufgegeben.", kind: "Auftrag", network: "Netzwerk", attempts: "Versuche", since: "seit", reason: "Grund", retry: "Noch einmal versuchen", due: (n: number) => (n === 1 ? "Ein Auftrag ist an der Reihe." : `${n} Aufträge sind an der Reihe.`) },
  backups: { title: "Sicherungen", now: "Jetzt sichern", running: (done: number, of: number) => (of === 0 ? "Eine Sicherung läuft." : `Eine Sicherung läuft: Tabelle ${done + 1} von ${of}.`), none: "Noch keine Sicherung.", off: "Die nächtliche Sicherung ist ausgeschaltet (BACKUP_DIR=off).", nightly: "Jede Nacht um 2:30 Uhr.", name: "Datei", at: "Stand", size: "Größe", occasion: "Anlass",
    failed: (when: string) => `Die letzte Sicherung ist nicht gelungen (${when}).`, elsewhere: "Diese Dateien liegen auf demselben Rechner. Eine Kopie gehört auf einen anderen.",
    occasions: { nightly: "nachts", button: "auf Knopfdruck", command: "von Hand", "before-restore": "vor dem Einspielen", move: "Umzug" } },
  versions: { title: "Versionen und Platz", app: "Programm", node: "Node", postgres: "PostgreSQL", place: "Datenbank", migrations: "Schritte des Schemas", size: "Größe der Datenbank", memory: "Arbeitsspeicher", since: "läuft seit", disk: (folder: string) => `frei in ${folder}`, free: (free: string, size: string) => `${free} von ${size}` },
  refusals: { jobNotDead: "Dieser Auftrag wartet nicht mehr auf einen neuen Versuch." },
  flashes: { backupOrdered: "Die Sicherung beginnt gleich.", jobRetried: "Der Auftrag wird noch einmal versucht." },
  deeds: { "operation.orderBackup": "hat eine Sicherung angestoßen", "operation.retryJob": "hat einen aufgegebenen Auftrag neu angestoßen", "operation.warnOperators": "hat vor einer alten Sicherung gewarnt" },
  desk: { button: "Zum Betrieb" },
  mail: {
    subject: "Die Sicherung ist zu alt",
    text: (alarm: string, link: string) => `Guten Tag,\n\n${alarm}\n\nBitte nachsehen, warum keine neue entsteht:\n${link}\n\nDiese Nachricht geht an die Rolle „Betrieb“, zweimal am Tag, bis wieder eine Sicherung da ist.\n`,
  },
});
