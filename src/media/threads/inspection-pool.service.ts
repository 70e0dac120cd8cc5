import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { Inspection, InspectionAnswers, InspectionJob } from './inspection-job.model.ts';
import { type InspectionLimits, InspectionThread } from './inspection-thread.service.ts';

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
