import { type SpawnOptions, spawn } from 'node:child_process';

/** A program, and the account to run it under. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Another account to switch to, which only root can do; undefined: the account of this process. */
  readonly account: Account | undefined;
  /** Whether it gets the environment and the folder of this process. */
  readonly inherits?: boolean;
}

/** A user of the operating system. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** How a program ended. */
export interface Outcome {
  /** Exit code; null if a signal ended it. */
  readonly code: number | null;
  /** Its output on stdout and stderr. */
  readonly output: string;
}

/** Options for `spawn`. The environment is our own: PGOPTIONS, LC_ALL or secrets of the caller must not reach the
 * server. TZ saves initdb the search for the system's time zone. Windows requires some variables of its own. */
export function spawnOptions(command: Command): SpawnOptions {
  if (command.inherits) return { ...command.account };
  const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', TZ: 'UTC' };
  return {
    // The other account may not be able to enter the current folder.
    cwd: process.platform === 'win32' ? undefined : '/',
    ...(process.platform === 'win32' ? {} : { env: environment }),
    ...command.account,
  };
}

/** Runs a program to its end.
 * @throws Error if it cannot be started; a failing exit code is not an error here. */
export function run(command: Command): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.program, command.args, {
      ...spawnOptions(command),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', (cause) => reject(startError(command, cause)));
    child.once('close', (code) => resolve({ code, output: output.trim() }));
  });
}

/** The error for a program that the operating system could not start. */
export function startError(command: Command, cause: Error): Error {
  const as = command.account ? ` as uid ${command.account.uid}` : '';
  return new Error(
    `Cannot run ${command.program}${as}: ${cause.message}. ` +
      'Run under another account, or set DATABASE_URL to your own PostgreSQL server.',
    { cause },
  );
}
