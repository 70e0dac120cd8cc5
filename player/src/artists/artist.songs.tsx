import { useMemo } from 'react';
import { usePages } from '../api/use.pages.ts';
import type { ArtistSongsQuery } from '../generated/graphql.ts';
import { Failed, Skeleton } from '../look/states.tsx';
import { usePlaySongs } from '../songs/play.songs.ts';
import { itself, rowsOf } from '../songs/rows.ts';
import { SongList } from '../songs/song.list.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { artistSongs } from './artist.documents.ts';

const songsIn = ({ songs }: ArtistSongsQuery) => songs;

/** All songs with a credit of the artist, those played most first. */
export function ArtistSongs({ id, name }: { id: string; name: string }) {
  const { artists } = useTexts();
  const { playPages } = usePlaySongs();
  const pages = usePages(artistSongs, { id, first: 100 }, songsIn);
  const rows = useMemo(() => rowsOf(pages.entries), [pages.entries]);
  if (pages.loading) return <Skeleton shape="rows" count={10} />;
  if (pages.error) return <Failed error={pages.error} retry={pages.refetch} />;
  return (
    <section aria-label={artists.allSongs}>
      <h2>{artists.allSongs}</h2>
      <SongList
        label={artists.allSongs}
        rows={rows}
        total={pages.total}
        need={pages.need}
        play={(index) => playPages(pages, itself, index, { name, href: `/artists/${id}` })}
        knownArtist={name}
      />
    </section>
  );
}
