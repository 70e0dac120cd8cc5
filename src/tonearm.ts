#!/usr/bin/env node
import './node-version.ts';
import { readdirSync } from 'node:fs';
import path from 'node:path';

// What runs as `tonearm` where the package is installed: the server, or the command that is named.
const folder = path.join(import.meta.dirname, 'cli');
/** For those who change the schema, with what only a clone has. */
const forDevelopers = new Set(['schema']);
const commands = readdirSync(folder)
  // What the commands share has a kind in its name.
  .flatMap((file) => /^([\w-]+)\.js$/.exec(file)?.[1] ?? [])
  .filter((name) => !forDevelopers.has(name))
  .sort();

const usage = `Usage: tonearm [COMMAND [OPTIONS]]

Without a command, the server. Its database, keys and media are in the folder in which it is started: .data and media,
or where .env or the environment says.

Commands: ${commands.join(', ')}
COMMAND --help says what one does; "npm run COMMAND --" there is "tonearm COMMAND" here.
`;

const [given, ...others] = process.argv.slice(2);
// The scripts of npm have a colon where files have a hyphen.
const name = given?.replace(':', '-');
if (name === undefined) await import('./main.ts');
else if (commands.includes(name)) {
  process.argv.splice(2, 1);
  await import(new URL(`./cli/${name}.js`, import.meta.url).href);
} else {
  const asked = ['--help', '-h', 'help'].includes(name) && others.length === 0;
  (asked ? process.stdout : process.stderr).write(usage);
  process.exitCode = asked ? 0 : 2;
}
