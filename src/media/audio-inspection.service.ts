import { availableParallelism } from 'node:os';
import type { AudioType } from '@tonearm/audio-measure';
import pLimit from 'p-limit';
import type { AudioMetadata, AudioTags } from './audio-metadata.service.ts';
import type { Inspection, InspectionAnswers, InspectionJob } from './threads/inspection-job.model.ts';
import { type InspectionLimits, InspectionThread } from './threads/inspection-thread.service.ts';

/** More would only take turns on the processors. */
const mostThreads = 4;
/** Milliseconds after which a thread that has nothing to do ends. */
const idleMs = 30_000;

/** Threads that look into audio files: what is in a file, hundreds of thousands of tiny tags perhaps, holds up nobody
 * else's request. They are made when they are needed, and end when they are not. */
export class InspectionThreads {
  readonly #limits: InspectionLimits;
  readonly #turns = pLimit(Math.min(availableParallelism(), mostThreads));
  readonly #idle: { thread: InspectionThread; timer: NodeJS.Timeout }[] = [];

  constructor(limits: InspectionLimits) {
    this.#limits = limits;
  }

  /** @throws {UnsupportedAudioError} for the file's own faults, and when it takes too long or too much memory. */
  run<Kind extends Inspection>(job: InspectionJob & { inspection: Kind }): Promise<InspectionAnswers[Kind]> {
    return this.#turns(async () => {
      const thread = this.#take();
      try {
        return await thread.run(job);
      } finally {
        this.#giveBack(thread);
      }
    });
  }

  #take(): InspectionThread {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      clearTimeout(idle.timer);
      if (!idle.thread.ended) return idle.thread;
    }
    return new InspectionThread(this.#limits);
  }

  #giveBack(thread: InspectionThread): void {
    if (thread.ended) return;
    const timer = setTimeout(() => {
      this.#idle.splice(this.#idle.indexOf(entry), 1);
      void thread.end();
    }, idleMs).unref();
    const entry = { thread, timer };
    this.#idle.push(entry);
  }
}

/** Far beyond what any sound file takes. */
const threads = new InspectionThreads({ milliseconds: 60_000, megabytes: 256 });

/** Finds out what an audio file is, how long it is and what it says of itself, from the content alone.
 * @param type spares finding it again.
 * @throws {UnsupportedAudioError} when it is damaged or not accepted. */
export function inspectAudio(file: string, type?: AudioType): Promise<AudioMetadata> {
  return threads.run({ inspection: 'metadata', file, type });
}

/** The tags alone, which takes the beginning of the file, or its end.
 * @throws {UnsupportedAudioError} */
export function inspectTags(file: string): Promise<AudioTags> {
  return threads.run({ inspection: 'tags', file });
}

/** What it is by its first bytes or, where these tell nothing, by its frames.
 * @throws {UnsupportedAudioError} when it is not accepted. */
export function inspectType(file: string): Promise<AudioType> {
  return threads.run({ inspection: 'type', file });
}
