import type { Editor } from '../catalog/admin/editor.ts';
import { serverWithAlbum } from '../examples/tone-album.ts';
import { type TestApp, testApp } from '../support/app.ts';

/** A server with an album that ends and is started again at the same address. */
export interface Restartable {
  editor: Editor;
  url: string;
  /** The application that runs now. */
  app(): TestApp;
  stop(): Promise<void>;
  startAgain(): Promise<void>;
}

export async function restartableServer(): Promise<Restartable> {
  const editor = await serverWithAlbum();
  const { app: first, url } = editor;
  const { orm, config } = first;
  const second = await testApp({ orm, environment: { MEDIA_DIR: config.media.dir } });
  let running = first;
  return {
    editor,
    url,
    app: () => running,
    stop: () => first.close(),
    async startAgain() {
      running = second;
      await second.server.listen({ host: '127.0.0.1', port: Number(new URL(url).port) });
    },
  };
}
