import { setTimeout as wait } from 'node:timers/promises';

export interface SteadyWorkOptions {
  /** Stops after the work in progress. */
  signal: AbortSignal;
  /** Milliseconds from the end of a run to the beginning of the next. */
  pauseMs: number;
  /** Called on failure; for several in a row, only on the first. */
  onFailure(error: unknown): void;
}

/** Retries until it succeeds: the database may be away for a while. */
export async function untilDone(
  work: () => Promise<void>,
  { signal, pauseMs, onFailure }: SteadyWorkOptions,
): Promise<void> {
  for (let failed = false; !signal.aborted; failed = true) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) return;
      if (!failed) onFailure(error);
      await pause(pauseMs, signal);
    }
  }
}

/** Repeats a task with pauses. */
export async function keepDoing(work: () => Promise<void>, options: SteadyWorkOptions): Promise<void> {
  while (!options.signal.aborted) {
    await untilDone(work, options);
    await pause(options.pauseMs, options.signal);
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}
