import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { validate } from 'uuid';
import { ApiKeyScope, scopeSuffices } from '../api/api-key-scope.model.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { exportPlaylist } from '../library/playlists/exchange/playlist-export.service.ts';
import { playlistFormats } from '../library/playlists/exchange/playlist-formats.model.ts';

/** Of which an API key needs one, as for `Query.playlist`. */
const playlistScopes = [ApiKeyScope.READ, ApiKeyScope.LISTEN];

interface PlaylistFileOptions {
  context(request: FastifyRequest, reply: FastifyReply): RequestContext;
  /** Puts the handler under the limits of operations. */
  within(handler: RouteHandlerMethod): RouteHandlerMethod;
  /** Whether the catalog is not public. */
  signedInOnly: boolean;
}

/** `GET /playlists/ID.m3u8`, `.xspf` and `.jspf`: a playlist as a file, to whoever may see it. A private one takes the
 * header `authorization`, like the API. */
export function playlistFileRoutes(
  server: FastifyInstance,
  { context, within, signedInOnly }: PlaylistFileOptions,
): void {
  for (const [ending, { type, write }] of Object.entries(playlistFormats)) {
    const handler: RouteHandlerMethod = async (request, reply) => {
      const caller = context(request, reply);
      const { id } = request.params as { id: string };
      const headers = { 'cache-control': 'no-store', vary: 'authorization' };
      if ((signedInOnly || request.headers.authorization !== undefined) && !caller.viewer)
        return reply
          .code(401)
          .headers({ ...headers, 'www-authenticate': 'Bearer' })
          .send();
      const { key, totpDue } = caller.viewer ?? {};
      if (totpDue === 'everything' || (key && !scopeSuffices(key.scopes, playlistScopes)))
        return reply.code(403).headers(headers).send();
      const playlist = validate(id) ? await exportPlaylist(caller, id.toLowerCase()) : null;
      if (!playlist) return reply.headers(headers).callNotFound();
      const name = encodeURIComponent(`${playlist.title}.${ending}`).replace(/['()*]/g, hexOf);
      return reply
        .headers({ ...headers, 'content-disposition': `attachment; filename*=UTF-8''${name}` })
        .type(type)
        .send(write(playlist));
    };
    server.get(`/playlists/:id(^[0-9a-fA-F-]+).${ending}`, within(handler));
  }
}

const hexOf = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
