import type { TypedDocumentString } from '../generated/graphql.ts';
import { ApiError, ConnectionError } from './api.errors.ts';

/** The result of an operation, in the API's form. */
export interface ApiAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; reason?: string } }[];
}

export interface TransportOptions {
  token?: string | undefined;
  signal?: AbortSignal | undefined;
}

export const apiPath = '/graphql';

/** Sends an operation as it is; `send` also keeps the session alive. */
export async function post<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { token, signal }: TransportOptions = {},
): Promise<Data> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization(token) },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  };
  let answer: ApiAnswer<Data>;
  try {
    const response = await fetch(apiPath, request);
    answer = (await response.json()) as ApiAnswer<Data>;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ConnectionError();
  }
  return dataOf(answer);
}

export function authorization(token: string | undefined): Record<string, string> {
  return token ? { authorization: `Bearer ${token}` } : {};
}

/** @throws ApiError if the request was refused. */
export function dataOf<Data>({ data, errors }: ApiAnswer<Data>): Data {
  const [error] = errors ?? [];
  if (error) {
    const { code = 'INTERNAL_SERVER_ERROR', reason } = error.extensions ?? {};
    throw new ApiError(error.message, code, reason);
  }
  // A server that is busy or shutting down does not answer GraphQL.
  if (!data) throw new ConnectionError();
  return data;
}
