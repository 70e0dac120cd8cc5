import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TuneJob } from './tune-job.ts';

/** `.ts` when the source runs as it is, `.js` when it was compiled. */
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

  /** The bytes of the MP3 file; rejects with what the thread failed with. Jobs are done in the order of asking. */
  async render({ tune, tags }: TuneJob): Promise<Uint8Array> {
    if (this.#failure) throw this.#failure;
    const answer = Promise.withResolvers<Uint8Array>();
    this.#unanswered.push(answer);
    this.#worker.postMessage({ tune, tags } satisfies TuneJob);
    return answer.promise;
  }

  /** How many jobs it has not finished yet. */
  get pending(): number {
    return this.#unanswered.length;
  }

  /** Ends the thread; what it had not finished is rejected. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const answer of this.#unanswered.splice(0)) answer.reject(this.#failure);
  }
}
