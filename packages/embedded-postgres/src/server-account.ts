import { stat } from 'node:fs/promises';
import type { Binaries } from './binaries.ts';
import { type Account, type Command, run } from './command.ts';
import type { FolderLayout } from './folder-layout.ts';
import { ensurePostgresAccount } from './postgres-account.ts';
import { capableCommand } from './server-capability.ts';
import { hasCode } from './system-error.ts';

/** The account that the server runs under, and how to run programs under it. */
export interface ServerAccount {
  /** The owner of the files; undefined: the account of this process. */
  readonly owner: Account | undefined;
  command(program: string, args: readonly string[]): Command;
}

/** Chooses the account for the server. PostgreSQL refuses to run as root: for root it is the owner of the cluster
 * or, before there is one, the system user `postgres`, created if missing.
 * @throws Error if that account cannot be created or cannot reach the folder or the programs. */
export async function chooseAccount(layout: FolderLayout, binaries: Binaries): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) {
    return { owner: undefined, command: (program, args) => ({ program, args, account: undefined }) };
  }
  const owner = (await ownerOf(layout.cluster)) ?? (await ensurePostgresAccount());
  const direct = (program: string, args: readonly string[]): Command => ({ program, args, account: owner });
  const reach = await tryReach(direct, layout.folder, binaries);
  if (reach === undefined) {
    return { owner, command: direct };
  }
  const capable = await capableCommand(owner);
  const stillNot = capable ? await tryReach(capable, layout.folder, binaries) : 'setpriv cannot be used';
  if (capable && stillNot === undefined) {
    return { owner, command: capable };
  }
  throw unreachable(owner, layout.folder, binaries, `${reach}; ${stillNot}`);
}

/** Refuses a cluster that this process could not run.
 * @throws Error if it belongs to another user, or to root, as whom PostgreSQL does not run. */
export async function refuseForeignCluster(layout: FolderLayout): Promise<void> {
  const user = process.getuid?.();
  const owner = user === undefined ? undefined : await ownerOf(layout.cluster);
  if (owner === undefined || (user === 0 && owner.uid !== 0) || (user !== 0 && owner.uid === user)) {
    return;
  }
  throw new Error(
    `The database cluster ${layout.cluster} belongs to uid ${owner.uid}, and cannot be run by uid ${user}. ` +
      'Change its owner (chown -R), use another folder or account, or set DATABASE_URL to your own server.',
  );
}

async function ownerOf(file: string): Promise<Account | undefined> {
  try {
    const { uid, gid } = await stat(file);
    return { uid, gid };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}

/** Undefined if the account can run the programs and enter the folder; otherwise the error message. */
async function tryReach(
  as: ServerAccount['command'],
  folder: string,
  binaries: Binaries,
): Promise<string | undefined> {
  const probe = '"$1" --version >/dev/null && cd "$2"';
  try {
    const outcome = await run(as('/bin/sh', ['-c', probe, 'sh', binaries.postgres, folder]));
    return outcome.code === 0 ? undefined : outcome.output || `exit code ${outcome.code}`;
  } catch (error) {
    return String(error);
  }
}

function unreachable(owner: Account, folder: string, binaries: Binaries, told: string): Error {
  return new Error(
    `PostgreSQL does not run as root, and uid ${owner.uid}, as whom it would run, cannot reach ${folder} or ` +
      `${binaries.postgres} (${told}). Put the project into a folder that other users may enter, run under ` +
      'another account, or set DATABASE_URL to your own PostgreSQL server.',
  );
}
