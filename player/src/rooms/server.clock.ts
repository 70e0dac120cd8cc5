import { client } from '../api/client.ts';
import { roomTime } from './room.documents.ts';

/** Looks at the clock of the server in a row; the one that came back fastest is the one to believe. */
const samples = 7;

/** Milliseconds since 1970 by the clock of this page, which no change of the system's time moves. */
const pageNow = () => performance.timeOrigin + performance.now();

/** The clock of the server, as far as this page can tell: its own clock may be wrong by hours. */
export class ServerClock {
  #skew = 0;
  #error = Number.POSITIVE_INFINITY;

  get now(): number {
    return pageNow() + this.#skew;
  }

  /** Milliseconds by which it may be wrong: half of the fastest way there and back. */
  get error(): number {
    return this.#error;
  }

  /** What the clock of this page shows at a time of the server's. */
  pageTime(time: number): number {
    return time - this.#skew - performance.timeOrigin;
  }

  async measure(roomId: string): Promise<void> {
    let best = Number.POSITIVE_INFINITY;
    for (let sample = 0; sample < samples; sample += 1) {
      const sent = pageNow();
      const answer = await client.query(roomTime, { id: roomId });
      const came = pageNow();
      const time = answer.ok ? answer.data.room?.queue.serverTime : undefined;
      if (time === undefined || came - sent >= best) continue;
      best = came - sent;
      this.#skew = Date.parse(time) - (sent + came) / 2;
      this.#error = best / 2;
    }
  }
}
