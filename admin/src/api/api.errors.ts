import { HttpError } from 'react-admin';

/** Something that a user can act on, as the API tells it. */
export interface Fault {
  code: string;
  field?: string[] | null;
  message: string;
}

/** The server was not reached, or was cut off. */
export class ConnectionError extends Error {
  constructor() {
    super('The server can’t be reached. Is there a connection? Nothing was lost: try again.');
  }
}

/** The user gave it up. */
export class CancelledError extends Error {
  constructor() {
    super('Cancelled');
  }
}

/** The API refused the request as a whole. */
export class ApiError extends Error {
  readonly code: string;
  /** Why nobody is signed in: `EXPIRED`, `REVOKED` or `INVALID`. */
  readonly reason: string | undefined;

  constructor(message: string, code: string, reason?: string) {
    super(message);
    this.code = code;
    this.reason = reason;
  }
}

/** The names that a form has for fields of the API, where they differ. */
export type FormNames = Record<string, string>;

/** What a mutation answers in `errors`, in the form that react-admin shows at the fields of a form. */
export class PayloadError extends Error {
  readonly status = 422;
  readonly faults: readonly Fault[];
  /** Where react-admin looks for what is wrong at which field. */
  readonly body: { errors?: Record<string, unknown> };

  constructor(faults: readonly Fault[], names: FormNames = {}) {
    super(faults.map((fault) => fault.message).join('. '));
    this.faults = faults;
    this.body = isConflict(faults) ? {} : { errors: atFields(faults, names) };
  }

  /** Whether somebody else changed it meanwhile. */
  get conflict(): boolean {
    return isConflict(this.faults);
  }
}

function isConflict(faults: readonly Fault[]): boolean {
  return faults.some(({ code, field }) => code === 'CONFLICT' && field?.at(-1) === 'updatedAt');
}

/** What names no field stands at the form as a whole. */
function atFields(faults: readonly Fault[], names: FormNames): Record<string, unknown> {
  const errors: Record<string, unknown> = {};
  const whole: string[] = [];
  for (const fault of faults) {
    const field = fieldOf(fault);
    if (field) errors[names[field] ?? field] = fault.message;
    else whole.push(fault.message);
  }
  return { ...errors, ...(whole.length > 0 && { root: { serverError: whole.join('. ') } }) };
}

/** `["input", "songIds", "3"]` is at the form's field `songIds`. */
function fieldOf({ field }: Fault): string | undefined {
  const [first, second] = field ?? [];
  const name = first === 'input' ? second : first;
  return name === 'id' ? undefined : name;
}

/** What a mutation answered.
 * @throws PayloadError when there is something to act on. */
export function accepted<Payload extends { errors: readonly Fault[] }>(
  payload: Payload,
  names?: FormNames,
): Payload {
  if (payload.errors.length > 0) throw new PayloadError(payload.errors, names);
  return payload;
}

/** What there must be when there are no errors. */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value == null) throw new HttpError(`There is no such ${what} any more`, 404);
  return value;
}
