// SPDX-License-Identifier: EUPL-1.2

/** Everything that can keep the database from starting. Sentences: `de` and `en` below. */
export type StartFault =
  | { type: "alreadyRunning"; folder: string; pid: number; since: string }
  | { type: "heldElsewhere"; folder: string; host: string }
  | { type: "networkFolder"; folder: string; kind: string }
  | { type: "folderNotUsable"; folder: string; fault: string }
  | { type: "notADataFolder"; folder: string }
  | { type: "otherVersion"; folder: string; found: string; needed: string }
  | { type: "noBinaries"; platform: string }
  | { type: "noUser" }
  | { type: "noPlace"; tried: string }
  | { type: "foreignServer"; folder: string; pid: number }
  | { type: "serverSilent"; pid: number; log: string }
  | { type: "serverFailed"; log: string; tail: string }
  | { type: "badUrl" }
  | { type: "unreachable"; where: string; fault: string }
  | { type: "loginRejected"; where: string; login: string }
  | { type: "noSuchDatabase"; where: string }
  | { type: "tooOld"; where: string; found: string }
  | { type: "notUtf8"; where: string; found: string }
  | { type: "noSorting"; where: string }
  | { type: "readOnly"; where: string }
  | { type: "noSchemaRight"; where: string; sql: string }
  | { type: "noAppRole"; where: string; sql: string }
  | { type: "poolerInBetween"; where: string }
  | { type: "inWords"; words: string };

type Fault<T extends StartFault["type"]> = Extract<StartFault, { type: T }>;
type Sentences = { [T in StartFault["type"]]: (f: Fault<T>) => string };

const de: Sentences = {
  alreadyRunning: (f) =>
    `Im Ordner ${f.folder} läuft die Plattform bereits (Prozess ${f.pid}, gestartet ${f.since}). ` +
    `Bitte beenden Sie zuerst diesen Prozess (Strg+C in seinem Fenster), oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
  heldElsewhere: (f) =>
    `Der Ordner ${f.folder} wird gerade von einem anderen Rechner oder Container benutzt (${f.host}). ` +
    `Bitte beenden Sie die Plattform dort und starten Sie dann hier.`,
  networkFolder: (f) =>
    `Der Ordner ${f.folder} liegt auf einem Netzlaufwerk (${f.kind}). Dort kann die Datenbank Daten verlieren. ` +
    `Bitte wählen Sie mit DATA_DIR einen Ordner auf einer Festplatte dieses Rechners, oder mit DATABASE_URL eine eigene PostgreSQL.`,
  folderNotUsable: (f) =>
    f.fault === "ENOSPC" ? `Auf dem Datenträger von ${f.folder} ist kein Platz mehr. Bitte schaffen Sie Platz, oder wählen Sie mit DATA_DIR einen anderen Ordner.` :
    `Der Ordner ${f.folder} lässt sich nicht anlegen oder beschreiben (${f.fault}). ` +
    `Bitte geben Sie dem Benutzer, unter dem die Plattform läuft, Schreibrechte, oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
  notADataFolder: (f) =>
    `Der Ordner ${f.folder} ist nicht leer, enthält aber keine Datenbank. ` +
    `Bitte verschieben Sie seinen Inhalt, oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
  otherVersion: (f) =>
    `Die Daten in ${f.folder} stammen von PostgreSQL ${f.found}, dieses Programm bringt PostgreSQL ${f.needed} mit. ` +
    `Bitte starten Sie die vorige Programmversion, sichern Sie dort die Daten und spielen Sie die Sicherung in einen neuen Ordner ein ` +
    `(docs/operations/database.md, Abschnitt „New major version“). An den Daten wurde nichts verändert.`,
  noBinaries: (f) =>
    `Für dieses System (${f.platform}) liegt keine PostgreSQL bei. ` +
    `Bitte führen Sie „npm ci“ ohne „--omit=optional“ aus, oder geben Sie mit DATABASE_URL eine eigene PostgreSQL an.`,
  noUser: () =>
    `Die Plattform läuft als root, und es gibt keinen einfachen Benutzer (nobody), unter dem die Datenbank laufen kann. ` +
    `Bitte starten Sie die Plattform unter einem eigenen Benutzer, oder geben Sie mit DATABASE_URL eine eigene PostgreSQL an.`,
  noPlace: (f) =>
    `Die Datenbank läuft nicht als root und findet keinen Ordner, den sie betreten darf (versucht: ${f.tried}). ` +
    `Bitte wählen Sie mit DATA_DIR einen Ordner außerhalb geschützter Verzeichnisse, zum Beispiel /srv/gemeinsam-wirken.`,
  foreignServer: (f) =>
    `Auf den Daten in ${f.folder} läuft eine PostgreSQL (Prozess ${f.pid}), die nicht von dieser Plattform gestartet wurde. ` +
    `Bitte beenden Sie diesen Prozess selbst und starten Sie dann erneut.`,
  serverSilent: (f) =>
    `Die Datenbank (Prozess ${f.pid}) antwortet nicht. Bitte sehen Sie in ${f.log} nach, und starten Sie dann erneut.`,
  serverFailed: (f) => `Die Datenbank ist nicht gestartet. Die letzten Zeilen aus ${f.log}:\n${f.tail}`,
  badUrl: () =>
    `DATABASE_URL ist keine gültige Adresse. Bitte schreiben Sie sie in der Form postgresql://benutzer:kennwort@rechner:5432/datenbank. ` +
    `Sonderzeichen im Kennwort werden mit % geschrieben, zum Beispiel @ als %40.`,
  unreachable: (f) =>
    `Die Datenbank ${f.where} ist nicht zu erreichen (${f.fault}). Bitte prüfen Sie Rechnername, Port und ob PostgreSQL läuft.`,
  loginRejected: (f) =>
    `Die Datenbank ${f.where} nimmt die Anmeldung von ${f.login} nicht an. Bitte prüfen Sie Benutzer und Kennwort in DATABASE_URL.`,
  noSuchDatabase: (f) => `Die Datenbank ${f.where} gibt es nicht. Bitte legen Sie sie an oder berichtigen Sie DATABASE_URL.`,
  tooOld: (f) =>
    `Die Datenbank ${f.where} ist PostgreSQL ${f.found}. Gebraucht wird PostgreSQL 15, 16, 17 oder 18. Bitte aktualisieren Sie sie.`,
  notUtf8: (f) =>
    `Die Datenbank ${f.where} ist in ${f.found} kodiert. Bitte legen Sie eine neue an: CREATE DATABASE gemeinsam ENCODING 'UTF8' TEMPLATE template0;`,
  noSorting: (f) =>
    `Der Datenbank ${f.where} fehlt die Sortierung "und-x-icu". Bitte verwenden Sie eine PostgreSQL, die mit ICU gebaut ist.`,
  readOnly: (f) => `Die Datenbank ${f.where} ist eine Kopie, die nur gelesen werden darf. Bitte geben Sie den Hauptserver an.`,
  noSchemaRight: (f) => `In der Datenbank ${f.where} fehlt das Recht, Tabellen anzulegen. Bitte führen Sie als Verwalter aus:\n${f.sql}`,
  noAppRole: (f) =>
    `Der Benutzer für ${f.where} umgeht die Trennung der Netzwerke, und eine Rolle ohne dieses Vorrecht kann er nicht annehmen. ` +
    `Bitte führen Sie als Verwalter aus:\n${f.sql}`,
  poolerInBetween: (f) =>
    `Vor der Datenbank ${f.where} steht ein Verteiler (zum Beispiel PgBouncer), der die Rolle gw_app nicht weitergibt. ` +
    `Bitte geben Sie in DATABASE_URL die Datenbank selbst an.`,
  inWords: (f) => f.words,
};

const en: Sentences = {
  alreadyRunning: (f) =>
    `The platform already runs on ${f.folder} (process ${f.pid}, started ${f.since}). Stop that process first (Ctrl+C in its window), or choose another folder with DATA_DIR.`,
  heldElsewhere: (f) => `${f.folder} is in use by another machine or container (${f.host}). Stop the platform there, then start it here.`,
  networkFolder: (f) =>
    `${f.folder} lies on a network drive (${f.kind}), where the database can lose data. Choose a folder on a local disk with DATA_DIR, or your own PostgreSQL with DATABASE_URL.`,
  folderNotUsable: (f) =>
    f.fault === "ENOSPC" ? `There is no space left on the disk of ${f.folder}. Make room, or choose another folder with DATA_DIR.` :
    `${f.folder} cannot be created or written (${f.fault}). Give the user that runs the platform the right to write there, or choose another folder with DATA_DIR.`,
  notADataFolder: (f) => `${f.folder} is not empty but holds no database. Move its content away, or choose another folder with DATA_DIR.`,
  otherVersion: (f) =>
    `The data in ${f.folder} come from PostgreSQL ${f.found}; this program brings PostgreSQL ${f.needed}. Start the previous program version, make a backup there and restore it into a new folder (docs/operations/database.md, "New major version"). Nothing was changed.`,
  noBinaries: (f) =>
    `There is no PostgreSQL for this system (${f.platform}). Run "npm ci" without "--omit=optional", or name your own PostgreSQL with DATABASE_URL.`,
  noUser: () =>
    `The platform runs as root and there is no plain user (nobody) for the database to run as. Start the platform as a user of its own, or name your own PostgreSQL with DATABASE_URL.`,
  noPlace: (f) =>
    `The database does not run as root and finds no folder it may enter (tried: ${f.tried}). Choose a folder outside protected directories with DATA_DIR, for example /srv/gemeinsam-wirken.`,
  foreignServer: (f) =>
    `A PostgreSQL that this platform did not start (process ${f.pid}) runs on the data in ${f.folder}. Stop that process yourself, then start again.`,
  serverSilent: (f) => `The database (process ${f.pid}) does not answer. Look into ${f.log}, then start again.`,
  serverFailed: (f) => `The database did not start. The last lines of ${f.log}:\n${f.tail}`,
  badUrl: () =>
    `DATABASE_URL is not a valid address. Write it as postgresql://user:password@host:5432/database; special characters in the password are written with %, for example @ as %40.`,
  unreachable: (f) => `The database ${f.where} cannot be reached (${f.fault}). Check host name, port and whether PostgreSQL runs.`,
  loginRejected: (f) => `The database ${f.where} does not accept the login ${f.login}. Check user and password in DATABASE_URL.`,
  noSuchDatabase: (f) => `The database ${f.where} does not exist. Create it or correct DATABASE_URL.`,
  tooOld: (f) => `The database ${f.where} is PostgreSQL ${f.found}. PostgreSQL 15, 16, 17 or 18 is needed. Please upgrade it.`,
  notUtf8: (f) =>
    `The database ${f.where} is encoded in ${f.found}. Create a new one: CREATE DATABASE gemeinsam ENCODING 'UTF8' TEMPLATE template0;`,
  noSorting: (f) => `The database ${f.where} lacks the collation "und-x-icu". Use a PostgreSQL that is built with ICU.`,
  readOnly: (f) => `The database ${f.where} is a read-only copy. Name the primary server.`,
  noSchemaRight: (f) => `The right to create tables is missing in the database ${f.where}. Run as administrator:\n${f.sql}`,
  noAppRole: (f) =>
    `The login for ${f.where} bypasses the walls between networks and cannot take on a role without that privilege. Run as administrator:\n${f.sql}`,
  poolerInBetween: (f) =>
    `A pooler (such as PgBouncer) stands before the database ${f.where} and does not pass on the role gw_app. Name the database itself in DATABASE_URL.`,
  inWords: (f) => f.words,
};

/**
 * The start is refused for a reason a person can act on. `message` is the German sentence with
 * what to do, `english` the same in English, `fault` the typed reason. Never holds a password.
 */
export class StartRefused extends Error {
  readonly fault: StartFault;
  readonly english: string;
  /** A bare string is a German sentence of somebody else who refuses the start (a port that is taken). */
  constructor(reason: StartFault | string) {
    const fault: StartFault = typeof reason === "string" ? { type: "inWords", words: reason } : reason;
    super(sentence(de, fault));
    this.name = "StartRefused";
    this.fault = fault;
    this.english = sentence(en, fault);
  }
}

function sentence(sentences: Sentences, fault: StartFault): string {
  return (sentences[fault.type] as (f: StartFault) => string)(fault);
}
