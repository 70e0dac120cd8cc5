import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { DiskStore } from '../media/disk.store.ts';
import { mediaRoutes } from '../media/media.routes.ts';
import type { MediaStore } from '../media/media.store.ts';
import { mediaServices } from '../media/media-services.key.ts';
import { FileServing } from '../media/serving/file-serving.service.ts';
import { StagingBudget } from '../media/uploads/staging-budget.service.ts';
import type { OpenServices } from './open-services.model.ts';
import { identityOf } from './request-client.service.ts';
import type { UploadOptions } from './uploads.plugin.ts';

interface UploadParts {
  config: Config;
  store: MediaStore;
  services: OpenServices;
}

/** @returns what serves the files that are here: in the store if that is on disk, and in folders of the library. */
export async function serveMedia(server: FastifyInstance, { services }: OpenServices): Promise<FileServing> {
  const { store, urls, delivery, openPlaced } = services.get(mediaServices);
  const onDisk = store instanceof DiskStore;
  const serving = new FileServing({
    store: onDisk ? store : undefined,
    delivery,
    openPlaced,
  });
  server.addHook('onClose', async () => serving.close());
  await server.register(mediaRoutes, { store, urls, serving, onDisk });
  return serving;
}

/** How requests with files are received. */
export function uploadOptions({ config, store, services }: UploadParts): UploadOptions {
  const { audioMaxBytes, pictureMaxBytes } = config.media;
  const { maxFiles, stagingMaxBytes } = config.uploads;
  // For each kind, as much as one request may contain.
  const perUser = { audio: maxFiles * audioMaxBytes, picture: maxFiles * pictureMaxBytes };
  return {
    settings: {
      stagingFolder: store.stagingFolder,
      budget: new StagingBudget({ perUser, total: stagingMaxBytes }),
      maxFiles,
      maxFieldBytes: config.uploads.maxFieldBytes,
      maxFileBytes: Math.max(audioMaxBytes, pictureMaxBytes),
    },
    identify: (request) => identityOf(request, services.accounts),
  };
}
