import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import {
  type ByteRange,
  type FileFacts,
  type Lifetime,
  type ListedFile,
  type MediaContent,
  type MediaStore,
  MediaStoreError,
  NoSuchFileError,
} from './media.store.ts';
import { contentType, oneYear, withRenditions } from './media-formats.model.ts';
import { StorageFullError } from './storage-full.model.ts';

export interface S3Settings {
  bucket: string;
  /** The address of a server other than Amazon's, e.g. `https://s3.example`. */
  endpoint: string | undefined;
  region: string;
  /** Whether the bucket is part of the path instead of the host name. */
  forcePathStyle: boolean;
  /** The beginning of the URLs of the bucket's files if they are publicly readable, e.g. a CDN's. */
  publicUrl: string | undefined;
  /** Undefined: the SDK looks for credentials itself. */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
}

/** Bytes of one part of a large file. S3 accepts parts from 5 MiB, and at most 10,000 of them. */
const partSize = 8 * 1024 * 1024;
/** Parts uploaded at once. */
const partsAtOnce = 3;
/** Milliseconds for a connection to be established, and without activity on it. */
const timeouts = { connectionTimeout: 3000, socketTimeout: 30_000 };

/** The media store in a bucket of a server that speaks S3's protocol. */
export class S3Store implements MediaStore {
  readonly stagingFolder: string;
  readonly #client: S3Client;
  readonly #settings: S3Settings;

  constructor(settings: S3Settings, stagingFolder: string) {
    const { endpoint, region, forcePathStyle, credentials } = settings;
    this.stagingFolder = stagingFolder;
    this.#settings = settings;
    this.#client = new S3Client({
      region,
      forcePathStyle,
      requestHandler: timeouts,
      // Servers other than Amazon's often support only the required checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(endpoint && { endpoint }),
      ...(credentials && { credentials }),
    });
  }

  async check(): Promise<void> {
    const { bucket, endpoint } = this.#settings;
    const place = `the bucket "${bucket}" of ${endpoint ?? 'Amazon S3'}`;
    try {
      await this.#client.send(new HeadBucketCommand({ Bucket: bucket }));
    } catch (error) {
      const status = statusOf(error);
      const complaint =
        status === 404
          ? `S3_BUCKET: ${place} does not exist`
          : status === 403 || status === 401
            ? `S3_BUCKET: access to ${place} is refused`
            : `S3_BUCKET: cannot reach ${place}: ${reasonOf(error)}`;
      throw new MediaStoreError(complaint, { cause: error });
    }
  }

  async put(key: string, content: MediaContent): Promise<void> {
    if (await this.head(key)) return;
    const body =
      content instanceof Readable || content instanceof Uint8Array ? content : createReadStream(content.path);
    const upload = new Upload({
      client: this.#client,
      partSize,
      queueSize: partsAtOnce,
      params: {
        ...this.#place(key),
        Body: body,
        ContentType: contentType(key),
        CacheControl: `public, max-age=${oneYear}, immutable`,
      },
    });
    try {
      await upload.done();
    } catch (error) {
      throw storeError(`Could not store ${key}`, error);
    } finally {
      if (body instanceof Readable) body.destroy();
    }
  }

  async get(key: string, range?: ByteRange): Promise<Readable> {
    const header = range && (range.first > 0 || range.last !== undefined);
    try {
      const { Body: body } = await this.#client.send(
        new GetObjectCommand({
          ...this.#place(key),
          ...(header && { Range: `bytes=${range.first}-${range.last ?? ''}` }),
        }),
      );
      if (!(body instanceof Readable)) throw new TypeError('The answer has no body');
      return body;
    } catch (error) {
      if (error instanceof NoSuchKey) throw new NoSuchFileError(key);
      if (statusOf(error) === 416) throw new RangeError(`${key} ends before byte ${range?.first}`);
      throw storeError(`Could not read ${key}`, error);
    }
  }

  async head(key: string): Promise<FileFacts | undefined> {
    try {
      const found = await this.#client.send(new HeadObjectCommand(this.#place(key)));
      return { size: found.ContentLength ?? 0, modifiedAt: found.LastModified ?? new Date() };
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw storeError(`Could not look up ${key}`, error);
    }
  }

  async delete(key: string): Promise<void> {
    try {
      // One at a time: not all servers can delete several at once.
      await Promise.all(
        withRenditions(key).map((name) => this.#client.send(new DeleteObjectCommand(this.#place(name)))),
      );
    } catch (error) {
      throw storeError(`Could not delete ${key}`, error);
    }
  }

  async *list(prefix = ''): AsyncGenerator<ListedFile> {
    try {
      const pages = paginateListObjectsV2(
        { client: this.#client },
        { Bucket: this.#settings.bucket, Prefix: prefix },
      );
      for await (const { Contents: files = [] } of pages) {
        for (const { Key: key, Size: size = 0, LastModified: modifiedAt = new Date() } of files) {
          // As on disk, names that begin with a dot are the server's own.
          if (key && !key.startsWith('.')) yield { key, size, modifiedAt };
        }
      }
    } catch (error) {
      throw storeError('Could not list the bucket', error);
    }
  }

  /** A URL at the public base; without one, a presigned URL for the lifetime. */
  url(key: string, { from, until }: Lifetime, method: 'GET' | 'HEAD'): Promise<string> {
    const { publicUrl } = this.#settings;
    if (publicUrl) return Promise.resolve(`${publicUrl}/${key}`);
    // A signature applies to one method.
    const Command = method === 'GET' ? GetObjectCommand : HeadObjectCommand;
    return getSignedUrl(this.#client, new Command(this.#place(key)), {
      signingDate: from,
      expiresIn: Math.round((until.getTime() - from.getTime()) / 1000),
    });
  }

  #place(key: string) {
    return { Bucket: this.#settings.bucket, Key: key };
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}

function storeError(complaint: string, error: unknown): MediaStoreError {
  if (statusOf(error) === 507)
    return new StorageFullError(`${complaint}: the bucket has no room`, { cause: error });
  return error instanceof MediaStoreError
    ? error
    : new MediaStoreError(`${complaint}: ${reasonOf(error)}`, { cause: error });
}

/** If a host has several addresses and all refuse, the error has no message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
