declare module 's3rver' {
  import type { RequestListener } from 'node:http';

  interface Store {
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
