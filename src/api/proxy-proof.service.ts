import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { serviceKey } from './services.model.ts';

const proofPattern = /^(\d{13})\.([\w-]{43})$/;
/** Milliseconds for which a proof is taken, before and after its time. */
const validMs = 60_000;

/** Proves to a server that somebody who knows its key asks, as the doctor does. */
export class ProxyProofs {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'tonearm questions about the proxy', 32));
  }

  make(now: Date): string {
    const time = String(now.getTime());
    return `${time}.${this.#sign(time)}`;
  }

  isValid(text: unknown, now: Date): boolean {
    const [, time = '', signature = ''] = proofPattern.exec(String(text)) ?? [];
    if (!time || Math.abs(now.getTime() - Number(time)) > validMs) return false;
    return timingSafeEqual(Buffer.from(signature), Buffer.from(this.#sign(time)));
  }

  #sign(time: string): string {
    return createHmac('sha256', this.#key).update(time).digest('base64url');
  }
}

export const proxyProofs = serviceKey<ProxyProofs>('proofs for questions about the proxy');
