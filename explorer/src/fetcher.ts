import type { Fetcher, FetcherParams, Observable } from '@graphiql/toolkit';
import type { Answer, ServerError } from '@tonearm/client';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
} from 'graphql';
import { attached, withFiles } from './attached.files.ts';
import { client } from './client.ts';

/** Sends an operation as the user who is signed in. Subscriptions go over the socket, files as multipart. */
export const fetcher: Fetcher = (params, options) => {
  const document = parse(params.query);
  // Just after another tab was opened, GraphiQL may still name the operation of the one before.
  const operation = getOperationAST(document, params.operationName) ?? getOperationAST(document);
  const query = textOf(document, operation, params);
  if (operation?.operation === 'subscription') return subscription(query, params.variables);
  const files = filesFor(operation);
  if (files.size > 0) return client.mutate(query, withFiles(params.variables, files)).then(resultOf);
  return send({ ...params, query, operationName: operation?.name?.value ?? null }, options?.headers);
};

/** The operation alone, of a document that may have several. */
function textOf(
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
  { query }: FetcherParams,
) {
  const name = operation?.name?.value;
  const single = name === undefined ? undefined : separateOperations(document)[name];
  return single ? print(single) : query;
}

/** Files stay attached while other operations are sent, which do not want them. */
function filesFor(operation: OperationDefinitionNode | null | undefined): ReadonlyMap<string, File> {
  const names = operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  return new Map([...attached.files].filter(([path]) => names.includes(path.split('.')[0] ?? '')));
}

interface Observer {
  next(result: ExecutionResult): void;
  error(error: unknown): void;
  complete(): void;
}

function subscription(query: string, variables: unknown): Observable<ExecutionResult> {
  const observable = {
    subscribe(observer: Observer) {
      const unsubscribe = client.subscribe(query, variables ?? {}, {
        next: (answer) => observer.next(resultOf(answer)),
        error: (error) => observer.error(error),
        complete: () => observer.complete(),
      });
      return { unsubscribe };
    },
  };
  // The type has a form with three functions as well, which GraphiQL does not call.
  return observable as Observable<ExecutionResult>;
}

/** As the server answers it, with extensions. */
async function send(
  operation: FetcherParams,
  headers: Record<string, string> | undefined,
): Promise<ExecutionResult> {
  const token = await client.session.accessToken();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as ExecutionResult;
}

function resultOf(answer: Answer<unknown>): ExecutionResult {
  const data = answer.data as ExecutionResult['data'];
  if (answer.ok) return { data, ...(answer.errors.length > 0 && { errors: errorsOf(answer.errors) }) };
  const { errors, message } = answer.error;
  // Of a payload with errors, the data say what they are.
  if (data && errors.length === 0) return { data };
  return { data, errors: errorsOf(errors.length > 0 ? errors : [{ message }]) };
}

function errorsOf(errors: readonly ServerError[]): GraphQLError[] {
  return errors.map(
    ({ message, path, extensions }) =>
      new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null }),
  );
}
