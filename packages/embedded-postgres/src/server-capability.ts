import { readFile } from 'node:fs/promises';
import type { Account, Command } from './command.ts';

// Bits of linux/capability.h. The first is the lesser of the two and sufficient, but containers seldom have it.
const capabilities = [
  { name: 'dac_read_search', bit: 2n },
  { name: 'dac_override', bit: 1n },
];

/** Runs programs under another account that may still enter folders closed to it, such as a project below `/root`,
 * without changing folder modes; undefined if this process has no capability to pass on. */
export async function capableCommand(
  account: Account,
): Promise<((program: string, args: readonly string[]) => Command) | undefined> {
  const held = await heldCapabilities();
  const capability = capabilities.find(({ bit }) => (held >> bit) & 1n);
  if (!capability) {
    return undefined;
  }
  const options = [
    // Without this bit, access(2), with which PostgreSQL looks for its own programs, ignores capabilities.
    '--securebits=+no_setuid_fixup',
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    '--clear-groups',
    `--inh-caps=+${capability.name}`,
    `--ambient-caps=+${capability.name}`,
  ];
  return (program, args) => ({
    program: 'setpriv',
    args: [...options, '--', program, ...args],
    account: undefined,
  });
}

/** The effective capabilities of this process as a bit set; none without procfs. */
async function heldCapabilities(): Promise<bigint> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const digits = /^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1];
  return digits === undefined ? 0n : BigInt(`0x${digits}`);
}
