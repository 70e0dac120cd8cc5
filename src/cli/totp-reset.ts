import '../node-version.ts';
import 'reflect-metadata';
import { stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { resetTotp } from '../accounts/access/totp-reset.service.ts';
import { withSession } from './command-session.setup.ts';

const usage = `npm run totp:reset -- --email you@example.com

Turns off the second factor of a user who has lost the app and the recovery codes. Be sure who asks for it:
the password alone lets in afterwards.
`;

const email = readEmail();
if (email) await withSession(({ orm }) => resetTotp(orm, email).then((outcome) => report(email, outcome)));
else {
  stderr.write(usage);
  process.exitCode = 2;
}

function readEmail(): string | undefined {
  try {
    return parseArgs({ options: { email: { type: 'string' } } }).values.email?.trim();
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : error}\n\n`);
    return undefined;
  }
}

function report(email: string, outcome: Awaited<ReturnType<typeof resetTotp>>): number {
  if (outcome === 'reset') {
    stdout.write(`${email} signs in with the password alone now\n`);
    return 0;
  }
  stderr.write(
    outcome === 'unknown' ? `No account has the address ${email}\n` : `${email} has no second factor\n`,
  );
  return 1;
}
