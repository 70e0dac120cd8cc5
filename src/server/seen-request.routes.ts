import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ProxyProofs } from '../api/proxy-proof.service.ts';
import { proofHeader, type SeenRequest, seenRequestPath } from '../api/seen-request.model.ts';

/** `GET /health/seen`: how the request reached this server, so that the doctor can tell what a proxy does to it. There
 * is no such page for anybody else. */
export function seenRequestRoutes(server: FastifyInstance, proofs: ProxyProofs): void {
  server.get(seenRequestPath, { logLevel: 'warn' }, (request, reply) => {
    if (!proofs.isValid(request.headers[proofHeader], new Date())) return reply.callNotFound();
    return reply.send(seen(request));
  });
}

function seen({ headers, socket, ip, ips, protocol, host }: FastifyRequest): SeenRequest {
  const text = (value: string | string[] | undefined) => (value === undefined ? null : String(value));
  return {
    peer: socket.remoteAddress ?? '',
    ...{ ip, protocol, host },
    forwardedFor: text(headers['x-forwarded-for']),
    forwardedProtocol: text(headers['x-forwarded-proto']),
    // More than the address at the other end of the connection.
    trusted: (ips?.length ?? 0) > 1,
  };
}
