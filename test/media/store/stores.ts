import path from 'node:path';
import { loadConfig } from '../../../src/config.ts';
import type { MediaStore } from '../../../src/media/media.store.ts';
import { openStore } from '../../../src/wiring/backend.setup.ts';
import { type TestApp, type TestAppOptions, testApp } from '../../support/app.ts';
import { testS3 } from '../../support/s3.ts';
import { testStore } from '../../support/store.ts';

/** An empty store of each driver, for `describe.each`. */
export async function everyStore(): Promise<[driver: string, store: MediaStore][]> {
  const disk = await testStore();
  const { environment } = await testS3();
  const config = loadConfig({ ...environment, DATA_DIR: path.join(disk.folder, 'data') });
  return [
    ['disk', disk],
    ['S3', await openStore(config)],
  ];
}

/** The application on each driver, for `describe.each`. */
export async function everyApp(options: TestAppOptions = {}): Promise<[driver: string, app: TestApp][]> {
  const s3 = await testS3();
  return [
    ['disk', await testApp(options)],
    ['S3', await testApp({ ...options, environment: { ...options.environment, ...s3.environment } })],
  ];
}
