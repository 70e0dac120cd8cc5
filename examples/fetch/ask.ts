import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphQLFormattedError, print } from 'graphql';

/** An error of the request as a whole; `code` as listed in docs/api.md. */
export class RequestError extends Error {
  readonly code: unknown;

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors.map(({ message }) => message).join('; '));
    this.code = errors[0]?.extensions?.code;
  }
}

/** Sends a query or a mutation. The result has the type of its selection.
 * @param api address of the API, e.g. `http://localhost:4000/graphql`.
 * @throws RequestError if the answer has errors. */
export async function ask<Data, Variables>(
  api: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  accessToken?: string,
): Promise<Data> {
  const response = await fetch(api, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(accessToken && { authorization: `Bearer ${accessToken}` }),
    },
    body: JSON.stringify({ query: print(document), variables }),
  });
  return dataOf<Data>(response);
}

/** The data of a JSON answer; other answers come from intermediaries, such as proxies. */
export async function dataOf<Data>(response: Response): Promise<Data> {
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new Error(`The server answered ${response.status}`);
  }
  const { data, errors } = (await response.json()) as { data?: Data; errors?: GraphQLFormattedError[] };
  if (errors || !data) throw new RequestError(errors ?? []);
  return data;
}
