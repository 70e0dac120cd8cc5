import type { UserErrorPartsFragment } from './generated/documents.ts';

/** An error that a user can act on, such as an address in use. `field` is the path into the input. */
export type UserError = Omit<UserErrorPartsFragment, '__typename'>;

/** An error of GraphQL, as it is sent. */
export interface ServerError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; reason?: string; retryAfter?: number; [name: string]: unknown };
}

/** The server's codes (docs/api.md), and those of what happened before or instead of its answer:
 * `REJECTED`: a payload has errors that the user can act on, in `userErrors`;
 * `NETWORK`: no answer came; `CANCELLED`: the caller's signal; `CONNECTION`: the socket was closed for good;
 * `BAD_RESPONSE`: something other than the API answered, such as a proxy. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'
  | 'REJECTED'
  | 'NETWORK'
  | 'CANCELLED'
  | 'CONNECTION'
  | 'BAD_RESPONSE'
  | (string & {});

export interface ErrorFacts {
  /** Why a token was refused: `EXPIRED`, `REVOKED` or `INVALID`. */
  reason?: string | undefined;
  /** Seconds after which the server may be asked again. */
  retryAfter?: number | undefined;
  /** HTTP status. */
  status?: number | undefined;
  /** Whether the server may have begun the operation. */
  begun?: boolean | undefined;
  userErrors?: readonly UserError[] | undefined;
  /** All errors of the answer. */
  errors?: readonly ServerError[] | undefined;
  /** The code with which a socket was closed. */
  closeCode?: number | undefined;
}

export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: ErrorCode;
  readonly reason: string | undefined;
  readonly retryAfter: number | undefined;
  readonly status: number | undefined;
  readonly begun: boolean;
  readonly userErrors: readonly UserError[];
  readonly errors: readonly ServerError[];
  readonly closeCode: number | undefined;

  constructor(message: string, code: ErrorCode, facts: ErrorFacts = {}) {
    super(message);
    this.code = code;
    this.reason = facts.reason;
    this.retryAfter = facts.retryAfter;
    this.status = facts.status;
    this.begun = facts.begun ?? true;
    this.userErrors = facts.userErrors ?? [];
    this.errors = facts.errors ?? [];
    this.closeCode = facts.closeCode;
  }

  /** The message for a field of a form: `error.of('email')`. */
  of(field: string): string | undefined {
    return this.userErrors.find((error) => error.field?.at(-1) === field)?.message;
  }
}

/** An answer with data. Of a query, single fields may be null because they failed: `errors` says which. */
export interface Answered<Data> {
  ok: true;
  data: Data;
  errors: readonly ServerError[];
  error?: undefined;
}

/** No data, or a payload with errors that the user can act on. */
export interface Failed<Data> {
  ok: false;
  error: RequestError;
  /** A payload may say more beside its errors. */
  data?: Data | undefined;
}

export type Answer<Data> = Answered<Data> | Failed<Data>;

/** The data of an answer.
 * @throws RequestError if it failed. */
export function unwrap<Data>(answer: Answer<Data>): Data {
  if (answer.ok) return answer.data;
  throw answer.error;
}

/** The body of a GraphQL answer. */
export interface Body<Data> {
  data?: Data | null | undefined;
  errors?: readonly ServerError[] | undefined;
}

/** What an answer means. All of its fields may have failed one by one; then it failed as a whole. */
export function answerOf<Data>(body: Body<Data>, facts: ErrorFacts = {}): Answer<Data> {
  const { data, errors = [] } = body;
  const values = Object.values(data ?? {});
  const [first] = errors;
  if (!data || (first && values.every((value) => value === null)))
    return { ok: false, error: errorOf(first, { ...facts, errors }), data: data ?? undefined };
  const userErrors = values.flatMap(userErrorsOf);
  if (userErrors.length === 0) return { ok: true, data, errors };
  const message = userErrors.map((error) => error.message).join(' ');
  return { ok: false, error: new RequestError(message, 'REJECTED', { ...facts, userErrors, errors }), data };
}

function errorOf(first: ServerError | undefined, facts: ErrorFacts): RequestError {
  if (!first) return new RequestError('The server answered neither data nor errors', 'BAD_RESPONSE', facts);
  const { code = 'INTERNAL_SERVER_ERROR', reason, retryAfter } = first.extensions ?? {};
  // A call over the limit is refused before its field runs.
  const refused = facts.errors?.every(({ extensions }) => extensions?.code === 'RATE_LIMITED');
  return new RequestError(first.message, code, {
    ...facts,
    reason,
    retryAfter: retryAfter ?? facts.retryAfter,
    begun: !refused,
  });
}

function userErrorsOf(payload: unknown): readonly UserError[] {
  const { errors } = (payload ?? {}) as { errors?: readonly UserError[] };
  return Array.isArray(errors) ? errors : [];
}
