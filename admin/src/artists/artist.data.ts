import { accepted, answered, present } from '../api/api.errors.ts';
import { send } from '../api/send.ts';
import { changed, changedPicture } from '../data/form.values.ts';
import type { ResourceData } from '../data/resource.data.ts';
import { orderOf } from '../data/sort.ts';
import type { ArtistFieldsFragment, UpdateArtistInput } from '../generated/graphql.ts';
import { deleteArtist, findArtists, listArtists, oneArtist, updateArtist } from './artist.operations.ts';

export interface ArtistRecord extends ArtistFieldsFragment {
  id: string;
}

const columns = { name: 'NAME', createdAt: 'CREATED_AT' } as const;

/** Artists are created with their songs and albums, and deleted with the last of them; those without any can be deleted. */
export const artistData: ResourceData<ArtistRecord> = {
  async list(request) {
    const { first, after, signal, filter } = request;
    // The list has no text filter, and the search has no pages: only its best results are shown.
    if (typeof filter.name === 'string' && filter.name.trim() !== '') {
      const { search } = await send(findArtists, { query: filter.name, first }, { signal });
      return { nodes: answered(search).artists, pageInfo: { hasNextPage: false } };
    }
    const { artists } = await send(
      listArtists,
      { first, after, orderBy: orderOf(request, columns) },
      { signal },
    );
    return answered(artists);
  },
  async one(id, signal) {
    return present((await send(oneArtist, { id }, { signal })).artist, 'artist');
  },
  async update(id, values, previous, { progress }) {
    const input: UpdateArtistInput = {
      id,
      updatedAt: previous.updatedAt,
      // An empty sort name is derived from the name.
      ...changed(values, { ...previous }, ['name', 'sortName', 'musicBrainzId']),
      ...changedPicture(values, previous),
    };
    const answer = await send(updateArtist, { input }, { progress });
    return present(accepted(answer.updateArtist).artist, 'artist');
  },
  async remove(id) {
    accepted((await send(deleteArtist, { id: String(id) })).deleteArtist);
  },
};
