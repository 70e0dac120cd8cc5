import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Transaction } from '../persistence/transaction.service.ts';
import type { EventBus } from './event-bus.service.ts';
import { EventListeners, gapMessage, pack } from './event-listeners.service.ts';
import { duplicate } from './redis.client.ts';

/** Milliseconds between two probes of the connections. */
const heartbeatMs = 5000;

/** Probes between two gaps while Redis is away: each makes all subscriptions read the database. */
const beatsPerGap = 2;

/** The event bus over Redis' publish and subscribe: one connection to listen, and one to send, which may be
 * shared. Messages sent while Redis is away are lost; until it is back, each process takes it from time to time that it
 * missed some, and then all are told of a gap. */
export class RedisBus implements EventBus {
  readonly carrier = 'redis';
  readonly #publisher: Redis;
  readonly #subscriber: Redis;
  readonly #channel: string;
  readonly #logger: Logger;
  readonly #listeners: EventListeners;
  readonly #heartbeat: NodeJS.Timeout;
  #lost = false;
  #beatsAway = 0;

  private constructor(publisher: Redis, subscriber: Redis, channel: string, logger: Logger) {
    this.#publisher = publisher;
    this.#subscriber = subscriber;
    this.#channel = channel;
    this.#logger = logger;
    this.#listeners = new EventListeners(logger);
    this.#heartbeat = setInterval(() => void this.#beat(), heartbeatMs).unref();
  }

  /** @param publisher closed by the caller.
   * @param channel shared by all processes of one installation, and by no others. */
  static async open(publisher: Redis, channel: string, logger: Logger): Promise<RedisBus> {
    const subscriber = await duplicate(publisher, logger);
    const bus = new RedisBus(publisher, subscriber, channel, logger);
    await subscriber.subscribe(channel);
    subscriber.on('message', (_channel, message: string) => bus.#listeners.receive(message));
    subscriber.on('ready', () => void bus.#listenAgain());
    publisher.on('ready', () => void bus.#confess());
    return bus;
  }

  get isConnected(): boolean {
    return [this.#publisher, this.#subscriber].every(({ status }) => status === 'ready');
  }

  async publish(transaction: Transaction, topic: string, payload: string): Promise<void> {
    const message = pack(topic, payload);
    transaction.afterCommit(() => void this.#send(message));
  }

  async publishGap(transaction: Transaction): Promise<void> {
    transaction.afterCommit(() => void this.#send(gapMessage));
  }

  subscribe(topic: string, listener: (payload: string) => void): () => void {
    return this.#listeners.subscribe(topic, listener);
  }

  onGap(listener: () => void): () => void {
    return this.#listeners.onGap(listener);
  }

  async close(): Promise<void> {
    clearInterval(this.#heartbeat);
    this.#publisher.removeAllListeners('ready');
    this.#subscriber.disconnect();
  }

  async #send(message: string): Promise<void> {
    try {
      await this.#publisher.publish(this.#channel, message);
    } catch (error) {
      // The recipient may have been connected all the time.
      this.#lost = true;
      this.#logger.warn({ err: error }, 'An event was lost: Redis does not answer');
    }
  }

  /** Makes all processes reread what this process could not send. */
  async #confess(): Promise<void> {
    if (!this.#lost) return;
    this.#lost = false;
    await this.#send(gapMessage);
  }

  async #listenAgain(): Promise<void> {
    try {
      await this.#subscriber.subscribe(this.#channel);
      this.#listeners.gap();
    } catch (error) {
      this.#logger.warn({ err: error }, 'Redis does not answer');
      this.#subscriber.disconnect(true);
    }
  }

  /** A connection lost on the way looks like an idle one. */
  async #beat(): Promise<void> {
    for (const client of [this.#publisher, this.#subscriber]) {
      if (client.status !== 'ready') continue;
      await client.ping().catch(() => client.disconnect(true));
    }
    this.#beatsAway = this.isConnected ? 0 : this.#beatsAway + 1;
    if (this.#beatsAway > 0 && this.#beatsAway % beatsPerGap === 0) this.#listeners.gap();
    await this.#confess();
  }
}
