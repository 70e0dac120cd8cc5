declare module 's3rver' {
  import type { RequestListener } from 'node:http';
  import type { Readable } from 'node:stream';

  interface StoredObject {
    bucket: string;
    key: string;
    content: Buffer | Readable;
    metadata: object;
  }

  interface Written {
    size: number;
    md5: string;
  }

  interface Store {
    putObject(object: StoredObject): Promise<Written>;
    putPart(bucket: string, uploadId: string, partNumber: string, content: Readable): Promise<Written>;
    putMetadata(bucket: string, key: string, metadata: object, md5: string): Promise<void>;
    deleteObject(bucket: string, key: string): Promise<void>;
    getObject(bucket: string, key: string, options: { start?: number; end?: number }): Promise<unknown>;
    getMetadata(bucket: string, key: string): Promise<{ 'content-length': number }>;
    getResourcePath(bucket: string, key: string | undefined, resource: string): string;
  }

  export default class S3rver {
    constructor(options: {
      directory: string;
      silent: boolean;
      configureBuckets: { name: string; configs: string[] }[];
    });
    readonly store: Store;
    readonly logger: { exceptions: { unhandle(): void }; close(): void };
    configureBuckets(): Promise<unknown>;
    callback(): RequestListener;
  }
}
