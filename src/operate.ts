// SPDX-License-Identifier: EUPL-1.2
// `npm run backup`, `restore`, `backup:verify`, `move`: what an operator does beside the running platform.
// Ends with 0: done; 2: called wrongly; 3: refused with a sentence that says what to do; 1: a bug.
import { BackupRefused } from "./kernel/backup/refusal.ts";
import { StartRefused } from "./kernel/database/server.ts";
import { operate, WrongUse } from "./operation/commands.ts";
import { words } from "./operation/texts.ts";
import { allMigrations } from "./rooms/index.ts";
import { readEnvironment, version } from "./settings.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  try {
    const environment = readEnvironment(process.env, process.argv);
    await operate({ ...environment, backupDir: environment.backups.folder, version, migrations: allMigrations, say }, process.argv.slice(2));
    return 0;
  } catch (error) {
    if (error instanceof WrongUse) {
      say(`${words.usage.de}\n\n${words.usage.en}`);
      return 2;
    }
    if (error instanceof BackupRefused || error instanceof StartRefused) {
      say(`\n${error.message}\n  (${error.english})`);
      return 3;
    }
    say(`\nDas ist nicht gelungen. / This did not work.\n${error instanceof Error ? error.stack : String(error)}`);
    return 1;
  }
}

process.exitCode = await main();
