import { randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { signUp } from '../accounts/sessions/operations.ts';
import { given } from '../accounts/sessions/people.ts';
import type { RunningServer } from '../support/server.ts';

/** Of servers for these tests: their own JWT key, so that a token is good for all, and no limits. */
export const servedEnvironment = {
  DEMO_CATALOG: 'false',
  BCRYPT_COST: '4',
  JWT_SECRET: 'a secret that only tests use, of enough length',
  RATE_LIMITS: 'sendMessage=100000/60,register=100000/60',
};

export interface ServedTalker {
  id: string;
  token: string;
}

/** Registers somebody on a running server. */
export async function register(server: RunningServer): Promise<ServedTalker> {
  const input = { email: `${randomUUID()}@example.org`, password: randomUUID(), fullName: 'Somebody' };
  const { data } = await server.query(signUp, { input });
  const { user, accessToken } = given(data).register;
  return { id: given(user).id, token: given(accessToken) };
}

/** Asks a running server as somebody.
 * @throws where there is no answer, or one with errors. */
export async function askAs<Data, Variables>(
  { url }: RunningServer,
  { token }: ServedTalker,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}
