import { type Answer, answerOf, type Body, RequestError } from './answer.ts';
import { hasFiles, multipartForm } from './multipart-form.ts';

/** An operation as it is sent. */
export interface Operation {
  query: string;
  variables: unknown;
}

/** From 0 to 1, of the bytes of an upload that were sent. */
export type ProgressListener = (fraction: number) => unknown;

export interface SendOptions {
  token?: string | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ProgressListener | undefined;
}

export interface HttpSettings {
  endpoint: string;
  credentials: 'include' | 'same-origin';
  fetch: typeof fetch;
}

/** An answer before it is read. */
interface Response {
  status: number;
  retryAfter: string | null;
  text: string;
}

/** Sends one operation once. */
export async function sendOnce<Data>(
  settings: HttpSettings,
  operation: Operation,
  options: SendOptions,
): Promise<Answer<Data>> {
  const { token, signal } = options;
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  try {
    if (!hasFiles(operation.variables)) {
      const body = JSON.stringify(operation);
      return read(await byFetch(settings, { ...headers, 'content-type': 'application/json' }, body, signal));
    }
    const form = multipartForm(operation);
    const upload = 'XMLHttpRequest' in globalThis && settings.fetch === globalThis.fetch ? byXhr : byFetch;
    options.onProgress?.(0);
    const response = await upload(
      settings,
      { ...headers, 'apollo-require-preflight': 'true' },
      form,
      signal,
      options.onProgress,
    );
    options.onProgress?.(1);
    return read(response);
  } catch (error) {
    return { ok: false, error: lost(error, signal) };
  }
}

function lost(error: unknown, signal: AbortSignal | undefined): RequestError {
  if (error instanceof RequestError) return error;
  if (signal?.aborted) return new RequestError('Cancelled', 'CANCELLED');
  return new RequestError("The server can't be reached", 'NETWORK');
}

async function byFetch(
  { endpoint, credentials, fetch }: HttpSettings,
  headers: Record<string, string>,
  body: string | FormData,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json, application/json', ...headers },
    body,
    credentials,
    signal: signal ?? null,
  });
  const { status } = response;
  return { status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
}

/** The part of XMLHttpRequest that is used; only browsers have it, and only it tells the progress of an upload. */
interface Xhr {
  upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null };
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
  withCredentials: boolean;
  readonly status: number;
  readonly responseText: string;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  getResponseHeader(name: string): string | null;
  send(body: FormData): void;
  abort(): void;
}

function byXhr(
  { endpoint, credentials }: HttpSettings,
  headers: Record<string, string>,
  form: string | FormData,
  signal: AbortSignal | undefined,
  onProgress: ProgressListener | undefined,
): Promise<Response> {
  const { XMLHttpRequest } = globalThis as unknown as { XMLHttpRequest: new () => Xhr };
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    const fail = (why: string) => () => {
      signal?.removeEventListener('abort', abort);
      reject(new TypeError(why));
    };
    if (signal?.aborted) return fail('Cancelled')();
    request.open('POST', endpoint);
    request.withCredentials = credentials === 'include';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => {
      signal?.removeEventListener('abort', abort);
      const { status, responseText: text } = request;
      resolve({ status, retryAfter: request.getResponseHeader('retry-after'), text });
    };
    request.onerror = fail('The connection was lost');
    request.onabort = fail('Cancelled');
    signal?.addEventListener('abort', abort, { once: true });
    request.send(form as FormData);
  });
}

/** Answers of the API have data or errors; a server that is busy or stopping answers otherwise, before it begins an
 * operation. */
function read<Data>({ status, retryAfter, text }: Response): Answer<Data> {
  const seconds = secondsOf(retryAfter);
  const body = bodyOf<Data>(text);
  if (body) return answerOf(body, { status, retryAfter: seconds });
  const facts = { status, retryAfter: seconds, begun: false };
  // With 502 or 504, a proxy may have lost a server that had the operation already.
  if (status === 503 || status === 502 || status === 504)
    return failed('The server is busy or away', 'SERVICE_UNAVAILABLE', { ...facts, begun: status !== 503 });
  if (status === 429) return failed('There were too many requests', 'RATE_LIMITED', facts);
  return failed(`The server answered ${status}`, 'BAD_RESPONSE', { ...facts, begun: true });
}

function failed<Data>(...facts: ConstructorParameters<typeof RequestError>): Answer<Data> {
  return { ok: false, error: new RequestError(...facts) };
}

function bodyOf<Data>(text: string): Body<Data> | undefined {
  try {
    const body = JSON.parse(text) as Body<Data> | null;
    return body && ('data' in body || Array.isArray(body.errors)) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** The header has seconds or a date. */
function secondsOf(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return seconds;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}
