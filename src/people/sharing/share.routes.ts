import { readFile } from 'node:fs/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { validate } from 'uuid';
import { installedPath } from '../../api/installation.model.ts';
import { limited } from '../../api/limited-page.routes.ts';
import type { StoredFiles } from '../../media/stored-file.routes.ts';
import { type OembedFormat, oembed, oembedTypes } from './oembed.model.ts';
import { languageOf } from './page-texts.model.ts';
import { sharesPath, streamPath, tokenIn } from './share-address.model.ts';
import { coverWidth, type ShareCard } from './share-card.model.ts';
import type { ShareLinkRow } from './share-link.rows.ts';
import { findOpenLink } from './share-link.service.ts';
import { embedPage, overPage, type ShareView, sharePage } from './share-page.model.ts';
import type { ShareServices } from './share-services.key.ts';
import { sharedAudio, sharedFacts, sharedSongs } from './shared-page.queries.ts';
import { isStreamAddress, streamAddress } from './stream-address.model.ts';

export interface ShareRoutesOptions {
  orm: MikroORM;
  sharing: ShareServices;
  files: StoredFiles;
  serverName: string;
  /** The beginning of absolute addresses. */
  originOf(request: FastifyRequest): string;
  /** The content security policy of a page that pages of others may show, or may not. */
  policyOf(isEmbedded: boolean): string;
  /** Per address of a client: of pages, cards and oEmbed, and of their audio and pictures. */
  limits: { pages: RateLimiterAbstract; files: RateLimiterAbstract };
}

type TokenRequest = FastifyRequest<{ Params: { token: string }; Querystring: { page?: unknown } }>;
type StreamRequest = FastifyRequest<{ Params: { linkId: string; songId: string } }>;
type OembedRequest = FastifyRequest<{
  Querystring: Record<'url' | 'format' | 'maxwidth' | 'maxheight', unknown>;
}>;

const pageSize = 200;
const assets = {
  'share.css': 'text/css; charset=utf-8',
  'share.js': 'text/javascript; charset=utf-8',
} as const;
/** No robot lists what was given to some people. */
const unlisted = { 'x-robots-tag': 'noindex, nofollow, noarchive' } as const;

/** The pages of share links, players of them for other pages, and what these consist of. */
export async function shareRoutes(server: FastifyInstance, options: ShareRoutesOptions): Promise<void> {
  const { limits } = options;
  const pages = new SharePages(options);
  const onPages = { limiter: limits.pages, headers: unlisted };
  const onFiles = { limiter: limits.files, headers: unlisted };
  server.get(
    `${sharesPath}:token`,
    limited(onPages, (request: TokenRequest, reply) => pages.page(request, reply)),
  );
  server.get(
    `${sharesPath}:token/embed`,
    limited(onPages, (request: TokenRequest, reply) => pages.embed(request, reply)),
  );
  server.get(
    '/oembed',
    limited(onPages, (request: OembedRequest, reply) => pages.oembed(request, reply)),
  );
  server.get(
    `${sharesPath}:token/cover`,
    limited(onFiles, (request: TokenRequest, reply) => pages.cover(request, reply)),
  );
  server.route({
    method: ['GET', 'HEAD'],
    url: streamPath(':linkId', ':songId'),
    handler: limited(onFiles, (request: StreamRequest, reply) => pages.stream(request, reply)),
  });
  for (const [name, type] of Object.entries(assets)) {
    server.get(`${sharesPath}assets/${name}`, async (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=300')
        .type(type)
        .send(await readFile(installedPath('public', name))),
    );
  }
}

class SharePages {
  readonly #options: ShareRoutesOptions;

  constructor(options: ShareRoutesOptions) {
    this.#options = options;
  }

  async page(request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
    return this.#html(request, reply, false);
  }

  async embed(request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
    return this.#html(request, reply, true);
  }

  async #html(request: TokenRequest, reply: FastifyReply, isEmbedded: boolean): Promise<FastifyReply> {
    const language = languageOf(request.headers['accept-language']);
    const link = await this.#linkOf(request.params.token);
    const view = link && (await this.#viewOf(request, link));
    if (!view) reply.code(404);
    else if (request.method === 'GET') await this.#note(request, link);
    const make = isEmbedded ? embedPage : sharePage;
    return reply
      .headers({
        'content-security-policy': this.#options.policyOf(isEmbedded),
        'referrer-policy': 'no-referrer',
        vary: 'accept-language',
      })
      .type('text/html; charset=utf-8')
      .send(view ? make({ ...view, language }) : overPage(this.#server(request), language));
  }

  async cover(request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
    const link = await this.#linkOf(request.params.token);
    const facts = link && (await sharedFacts(this.#em(), link));
    const picture = facts?.picture;
    if (!picture) return notFound(reply);
    const { files } = this.#options;
    const sent =
      picture.width > coverWidth
        ? await files.sendPicture(request, reply, picture.key, coverWidth)
        : await files.send(request, reply, picture.key);
    return sent ? reply : notFound(reply);
  }

  /** Asks each time, so that a link that has ended ends its streams with the next request. */
  async stream(request: StreamRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { sharing, files } = this.#options;
    const { linkId, songId } = request.params;
    if (!validate(linkId) || !validate(songId)) return notFound(reply);
    if (!isStreamAddress(sharing.tokens, { linkId, songId }, request.query))
      return reply.code(403).send({ error: 'The link is unsigned, altered or expired.' });
    const key = await sharedAudio(this.#em(), linkId, songId);
    return key && (await files.send(request, reply, key)) ? reply : notFound(reply);
  }

  async oembed(request: OembedRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { url, format = 'json', maxwidth, maxheight } = request.query;
    if (typeof url !== 'string') return reply.code(400).send({ error: 'Send the address of a page as url.' });
    if (!isFormat(format)) return reply.code(501).send({ error: 'The formats are json and xml.' });
    const server = this.#server(request);
    const token = tokenIn(url, [server.origin]);
    const link = token === undefined ? undefined : await this.#linkOf(token);
    const facts = link && (await sharedFacts(this.#em(), link));
    if (!token || !link || !facts) return notFound(reply);
    const card = { server, token, facts, description: link.description };
    const room = { width: roomOf(maxwidth), height: roomOf(maxheight) };
    return reply.type(oembedTypes[format]).send(oembed(card, format, room));
  }

  async #viewOf(request: TokenRequest, link: ShareLinkRow): Promise<Omit<ShareView, 'language'> | undefined> {
    const { sharing } = this.#options;
    const page = pageOf(request.query.page);
    const em = this.#em();
    const facts = await sharedFacts(em, link);
    if (!facts) return undefined;
    const songs = await sharedSongs(em, link, { offset: page * pageSize, limit: pageSize + 1 });
    return {
      server: this.#server(request),
      token: request.params.token,
      facts,
      description: link.description,
      songs: songs.slice(0, pageSize),
      streamOf: (songId) => streamAddress(sharing.tokens, link, songId),
      page,
      isLastPage: songs.length <= pageSize,
      pageSize,
    };
  }

  /** A visit that cannot be counted is no reason to show nothing. */
  async #note(request: FastifyRequest, link: ShareLinkRow): Promise<void> {
    const client = { ipAddress: request.ip, userAgent: request.headers['user-agent'] ?? null };
    await this.#options.sharing.visits
      .note(this.#em(), link.id, client)
      .catch((error: unknown) => request.log.warn({ err: error }, 'Could not count a visit of a share link'));
  }

  #linkOf(token: string): Promise<ShareLinkRow | undefined> {
    return findOpenLink(this.#em(), this.#options.sharing.tokens, null, token);
  }

  #em() {
    return this.#options.orm.em.fork();
  }

  #server(request: FastifyRequest): ShareCard['server'] {
    return { name: this.#options.serverName, origin: this.#options.originOf(request) };
  }
}

const isFormat = (format: unknown): format is OembedFormat => format === 'json' || format === 'xml';

/** A limit of oEmbed, in pixels; without a sensible one, there is room. */
function roomOf(given: unknown): number {
  const room = Number(given);
  return Number.isInteger(room) && room > 0 ? room : Number.POSITIVE_INFINITY;
}

/** Counted from 0; in the address, from 1. */
function pageOf(given: unknown): number {
  return typeof given === 'string' && /^[1-9]\d{0,3}$/.test(given) ? Number(given) - 1 : 0;
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ error: 'Not found' });
}
