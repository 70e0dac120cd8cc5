/** A process of its own that opens the server over a folder, or claims a database, tells so, and stays. */
import { openEmbeddedServer } from '../src/embedded-open.ts';
import { claimExclusive } from '../src/exclusive-claim.ts';

const [task, target] = process.argv.slice(2);
if (target === undefined) {
  throw new Error('usage: owner-process.ts server <folder> | claim <url>');
}

if (task === 'claim') {
  const claim = await claimExclusive(target, 'server');
  process.once('SIGTERM', () => claim.release());
  tell('claimed');
} else {
  const logger = { info: () => undefined, warn: () => undefined };
  const server = await openEmbeddedServer({ folder: target, durable: false, logger });
  process.once('SIGTERM', () => server.close());
  tell(server.url('postgres'));
}

/** The last thing done: whoever reads it may send the signal at once. */
function tell(word: string): void {
  process.stdout.write(`${word}\n`);
}
