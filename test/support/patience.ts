/** Milliseconds that a request may wait in tests: on a busy machine, too, it is answered and not refused. Less than
 * the time limit of a test, so that one that waits for ever ends with the server's own words. */
export const patienceMs = 100_000;

/** Variables of a server under test. Whatever is slow on a busy machine is no fault, and no line of the log. */
export const patientEnvironment = {
  EVENT_LOOP_DELAY_MAX_MS: '60000',
  REQUEST_WAIT_MS: '60000',
  DATABASE_POOL_WAIT_MS: String(patienceMs),
  DATABASE_STATEMENT_TIMEOUT_MS: String(patienceMs),
  DATABASE_REQUEST_TIMEOUT_MS: String(patienceMs),
  SLOW_OPERATION_MS: '600000',
  SLOW_STATEMENT_MS: '600000',
  // So long may a stop take.
  SHUTDOWN_TIMEOUT_MS: '60000',
};
