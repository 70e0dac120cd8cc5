/** Plays that wait to be tallied and are looked at when statistics are read. The job runs every minute: there are
 * more only after it has failed for long, and then a figure that is behind is better than none. */
export const mostWaiting = 100_000;
