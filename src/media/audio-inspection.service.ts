import { availableParallelism } from 'node:os';
import type { AudioHashes, AudioType } from '@tonearm/audio-measure';
import pLimit from 'p-limit';
import type { AudioMetadata, AudioTags } from './audio-metadata.service.ts';
import type {
  AudioContents,
  Inspection,
  InspectionAnswers,
  InspectionJob,
} from './threads/inspection-job.model.ts';
import { type InspectionLimits, InspectionThread } from './threads/inspection-thread.service.ts';

/** More threads would only compete for the processors. */
const mostThreads = 4;
/** Milliseconds after which an idle thread ends. */
const idleMs = 30_000;

/** Threads that inspect audio files, so that a file with hundreds of thousands of tiny tags does not hold up other
 * requests. They are started on demand, and end when idle. */
export class InspectionThreads {
  readonly #limits: InspectionLimits;
  readonly #turns = pLimit(Math.min(availableParallelism(), mostThreads));
  readonly #idle: { thread: InspectionThread; timer: NodeJS.Timeout }[] = [];

  constructor(limits: InspectionLimits) {
    this.#limits = limits;
  }

  /** @throws {UnsupportedAudioError} for faults of the file, and if it takes too long or too much memory. */
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

/** Far beyond what any audio file takes. */
const threads = new InspectionThreads({ milliseconds: 60_000, megabytes: 256 });

/** Determines an audio file's type, duration and tags from its content alone.
 * @param type saves detecting it again.
 * @throws {UnsupportedAudioError} if the file is damaged or not accepted. */
export function inspectAudio(file: string, type?: AudioType): Promise<AudioMetadata> {
  return threads.run({ inspection: 'metadata', file, type });
}

/** Reads all that a scan wants to know.
 * @throws {UnsupportedAudioError} */
export function inspectContents(file: string): Promise<AudioContents> {
  return threads.run({ inspection: 'contents', file });
}

/** Hashes a file, and its sound. */
export function inspectHashes(file: string): Promise<AudioHashes> {
  return threads.run({ inspection: 'hashes', file });
}

/** Reads only the tags, from the beginning or end of the file.
 * @throws {UnsupportedAudioError} */
export function inspectTags(file: string): Promise<AudioTags> {
  return threads.run({ inspection: 'tags', file });
}

/** Determines the type from the first bytes or, if these are inconclusive, from the frames.
 * @throws {UnsupportedAudioError} if it is not accepted. */
export function inspectType(file: string): Promise<AudioType> {
  return threads.run({ inspection: 'type', file });
}
