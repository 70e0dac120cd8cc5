import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds between two samples of the histogram. */
const resolutionMs = 10;
/** Milliseconds over which the delay is averaged. */
const sampleMs = 250;

/** The lag of the event loop. */
export class LoopDelay {
  readonly #histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  readonly #timer = setInterval(() => this.#read(), sampleMs).unref();
  #milliseconds = 0;

  constructor() {
    this.#histogram.enable();
  }

  /** The average over the last moments. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#histogram.disable();
  }

  #read(): void {
    const { mean } = this.#histogram;
    // A long turn adds its sample only when it ends, so it is part of the next reading. A missing sample does not
    // mean an infinite lag.
    if (Number.isNaN(mean)) return;
    this.#milliseconds = Math.max(0, mean / 1e6 - resolutionMs);
    this.#histogram.reset();
  }
}
