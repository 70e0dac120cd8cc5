import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import type { Logger } from 'pino';
import { FiguresInquiry, send } from './figures-inquiry.service.ts';
import type { ToPrimary, ToWorker } from './worker-messages.model.ts';

/** Milliseconds until an ended worker is replaced: at first, and at most. Each end soon after the last doubles it. */
const pauseMs = { first: 250, most: 30_000 };
/** Milliseconds after which a worker counts as stable. */
const stableMs = 60_000;
/** Starts of a worker until the first one that succeeds. One may fail because the machine is busy. */
const mostFirstStarts = 2;

export interface CrewOptions {
  size: number;
  logger: Logger;
  /** Called once, when all of them answer for the first time. */
  onReady(address: string): void;
  /** Called if one cannot start in the first place: a further start would end in the same way. */
  onGivenUp(error: Error): void;
}

interface Member {
  worker: Worker;
  here: boolean;
  ready: boolean;
  begun: number;
}

/** The worker processes. Replaces those that end, and has one of them do the jobs: another takes over if it ends. */
export class WorkerCrew {
  readonly #options: CrewOptions;
  readonly #members = new Map<number, Member>();
  /** How often each ended in a row, soon after its start. */
  readonly #ends = new Map<number, number>();
  /** Until ended workers are replaced. They keep this process running: if all workers have ended, nothing else may. */
  readonly #pauses = new Set<NodeJS.Timeout>();
  readonly #inquiry = new FiguresInquiry();
  #databaseUrl: string | undefined;
  #prepared = false;
  #complete = false;
  #stopping = false;
  #doesJobs: number | undefined;

  /** Starts the processes, which load their modules until there is a database. */
  constructor(options: CrewOptions) {
    this.#options = options;
    for (let number = 1; number <= options.size; number += 1) this.#start(number);
  }

  /** Has the first worker prepare the installation, and then all serve. */
  serve(databaseUrl: string): void {
    this.#databaseUrl = databaseUrl;
    for (const [number, member] of this.#members) this.#instruct(number, member);
  }

  /** Resolves when all have completed their requests and ended.
   * @param limitMs milliseconds after which they are killed. */
  async stop(limitMs: number): Promise<void> {
    this.#stopping = true;
    for (const pause of this.#pauses) clearTimeout(pause);
    const timer = setTimeout(() => {
      for (const { worker } of this.#members.values()) worker.process.kill('SIGKILL');
    }, limitMs);
    const ends = [...this.#members.values()].map(({ worker }) => once(worker, 'exit'));
    this.#tellAll({ kind: 'stop' });
    await Promise.all(ends);
    clearTimeout(timer);
  }

  #start(number: number): void {
    if (this.#stopping) return;
    const worker = cluster.fork({ TONEARM_WORKER: String(number) });
    const member = { worker, here: false, ready: false, begun: performance.now() };
    this.#members.set(number, member);
    worker.on('message', (message: ToPrimary) => this.#hear(number, member, message));
    worker.on('exit', (code: number | null, signal: string | null) =>
      this.#ended(number, member, { code, signal }),
    );
    // A message to a worker that has just ended; its end follows.
    worker.on('error', () => undefined);
  }

  #hear(number: number, member: Member, message: ToPrimary): void {
    switch (message.kind) {
      case 'here':
        member.here = true;
        this.#instruct(number, member);
        break;
      case 'prepared':
        this.#prepared = true;
        for (const [its, each] of this.#members) this.#instruct(its, each);
        break;
      case 'ready':
        member.ready = true;
        if (this.#doesJobs === undefined) this.#giveJobs(number, member);
        this.#countReady(message.address);
        break;
      case 'ask for figures':
        this.#inquiry.begin(message.inquiry, member.worker, this.#ready());
        break;
      case 'own figures':
        this.#inquiry.add(message.inquiry, message.figures);
    }
  }

  /** Tells a worker the next thing to do, as soon as it can be done. */
  #instruct(number: number, { here, worker }: Member): void {
    if (!here || this.#databaseUrl === undefined || this.#stopping) return;
    const databaseUrl = this.#databaseUrl;
    if (this.#prepared) send(worker, { kind: 'serve', databaseUrl });
    else if (number === 1) send(worker, { kind: 'prepare', databaseUrl });
  }

  #giveJobs(number: number, { worker }: Member): void {
    this.#doesJobs = number;
    this.#options.logger.info({ worker: number }, 'This worker does the jobs');
    send(worker, { kind: 'do jobs' });
  }

  #countReady(address?: string): void {
    const { size, onReady } = this.#options;
    const ready = this.#ready().length;
    this.#tellAll({ kind: 'state', ready, of: size });
    if (ready < size || this.#complete || address === undefined) return;
    this.#complete = true;
    onReady(address);
  }

  #ended(
    number: number,
    { ready, begun }: Member,
    how: { code: number | null; signal: string | null },
  ): void {
    this.#members.delete(number);
    if (this.#stopping) return;
    const ends = performance.now() - begun < stableMs ? (this.#ends.get(number) ?? 0) + 1 : 1;
    this.#ends.set(number, ends);
    if (!this.#complete && !ready && ends >= mostFirstStarts) {
      this.#options.onGivenUp(new Error(`Worker ${number} could not start`));
      return;
    }
    const pause = Math.min(pauseMs.most, pauseMs.first * 2 ** (ends - 1));
    this.#options.logger.error(
      { worker: number, ...how, pauseMs: pause },
      'A worker has ended; starting another',
    );
    this.#countReady();
    if (this.#doesJobs === number) this.#passJobs();
    this.#startAfter(pause, number);
  }

  #startAfter(pauseMs: number, number: number): void {
    const pause = setTimeout(() => {
      this.#pauses.delete(pause);
      this.#start(number);
    }, pauseMs);
    this.#pauses.add(pause);
  }

  #passJobs(): void {
    this.#doesJobs = undefined;
    const [next] = [...this.#members].filter(([, { ready }]) => ready);
    // Without one, the next that is ready does them.
    if (next) this.#giveJobs(...next);
  }

  #ready(): Worker[] {
    return [...this.#members.values()].filter(({ ready }) => ready).map(({ worker }) => worker);
  }

  #tellAll(message: ToWorker): void {
    for (const { worker } of this.#members.values()) send(worker, message);
  }
}
