const dayMs = 86_400_000;

/** Days for which a play may be sent late: it was heard while its device was offline. */
export const latestDays = 30;
/** Milliseconds by which a device's clock may be ahead of the server's; within them, a play counts as of now. */
const clocksMs = 10_000;

/** When the earliest play that can still come was heard. */
export function earliestPlay(now: Date): Date {
  return new Date(now.getTime() - latestDays * dayMs);
}

/** The reason why a play of that time is refused, if any. */
export function playedAtComplaint(playedAt: Date, now: Date): string | undefined {
  if (playedAt.getTime() > now.getTime() + clocksMs) return 'A play must not be in the future.';
  if (playedAt < earliestPlay(now)) return `A play must be at most ${latestDays} days old.`;
  return undefined;
}
