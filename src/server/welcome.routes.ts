import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { pagePolicy } from './page-policy.model.ts';

/** Allows only the page's own files, and pictures and audio, which may be on another host. */
const policy = pagePolicy([
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src * data:',
  'media-src *',
]);

/** `GET /`: shows a person who opens the printed address that the server works, with music and links. */
export async function welcomeRoutes(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: path.resolve('public'),
    wildcard: false,
    decorateReply: false,
    cacheControl: false,
    acceptRanges: false,
    setHeaders(reply) {
      reply.header('content-security-policy', policy);
      reply.header('referrer-policy', 'no-referrer');
    },
  });
}
