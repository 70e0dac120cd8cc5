import { availableParallelism } from 'node:os';
import { cycle } from './random.ts';
import type { TuneJob } from './tune-job.ts';
import { TuneThread } from './tune-thread.ts';

export type { TuneJob } from './tune-job.ts';

/** A finished tune. */
export interface RenderedTune<Song extends TuneJob> {
  readonly song: Song;
  /** The whole MP3 file. */
  readonly bytes: Uint8Array;
}

/** More threads would finish no sooner: there are few tunes. */
const mostThreads = 4;

/** Tunes that each thread may be ahead of the consumer, including the current one. */
const lookAhead = 3;

/** Makes the songs' MP3 files on all processors and yields them in the order of the songs, at most a few ahead of
 * the consumer. The threads end with the iteration, also if the consumer leaves it early or throws. Throws the
 * error of a thread. */
export async function* renderTunes<Song extends TuneJob>(
  songs: readonly Song[],
): AsyncGenerator<RenderedTune<Song>, void, undefined> {
  const count = Math.min(availableParallelism(), mostThreads, songs.length);
  const threads = Array.from({ length: count }, () => new TuneThread());
  const begun: Promise<Uint8Array>[] = [];
  try {
    for (const [index, song] of songs.entries()) {
      for (const next of songs.slice(begun.length, index + count * lookAhead)) {
        begun.push(begin(leastBusy(threads), next));
      }
      yield { song, bytes: await cycle(begun, index) };
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

function leastBusy(threads: readonly TuneThread[]): TuneThread {
  return threads.reduce((least, thread) => (thread.pending < least.pending ? thread : least));
}

function begin(thread: TuneThread, job: TuneJob): Promise<Uint8Array> {
  const bytes = thread.render(job);
  // If nobody waits for it any more, its failure does not matter.
  bytes.catch(() => {});
  return bytes;
}
