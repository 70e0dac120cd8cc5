import { type Answer, RequestError } from './answer.ts';

export interface RetrySettings {
  /** Attempts in all. */
  attempts: number;
  /** Seconds that a caller waits at most for another attempt; a server that asks for more is not asked again. */
  patience: number;
}

export const defaultRetry: RetrySettings = { attempts: 5, patience: 15 };

/** Repeats what the server could not do now. An operation that may have been done is only repeated if that changes
 * nothing. */
export async function withRetries<Data>(
  attempt: () => Promise<Answer<Data>>,
  idempotent: boolean,
  settings: RetrySettings,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  for (let count = 1; ; count += 1) {
    const answer = await attempt();
    if (answer.ok || count >= settings.attempts) return answer;
    const seconds = delayOf(answer.error, idempotent, count);
    if (seconds === undefined || seconds > settings.patience) return answer;
    if (!(await waited(seconds, signal)))
      return { ok: false, error: new RequestError('Cancelled', 'CANCELLED') };
  }
}

/** Seconds until the next attempt; undefined if there should be none. */
function delayOf(error: RequestError, idempotent: boolean, count: number): number | undefined {
  const { code, begun, retryAfter } = error;
  const again =
    code === 'RATE_LIMITED'
      ? !begun && retryAfter !== undefined
      : code === 'SERVICE_UNAVAILABLE'
        ? idempotent || !begun
        : code === 'NETWORK' && idempotent;
  if (!again) return undefined;
  // Clients that were refused together should not come back together.
  return (retryAfter ?? 0.25 * 2 ** count) * (1 + Math.random() / 4);
}

/** @returns false if the caller cancelled. */
function waited(seconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  if (signal?.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve(true);
    }, seconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
