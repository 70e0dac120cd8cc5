import { client } from '../api/client.ts';
import { measuredSkew } from '../playing/clock.skew.ts';
import { roomTime } from './room.documents.ts';

const rounds = 7;

/** Milliseconds since 1970 by the clock of this page, which no change of the system's time moves. */
const pageNow = () => performance.timeOrigin + performance.now();

/** The clock of the server, as far as this page can tell: its own clock may be wrong by hours. */
export class ServerClock {
  #skew = 0;

  get now(): number {
    return pageNow() + this.#skew;
  }

  /** What the clock of this page shows at a time of the server's. */
  pageTime(time: number): number {
    return time - this.#skew - performance.timeOrigin;
  }

  async measure(roomId: string): Promise<void> {
    this.#skew = (await measuredSkew(pageNow, () => askTime(roomId), rounds)) ?? this.#skew;
  }
}

async function askTime(roomId: string): Promise<string | undefined> {
  const answer = await client.query(roomTime, { id: roomId });
  return answer.ok ? answer.data.room?.queue.serverTime : undefined;
}
