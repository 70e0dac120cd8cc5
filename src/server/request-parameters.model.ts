import type { FastifyRequest } from 'fastify';
import type { GivenRequest } from '../graphql/direct-answers.service.ts';
import type { GivenDocument } from '../graphql/requests/persisted-documents.service.ts';

/** What a request asks for, as GraphQL over HTTP names it. */
export type Parameters = GivenRequest & GivenDocument;

/** Whether it is a GET or a HEAD, which may only read. */
export function isSafe({ method }: Pick<FastifyRequest, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** @returns undefined for a request without parameters, or with parameters that cannot be read. */
export function parametersOf(request: FastifyRequest): Parameters | undefined {
  const { body, query } = request;
  if (!isSafe(request)) return typeof body === 'object' && body && !Array.isArray(body) ? body : undefined;
  const { variables, extensions, operationName, ...document } = query as Record<string, unknown>;
  try {
    return {
      ...document,
      // An empty name counts as no name.
      operationName: operationName === '' ? undefined : operationName,
      variables: parsed(variables),
      extensions: parsed(extensions),
    };
  } catch {
    return undefined;
  }
}

/** A parameter of an address is JSON. */
function parsed(value: unknown): unknown {
  return value === undefined || value === '' ? undefined : JSON.parse(String(value));
}
