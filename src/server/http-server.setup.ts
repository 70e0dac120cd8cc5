import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Fastify, { LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { shortened } from '../graphql/error-masking.service.ts';
import { withoutToken } from '../people/sharing/share-address.model.ts';
import { type LoggedOperation, operationOf } from './admission.plugin.ts';
import type { Shedding } from './shedding.service.ts';

/** A host name or address, with or without a port, as accepted in `Host`. */
export const hostPattern = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

const bodyTimeMs = 10_000;
const bodyCheckMs = 250;
const lingerMs = 5000;

/** A Fastify server with its limits, and with answers to requests without a route. */
export function makeServer(config: Config, logger: Logger, shedding: Shedding): FastifyInstance {
  const server = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
    bodyLimit: config.http.bodyMaxBytes,
    requestTimeout: Math.max(config.http.requestTimeoutMs, config.uploads.timeoutMs),
    connectionTimeout: 30_000,
    keepAliveTimeout: 5000,
    routerOptions: { maxParamLength: 500 },
    http: {
      headersTimeout: 10_000,
      connectionsCheckingInterval: 1000,
      maxHeaderSize: 16_384,
      // Other upgrades are ignored; the request is answered normally.
      shouldUpgradeCallback: isSocketRequest,
    },
    frameworkErrors: answerUnrouted,
  });
  server.removeContentTypeParser('text/plain');
  for (const name of ['scope', 'identity']) server.decorateRequest(name, undefined);
  // Hooks that need not wait are functions with a callback: a promise for each would cost more than they do.
  server.addHook('onRequest', (request, reply, done) => {
    endRefusedUpgrade(request, reply);
    prepareReply(request, reply);
    const fault = faultOf(request);
    if (fault) reply.code(fault.status).send({ error: fault.error });
    else done();
  });
  limitBodyTime(server, config.http.requestTimeoutMs);
  server.addHook('onResponse', (request, reply, done) => {
    if (!shedding.wasRefused(request)) logRequest(request, reply);
    done();
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'Not found' }));
  server.setErrorHandler((error: HttpError, request, reply) => {
    if ((error.statusCode ?? 500) >= 500) request.log.error({ err: error }, error.message);
    return answerError(error, reply);
  });
  return server;
}

/** Gives a JSON body ten seconds to arrive; the time that Node.js allows for whole requests is meant for files. One
 * timer looks after all requests. */
function limitBodyTime(server: FastifyInstance, requestTimeoutMs: number): void {
  const deadlines = new Map<FastifyRequest, number>();
  const timer = setInterval(() => {
    const now = performance.now();
    for (const [request, deadline] of deadlines) if (deadline < now) request.raw.destroy();
  }, bodyCheckMs).unref();
  server.addHook('onRequest', (request, _reply, done) => {
    const type = request.headers['content-type'] ?? '';
    if (hasBody(request) && !type.startsWith('multipart/form-data')) {
      const limit = type.startsWith('application/json') ? bodyTimeMs : requestTimeoutMs;
      deadlines.set(request, performance.now() + limit);
    }
    done();
  });
  server.addHook('preValidation', (request, _reply, done) => {
    deadlines.delete(request);
    done();
  });
  server.addHook('onResponse', (request, _reply, done) => {
    deadlines.delete(request);
    lingerAfter(request.raw);
    done();
  });
  server.addHook('onRequestAbort', (request, done) => {
    deadlines.delete(request);
    done();
  });
  server.addHook('onClose', async () => clearInterval(timer));
}

/** Without these headers, a request ends with its head. */
function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

/** A client answered before its body has arrived may keep sending for a while; closing the connection at once
 * would lose the answer. The rest of the body is discarded. */
function lingerAfter(request: IncomingMessage): void {
  if (request.complete || request.readableEnded || request.destroyed) return;
  const timer = setTimeout(() => request.destroy(), lingerMs).unref();
  request.once('close', () => clearTimeout(timer));
}

/** Whether a request asks for a WebSocket on a path that has them. */
export function isSocketRequest({ url = '', headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket' && /^\/graphql(\?|$)/.test(url);
}

/** After an upgrade request, the connection no longer belongs to the HTTP server. If a hook answers instead, the
 * client would keep the connection for as long as it likes, and the server could not stop. */
function endRefusedUpgrade({ raw }: FastifyRequest, reply: FastifyReply): void {
  if (isSocketRequest(raw)) reply.raw.once('finish', () => raw.socket.destroySoon());
}

function prepareReply(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(commonHeaders(request.id));
}

/** The headers of all answers, which some replace. */
export function commonHeaders(requestId: string) {
  return { 'x-request-id': requestId, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
}

/** What is wrong with the head of a request. */
function faultOf({ headers }: FastifyRequest): { status: number; error: string } | undefined {
  if (!hostPattern.test(headers.host ?? '')) return { status: 400, error: 'The Host header is invalid.' };
  const encoding = headers['content-encoding'];
  const charset = charsetOf(headers['content-type']);
  if ((encoding && encoding !== 'identity') || (charset && charset.toLowerCase() !== 'utf-8'))
    return { status: 415, error: 'Bodies are taken as plain UTF-8 only' };
  return undefined;
}

function charsetOf(contentType: string | undefined): string | undefined {
  if (contentType === undefined || contentType === 'application/json') return undefined;
  return /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
}

function logRequest({ method, url, ip, scope, span, log }: FastifyRequest, reply: FastifyReply): void {
  const operation = operationOf(scope);
  const { fields, line } = lineOf({
    method,
    url,
    ip,
    operation,
    status: reply.statusCode,
    ms: reply.elapsedTime,
    traceId: span?.traceId,
  });
  log.info(fields, line);
}

/** An answered request, for the log. */
export interface AnsweredRequest {
  method: string | undefined;
  url: string;
  ip: string | undefined;
  operation: LoggedOperation | undefined;
  status: number;
  ms: number;
  /** If it is recorded. */
  traceId: string | undefined;
}

/** What the log says of a request. */
export function lineOf({ method, url: address, ip, operation, status, ms, traceId }: AnsweredRequest) {
  // Query strings contain secrets: signatures, and the tokens of links in mails. So do the paths of share links.
  const url = withoutToken(address.split('?', 1)[0] ?? '');
  const line = [method, url, operation?.operation].filter((part) => part !== undefined).join(' ');
  return { fields: { method, url, ip, ...operation, status, ms: Math.round(ms), traceId }, line };
}

/** Answers requests that no hook sees: URLs that cannot be decoded. */
function answerUnrouted(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  prepareReply(request, reply);
  reply.raw.once('finish', () => logRequest(request, reply));
  void answerError(error, reply);
}

interface HttpError extends Error {
  statusCode?: number;
  headers?: Record<string, string>;
}

const unknownFault = 'Something went wrong';

/** The answer to a request that failed for a fault of the server. */
export const faultAnswer = {
  status: 500,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify({ error: unknownFault }),
};

/** Describes faults of the request, but no faults of the server. */
function answerError(error: HttpError, reply: FastifyReply) {
  const status = error.statusCode ?? 500;
  if (error.headers) reply.headers(error.headers);
  return reply.code(status).send({ error: status < 500 ? shortened(error.message) : unknownFault });
}
