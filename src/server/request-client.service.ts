import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Client } from '../api/client.model.ts';

/** The client as described by its request. */
export function clientOf(request: FastifyRequest, reply: FastifyReply): Client {
  const attributes = {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    path: '/graphql',
  } as const;
  return {
    ...socketClientOf(request),
    cookies: {
      get: (name) => request.cookies[name],
      set: (name, value, expires) => void reply.setCookie(name, value, { ...attributes, expires }),
      clear: (name) => void reply.clearCookie(name, attributes),
    },
  };
}

/** The same for sockets, which cannot set cookies. */
export function socketClientOf(request: FastifyRequest): Client {
  return { ipAddress: request.ip, userAgent: request.headers['user-agent'] ?? null };
}
