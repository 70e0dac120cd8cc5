import { onTestFinished } from 'vitest';

/** The errors that would end a process of the product, from now until the end of the test. */
export function uncaughtErrors(): unknown[] {
  const uncaught: unknown[] = [];
  const note = (error: unknown) => void uncaught.push(error);
  process.on('uncaughtExceptionMonitor', note);
  onTestFinished(() => void process.off('uncaughtExceptionMonitor', note));
  return uncaught;
}
