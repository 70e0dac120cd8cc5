import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { atFileEnd } from './file-end.ts';
import { bringBackDes } from './s3-cipher.ts';
import { isPresigned } from './s3-signature.ts';

const bucket = 'music';
/** The only pair of keys that s3rver accepts. */
const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

export interface TestS3 {
  endpoint: string;
  bucket: string;
  credentials: typeof keys;
  /** Variables that make the product use it. */
  environment: Record<string, string>;
  /** The requests so far, as `PUT /music/…`. */
  requests: string[];
  /** Lets pages of other origins read the bucket's files, which they may not at first. */
  allowPages(): Promise<unknown>;
}

/** As `docs/media.md` has them. */
const rules = `<CORSConfiguration><CORSRule>
  <AllowedOrigin>*</AllowedOrigin>
  <AllowedMethod>GET</AllowedMethod>
  <AllowedMethod>HEAD</AllowedMethod>
  <AllowedHeader>range</AllowedHeader>
  <ExposeHeader>content-range</ExposeHeader>
</CORSRule></CORSConfiguration>`;

/** A server that speaks S3's protocol, with a bucket, on a free port; gone after the tests of the file. It is
 * s3rver, mended where that is not true to the protocol:
 *
 * - it answers requests that nobody signed, and takes any presigned URL for right;
 * - it takes the range `bytes=-5` for the first five bytes, and `bytes=0-0` for all of them;
 * - it can't abort multipart uploads;
 * - it fails at lists of more than a thousand files, for want of a cipher;
 * - it answers before it has written all of a file, and writes it in place, so that a reader may see half of one;
 * - it removes a folder that has become empty, although another file may be about to come into it.
 *
 * Further, and not mended: it does not list multipart uploads.
 * @param publicRead whether anybody may read the bucket's files, as behind a CDN. */
export async function testS3({ publicRead = false } = {}): Promise<TestS3> {
  const directory = await mkdtemp(path.join(tmpdir(), 'tonearm-s3-'));
  const configured = { name: bucket, configs: [] as string[] };
  const s3 = new S3rver({ directory, silent: true, configureBuckets: [configured] });
  await s3.configureBuckets();
  mendFirstByte(s3);
  mendWriting(s3, directory);
  bringBackDes();
  const answer = s3.callback();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url?.split('?')[0]}`);
    // Node.js updates the date once a second, and clients trust it, but tests may have changed the clock.
    response.setHeader('date', new Date().toUTCString());
    if (!isAllowed(request, publicRead)) return refuse(response);
    if (isAbort(request)) return void abort(s3, request, response);
    void mendSuffix(s3, request).then(() => answer(request, response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atFileEnd(async () => {
    server.closeAllConnections();
    server.close();
    s3.logger.exceptions.unhandle();
    s3.logger.close();
    await rm(directory, { recursive: true, force: true });
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = {
    MEDIA_DRIVER: 's3',
    S3_BUCKET: bucket,
    S3_ENDPOINT: endpoint,
    S3_FORCE_PATH_STYLE: 'true',
    S3_ACCESS_KEY_ID: keys.accessKeyId,
    S3_SECRET_ACCESS_KEY: keys.secretAccessKey,
  };
  const allowPages = () => {
    configured.configs.push(rules);
    return s3.configureBuckets();
  };
  return { endpoint, bucket, credentials: keys, environment, requests, allowPages };
}

function urlOf({ url, headers }: IncomingMessage): URL {
  return new URL(url ?? '', `http://${headers.host}`);
}

function isAllowed(request: IncomingMessage, publicRead: boolean): boolean {
  const { method = '', headers } = request;
  // What pages may is asked unsigned.
  if (headers.authorization || method === 'OPTIONS' || (publicRead && ['GET', 'HEAD'].includes(method)))
    return true;
  return isPresigned(method, urlOf(request), keys.secretAccessKey);
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { 'content-type': 'application/xml' });
  response.end('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>');
}

function isAbort(request: IncomingMessage): boolean {
  return request.method === 'DELETE' && urlOf(request).searchParams.has('uploadId');
}

async function abort({ store }: S3rver, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const uploads = store.getResourcePath(bucket, undefined, 'uploads');
  const id = urlOf(request).searchParams.get('uploadId') ?? '';
  await rm(path.join(uploads, path.basename(id)), { recursive: true, force: true });
  response.writeHead(204).end();
}

/** s3rver only treats a zero as an end if it is an object. */
function mendFirstByte({ store }: S3rver): void {
  const get = store.getObject.bind(store);
  store.getObject = (name, key, options) =>
    get(name, key, options.end === 0 ? { ...options, end: Object(0) } : options);
}

/** A file is written under a name that belongs to no bucket, and gets its own when it is complete. */
function mendWriting({ store }: S3rver, directory: string): void {
  const write = async (place: string, bytes: Buffer) => {
    const coming = path.join(directory, randomUUID());
    await writeFile(coming, bytes);
    await rename(coming, place);
  };
  const factsOf = (bytes: Buffer) => ({
    size: bytes.length,
    md5: createHash('md5').update(bytes).digest('hex'),
  });
  store.putObject = async ({ bucket, key, content, metadata }) => {
    const bytes = Buffer.isBuffer(content) ? content : await buffer(content);
    const facts = factsOf(bytes);
    const place = store.getResourcePath(bucket, key, 'object');
    await mkdir(path.dirname(place), { recursive: true });
    await store.putMetadata(bucket, key, metadata, facts.md5);
    await write(place, bytes);
    return facts;
  };
  store.putPart = async (bucket, uploadId, partNumber, content) => {
    const bytes = await buffer(content);
    const facts = factsOf(bytes);
    const place = path.join(store.getResourcePath(bucket, undefined, 'uploads'), uploadId, partNumber);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(`${place}.md5`, facts.md5);
    await write(place, bytes);
    return facts;
  };
  store.deleteObject = async (bucket, key) => {
    for (const resource of ['object', 'object.md5', 'metadata.json'])
      await rm(store.getResourcePath(bucket, key, resource), { force: true });
  };
}

async function mendSuffix({ store }: S3rver, request: IncomingMessage): Promise<void> {
  const { length } = /^bytes=-(?<length>\d+)$/.exec(request.headers.range ?? '')?.groups ?? {};
  if (length === undefined) return;
  const key = urlOf(request).pathname.slice(`/${bucket}/`.length);
  const { 'content-length': size } = await store.getMetadata(bucket, key);
  request.headers.range = `bytes=${Math.max(0, size - Number(length))}-`;
}
