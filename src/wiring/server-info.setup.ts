import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startPath } from '../accounts/access/oidc/oidc-settings.model.ts';
import type { Config } from '../config.ts';
import { CatalogAccess, type ServerInfo } from '../graphql/server-info.type.ts';

/** What clients are told about this server. */
export async function readServerInfo(config: Config): Promise<ServerInfo> {
  const { serverName, accounts, media } = config;
  return {
    name: serverName,
    version: await versionAbove(import.meta.dirname),
    registration: accounts.registration,
    catalog: config.signedInOnly ? CatalogAccess.SIGNED_IN : CatalogAccess.PUBLIC,
    passwordSignIn: accounts.passwordSignIn,
    oidcProviders: accounts.oidc.map(({ id, name }) => ({ id, name, path: startPath(id) })),
    audioMaxBytes: media.audioMaxBytes,
    pictureMaxBytes: media.pictureMaxBytes,
  };
}

/** The version in the nearest `package.json`: sources and compiled files are at different depths below it. */
async function versionAbove(folder: string): Promise<string> {
  const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => undefined);
  const version: unknown = text === undefined ? undefined : JSON.parse(text).version;
  if (typeof version === 'string') return version;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('There is no package.json with a version above the program');
  return versionAbove(parent);
}
