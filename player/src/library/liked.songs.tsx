import { useMemo } from 'react';
import { usePages } from '../api/use.pages.ts';
import type { LikedListQuery } from '../generated/graphql.ts';
import { ButtonLink } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { PlayButtons } from '../shelves/play.buttons.tsx';
import { usePlaySongs } from '../songs/play.songs.ts';
import { itself, rowsOf } from '../songs/rows.ts';
import { SongList } from '../songs/song.list.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { likedList } from './library.documents.ts';

const songsIn = ({ likedSongs }: LikedListQuery) => likedSongs;
const href = '/library/songs';

/** The songs that the viewer likes, the latest like first. */
export function LikedSongs() {
  const { library } = useTexts();
  const { playPages } = usePlaySongs();
  const pages = usePages(likedList, { first: 100 }, songsIn);
  const rows = useMemo(() => rowsOf(pages.entries), [pages.entries]);
  const context = { name: library.likedSongs, href };
  if (pages.loading) return <Skeleton shape="rows" count={10} />;
  if (pages.error && rows.length === 0) return <Failed error={pages.error} retry={pages.refetch} />;
  if (rows.length === 0) {
    return (
      <Empty icon="heart" title={library.noSongs} text={library.noSongsHint}>
        <ButtonLink href="/search">{library.search}</ButtonLink>
      </Empty>
    );
  }
  return (
    <>
      <div className="library-head">
        <PlayButtons href={context.href} play={() => void playPages(pages, itself, undefined, context)} />
        <span className="soft">{library.songs(pages.total)}</span>
      </div>
      <SongList
        label={library.likedSongs}
        rows={rows}
        total={pages.total}
        need={pages.need}
        play={(index) => void playPages(pages, itself, index, context)}
      />
    </>
  );
}
