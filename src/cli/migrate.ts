import '../node-version.ts';
import 'reflect-metadata';
import { openDatabase, pastPooler } from '../wiring/database.setup.ts';
import { makeLogger } from '../wiring/logger.setup.ts';
import { planMigrations } from '../wiring/migration-plan.setup.ts';
import { readCommandLine } from './command-line.service.ts';
import { readConfig, reportFailure, type Session, withSession } from './command-session.setup.ts';
import { planText } from './plan-text.service.ts';

const usage = `npm run migrate                     update the schema
npm run migrate -- --plan           say what an update would do: statements, locks, and for how long; changes nothing
    --measure FOLDER                try it with the data of the latest backup in FOLDER, and measure (takes a while, and room)
    --sql                           show whole statements
npm run migrate -- down             revert the latest migration
npm run migrate -- create <name>    create a migration for the changes of the entities
`;

const options = {
  plan: { type: 'boolean', default: false },
  measure: { type: 'string' },
  sql: { type: 'boolean', default: false },
} as const;

const given = readCommandLine(usage, options, { words: 2 });
if (given) {
  const [command = 'up', name] = given.positionals;
  if (!['up', 'down', 'create'].includes(command)) {
    process.stderr.write(usage);
    process.exitCode = 2;
  } else if (given.values.plan) {
    await reportFailure(() => plan(given.values));
  } else {
    // Opening a session migrates the database.
    await withSession((session) => migrate(session, command, name));
  }
}

async function plan({ measure, sql }: { measure?: string; sql: boolean }): Promise<number> {
  const config = pastPooler(readConfig());
  const database = await openDatabase(config, await makeLogger('warn', process.stderr));
  try {
    process.stdout.write(planText(await planMigrations(config, database.url, measure), sql));
    return 0;
  } finally {
    await database.close();
  }
}

async function migrate({ orm }: Session, command: string, name: string | undefined): Promise<number> {
  if (command === 'down') {
    const reverted = await orm.migrator.down();
    process.stdout.write(`Reverted: ${reverted.map(({ name }) => name).join(', ')}\n`);
  } else if (command === 'create') {
    const { fileName, diff } = await orm.migrator.create(undefined, false, false, name);
    process.stdout.write(
      diff.up.length > 0 ? `migrations/${fileName}: add it to migrations/index.ts\n` : 'Nothing changed\n',
    );
  } else {
    process.stdout.write('The schema is up to date\n');
  }
  return 0;
}
