import '../node-version.ts';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { type BulkProgress, seedBulk } from '../demo/bulk/bulk-seed.writes.ts';
import { seedDemo } from '../demo/demo-seed.service.ts';
import { wipeCatalog } from '../demo/wipe.writes.ts';
import { rankForSearch } from '../search/search.writes.ts';
import { learnWords } from '../search/word.queries.ts';
import { type Interruption, listenForInterruption } from '../wiring/interruption.setup.ts';
import { type Session, withSession } from './command-session.setup.ts';

const usage = `npm run seed                         add the missing demo songs
npm run seed -- --songs 1000000      fill the catalog up to that many generated songs, all with the same audio
npm run seed -- --wipe --force       delete every artist, album and song first
`;

/** Words processed by one statement, which has a time limit. */
const wordsAtATime = 2000;

const { values, fault } = readOptions();

if (fault || values.help) {
  (fault ? process.stderr : process.stdout).write(`${fault ? `${fault}\n\n` : ''}${usage}`);
  process.exitCode = fault ? 2 : 0;
} else if (values.wipe && !values.force) {
  process.stderr.write('--wipe deletes every artist, album and song; add --force to confirm\n');
  process.exitCode = 2;
} else {
  const interruption = listenForInterruption({
    onSignal: () => process.stderr.write('\nFinishing the current step; interrupt again to stop at once.\n'),
    second: 'ends',
  });
  await withSession((session) => seed(session, interruption));
}

async function seed({ orm, store, databaseUrl }: Session, interruption: Interruption): Promise<number> {
  if (interruption.signal.aborted) return interruption.exitCode();
  if (values.wipe) {
    await wipeCatalog(orm, store);
    process.stdout.write('The catalog is empty\n');
  }
  if (values.songs === undefined) {
    const added = await seedDemo(orm, store, interruption.signal);
    process.stdout.write(
      added ? `${added} demo songs added\n` : 'All demo songs exist already; nothing added\n',
    );
  } else {
    await showBulk(fill({ orm, store, databaseUrl }, Number(values.songs)), interruption.signal);
  }
  return interruption.exitCode();
}

/** Fills the catalog, and does what a running server would have to catch up with. */
async function* fill(
  { orm, store, databaseUrl }: Pick<Session, 'orm' | 'store' | 'databaseUrl'>,
  songs: number,
) {
  let added = false;
  for await (const step of seedBulk(orm, databaseUrl, store, songs)) {
    yield step;
    added ||= step.phase === 'indexes';
  }
  if (!added) return;
  const words: BulkProgress = { phase: 'words', done: 0, total: 1 };
  yield words;
  while ((await learnWords(orm.em.fork(), wordsAtATime)) > 0) yield words;
  await rankForSearch(orm.em.fork());
  yield { ...words, done: 1 };
}

async function showBulk(steps: ReturnType<typeof fill>, stop: AbortSignal): Promise<void> {
  const started = performance.now();
  const added = await drawBulk(steps, stop);
  if (added === undefined) {
    process.stdout.write('Interrupted: no songs added\n');
    return;
  }
  if (added === 0) {
    process.stdout.write('All songs exist already; nothing added\n');
    return;
  }
  const seconds = (performance.now() - started) / 1000;
  const rate = Math.round(added / seconds).toLocaleString('en');
  process.stdout.write(
    `${added.toLocaleString('en')} songs added in ${seconds.toFixed(1)} s (${rate} a second)\n`,
  );
}

/** @returns the number of added songs; undefined if it was stopped before the end. */
async function drawBulk(steps: ReturnType<typeof fill>, stop: AbortSignal): Promise<number | undefined> {
  const bar = new SingleBar({
    format: '{phase} {bar} {percentage} % | {value} of {total} | {eta_formatted} left',
    noTTYOutput: true,
    notTTYSchedule: 2000,
    fps: 5,
    gracefulExit: false,
  });
  let phase: string | undefined;
  let present: number | undefined;
  let songs = 0;
  try {
    for await (const step of steps) {
      // The songs are there before their words are learned, which a running server does as well.
      if (stop.aborted && step.phase === 'words') break;
      if (stop.aborted) return undefined;
      present ??= step.done;
      if (step.phase === 'songs') songs = step.done;
      if (step.phase !== phase) bar.start(step.total, step.done, { phase: step.phase.padEnd(7) });
      else bar.update(step.done);
      phase = step.phase;
    }
  } finally {
    bar.stop();
  }
  return songs - (present ?? 0);
}

function readOptions() {
  const options = {
    songs: { type: 'string' },
    wipe: { type: 'boolean' },
    force: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  try {
    const { values: given } = parseArgs({ options });
    const wrong = given.songs !== undefined && !/^[1-9]\d{0,7}$/.test(given.songs);
    return {
      values: given,
      fault: wrong ? '--songs: expected a whole number from 1 to 99999999' : undefined,
    };
  } catch (error) {
    return {
      values: {} as Record<string, never>,
      fault: error instanceof Error ? error.message : String(error),
    };
  }
}
