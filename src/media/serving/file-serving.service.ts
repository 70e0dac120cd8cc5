import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Stretch } from '../conditional-request.model.ts';
import type { DiskStore } from '../disk.store.ts';
import { ChunkPool } from './chunk-pool.service.ts';
import type { Delivery } from './delivery.model.ts';
import { answerFor, type FileAnswer } from './file-answer.model.ts';
import { FileSending } from './file-sending.service.ts';
import type { OpenFile } from './open-file.model.ts';
import { OpenFiles } from './open-files.service.ts';

/** Serves the files of a store on disk, as long as the application lives. */
export class FileServing {
  readonly files: OpenFiles;
  readonly #pool: ChunkPool;
  readonly #delivery: Delivery;

  constructor(store: DiskStore, delivery: Delivery) {
    this.#delivery = delivery;
    this.files = new OpenFiles({
      folder: store.folder,
      lookUp: (key) => store.head(key),
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
