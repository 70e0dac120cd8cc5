import ipaddr from 'ipaddr.js';

/** The network of an address, as people tell where they were without telling who: `192.0.2.*`, or the first 48 bits of
 * IPv6, `2001:db8:1::*`. Whatever is no address stays as it is. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString().replace(/\d+$/, '*');
  if (parsed.range() === 'loopback') return '::1';
  return `${parsed.toNormalizedString().split(':').slice(0, 3).join(':')}::*`;
}
