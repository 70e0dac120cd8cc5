/** `input`: a value that PostgreSQL can't hold; `unavailable`: no connection, no time left, or shutting down. */
export type DatabaseFault = 'input' | 'unavailable';

/** No connection, or no answer, within the time that a request has. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError';
  /** Survives where the ORM makes an error of its own of this one. */
  readonly code = 'ETIMEDOUT';
}

/** Classes of PostgreSQL's error codes: its manual, appendix A. */
const inputClass = '22';
const unavailableClasses = ['08', '53', '57', '58'];

/** Network faults, as Node.js names them, and the pool's own, which have no code. */
const networkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
];
const connectionMessages =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|connection error and is not queryable/;

/** What kind of database fault an error is, if it is one that has a plain answer. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (networkCodes.includes(code) || connectionMessages.test(error.message)) return 'unavailable';
  if (!/^[0-9A-Z]{5}$/.test(code)) return undefined;
  if (code.startsWith(inputClass)) return 'input';
  return unavailableClasses.some((prefix) => code.startsWith(prefix)) ? 'unavailable' : undefined;
}

/** Whether a row was not deleted because others refer to it, or not written because it refers to nothing. */
export function breaksReference(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23503';
}
