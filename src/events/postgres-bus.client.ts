import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { notify } from '../persistence/notification.writes.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import type { EventBus, Urgency } from './event-bus.service.ts';
import { EventListeners, gapMessage, pack } from './event-listeners.service.ts';

const channel = 'tonearm_events';
/** Parsed once on the connection. */
const notifying = {
  name: 'notify',
  text: 'select pg_notify($1, message) from unnest($2::text[]) message',
};
/** Milliseconds between two attempts to reconnect to the database. */
const reconnectMs = 250;
/** Milliseconds between two probes of the connection, and for the answer. */
const heartbeatMs = 5000;

/** The event bus over LISTEN and NOTIFY: one connection for each process, which reconnects by itself. It sends
 * committed messages in batches, because a transaction that notifies blocks all others that do while it waits for
 * the disk. */
export class PostgresBus implements EventBus {
  readonly carrier = 'notifications';
  readonly #listeners: EventListeners;
  readonly #url: string;
  readonly #logger: Logger;
  readonly #heartbeat: NodeJS.Timeout;
  #client: Client | undefined;
  #closed = false;
  /** Messages to be sent. */
  #waiting: string[] = [];
  #sending: Promise<void> | undefined;
  #lost = false;

  private constructor(url: string, logger: Logger) {
    this.#url = url;
    this.#logger = logger;
    this.#listeners = new EventListeners(logger);
    this.#heartbeat = setInterval(() => void this.#beat(), heartbeatMs).unref();
  }

  static async open(url: string, logger: Logger): Promise<PostgresBus> {
    const bus = new PostgresBus(url, logger);
    try {
      await bus.#connect();
    } catch (error) {
      await bus.close();
      throw error;
    }
    return bus;
  }

  get isConnected(): boolean {
    return this.#client !== undefined && !this.#closed;
  }

  async publish(transaction: Transaction, topic: string, payload: string, urgency?: Urgency): Promise<void> {
    const message = pack(topic, payload);
    if (urgency === 'urgent') await notify(transaction, channel, message);
    else transaction.afterCommit(() => this.#send(message));
  }

  async publishGap(transaction: Transaction): Promise<void> {
    transaction.afterCommit(() => this.#send(gapMessage));
  }

  subscribe(topic: string, listener: (payload: string) => void): () => void {
    return this.#listeners.subscribe(topic, listener);
  }

  onGap(listener: () => void): () => void {
    return this.#listeners.onGap(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#heartbeat);
    await this.#sending;
    await this.#client?.end();
  }

  #send(message: string): void {
    this.#waiting.push(message);
    this.#sending ??= this.#sendWaiting().finally(() => {
      this.#sending = undefined;
    });
  }

  /** Events arriving during a batch form the next batch. */
  async #sendWaiting(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#takeBatch();
      try {
        if (!this.#client) throw new Error('Not connected');
        await this.#client.query({ ...notifying, values: [channel, batch] });
      } catch (error) {
        // The recipient may have been connected all the time.
        this.#lost = true;
        this.#logger.warn({ err: error }, 'Events were lost: the database does not answer');
      }
    }
  }

  /** Only different messages: PostgreSQL drops the second of two equal ones in one transaction. */
  #takeBatch(): string[] {
    const batch = new Set<string>();
    for (const message of this.#waiting) {
      if (batch.has(message)) break;
      batch.add(message);
    }
    this.#waiting = this.#waiting.slice(batch.size);
    return [...batch];
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      application_name: 'tonearm events',
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      query_timeout: heartbeatMs,
    });
    client.on('notification', ({ payload = '' }) => this.#listeners.receive(payload));
    client.on('error', (error) => this.#logger.warn({ err: error }, 'Lost the connection for events'));
    try {
      await client.connect();
      // A notification need not be on disk before it is sent.
      await client.query(`set synchronous_commit = off; listen ${channel}`);
    } catch (error) {
      await client.end();
      throw error;
    }
    if (this.#closed) return client.end();
    this.#client = client;
    // Only now: a client that fails to connect also ends, and would start a second loop of attempts.
    client.once('end', () => void this.#reconnect());
  }

  /** A connection lost on the way looks like an idle one. */
  async #beat(): Promise<void> {
    const client = this.#client;
    try {
      await client?.query('select 1');
    } catch (error) {
      if (this.#closed) return;
      this.#logger.warn({ err: error }, 'The connection for events does not answer');
      // Without an answer, this breaks the connection, which is then replaced.
      await client?.end();
    }
  }

  async #reconnect(): Promise<void> {
    if (this.#closed) return;
    this.#client = undefined;
    while (!this.#closed) {
      await wait(reconnectMs);
      try {
        await this.#connect();
        break;
      } catch (error) {
        this.#logger.debug({ err: error }, 'Could not reconnect for events; will retry');
      }
    }
    if (this.#closed) return;
    this.#listeners.gap();
    if (!this.#lost) return;
    this.#lost = false;
    this.#send(gapMessage);
  }
}
