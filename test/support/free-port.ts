import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Ports that the system never gives away by itself, as it does with higher ones to whoever listens on any port, and to each
 * connection at the end where it begins. */
const [lowest, highest] = [20_000, 32_000];
/** Each process of a run has its own of them, one in eight: what is down at the moment, or meant to be, does not listen, and
 * another process would take its port for free. */
const shares = 8;
const given = new Set<number>();

/** A port on 127.0.0.1 for a program that is given its port, or for what goes and comes back at its address: nobody takes it
 * in between. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + randomInt((highest - lowest) / shares) * shares + share();
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
}

/** By the number of the process among those that run tests now. */
function share(): number {
  return Number(process.env.VITEST_POOL_ID ?? 0) % shares;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  const listening = once(server, 'listening').then(
    () => true,
    () => false,
  );
  if (!(await listening)) return false;
  server.close();
  await once(server, 'close');
  return true;
}
