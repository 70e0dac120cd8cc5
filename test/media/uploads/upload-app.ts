import { randomUUID } from 'node:crypto';
import { readdir, readlink } from 'node:fs/promises';
import { expect } from 'vitest';
import { Role } from '../../../src/api/viewer.model.ts';
import { buildSchema } from '../../../src/graphql/schema.setup.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { listen } from '../../support/http.ts';
import { filesIn } from '../../support/store.ts';
import { type UploadAnswer, type Uploader, upload } from '../../support/upload.ts';
import { ReceivingResolver } from './receiving.resolver.ts';

export interface Received {
  extension: string | null;
  codec: string | null;
  duration: number | null;
  size: number | null;
  sha256: string | null;
  title: string | null;
  imageKey: string | null;
  errors: { code: string; message: string; field: string[] | null }[];
}

export type ReceivedAnswer = UploadAnswer<Record<string, Received>>;

export interface UploadApp extends TestApp {
  url: string;
  admin: string;
  user: string;
  /** Calls a mutation of the receiving resolver with files as its arguments, as an administrator. */
  receive(mutation: string, files: Record<string, File>, by?: Uploader): Promise<ReceivedAnswer>;
}

const fields = 'extension codec duration size sha256 title imageKey errors { code message field }';

export function receiving(mutation: string, names: string[]): string {
  const variables = names.map((name) => `$${name}: Upload!`).join(', ');
  const given = names.map((name) => `${name}: $${name}`).join(', ');
  return `mutation (${variables}) { ${mutation}(${given}) { ${fields} } }`;
}

/** An application on a port, with mutations that take files. */
export async function uploadApp(environment: Record<string, string> = {}): Promise<UploadApp> {
  const app = await testApp({ environment, schema: buildSchema({ moreResolvers: [ReceivingResolver] }) });
  const url = await listen(app);
  const { tokens } = app.services.accounts;
  const token = (role: Role) => tokens.makeAccessToken(randomUUID(), randomUUID(), role).token;
  const admin = token(Role.ADMIN);
  const receive: UploadApp['receive'] = (mutation, files, by) =>
    upload(url, receiving(mutation, Object.keys(files)), files, { token: admin, ...by });
  return { ...app, url, admin, user: token(Role.USER), receive };
}

/** Waits until nothing of any upload is left: no staged file, none that is open, and sees that the server answers.
 * @returns what is in the store. */
export async function afterUploads(app: UploadApp): Promise<string[]> {
  const { stagingFolder, folder } = app.store;
  await expect.poll(() => filesIn(stagingFolder)).toEqual([]);
  await expect.poll(() => openFilesIn(folder)).toEqual([]);
  const { data } = await app.query('{ me { id } }');
  expect(data).toEqual({ me: null });
  return filesIn(folder);
}

async function openFilesIn(folder: string): Promise<string[]> {
  const descriptors = await readdir('/proc/self/fd');
  const names = await Promise.all(
    descriptors.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')),
  );
  return names.filter((name) => name.startsWith(folder));
}
