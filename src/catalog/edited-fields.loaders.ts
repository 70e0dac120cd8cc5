import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { editedFieldsOf, type Noun } from './edited-fields.queries.ts';

const loaderOf = (noun: Noun) =>
  defineLoader(async (ids: readonly string[], { reads }) =>
    inOrder(ids, await editedFieldsOf(reads, noun, ids), ({ id }) => id),
  );

export const editedFieldsBySong = loaderOf('song');
export const editedFieldsByAlbum = loaderOf('album');
export const editedFieldsByArtist = loaderOf('artist');
