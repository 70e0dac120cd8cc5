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

export interface RepeatedWorkOptions extends SteadyWorkOptions {
  /** Milliseconds before the first run: a server that has just begun has something better to do. Default: none. */
  startMs?: number;
  /** Asked before each pause between two runs for what ends it early. */
  wake?(): AbortSignal;
  /** Asked after each run for the milliseconds until the next one, instead of `pauseMs`. */
  nextMs?(): number;
}

/** Repeats a task with pauses. */
export async function keepDoing(work: () => Promise<void>, options: RepeatedWorkOptions): Promise<void> {
  const { signal, startMs, pauseMs, nextMs, wake } = options;
  if (startMs !== undefined) await pause(startMs, signal);
  while (!signal.aborted) {
    await untilDone(work, options);
    await pause(nextMs?.() ?? pauseMs, wake ? AbortSignal.any([signal, wake()]) : signal);
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}
