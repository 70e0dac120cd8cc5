import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../api/request-context.service.ts';
import type { DirectAnswers, HttpAnswer } from '../graphql/direct-answers.service.ts';
import type { PersistedDocuments } from '../graphql/requests/persisted-documents.service.ts';
import { secretMark } from '../graphql/secrets.plugin.ts';
import { type CachingSettings, cachingOf, isKnown, tagOf, withVary } from './answer-caching.model.ts';
import { compressedFrom } from './compression.setup.ts';
import { isSafe, type Parameters, parametersOf } from './request-parameters.model.ts';

export interface GraphqlRouteOptions {
  answers: DirectAnswers;
  documents: PersistedDocuments;
  settings: CachingSettings;
  context(request: FastifyRequest, reply: FastifyReply): RequestContext;
  /** Answers what is not ordinary. */
  others: RouteHandlerMethod;
}

/** Answers requests to `/graphql`: ordinary operations directly, and all else by `others`. */
export function graphqlHandler(options: GraphqlRouteOptions): RouteHandlerMethod {
  const { answers, documents, settings, context, others } = options;
  return async function (request, reply) {
    const { accept } = request.headers;
    if (isSafe(request)) reply.header('vary', withVary(reply.getHeader('vary')));
    const given = parametersOf(request);
    let query: string | undefined;
    try {
      query = given && documents.textOf(given);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return sendAnswer(request, reply, answers.refuse(error, accept));
    }
    const ready =
      given && query !== undefined && isPlain(request)
        ? answers.prepare({ ...given, query }, accept)
        : undefined;
    if (!ready || (isSafe(request) && !ready.isQuery)) {
      if (given) passOn(request, given, query);
      return sendOther(request, reply, await others.call(this, request, reply));
    }
    const answer = await answers.answer(ready, context(request, reply));
    if (isSafe(request) && setCaching(request, reply, answer, settings)) return sendNow(reply.code(304), '');
    // A mutation may set cookies, which Fastify adds as it sends.
    return sendAnswer(request, reply, answer, ready.isQuery);
  };
}

function isPlain(request: FastifyRequest): boolean {
  return isSafe(request) || request.headers['content-type']?.startsWith('application/json') === true;
}

/** Hands the text of a document that was named to Apollo Server, which knows texts only. A GET needs no header that a
 * foreign page cannot send: it only reads, and who reads is said by such a header alone. */
function passOn(request: FastifyRequest, given: Parameters, query: string | undefined): void {
  const { documentId, extensions, ...rest } = given;
  const { persistedQuery, ...others } = (extensions ?? {}) as Record<string, unknown>;
  const isNamed = query !== undefined && (documentId ?? persistedQuery) != null;
  if (!isSafe(request)) {
    if (isNamed) request.body = { ...rest, query, extensions: others };
    return;
  }
  if (query !== undefined) request.headers['apollo-require-preflight'] = 'true';
  if (!isNamed) return;
  const { operationName, variables } = rest;
  const parameters = new URLSearchParams({
    query,
    ...(operationName !== undefined && { operationName: String(operationName) }),
    ...(variables !== undefined && { variables: JSON.stringify(variables) }),
  });
  request.raw.url = `/graphql?${parameters}`;
}

/** Says how long an answer to GET may be kept.
 * @returns whether the client has it already. */
function setCaching(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { body, isFaulty, policy, status = 200 }: HttpAnswer,
  settings: CachingSettings,
): boolean {
  // Whoever sends a token, even one that is not taken, gets an answer of its own.
  if (headers.authorization !== undefined) {
    reply.header('cache-control', 'private, no-store');
    return false;
  }
  const caching = isFaulty || status !== 200 ? undefined : cachingOf(policy, settings);
  if (caching === undefined) return false;
  const tag = tagOf(Buffer.from(body, 'latin1'));
  reply.headers({ 'cache-control': caching, etag: tag });
  return isKnown(tag, headers);
}

function sendAnswer(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { status = 200, retryAfter, contentType, body, policy }: HttpAnswer,
  isQuery = true,
): FastifyReply {
  if (retryAfter) reply.header('retry-after', retryAfter);
  reply.code(status).header('content-type', contentType);
  const isLong = body.length >= compressedFrom && !policy.hasSecrets;
  if (isLong && headers['accept-encoding'] !== undefined) {
    reply.compress(Buffer.from(body, 'latin1'));
    return reply;
  }
  return isQuery ? sendNow(reply, body) : reply.send(Buffer.from(body, 'latin1'));
}

/** Compresses an answer of Apollo Server as those that are answered directly. */
function sendOther({ headers }: FastifyRequest, reply: FastifyReply, body: unknown): unknown {
  const hasSecrets = reply.hasHeader(secretMark);
  reply.removeHeader(secretMark);
  if (typeof body !== 'string' || hasSecrets || headers['accept-encoding'] === undefined) return body;
  const bytes = Buffer.from(body);
  if (bytes.length < compressedFrom) return body;
  reply.removeHeader('content-length');
  reply.compress(bytes);
  return reply;
}

/** Sends an answer, a byte text, with the headers so far. Fastify would look at its type, and call the hooks that cookies need. */
function sendNow(reply: FastifyReply, body: string): FastifyReply {
  const length = reply.statusCode === 304 ? {} : { 'content-length': body.length };
  reply.hijack();
  reply.raw.writeHead(reply.statusCode, { ...reply.getHeaders(), ...length } as OutgoingHttpHeaders);
  reply.raw.end(body, 'latin1');
  return reply;
}
