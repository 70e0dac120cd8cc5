import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { mediaPath } from '../media/link-signing.service.ts';
import { forEver } from '../media/media-formats.model.ts';
import type { FileServing } from '../media/serving/file-serving.service.ts';
import type { OpenFile } from '../media/serving/open-file.model.ts';
import type { Drain } from './drain.service.ts';
import { commonHeaders, hostPattern } from './http-server.setup.ts';
import { openHeaders } from './origins.policy.ts';
import { takeFirst } from './shortcut.setup.ts';

export interface ShortcutParts {
  serving: FileServing;
  drain: Drain;
  logger: Logger;
  /** Whether requests may have to be refused. */
  isLate(): boolean;
}

/** Headers that decide something elsewhere: with one of them, a request takes the usual way. */
const decisive = ['origin', 'content-length', 'transfer-encoding', 'content-type', 'content-encoding'].concat(
  ['expect', 'upgrade'],
);

/** Answers plain `GET` requests for files that were asked for before, past Fastify: for small ranges, its hooks cost
 * more than the bytes. Everything else, such as a request that must be refused, takes the usual way, and both give
 * the same answer and the same line of the log. */
export function shortenMedia(server: FastifyInstance, parts: ShortcutParts): void {
  takeFirst(server, (request, response, leave) => {
    const file = plainFile(request, parts);
    if (!file || !answer(request, response, file, parts)) leave();
  });
}

function plainFile(
  { method, url = '', headers }: IncomingMessage,
  parts: ShortcutParts,
): OpenFile | undefined {
  if (method !== 'GET' || !url.startsWith(mediaPath) || parts.drain.isDraining || parts.isLate())
    return undefined;
  if (!hostPattern.test(headers.host ?? '') || decisive.some((name) => headers[name] !== undefined))
    return undefined;
  return parts.serving.files.takeKnown(url.slice(mediaPath.length));
}

/** @returns whether the answer has a body of the file, and was given. */
function answer(
  request: IncomingMessage,
  response: ServerResponse,
  file: OpenFile,
  { serving, drain, logger }: ShortcutParts,
): boolean {
  const { status, headers, stretch } = serving.answer(file, request);
  if (stretch === undefined) {
    serving.files.release(file);
    return false;
  }
  const id = randomUUID();
  const start = performance.now();
  drain.count(response);
  response.once('finish', () => logAnswer(logger, request, { id, status, start }));
  response.writeHead(status, { ...commonHeaders(id), ...openHeaders, 'cache-control': forEver, ...headers });
  const onFault = (error: Error) => logger.error({ reqId: id, err: error }, `Could not read ${file.key}`);
  void serving.send(response, file, stretch, onFault).then(() => serving.files.release(file));
  return true;
}

function logAnswer(
  logger: Logger,
  { method, url, socket }: IncomingMessage,
  { id, status, start }: { id: string; status: number; start: number },
): void {
  const ms = Math.round(performance.now() - start);
  logger.info({ reqId: id, method, url, ip: socket.remoteAddress, status, ms }, `${method} ${url}`);
}
