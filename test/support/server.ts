import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { isAlive } from '@tonearm/embedded-postgres';
import { type GraphQLFormattedError, print } from 'graphql';
import { gone, postmasterPid } from '../../packages/embedded-postgres/test/server-folder.ts';
import { environmentSchema } from '../../src/environment.checks.ts';
import { atFileEnd } from './file-end.ts';
import { patientEnvironment } from './patience.ts';
import { Program } from './program.ts';
import { compiledProduct, projectFolder, sharedCompilation } from './server-build.ts';

/** The files of one installation. */
export interface DataFolder {
  data: string;
  media: string;
  /** The pid in the embedded PostgreSQL's file; undefined if there is none. */
  postmaster(): number | undefined;
}

/** The running product. */
export interface RunningServer {
  process: Program;
  /** The address that it logs. */
  url: string;
  query<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    ...variables: Variables extends Record<string, never> ? [] : [Variables]
  ): Promise<ServerAnswer<Data>>;
}

export interface ServerAnswer<Data> {
  status: number;
  headers: Headers;
  data: Data | null | undefined;
  errors: GraphQLFormattedError[] | undefined;
}

// While the file of a test is loaded, so that no test has less of its time because it is the first that starts a program.
await compiledProduct();

type Environment = Record<string, string>;

/** Empty variables count as unset, and override a developer's .env file. */
const unset = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, '']));

/** The folder of a new installation, removed with its PostgreSQL after the tests of the file. */
export async function dataFolder(): Promise<DataFolder> {
  const root = await mkdtemp(path.join(tmpdir(), 'tonearm-server-'));
  // For the account that PostgreSQL runs under if the tests run as root.
  await chmod(root, 0o755);
  const data = path.join(root, 'data');
  const folder = {
    root,
    data,
    media: path.join(root, 'media'),
    postmaster: () => postmasterPid(path.join(data, 'postgres')),
  };
  atFileEnd(() => removeFolder(folder));
  return folder;
}

async function removeFolder(folder: DataFolder & { root: string }): Promise<void> {
  const pid = folder.postmaster();
  if (pid !== undefined && isAlive(pid)) {
    process.kill(pid, 'SIGQUIT');
    await gone(pid);
  }
  await rm(folder.root, { recursive: true, force: true, maxRetries: 5 });
}

export interface ProgramOptions {
  environment?: Environment;
  args?: string[];
  /** The folder of another compiled `src/`. */
  product?: string;
}

/** Starts a program of the product without waiting for anything.
 * @param script below the compiled `src/`, e.g. `cli/seed.js`. */
export async function startProgram(
  script: string,
  folder: DataFolder,
  { environment = {}, args = [], product }: ProgramOptions = {},
): Promise<Program> {
  const places = { PORT: '0', DATA_DIR: folder.data, MEDIA_DIR: folder.media, ...patientEnvironment };
  const { PATH = '' } = process.env;
  const folderOfProduct = product ?? (await compiledProduct());
  const compilation = script.startsWith('cli/') ? sharedCompilation(folderOfProduct) : {};
  const all = { PATH, ...unset, ...places, ...compilation, ...environment };
  return new Program(path.join(folderOfProduct, script), args, all, projectFolder);
}

/** Starts the server and waits until it logs that it is ready. */
export async function startServer(folder: DataFolder, environment: Environment = {}): Promise<RunningServer> {
  const process = await startProgram('main.js', folder, { environment });
  const { msg } = await process.logged(/^Tonearm is ready/);
  const url = /http:\S+/.exec(msg)?.[0] ?? '';
  return {
    process,
    url,
    async query(document, variables?: unknown) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: print(document), variables }),
      });
      const { data, errors } = (await response.json()) as Pick<ServerAnswer<never>, 'data' | 'errors'>;
      return { status: response.status, headers: response.headers, data, errors };
    },
  };
}
