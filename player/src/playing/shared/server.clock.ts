import { client } from '../../api/client.ts';
import { serverTime } from './shared.documents.ts';

/** Requests of one measurement: the quickest tells most. */
const rounds = 3;

/** The server's clock, as far as this device can know it. Its own clock may be wrong by any amount. */
export class ServerClock {
  /** Milliseconds that the server's clock is ahead. */
  #ahead = 0;
  /** Of the request that told. */
  #delay = Number.POSITIVE_INFINITY;

  get now(): number {
    return Date.now() + this.#ahead;
  }

  /** Measures anew: a device may have slept, or its clock was set. */
  async measure(): Promise<void> {
    this.#delay = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round += 1) {
      const sent = Date.now();
      const answer = await client.query(serverTime, {});
      const received = Date.now();
      const time = answer.ok ? answer.data.playQueue?.serverTime : undefined;
      if (!time || received - sent >= this.#delay) continue;
      this.#delay = received - sent;
      // The answer was on its way for half of the time, by the best guess.
      this.#ahead = Date.parse(time) - (sent + received) / 2;
    }
  }
}
