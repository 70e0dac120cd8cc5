import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { UnsupportedAudioError } from '@tonearm/audio-measure';
import type {
  Inspection,
  InspectionAnswers,
  InspectionJob,
  InspectionReport,
  ReportedError,
} from './inspection-job.model.ts';

export interface InspectionLimits {
  /** Per file. */
  milliseconds: number;
  /** Of the thread's heap. */
  megabytes: number;
}

/** `.ts` when running from source, `.js` when compiled. */
const workerFile = new URL(`./inspection.worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** A thread that inspects audio files, one at a time. A file that exceeds its limits ends the thread. */
export class InspectionThread {
  readonly #limits: InspectionLimits;
  readonly #worker: Worker;
  #ended = false;
  #answer: PromiseWithResolvers<InspectionReport> | undefined;

  constructor(limits: InspectionLimits) {
    this.#limits = limits;
    const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes };
    this.#worker = new Worker(workerFile, { resourceLimits });
    this.#worker.on('message', (report: InspectionReport) => this.#answer?.resolve(report));
    this.#worker.on('error', (error) => this.#fail(failureOf(error, limits)));
    this.#worker.on('exit', () => this.#fail(new Error('The thread that reads tags ended')));
    // Only work in progress keeps the process alive.
    this.#worker.unref();
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** @throws {UnsupportedAudioError} for faults of the file, and if it takes too long or too much memory. */
  async run<Kind extends Inspection>(
    job: InspectionJob & { inspection: Kind },
  ): Promise<InspectionAnswers[Kind]> {
    const { milliseconds } = this.#limits;
    this.#answer = Promise.withResolvers<InspectionReport>();
    this.#worker.ref();
    const timer = setTimeout(() => {
      this.#fail(new UnsupportedAudioError(`damaged: reading it took over ${milliseconds / 1000} seconds`));
      void this.end();
    }, milliseconds);
    try {
      this.#worker.postMessage(job);
      const report = await this.#answer.promise;
      if (report.error) throw errorOf(report.error);
      // The worker's answer matches the question, which the type of a message cannot express.
      return report.answer as InspectionAnswers[Kind];
    } finally {
      clearTimeout(timer);
      this.#answer = undefined;
      this.#worker.unref();
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#ended = true;
    this.#answer?.reject(error);
  }
}

function failureOf(error: unknown, { megabytes }: InspectionLimits): Error {
  const { code } = error as { code?: unknown };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new UnsupportedAudioError(`damaged: reading its tags takes more than ${megabytes} MB of memory`);
  return error instanceof Error ? error : new Error(String(error));
}

function errorOf({ unsupported, message, details }: ReportedError): Error {
  return unsupported ? new UnsupportedAudioError(message) : Object.assign(new Error(message), details);
}
