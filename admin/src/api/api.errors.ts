import { HttpError } from 'react-admin';

/** A fault that a user can act on, as reported by the API. */
export interface Fault {
  code: string;
  field?: string[] | null;
  message: string;
  /** What is there already. */
  conflictId?: string | null;
}

/** The server could not be reached, or the connection was lost. */
export class ConnectionError extends Error {
  constructor() {
    super('The server can’t be reached. Is there a connection? Nothing was lost: try again.');
  }
}

/** The user cancelled the request. */
export class CancelledError extends Error {
  constructor() {
    super('Cancelled');
  }
}

/** The API refused the request as a whole. */
export class ApiError extends Error {
  readonly code: string;
  /** Why the token was refused: `EXPIRED`, `REVOKED` or `INVALID`. */
  readonly reason: string | undefined;

  constructor(message: string, code: string, reason?: string) {
    super(message);
    this.code = code;
    this.reason = reason;
  }
}

/** A second factor is on: a code is asked for next. */
export class ChallengeError extends Error {
  readonly token: string;

  constructor(token: string) {
    super('Enter a code of your authenticator app');
    this.token = token;
  }
}

/** Names of form fields that differ from those of the API. */
export type FormNames = Record<string, string>;

/** The `errors` of a mutation, in the form that react-admin shows at the fields of a form. */
export class PayloadError extends Error {
  readonly status = 422;
  readonly faults: readonly Fault[];
  /** Where react-admin looks for faults of fields. */
  readonly body: { errors?: Record<string, unknown> };

  constructor(faults: readonly Fault[], names: FormNames = {}) {
    super(faults.map((fault) => fault.message).join('. '));
    this.faults = faults;
    this.body = isConflict(faults) ? {} : { errors: atFields(faults, names) };
  }

  /** The id of what is there already, and the field that is the same. */
  get present(): { id: string; field: string | undefined } | undefined {
    const fault = this.faults.find(({ conflictId }) => conflictId);
    return fault?.conflictId ? { id: fault.conflictId, field: fieldOf(fault) } : undefined;
  }

  /** Whether somebody else changed the item meanwhile. */
  get conflict(): boolean {
    return isConflict(this.faults);
  }
}

function isConflict(faults: readonly Fault[]): boolean {
  return faults.some(({ code, field }) => code === 'CONFLICT' && field?.at(-1) === 'updatedAt');
}

/** Faults without a field are shown for the whole form. */
function atFields(faults: readonly Fault[], names: FormNames): Record<string, unknown> {
  const errors: Record<string, unknown> = {};
  const whole: string[] = [];
  for (const fault of faults) {
    const field = fieldOf(fault);
    const place = fault.field?.slice(1).join('.') ?? '';
    if (field) errors[names[place] ?? creditOf(place) ?? names[field] ?? field] = fault.message;
    else whole.push(fault.message);
  }
  return { ...errors, ...(whole.length > 0 && { root: { serverError: whole.join('. ') } }) };
}

/** A field of one of several credits: the form has each of them. An id is the artist's, too. */
function creditOf(place: string): string | undefined {
  return /^credits\.\d+\.\w+$/.test(place) ? place.replace('artistId', 'artist') : undefined;
}

/** `["input", "songIds", "3"]` belongs to the form's field `songIds`. */
function fieldOf({ field }: Fault): string | undefined {
  const [first, second] = field ?? [];
  const name = first === 'input' ? second : first;
  return name === 'id' ? undefined : name;
}

/** The result of a mutation.
 * @throws PayloadError if there are faults to act on. */
export function accepted<Payload extends { errors: readonly Fault[] }>(
  payload: Payload,
  names?: FormNames,
): Payload {
  if (payload.errors.length > 0) throw new PayloadError(payload.errors, names);
  return payload;
}

/** The value of a field that is null only if it failed, which `send` reports. */
export function answered<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new ConnectionError();
  return value;
}

/** A value that is present if there are no errors. */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value == null) throw new HttpError(`There is no such ${what} any more`, 404);
  return value;
}
