/** Quarter hours by which days begin earlier and later than in UTC, anywhere. */
export const [earliestBeginning, latestBeginning] = [56, 48];

/** Moments at which a week or a month may begin: so many numbers tell the listeners of one. */
export const beginnings = earliestBeginning + latestBeginning + 1;

/** A month, and as much around it as belongs to it in some time zone. */
export const longestPeriod = 31 * 96 + beginnings;
