import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atFileEnd } from './file-end.ts';
import { freePort } from './free-port.ts';
import { type NginxPlace, nginxConfiguration } from './nginx-configuration.ts';

/** Whether tests with nginx can run; without it on the PATH, they are skipped. */
export const hasNginx = canRun();

/** For the names of skipped tests. */
export const withNginx = hasNginx ? 'behind nginx' : 'behind nginx (left out: no nginx on the PATH)';

type Behind = Pick<NginxPlace, 'behind' | 'media'>;

/** Starts nginx with the file of deploy/, of which only addresses and paths are changed.
 * @returns its address. */
export async function startNginx(place: Behind): Promise<string> {
  return (await startNginxWithTls(place)).address;
}

/** The same, with its address over TLS, and that from which people are sent there. */
export async function startNginxWithTls({ behind, media }: Behind) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-nginx-'));
  await chmod(folder, 0o755);
  const [port, tlsPort, redirectPort] = [await freePort(), await freePort(), await freePort()];
  const file = path.join(folder, 'nginx.conf');
  await writeFile(file, await nginxConfiguration({ behind, media, folder, port, tlsPort, redirectPort }));
  const errors = path.join(folder, 'error.log');
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', errors, '-g', 'daemon off;'], {
    stdio: 'ignore',
  });
  atFileEnd(async () => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  });
  const address = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers)
      return {
        address,
        overTls: `https://localhost:${tlsPort}`,
        redirecting: `http://127.0.0.1:${redirectPort}`,
        /** What it has logged of faults. */
        errors: () => readFile(errors, 'utf8'),
      };
    await sleep(20);
  }
  throw new Error(`nginx ended with ${child.exitCode}: ${await readFile(errors, 'utf8')}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

function canRun(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
