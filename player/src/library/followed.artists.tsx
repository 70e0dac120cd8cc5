import { usePages } from '../api/use.pages.ts';
import { ArtistTile } from '../artists/artist.tile.tsx';
import type { FollowedArtistsListQuery } from '../generated/graphql.ts';
import { useTexts } from '../texts/use.texts.ts';
import { KeptCovers } from './kept.covers.tsx';
import { followedArtistsList } from './library.documents.ts';

const artistsIn = ({ followedArtists }: FollowedArtistsListQuery) => followedArtists;

/** The artists whom the viewer follows, the latest first. */
export function FollowedArtists() {
  const { library } = useTexts();
  const pages = usePages(followedArtistsList, { first: 100 }, artistsIn);
  const empty = { icon: 'artist', title: library.noArtists, text: library.noArtistsHint } as const;
  return (
    <KeptCovers pages={pages} label={library.tabs.artists} empty={empty}>
      {(artist) => <ArtistTile key={artist.id} artist={artist} />}
    </KeptCovers>
  );
}
