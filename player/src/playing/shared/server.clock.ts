import { client } from '../../api/client.ts';
import { measuredSkew } from '../clock.skew.ts';
import { serverTime } from './shared.documents.ts';

const rounds = 3;

/** The server's clock, as far as this device can know it. Its own clock may be wrong by any amount. */
export class ServerClock {
  /** Milliseconds that the server's clock is ahead. */
  #ahead = 0;

  get now(): number {
    return Date.now() + this.#ahead;
  }

  /** Measures again: a device may have slept, or its clock was set. */
  async measure(): Promise<void> {
    this.#ahead = (await measuredSkew(Date.now, askTime, rounds)) ?? this.#ahead;
  }
}

async function askTime(): Promise<string | undefined> {
  const answer = await client.query(serverTime, {});
  return answer.ok ? answer.data.playQueue?.serverTime : undefined;
}
