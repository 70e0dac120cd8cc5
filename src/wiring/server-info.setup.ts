import { readFile } from 'node:fs/promises';
import { startPath } from '../accounts/access/oidc/oidc-settings.model.ts';
import { installedPath } from '../api/installation.model.ts';
import type { Config } from '../config.ts';
import { CatalogAccess, type ServerInfo } from '../graphql/server-info.type.ts';

/** What clients are told about this server. */
export async function readServerInfo(config: Config): Promise<ServerInfo> {
  const { serverName, accounts, media } = config;
  return {
    name: serverName,
    version: await ownVersion(),
    registration: accounts.registration,
    catalog: config.signedInOnly ? CatalogAccess.SIGNED_IN : CatalogAccess.PUBLIC,
    passwordSignIn: accounts.passwordSignIn,
    oidcProviders: accounts.oidc.map(({ id, name }) => ({ id, name, path: startPath(id) })),
    audioMaxBytes: media.audioMaxBytes,
    pictureMaxBytes: media.pictureMaxBytes,
  };
}

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(installedPath('package.json'), 'utf8'));
  if (typeof version !== 'string') throw new Error('package.json has no version');
  return version;
}
