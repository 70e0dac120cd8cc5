import type { ExecutionResult } from 'graphql';

type Results = AsyncIterableIterator<ExecutionResult, undefined>;

export interface EventMapping {
  /** Runs what waits for the next event. */
  read<Value>(next: () => Promise<Value>): Promise<Value>;
  /** Makes the answer to one event; what it throws ends the subscription. */
  resolve(event: unknown): Promise<ExecutionResult> | ExecutionResult;
  /** Called once, however it ends. */
  onEnd(): void;
}

/** The answers to the events of a subscription. No generator: that would take `return` only when it is not
 * waiting for the next event. */
export function mapEvents(source: AsyncIterable<unknown>, { read, resolve, onEnd }: EventMapping): Results {
  const events = source[Symbol.asyncIterator]();
  let ended = false;
  const end = async () => {
    if (ended) return;
    ended = true;
    onEnd();
    await events.return?.();
  };
  const results: Results = {
    async next() {
      try {
        const event = await read(() => events.next());
        if (!event.done && !ended) return { done: false, value: await resolve(event.value) };
      } catch (error) {
        await end();
        throw error;
      }
      await end();
      return { done: true, value: undefined };
    },
    async return() {
      await end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}
