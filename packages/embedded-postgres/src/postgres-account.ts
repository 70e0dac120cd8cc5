import { type Account, type Outcome, run } from './command.ts';

const userName = 'postgres';

/** The system user `postgres`, created if there is none. Requires root.
 * @throws Error if it cannot be created. */
export async function ensurePostgresAccount(): Promise<Account> {
  const found = await findAccount();
  if (found) {
    return found;
  }
  const told = await addAccount();
  // Looked up even if that failed: another process may have been faster.
  const made = await findAccount();
  if (made) {
    return made;
  }
  throw new Error(
    `PostgreSQL does not run as root, and the user ${userName} could not be made: ${told}. ` +
      'Run under another account, or set DATABASE_URL to your own PostgreSQL server.',
  );
}

/** Returns the output of useradd. */
async function addAccount(): Promise<string> {
  const args = ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', userName];
  const outcome = await runAsRoot('useradd', args);
  if (!outcome.output.includes('group')) {
    return outcome.output;
  }
  // A group with that name exists already; useradd would create one.
  return (await runAsRoot('useradd', ['--gid', userName, ...args])).output;
}

async function findAccount(): Promise<Account | undefined> {
  const uid = await runAsRoot('id', ['-u', userName]);
  const gid = await runAsRoot('id', ['-g', userName]);
  return uid.code === 0 && gid.code === 0 ? { uid: Number(uid.output), gid: Number(gid.output) } : undefined;
}

async function runAsRoot(program: string, args: readonly string[]): Promise<Outcome> {
  return run({ program, args, account: undefined }).catch((error: unknown) => ({
    code: null,
    output: String(error),
  }));
}
