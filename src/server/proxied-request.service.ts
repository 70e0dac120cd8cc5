import type { IncomingMessage } from 'node:http';
import { all, compile } from '@fastify/proxy-addr';

/** What a request says about itself and, if a proxy is trusted, about the one that the proxy got. */
export interface RequestSource {
  ip: string | undefined;
  protocol: string;
  host: string;
}

/** Reads where requests come from past Fastify, as Fastify does. */
export class ProxiedRequests {
  readonly #isTrusted: ReturnType<typeof compile> | undefined;

  /** @param trusted addresses of proxies. */
  constructor(trusted: readonly string[]) {
    this.#isTrusted = trusted.length > 0 ? compile([...trusted]) : undefined;
  }

  sourceOf(request: IncomingMessage): RequestSource {
    const { headers, socket } = request;
    const { remoteAddress: ip } = socket;
    const direct = { ip, protocol: 'http', host: headers.host ?? '' };
    if (!this.#isTrusted || ip === undefined) return direct;
    const source = { ...direct, ip: all(request, this.#isTrusted).at(-1) };
    if (!this.#isTrusted(ip, 0)) return source;
    return {
      ...source,
      protocol: lastOf(headers['x-forwarded-proto']) ?? direct.protocol,
      host: lastOf(headers['x-forwarded-host']) ?? direct.host,
    };
  }
}

/** The proxy that is nearest adds to the end. */
function lastOf(header: string | string[] | undefined): string | undefined {
  return header ? String(header).split(',').at(-1)?.trim() : undefined;
}
