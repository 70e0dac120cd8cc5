import { createHash } from 'node:crypto';

/** A point among 64-bit hashes that is another one each day, by the clock of UTC; in decimal digits. */
export function dailyPoint(now: Date): string {
  const day = now.toISOString().slice(0, 10);
  return createHash('sha256').update(`pick of ${day}`).digest().readBigInt64BE().toString();
}
