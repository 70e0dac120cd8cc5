import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { BlockList, isIP } from 'node:net';

/** Networks that are not the public internet: of the machine, its surroundings, providers' services, and those that lead to
 * such ones in another way of writing (RFC 6890, and what came after it). */
const privateNetworks: readonly [network: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const refused = new BlockList();
for (const [network, bits] of privateNetworks)
  refused.addSubnet(network, bits, isIP(network) === 6 ? 'ipv6' : 'ipv4');

/** Whether an IP address is on the public internet. Those of IPv4 within IPv6 count as what they are. */
export function isPublicAddress(address: string): boolean {
  const [bare = ''] = address.split('%');
  const family = isIP(bare);
  return family !== 0 && !refused.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}

/** An address that webhooks may not go to. */
export class RefusedAddress extends Error {
  override name = 'RefusedAddress';

  constructor(host: string) {
    super(`${host} is within a private network. Use a public address, or set WEBHOOK_ALLOW_PRIVATE=true.`);
  }
}

type Resolve = (host: string, options: LookupOptions & { all: true }) => Promise<LookupAddress[]>;

const resolveByDns: Resolve = (host, options) =>
  new Promise((resolve, reject) => {
    lookup(host, options, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });

/** Where webhooks may go. */
export class AddressRules {
  readonly #isAllowed: (address: string) => boolean;
  readonly #resolve: Resolve;

  /** @param isAllowed says it of an IP address. */
  constructor(isAllowed: (address: string) => boolean, resolve = resolveByDns) {
    this.#isAllowed = isAllowed;
    this.#resolve = resolve;
  }

  /** Looks a name up and answers what is connected to: what was looked at is not looked up a second time.
   * A name of which any address is refused is refused. */
  readonly lookup: LookupFunction = (host, options, callback) => {
    this.#addressesOf(host, options).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all) callback(null, addresses);
        else if (first) callback(null, first.address, first.family);
        else callback(new Error(`${host} has no address`), '');
      },
      (error: NodeJS.ErrnoException) => callback(error, options.all ? [] : ''),
    );
  };

  /** For addresses that are written as such, which are not looked up.
   * @throws {RefusedAddress} */
  checkLiteral({ hostname }: URL): void {
    const host = hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !this.#isAllowed(host)) throw new RefusedAddress(host);
  }

  /** @throws {RefusedAddress}; not for a name that has no address at present. */
  async check(url: URL): Promise<void> {
    this.checkLiteral(url);
    try {
      await this.#addressesOf(url.hostname.replace(/^\[|\]$/g, ''), {});
    } catch (error) {
      if (error instanceof RefusedAddress) throw error;
    }
  }

  async #addressesOf(host: string, { family, hints }: LookupOptions): Promise<LookupAddress[]> {
    const addresses = await this.#resolve(host, { family: family ?? 0, hints: hints ?? 0, all: true });
    if (!addresses.every(({ address }) => this.#isAllowed(address))) throw new RefusedAddress(host);
    return addresses;
  }
}
