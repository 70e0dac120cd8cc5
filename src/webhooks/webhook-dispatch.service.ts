import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { Webhook as Signature } from 'standardwebhooks';
import { keepDoing } from '../jobs/steady-work.service.ts';
import type { WaitingRows } from '../jobs/waiting-rows.service.ts';
import { beginTrace } from '../persistence/tracing.service.ts';
import {
  type ClaimedDelivery,
  claimDeliveries,
  endWebhook,
  noteDelivered,
  noteFailure,
  type Outcome,
  releaseDelivery,
} from './webhook.writes.ts';
import { post } from './webhook-sending.client.ts';
import type { WebhookServices } from './webhook-services.key.ts';

/** Milliseconds between two looks for events. */
const pauseMs = 1000;
/** Milliseconds for which a process has an event to itself: longer than it waits for an answer. */
const leaseMs = 60_000;
/** Events of one webhook that are sent at the same time, each about another subject. */
const atOnce = 8;
const gone = 410;

export interface DispatchOptions extends WebhookServices {
  orm: MikroORM;
  logger: Logger;
  stop: AbortSignal;
  /** Spares a server without webhooks the look for events. */
  waiting: WaitingRows;
}

/** Sends events to webhooks. A receiver that is slow or broken holds up its own alone. */
export class WebhookDispatch {
  readonly #options: DispatchOptions;
  readonly #busy = new Map<string, number>();
  readonly #sending = new Set<Promise<void>>();
  #woken = new AbortController();

  constructor(options: DispatchOptions) {
    this.#options = options;
  }

  /** Goes on until it is stopped, and ends what is being sent. */
  async run(): Promise<void> {
    const { stop, logger } = this.#options;
    await keepDoing(() => this.#beginWhatIsDue(), {
      signal: stop,
      pauseMs,
      wake: () => this.#woken.signal,
      onFailure: (error) => logger.warn({ err: error }, 'Could not look for events of webhooks; will retry'),
    });
    await Promise.all(this.#sending);
  }

  async #beginWhatIsDue(): Promise<void> {
    const { orm, waiting } = this.#options;
    this.#woken = new AbortController();
    if (!(await waiting.anyIn('webhook'))) return;
    for (const claimed of await claimDeliveries(orm.em.fork(), this.#busy, { most: atOnce, leaseMs }))
      this.#begin(claimed);
  }

  #begin(claimed: ClaimedDelivery): void {
    const { webhookId } = claimed;
    this.#busy.set(webhookId, (this.#busy.get(webhookId) ?? 0) + 1);
    const sending = this.#deliver(claimed).finally(() => {
      const left = (this.#busy.get(webhookId) ?? 1) - 1;
      if (left > 0) this.#busy.set(webhookId, left);
      else this.#busy.delete(webhookId);
      this.#sending.delete(sending);
      // The next event of the subject may go.
      this.#woken.abort();
    });
    this.#sending.add(sending);
  }

  async #deliver(claimed: ClaimedDelivery): Promise<void> {
    const { orm, logger, stop } = this.#options;
    const { webhookId, event } = claimed;
    try {
      const { status, error } = await this.#send(claimed);
      const em = orm.em.fork();
      // Cut short by the end of this process, not by the receiver: another one sends it at once.
      if (status === null && stop.aborted) return await releaseDelivery(em, claimed);
      if (error === null) return await noteDelivered(em, claimed, status ?? 0);
      if (status === gone) return await endWebhook(em, webhookId, { status, error });
      await noteFailure(em, claimed, { status, error });
    } catch (error) {
      // The lease ends, and it is sent again.
      logger.warn(
        { err: error, webhookId, event },
        'Could not note what became of an event; will send it again',
      );
    }
  }

  async #send({
    id,
    webhookId,
    event,
    createdAt,
    data,
    url,
    sealedSecret,
  }: ClaimedDelivery): Promise<Outcome> {
    const { secrets, addresses } = this.#options;
    const body = `{"type":${JSON.stringify(event)},"timestamp":"${createdAt.toISOString()}","data":${data}}`;
    // Of its own: what led to the event was long ago, and may be many.
    const span = beginTrace({
      name: 'POST webhook',
      kind: 'client',
      attributes: { 'http.request.method': 'POST', 'server.address': new URL(url).host },
    });
    try {
      const now = new Date();
      const signature = new Signature(secrets.open(webhookId, sealedSecret)).sign(id, now, body);
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'Tonearm',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': signature,
        ...(span && { traceparent: span.traceparent }),
      };
      const { status } = await post({ url, headers, body }, addresses, this.#options.stop);
      const isDone = status >= 200 && status < 300;
      span?.set({ 'http.response.status_code': status });
      span?.end(isDone ? undefined : String(status));
      return { status, error: isDone ? null : `The receiver answered ${status}.` };
    } catch (error) {
      span?.end('failed');
      return { status: null, error: reasonOf(error) };
    }
  }
}

const longestReason = 500;

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.slice(0, longestReason);
}
