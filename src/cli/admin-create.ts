import '../node-version.ts';
import 'reflect-metadata';
import { once } from 'node:events';
import { stderr, stdin, stdout } from 'node:process';
import { createInterface, type Interface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ensureAdministrator, makePassword } from '../accounts/administrator.service.ts';
import { PasswordHasher } from '../accounts/password-hasher.service.ts';
import { UserFault } from '../api/user-errors.type.ts';
import { type Session, withSession } from './command-session.setup.ts';

const usage = `npm run admin:create -- --email you@example.com [--name "Your Name"] [--generate]

Creates an administrator. Asks for the password on the terminal; without a terminal, or with --generate,
generates one and shows it once.
`;

const options = {
  email: { type: 'string' },
  name: { type: 'string', default: 'Administrator' },
  generate: { type: 'boolean', default: false },
} as const;

const values = readOptions();
const email = z.email().safeParse(values?.email?.trim()).data;
if (values && email) await withSession((session) => createAdministrator(session, email, values));
else {
  stderr.write(usage);
  process.exitCode = 2;
}

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : error}\n\n`);
    return undefined;
  }
}

async function createAdministrator(
  { orm, config }: Session,
  email: string,
  { name, generate }: { name: string; generate: boolean },
): Promise<number> {
  const made = generate || !stdin.isTTY;
  const password = made ? makePassword() : await askPassword();
  const passwords = new PasswordHasher(config.accounts.passwords);
  try {
    const outcome = await ensureAdministrator(orm, passwords, { email, password, fullName: name });
    if (outcome !== 'made') {
      const state = outcome === 'present' ? 'an administrator' : 'an account, which setUserRole can make one';
      stderr.write(`${email} is already ${state}; nothing was changed\n`);
      return 1;
    }
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    for (const { message, field } of error.errors) stderr.write(`${field?.at(-1) ?? ''}: ${message}\n`);
    return 1;
  }
  stdout.write(`${email} is now an administrator\n`);
  if (made) stdout.write(`Password, shown only once: ${password}\n`);
  return 0;
}

/** Asks without showing the input. */
async function askPassword(): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: stdin, output: nowhere, terminal: true });
  // Only now, because input is not shown from here on.
  stderr.write('Password: ');
  try {
    return await Promise.race([terminal.question(''), givenUp(terminal)]);
  } finally {
    terminal.close();
    stderr.write('\n');
  }
}

/** Ctrl+C or Ctrl+D; otherwise the question would stay open forever. */
async function givenUp(terminal: Interface): Promise<never> {
  await once(terminal, 'close');
  throw new Error('No password was entered; nothing was changed');
}
