#!/usr/bin/env node
import './node-version.ts';

// What runs as `tonearm` where the package is installed: the server, or the command that is named.
const commands: Record<string, () => Promise<unknown>> = {
  doctor: () => import('./cli/doctor.ts'),
  import: () => import('./cli/import.ts'),
  scan: () => import('./cli/scan.ts'),
  seed: () => import('./cli/seed.ts'),
  backup: () => import('./cli/backup.ts'),
  restore: () => import('./cli/restore.ts'),
  'clean-up': () => import('./cli/clean-up.ts'),
  'admin:create': () => import('./cli/admin-create.ts'),
  'totp:reset': () => import('./cli/totp-reset.ts'),
  migrate: () => import('./cli/migrate.ts'),
};

const usage = `Usage: tonearm [COMMAND [OPTIONS]]

Without a command, the server. Its database, keys and media are in the folder in which it is started: .data and media,
or where .env or the environment says.

Commands: ${Object.keys(commands).join(', ')}
COMMAND --help says what one does; "npm run COMMAND --" there is "tonearm COMMAND" here.
`;

const [name, ...others] = process.argv.slice(2);
const command = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;
if (name === undefined) await import('./main.ts');
else if (command) {
  process.argv.splice(2, 1);
  await command();
} else {
  const asked = ['--help', '-h', 'help'].includes(name) && others.length === 0;
  (asked ? process.stdout : process.stderr).write(usage);
  process.exitCode = asked ? 0 : 2;
}
