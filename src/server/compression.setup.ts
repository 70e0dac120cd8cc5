import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Bytes from which on an answer is compressed. */
export const compressedFrom = 1024;

/** In the order of preference where a client accepts several: by what they cost. */
const encodings = ['zstd', 'br', 'gzip'] as const;

/** Bytes up to which an answer is compressed at once. A thread for it would cost several times as much as the compression;
 * beyond, it would keep other requests waiting. */
const atOnce = 65_536;

/** The last levels before the one that takes much longer for little less. `npm run bench -- compression` measures them. */
const gzipAndZstd = { level: 3, params: { [constants.ZSTD_c_compressionLevel]: 1 } };
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };

/** Pages and texts whose routes are told nothing else. GraphQL compresses its answers itself, as some must not be; audio
 * and pictures are compressed already. */
const pages = /^\/(?:admin(?:\/\*)?|schema\.\w+|\*|[\w.-]*)$/;

/** Compresses what routes send: by `reply.compress`, or always for pages. */
export async function compressAnswers(server: FastifyInstance): Promise<void> {
  server.addHook('onRoute', (route) => {
    if (route.compress === undefined && pages.test(route.url) && !unpacked.has(route.url))
      route.compress = {};
  });
  await server.register(compress, {
    global: false,
    threshold: compressedFrom,
    encodings: [...encodings],
    syncThreshold: atOnce,
    zlibOptions: gzipAndZstd,
    brotliOptions: brotli,
  });
}

const unpacked = new Set(['/graphql', '/health', '/ready', '/metrics']);
