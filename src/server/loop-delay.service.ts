import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds from one look to the next, as the histogram takes them. */
const resolutionMs = 10;
/** Milliseconds over which the delay is averaged. */
const sampleMs = 250;

/** By how much the event loop lags. */
export class LoopDelay {
  readonly #histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  readonly #timer = setInterval(() => this.#read(), sampleMs).unref();
  #milliseconds = 0;

  constructor() {
    this.#histogram.enable();
  }

  /** Of the last moments, on the average. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#histogram.disable();
  }

  #read(): void {
    const { mean } = this.#histogram;
    // One long turn leaves no sample before it ends. It is among those of the next look: that it says nothing yet
    // does not mean that it lags without end.
    if (Number.isNaN(mean)) return;
    this.#milliseconds = Math.max(0, mean / 1e6 - resolutionMs);
    this.#histogram.reset();
  }
}
