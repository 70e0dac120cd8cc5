/** The conventional exit code of an interrupted process: 128 plus the number of the signal. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Interruption {
  /** Aborted by the first signal. */
  signal: AbortSignal;
  /** 0 while there has been no signal. */
  exitCode(): number;
}

export interface InterruptionOptions {
  onSignal(name: string): void;
  /** The effect of a second signal: to end the process at once, or nothing. */
  second: 'ends' | 'ignored';
  /** Aborted by the first signal; passed in if other code may abort it, too. */
  stopping?: AbortController;
}

/** Turns Ctrl-C, and a service manager's request to stop, into an abort. */
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
    // Without a listener, the same signal ends the process.
    if (second === 'ends') process.once(name, interrupt);
    else process.on(name, interrupt);
  }
  return { signal: stopping.signal, exitCode: () => exitCode };
}
