import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { given } from '../../support/given.ts';

const flags = { present: 1, verified: 4, attested: 64 };

/** What a browser is told, of which an authenticator reads this. */
export interface Options {
  challenge: string;
  user?: { id: string };
}

/** What an attacker may choose otherwise than a browser would. */
export interface Signing {
  origin: string;
  /** The domain that the browser tells the authenticator. */
  rpId?: string;
  verified?: boolean;
  counter?: number;
  userHandle?: string;
  /** Of the page that shows the one of `origin` in a frame. */
  topOrigin?: string;
}

/** A passkey in software: it signs what it is given, as the one of a browser does for its own page only. */
export class SoftwareAuthenticator {
  readonly #key: KeyObject;
  readonly #publicKey: Uint8Array;
  readonly id = randomBytes(16);
  counter = 0;
  userHandle = '';

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x, y } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    const bytes = (part: string | undefined) => new Uint8Array(Buffer.from(given(part), 'base64url'));
    const cose: [number, number | Uint8Array<ArrayBuffer>][] = [
      ...([
        [1, 2],
        [3, -7],
        [-1, 1],
      ] as [number, number][]),
      [-2, bytes(x)],
      [-3, bytes(y)],
    ];
    this.#publicKey = isoCBOR.encode(new Map(cose));
  }

  /** Answers `navigator.credentials.create`. */
  make({ challenge, user }: Options, { origin, rpId, verified = true, topOrigin }: Signing) {
    this.userHandle = given(user).id;
    const authData = Buffer.concat([
      this.#data(rpId ?? new URL(origin).hostname, verified, true),
      Buffer.alloc(16),
      Buffer.from([0, this.id.length]),
      this.id,
      this.#publicKey,
    ]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    return this.#credential({
      clientDataJSON: clientData('webauthn.create', challenge, origin, topOrigin),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Answers `navigator.credentials.get`. */
  sign({ challenge }: Options, { origin, rpId, verified = true, counter, userHandle, topOrigin }: Signing) {
    this.counter = counter ?? this.counter + 1;
    const data = this.#data(rpId ?? new URL(origin).hostname, verified, false);
    const clientDataJSON = clientData('webauthn.get', challenge, origin, topOrigin);
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const signature = createSign('sha256')
      .update(Buffer.concat([data, hash]))
      .sign(this.#key);
    return this.#credential({
      clientDataJSON,
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: userHandle ?? this.userHandle,
    });
  }

  #credential(response: object) {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} };
  }

  #data(rpId: string, verified: boolean, attested: boolean): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const set = flags.present | (verified ? flags.verified : 0) | (attested ? flags.attested : 0);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([set]), counter]);
  }
}

function clientData(type: string, challenge: string, origin: string, topOrigin?: string): string {
  const crossOrigin = topOrigin !== undefined;
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin, topOrigin })).toString(
    'base64url',
  );
}
