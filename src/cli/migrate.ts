import '../node-version.ts';
import { type Session, withSession } from './command-session.setup.ts';

const usage = `npm run migrate                     update the schema
npm run migrate -- down             revert the latest migration
npm run migrate -- create <name>    create a migration for the changes of the entities
`;

const [command = 'up', name] = process.argv.slice(2);

if (!['up', 'down', 'create'].includes(command)) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  // Opening a session has already migrated the database.
  await withSession(migrate);
}

async function migrate({ orm }: Session): Promise<number> {
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
