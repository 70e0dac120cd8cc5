import { readFile } from 'node:fs/promises';
import type { Account, Command } from './command.ts';

// Bits of linux/capability.h. The first is enough and the lesser of the two, but containers seldom have it.
const capabilities = [
  { name: 'dac_read_search', bit: 2n },
  { name: 'dac_override', bit: 1n },
];

/**
 * A way to run programs under another account that may still pass folders closed to it, such as a project below
 * `/root`, without changing anybody's folder modes; undefined where this process has no capability to pass on.
 */
export async function capableCommand(
  account: Account,
): Promise<((program: string, args: readonly string[]) => Command) | undefined> {
  const held = await heldCapabilities();
  const capability = capabilities.find(({ bit }) => (held >> bit) & 1n);
  if (!capability) {
    return undefined;
  }
  const options = [
    // access(2), by which PostgreSQL looks for its own programs, leaves capabilities out without this bit.
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

/** The effective capabilities of this process as a bit set; none where there is no procfs. */
async function heldCapabilities(): Promise<bigint> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const digits = /^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1];
  return digits === undefined ? 0n : BigInt(`0x${digits}`);
}
