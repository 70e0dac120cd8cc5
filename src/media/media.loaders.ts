import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { audioFilesByKeys, imagesByKeys } from './media.queries.ts';

export const audioByKey = defineLoader(async (keys: readonly string[], { em }) =>
  inOrder(keys, await audioFilesByKeys(em, keys), ({ key }) => key),
);

export const imageByKey = defineLoader(async (keys: readonly string[], { em }) =>
  inOrder(keys, await imagesByKeys(em, keys), ({ key }) => key),
);
