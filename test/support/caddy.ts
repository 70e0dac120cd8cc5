import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atFileEnd } from './file-end.ts';
import { freePort } from './free-port.ts';
import { send } from './http.ts';

/** Whether tests with Caddy can run; without it on the PATH, they are skipped. */
export const hasCaddy = canRun();

/** For the names of skipped tests. */
export const withCaddy = hasCaddy ? 'behind Caddy' : 'behind Caddy (left out: no caddy on the PATH)';

/** Starts Caddy with the file of deploy/, of which only addresses and paths are changed, and the certificate, which it
 * would get from an authority.
 * @returns its address. */
export async function startCaddy(behind: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-caddy-'));
  const [port, plainPort] = [await freePort(), await freePort()];
  const certificate = path.resolve('test/support/certificates/valid');
  const changes = {
    'music.example {': `https://localhost:${port} {\n\ttls ${certificate}.pem ${certificate}.key`,
    '127.0.0.1:4000': new URL(behind).host,
    '/var/log/caddy/': `${folder}/`,
  };
  let text = await readFile('deploy/Caddyfile', 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`deploy/Caddyfile does not contain ${from}`);
    text = text.replaceAll(from, to);
  }
  const file = path.join(folder, 'Caddyfile');
  await writeFile(file, `{\n\tadmin off\n\thttp_port ${plainPort}\n}\n${text}`);
  const child = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    env: { PATH: process.env.PATH, HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  const ended = once(child, 'exit');
  atFileEnd(async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  // The other port answers by sending people to TLS, as soon as it runs.
  while (child.exitCode === null) {
    const answers = await send(`http://localhost:${plainPort}/`).then(
      () => true,
      () => false,
    );
    if (answers) return `https://localhost:${port}`;
    await sleep(20);
  }
  throw new Error(`caddy ended with ${child.exitCode}: ${errors}`);
}

function canRun(): boolean {
  try {
    execFileSync('caddy', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
