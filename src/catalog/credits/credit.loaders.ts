import { defineLoader, grouped, inOrder } from '../../api/batch.loaders.ts';
import type { CreditRow } from '../catalog.rows.ts';
import { roleOf } from './credit.model.ts';
import {
  countAppearances,
  countSongsInRoles,
  creditsOf,
  type StoredCredit,
  totalsOfArtists,
} from './credit.queries.ts';

const creditsBy = (noun: 'song' | 'album') =>
  defineLoader(async (ids: readonly string[], { reads }) => {
    const groups = grouped(ids, await creditsOf(reads, noun, ids), ({ parentId }) => parentId);
    return groups.map((credits) => credits.map(toRow));
  });

function toRow({ artist, role, creditedAs, joinPhrase, detail }: StoredCredit): CreditRow {
  return { artist, role: roleOf(role), creditedAs: creditedAs ?? artist.name, joinPhrase, detail };
}

/** In their order. */
export const creditLoaders = { song: creditsBy('song'), album: creditsBy('album') };

/** Null for an artist without songs and albums. */
export const totalsByArtist = defineLoader(async (artistIds: readonly string[], { reads }) =>
  inOrder(artistIds, await totalsOfArtists(reads, artistIds), ({ artistId }) => artistId),
);

/** Null for an artist who appears on no album of others. */
export const appearancesByArtist = defineLoader(async (artistIds: readonly string[], { reads }) =>
  inOrder(artistIds, await countAppearances(reads, artistIds), ({ artistId }) => artistId),
);

interface RolesOfArtist {
  artistId: string;
  roles: readonly number[];
}

/** The number of an artist's songs in any of these roles. */
export const songCountInRoles = defineLoader(
  async (keys: readonly RolesOfArtist[], { reads }) => {
    const totals = new Map<string, number>();
    const batches = Map.groupBy(keys, ({ roles }) => roles.join());
    await Promise.all(
      batches.entries().map(async ([joined, batch]) => {
        const [first] = batch;
        const ids = batch.map(({ artistId }) => artistId);
        const counted = await countSongsInRoles(reads, ids, first?.roles ?? []);
        for (const { artistId, total } of counted) totals.set(`${artistId} ${joined}`, total);
      }),
    );
    return keys.map(({ artistId, roles }) => totals.get(`${artistId} ${roles.join()}`) ?? 0);
  },
  ({ artistId, roles }) => `${artistId} ${roles.join()}`,
);
