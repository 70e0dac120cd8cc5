/** Conventional exit code of an interrupted process: 128 plus the number of the signal. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Interruption {
  /** Aborted by the first signal. */
  signal: AbortSignal;
  /** 0 as long as no signal came. */
  exitCode(): number;
}

export interface InterruptionOptions {
  onSignal(name: string): void;
  /** What a signal that comes a second time does: end the process at once, or nothing. */
  second: 'ends' | 'ignored';
  /** Aborted by the first signal; needed where something else may abort it, too. */
  stopping?: AbortController;
}

/** Turns Ctrl-C and the request of a service manager to stop into an abort. */
export function listenForInterruption({
  onSignal,
  second,
  stopping = new AbortController(),
}: InterruptionOptions): Interruption {
  let exitCode = 0;
  for (const [name, code] of Object.entries(exitCodes)) {
    const interrupt = () => {
      if (second === 'ignored' && stopping.signal.aborted) return;
      exitCode = code;
      onSignal(name);
      stopping.abort();
    };
    // With no listener left, the same signal ends the process.
    if (second === 'ends') process.once(name, interrupt);
    else process.on(name, interrupt);
  }
  return { signal: stopping.signal, exitCode: () => exitCode };
}
