import { randomBytes } from 'node:crypto';
import { chown, link, readFile, rm, writeFile } from 'node:fs/promises';
import type { Account } from './command.ts';
import { type FolderLayout, makingPath } from './folder-layout.ts';
import { hasCode } from './system-error.ts';

/** The cluster's password; undefined if there is none yet. */
export async function readPassword(layout: FolderLayout): Promise<string | undefined> {
  try {
    return (await readFile(layout.password, 'utf8')).trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}

/** The cluster's password, generated on the first call and stored with mode 0600. The file appears complete, by a
 * link: two processes that create one at the same time both use that of the first. */
export async function makePassword(layout: FolderLayout, account: Account | undefined): Promise<string> {
  const known = await readPassword(layout);
  if (known !== undefined) {
    return known;
  }
  const password = randomBytes(32).toString('base64url');
  const draft = makingPath(layout.folder, `password-${randomBytes(4).toString('hex')}`);
  await writeFile(draft, `${password}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    if (account) {
      await chown(draft, account.uid, account.gid);
    }
    await link(draft, layout.password);
    return password;
  } catch (error) {
    const other = hasCode(error, 'EEXIST') ? await readPassword(layout) : undefined;
    if (other === undefined) {
      throw error;
    }
    return other;
  } finally {
    await rm(draft, { force: true });
  }
}
