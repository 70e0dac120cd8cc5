import type { RequestContextOptions } from '../../api/request-context.service.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import type { Answer } from './answer.model.ts';
import type { Asker } from './rights.model.ts';

/** The client of one subscription. */
export interface Subscriber {
  /** Events are delivered in rotation among users. */
  readonly user: string;
  /** The viewer as of now. May throw, which ends the subscription. */
  asker(): Asker;
  /** What a context is made of, for the beginning, or for one event. */
  contextOptions(viewer: Viewer): RequestContextOptions & { viewer: Viewer };
  /** Called when events may arrive. */
  begun(): void;
  /** Called once when they no longer may. */
  ended(): void;
  /** Runs the subscription's work for its viewer: `read` for as long as the next event takes to arrive, the others
   * as any request. */
  within<Value>(task: 'begin' | 'read' | 'resolve', work: () => Promise<Value> | Value): Promise<Value>;
  /** Sends answers to events.
   * @param taken called later, when the network has taken them.
   * @returns whether it has taken them at once. */
  send(answers: readonly Answer[], taken: () => void): boolean;
  /** Called when more waits to be delivered than is kept. */
  overflowed(): void;
}
