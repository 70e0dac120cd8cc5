/** `input`: a value that PostgreSQL cannot store; `unavailable`: no connection, no time left, or shutting down. */
export type DatabaseFault = 'input' | 'unavailable';

/** No connection, or no answer, within the time that a request has. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError';
  /** Survives when the ORM wraps this error in its own. */
  readonly code = 'ETIMEDOUT';
}

/** PostgreSQL's error codes (its manual, appendix A) that the code distinguishes. */
export const sqlStates = {
  serializationFailure: '40001',
  deadlock: '40P01',
  lockNotAvailable: '55P03',
  foreignKeyViolation: '23503',
  uniqueViolation: '23505',
  readOnly: '25006',
  diskFull: '53100',
} as const;

/** Classes of these codes: their first two characters. */
const inputClass = '22';
const unavailableClasses = ['08', '53', '57', '58'];

/** Network faults as named by Node.js, and the pool's own, which have no code. */
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

/** The code of an error from PostgreSQL, the driver or the operating system; empty if it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The kind of database fault, if the error has a plain answer. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = errorCode(error);
  if (networkCodes.includes(code) || connectionMessages.test(error.message)) return 'unavailable';
  if (!/^[0-9A-Z]{5}$/.test(code)) return undefined;
  if (code.startsWith(inputClass)) return 'input';
  return unavailableClasses.some((prefix) => code.startsWith(prefix)) ? 'unavailable' : undefined;
}

/** Whether PostgreSQL has no room for what was to be written. */
export function isDiskFull(error: unknown): boolean {
  return errorCode(error) === sqlStates.diskFull;
}

/** Whether a row was not deleted because others refer to it, or not written because its reference is missing. */
export function breaksReference(error: unknown): boolean {
  return errorCode(error) === sqlStates.foreignKeyViolation;
}
