import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Stretch } from '../conditional-request.model.ts';
import type { DiskStore } from '../disk.store.ts';
import { ChunkPool } from './chunk-pool.service.ts';
import type { Delivery } from './delivery.model.ts';
import { answerFor, type FileAnswer } from './file-answer.model.ts';
import { FileSending } from './file-sending.service.ts';
import type { OpenFile, PlacedFile } from './open-file.model.ts';
import { OpenFiles } from './open-files.service.ts';

export interface FileServingOptions {
  /** The store, if it is on disk. */
  store: DiskStore | undefined;
  delivery: Delivery;
  /** Opens a file in a folder of the library. */
  openPlaced(key: string): Promise<PlacedFile | undefined>;
}

/** Serves the files of a store on disk, and those in folders of the library, as long as the application lives. */
export class FileServing {
  readonly files: OpenFiles;
  readonly #pool: ChunkPool;
  readonly #delivery: Delivery;

  constructor({ store, delivery, openPlaced }: FileServingOptions) {
    this.#delivery = delivery;
    this.files = new OpenFiles({
      folder: store?.folder,
      lookUp: async (key) => store?.head(key),
      openPlaced,
      onForgotten: (file) => this.#pool.forget(file),
    });
    this.#pool = new ChunkPool({ bytes: delivery.memoryBytes, files: this.files });
  }

  answer(file: OpenFile, { method = '', headers }: IncomingMessage): FileAnswer {
    return answerFor(file, { method, headers }, this.#delivery);
  }

  /** Sends a part of a file as the body of an answer whose head is written.
   * @param onFault called if the file cannot be read to its end; the connection is closed. */
  send(response: ServerResponse, file: OpenFile, stretch: Stretch, onFault: (error: Error) => void) {
    return new FileSending(response, { file, pool: this.#pool, stretch }, onFault).send();
  }

  close(): void {
    this.files.close();
  }
}
