import { accepted, answered, present } from '../api/api.errors.ts';
import { send } from '../api/send.ts';
import { type CreditedRecord, changedCredits, creditedRecord } from '../credits/credit.rows.ts';
import { changed, changedPicture, filledIn } from '../data/form.values.ts';
import type { FormValues, PageRequest, ResourceData } from '../data/resource.data.ts';
import { orderOf } from '../data/sort.ts';
import type {
  AlbumFieldsFragment,
  AlbumFormFragment,
  AlbumSongFragment,
  AlbumTrackInput,
  CreateAlbumInput,
  UpdateAlbumInput,
} from '../generated/graphql.ts';
import { createAlbum, deleteAlbum, listAlbums, oneAlbum, updateAlbum } from './album.operations.ts';

/** An album in lists and forms. */
export interface AlbumRecord extends AlbumFieldsFragment, CreditedRecord {
  /** Missing in lists, as is the rest. */
  songs?: AlbumSongFragment[];
  editedFields?: AlbumFormFragment['editedFields'];
  /** By the numbers of the discs. */
  discTitles?: Record<string, string>;
}

const facts = [
  'title',
  'sortTitle',
  'edition',
  'kind',
  'releaseYear',
  'releaseDate',
  'originalReleaseDate',
  'label',
  'catalogNumber',
  'barcode',
  'musicBrainzId',
  'musicBrainzReleaseGroupId',
];

const columns = { title: 'TITLE', releaseYear: 'RELEASE_YEAR', createdAt: 'CREATED_AT' } as const;

/** Field names of the form. */
const names = { artist: 'artistName', tracks: 'songs' };

export const albumData: ResourceData<AlbumRecord> = {
  async list(request) {
    const { first, after, signal } = request;
    const orderBy = orderOf(request, columns);
    const { albums } = await send(
      listAlbums,
      { first, after, filter: filterOf(request), orderBy },
      { signal },
    );
    const { nodes, pageInfo } = answered(albums);
    return { nodes: nodes.map(recordOf), pageInfo };
  },
  async one(id, signal) {
    const { album } = await send(oneAlbum, { id }, { signal });
    return recordOf(present(album, 'album'));
  },
  async create(values, { progress }) {
    const input = {
      ...changedCredits(values),
      ...filledIn(values, ['title', 'edition', 'kind', 'releaseYear', 'releaseDate', 'image']),
      tracks: tracksOf(values),
    };
    const answer = await send(createAlbum, { input: input as unknown as CreateAlbumInput }, { progress });
    return recordOf(present(accepted(answer.createAlbum, names).album, 'album'));
  },
  async update(id, values, previous, { progress }) {
    const input: UpdateAlbumInput = {
      id,
      updatedAt: previous.updatedAt,
      ...changed(values, { ...previous }, facts),
      ...changedCredits(values, previous),
      ...changedPicture(values, previous),
      ...(differ(values, { ...previous }) && { tracks: tracksOf(values) }),
      ...changedTitles(values, previous),
    };
    const answer = await send(updateAlbum, { input }, { progress });
    return recordOf(present(accepted(answer.updateAlbum, names).album, 'album'));
  },
  async remove(id, { withSongs = false }) {
    const answer = await send(deleteAlbum, { id: String(id), withSongs: withSongs === true });
    accepted(answer.deleteAlbum);
  },
};

function recordOf(album: AlbumFieldsFragment | AlbumFormFragment): AlbumRecord {
  const discs = 'discs' in album ? album.discs : [];
  const discTitles = Object.fromEntries(
    discs.flatMap(({ number, title }) => (title ? [[number, title]] : [])),
  );
  const credits = creditedRecord(album.artist.name, 'credits' in album ? album.credits : undefined);
  return { ...album, ...credits, discTitles };
}

/** Titles of discs that have songs, as far as they changed. */
function changedTitles(values: FormValues, previous: AlbumRecord): Pick<UpdateAlbumInput, 'discs'> {
  const present = previous.discTitles ?? {};
  const given = (values.discTitles ?? {}) as Record<string, string | null>;
  const used = new Set(tracksOf(values).map(({ discNumber }) => String(discNumber)));
  const discs = Object.keys({ ...present, ...given })
    .filter((number) => (given[number] || null) !== (present[number] ?? null))
    .filter((number) => used.has(number) || !given[number])
    .map((number) => ({ number: Number(number), title: given[number] || null }));
  return discs.length > 0 ? { discs } : {};
}

function tracksOf({ songs = [] }: FormValues): AlbumTrackInput[] {
  return (songs as AlbumSongFragment[]).map(({ id, discNumber }) => ({ songId: id, discNumber }));
}

function differ(values: FormValues, previous: FormValues): boolean {
  return JSON.stringify(tracksOf(values)) !== JSON.stringify(tracksOf(previous));
}

function filterOf({ filter }: PageRequest) {
  const { releaseYear, ...others } = filter;
  return {
    ...filledIn(others, ['title', 'artistId']),
    ...(releaseYear ? { releaseYear: Number(releaseYear) } : {}),
  };
}
