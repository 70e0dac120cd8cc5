import type { Worker } from 'node:cluster';
import type { ProcessFigures } from '../server/fellow-workers.model.ts';
import type { ToWorker } from './worker-messages.model.ts';

/** Milliseconds after which the figures are those that have arrived: a worker may be busy, or end. */
const patienceMs = 1000;

interface Open {
  asking: Worker;
  inquiry: number;
  all: ProcessFigures[];
  wanted: number;
  timer: NodeJS.Timeout;
}

/** Collects the figures of all workers for one that was asked for them. */
export class FiguresInquiry {
  readonly #open = new Map<number, Open>();
  #last = 0;

  /** @param inquiry the number by which the asking worker knows its question. */
  begin(inquiry: number, asking: Worker, workers: readonly Worker[]): void {
    this.#last += 1;
    const own = this.#last;
    const timer = setTimeout(() => this.#answer(own), patienceMs);
    this.#open.set(own, { asking, inquiry, all: [], wanted: workers.length, timer });
    for (const worker of workers) send(worker, { kind: 'report figures', inquiry: own });
  }

  add(own: number, figures: ProcessFigures): void {
    const open = this.#open.get(own);
    if (open && open.all.push(figures) === open.wanted) this.#answer(own);
  }

  #answer(own: number): void {
    const open = this.#open.get(own);
    if (!open) return;
    this.#open.delete(own);
    clearTimeout(open.timer);
    send(open.asking, { kind: 'figures', inquiry: open.inquiry, all: open.all });
  }
}

/** One that ends at this moment is not told. */
export function send(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message, () => undefined);
}
