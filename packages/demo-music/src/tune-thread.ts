import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TuneJob } from './tune-job.ts';

/** `.ts` when running from source, `.js` when compiled. */
const workerFile = new URL(`./tune.worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** A thread that makes MP3 files, one after another. */
export class TuneThread {
  readonly #worker = new Worker(workerFile);
  readonly #unanswered: PromiseWithResolvers<Uint8Array>[] = [];
  #failure: unknown;

  constructor() {
    this.#worker.on('message', (bytes: Uint8Array) => this.#unanswered.shift()?.resolve(bytes));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('A tune worker ended before its work was done.')));
  }

  /** The bytes of the MP3 file; rejects with the thread's error. Jobs are done in order. */
  async render({ tune, tags }: TuneJob): Promise<Uint8Array> {
    if (this.#failure) throw this.#failure;
    const answer = Promise.withResolvers<Uint8Array>();
    this.#unanswered.push(answer);
    this.#worker.postMessage({ tune, tags } satisfies TuneJob);
    return answer.promise;
  }

  /** The number of unfinished jobs. */
  get pending(): number {
    return this.#unanswered.length;
  }

  /** Ends the thread; unfinished jobs are rejected. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const answer of this.#unanswered.splice(0)) answer.reject(this.#failure);
  }
}
