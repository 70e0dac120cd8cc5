import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('owner-process.ts', import.meta.url));
const running: ChildProcess[] = [];

/** A second process that holds a server or a claim. */
export interface Owner {
  readonly pid: number;
  /** What it told when it was ready: the server's URL. */
  readonly told: string;
  /** Lets it close properly, and waits for its end. */
  stop(): Promise<void>;
  /** Kills it and all in its process group as `kill -9` does. */
  kill(): Promise<void>;
}

/** Starts such a process and waits until it holds what it was asked to; rejects with its stderr otherwise. */
export async function spawnOwner(task: 'server' | 'claim', target: string): Promise<Owner> {
  const child = spawn(process.execPath, [script, task, target], {
    // A process group of its own, to be killed as a whole: as a terminal does it with Ctrl-C.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const told = await firstLine(child);
  const pid = child.pid ?? 0;
  const end = async (target: number, signal: NodeJS.Signals): Promise<void> => {
    const exited = once(child, 'exit');
    process.kill(target, signal);
    await exited;
  };
  return { pid, told, stop: () => end(pid, 'SIGTERM'), kill: () => end(-pid, 'SIGKILL') };
}

/** Kills what a failed test left. */
export function killOwners(): void {
  for (const child of running.splice(0)) {
    child.kill('SIGKILL');
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    // Not at its exit: what it wrote may not have been read by then.
    child.once('close', (code) => reject(new Error(`the other process ended with ${code}: ${errors}`)));
  });
}
