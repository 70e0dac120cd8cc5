import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { audioFilesByKeys, imagesByKeys } from './media.queries.ts';

export const audioByKey = defineLoader(async (keys: readonly string[], { reads }) =>
  inOrder(keys, await audioFilesByKeys(reads, keys), ({ key }) => key),
);

export const imageByKey = defineLoader(async (keys: readonly string[], { reads }) =>
  inOrder(keys, await imagesByKeys(reads, keys), ({ key }) => key),
);
