import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { keyIn } from '../accounts/access/api-keys/api-keys.service.ts';
import { identify } from '../accounts/authentication.service.ts';
import type { Identity } from '../api/caller.service.ts';
import type { RequestContext, RequestContextOptions } from '../api/request-context.service.ts';
import type { Config } from '../config.ts';
import type { DirectAnswers, HttpAnswer, ReadyOperation } from '../graphql/direct-answers.service.ts';
import type { PersistedDocuments } from '../graphql/requests/persisted-documents.service.ts';
import type { RequestScope } from '../persistence/request-scope.service.ts';
import { type Span, within } from '../persistence/tracing.service.ts';
import { type Admission, clientName, operationOf } from './admission.plugin.ts';
import { compressedFrom } from './compression.setup.ts';
import type { Drain } from './drain.service.ts';
import { commonHeaders, faultAnswer, hostPattern, lineOf } from './http-server.setup.ts';
import type { OpenServices } from './open-services.model.ts';
import { crossOriginHeaders, ownOrigin } from './origins.policy.ts';
import type { ProxiedRequests, RequestSource } from './proxied-request.service.ts';
import { busyAnswer, type Shedding } from './shedding.service.ts';
import { recorded, takeFirst } from './shortcut.setup.ts';

export interface GraphqlShortcutParts {
  answers: DirectAnswers;
  documents: PersistedDocuments;
  config: Config;
  services: OpenServices;
  admission: Admission;
  drain: Drain;
  shedding: Shedding;
  proxied: ProxiedRequests;
  logger: Logger;
  /** Whether requests may have to be refused. */
  isLate(): boolean;
  context(
    from: Pick<RequestContextOptions, 'client' | 'origin' | 'requestId' | 'logger'>,
    identity: Identity,
  ): RequestContext;
}

/** A query that can be answered here, and who asks. */
interface Taken {
  ready: ReadyOperation;
  identity: Identity;
  source: RequestSource & { ip: string };
}

/** Headers that decide something elsewhere: with one of them, a request takes the usual way. */
const decisive = ['transfer-encoding', 'content-encoding', 'expect', 'upgrade'];
const jsonTypes = new Set(['application/json', 'application/json; charset=utf-8']);
/** Bytes of a body that may come with its head. */
const longestBody = 16_384;
/** What Fastify refuses in a body, perhaps written with escapes. */
const poison = /__proto__|constructor|\\u/;

/** Answers queries in a short POST of JSON past Fastify: its objects, hooks and promises take longer than a small answer
 * itself. Whatever may have to be refused, or to wait, takes the usual way, untouched; so the rules for that are in one
 * place. Both ways lead to the same answer and the same line of the log. */
export function shortenGraphql(server: FastifyInstance, parts: GraphqlShortcutParts): void {
  takeFirst(server, (request, response, leave) => {
    if (!isPlain(request, parts)) return leave();
    // A short body arrives with its head, but is read after it.
    process.nextTick(() => {
      const taken = take(request, parts);
      if (taken) void answer(request, response, taken, parts);
      else leave();
    });
  });
}

/** Whether the head of a request is that of an ordinary query. */
function isPlain(
  { method, url, headers }: IncomingMessage,
  { drain, admission, isLate }: GraphqlShortcutParts,
): boolean {
  return (
    method === 'POST' &&
    url === '/graphql' &&
    jsonTypes.has(headers['content-type'] ?? '') &&
    Number(headers['content-length']) <= longestBody &&
    !decisive.some((name) => headers[name] !== undefined) &&
    hostPattern.test(headers.host ?? '') &&
    // Keys are looked up, and counted.
    keyIn(headers.authorization) === undefined &&
    !drain.isDraining &&
    !isLate() &&
    !admission.isCrowded
  );
}

/** @returns undefined for a request that is left as it was. */
function take(request: IncomingMessage, parts: GraphqlShortcutParts): Taken | undefined {
  const isHere = request.readableLength === Number(request.headers['content-length']);
  const body: Buffer | null = isHere ? request.read() : null;
  if (body === null) return undefined;
  const taken = takeOperation(body.toString(), request, parts);
  if (!taken) request.unshift(body);
  return taken;
}

function takeOperation(
  body: string,
  request: IncomingMessage,
  parts: GraphqlShortcutParts,
): Taken | undefined {
  const { headers } = request;
  const { ip, ...source } = parts.proxied.sourceOf(request);
  const ready = operationIn(body, headers, parts);
  // A mutation may set cookies.
  if (!ready?.isQuery || ip === undefined || mayBeCompressed(ready, headers)) return undefined;
  const identity = identify(parts.services.accounts, headers.authorization);
  return { ready, identity, source: { ip, ...source } };
}

/** @returns undefined also where something is wrong: others say what. */
function operationIn(
  body: string,
  { accept }: IncomingHttpHeaders,
  { answers, documents }: GraphqlShortcutParts,
): ReadyOperation | undefined {
  if (poison.test(body)) return undefined;
  try {
    const given: unknown = JSON.parse(body);
    if (typeof given !== 'object' || !given || Array.isArray(given)) return undefined;
    return answers.prepare({ ...given, query: documents.textOf(given) }, accept);
  } catch {
    return undefined;
  }
}

/** Long answers are compressed, which is left to Fastify. So are those to an operation that was not answered yet. */
function mayBeCompressed({ operation }: ReadyOperation, headers: IncomingHttpHeaders): boolean {
  const { longestAnswer = compressedFrom } = operation;
  return headers['accept-encoding'] !== undefined && longestAnswer >= compressedFrom;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { ready, identity, source }: Taken,
  parts: GraphqlShortcutParts,
): Promise<void> {
  const { answers, config, admission, drain, logger, shedding } = parts;
  const { headers } = request;
  const { ip } = source;
  const requestId = randomUUID();
  const began = performance.now();
  drain.count(response);
  const span = recorded(request, response, { route: '/graphql', requestId });
  const common = {
    ...commonHeaders(requestId),
    ...crossOriginHeaders(headers.origin, config),
    ...(span && { traceparent: span.traceparent }),
  };
  const entering = admission.enter(clientName(identity, ip), response);
  const scope = entering instanceof Promise ? await entering : entering;
  if (!scope) return refuse(response, common, shedding, performance.now() - began);
  response.once('finish', () => logAnswer(logger, request, response, { requestId, began, ip, scope, span }));
  const from = {
    client: { ipAddress: ip, userAgent: headers['user-agent'] ?? null },
    origin: ownOrigin(source, config),
    requestId,
    logger: () => logger.child({ reqId: requestId }),
  };
  try {
    const work = () => answers.answer(ready, parts.context(from, identity));
    send(response, common, await within(span, () => scope.run(work)));
  } catch (error) {
    logger.error({ reqId: requestId, err: error }, error instanceof Error ? error.message : String(error));
    send(response, common, faultAnswer);
  } finally {
    admission.finish(scope);
  }
}

/** Refuses a request that has waited for a place in vain, as Fastify's do. */
async function refuse(
  response: ServerResponse,
  common: OutgoingHttpHeaders,
  shedding: Shedding,
  waitedMs: number,
): Promise<void> {
  await shedding.pause(waitedMs);
  if (response.destroyed) return;
  shedding.count('requests');
  send(response, common, busyAnswer);
}

interface Answered {
  requestId: string;
  began: number;
  ip: string;
  scope: RequestScope;
  span: Span | undefined;
}

function logAnswer(
  logger: Logger,
  { method, url = '' }: IncomingMessage,
  { statusCode: status }: ServerResponse,
  { requestId, began, ip, scope, span }: Answered,
): void {
  const ms = performance.now() - began;
  const traceId = span?.traceId;
  const { fields, line } = lineOf({ method, url, ip, operation: operationOf(scope), status, ms, traceId });
  logger.info({ reqId: requestId, ...fields }, line);
}

/** @param answer with a byte text. */
function send(
  response: ServerResponse,
  common: OutgoingHttpHeaders,
  {
    status = 200,
    retryAfter,
    contentType,
    body,
  }: Pick<HttpAnswer, 'status' | 'retryAfter' | 'contentType' | 'body'>,
): void {
  response.writeHead(status, {
    ...common,
    ...(retryAfter && { 'retry-after': retryAfter }),
    'content-type': contentType,
    'content-length': body.length,
  });
  response.end(body, 'latin1');
}
