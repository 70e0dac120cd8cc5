/** Milliseconds by which the clocks of servers may differ. */
export const clocksDifferMs = 60_000;
