import { createHmac } from 'node:crypto';
import type { Device } from '../../../api/client.model.ts';
import { derivedKey } from '../../../api/seal.service.ts';
import { networkOf } from './network.model.ts';

/** Recognizes devices without keeping where they were: a device is a program in a network. */
export class DeviceMarks {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = derivedKey(secret, 'tonearm known devices');
  }

  /** The same for the next version of the program, and for another address of the network. */
  of({ userAgent, ipAddress }: Device): string {
    const program = (userAgent ?? '').replaceAll(/\d+/g, '');
    return createHmac('sha256', this.#key)
      .update(`${networkOf(ipAddress)}\n${program}`)
      .digest()
      .subarray(0, 16)
      .toString('base64url');
  }
}
