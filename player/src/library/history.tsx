import { useMemo } from 'react';
import { usePages } from '../api/use.pages.ts';
import type { HistoryListQuery } from '../generated/graphql.ts';
import { ButtonLink } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { usePlaySongs } from '../songs/play.songs.ts';
import { SongList } from '../songs/song.list.tsx';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { historyList } from './library.documents.ts';

const playsIn = ({ playHistory }: HistoryListQuery) => playHistory;

/** What the viewer has heard, the latest first. */
export function History() {
  const { library } = useTexts();
  const { ago } = useFormat();
  const { play } = usePlaySongs();
  const pages = usePages(historyList, { first: 100 }, playsIn);
  const rows = useMemo(
    () => pages.entries.map(({ id, song, playedAt }) => ({ key: id, song, note: ago(playedAt) })),
    [pages.entries, ago],
  );
  if (pages.loading) return <Skeleton shape="rows" count={10} />;
  if (pages.error && rows.length === 0) return <Failed error={pages.error} retry={pages.refetch} />;
  if (rows.length === 0) {
    return (
      <Empty icon="history" title={library.noHistory} text={library.noHistoryHint}>
        <ButtonLink href="/search">{library.search}</ButtonLink>
      </Empty>
    );
  }
  const context = { name: library.tabs.history, href: '/library/history' };
  return (
    <SongList
      label={library.tabs.history}
      rows={rows}
      total={pages.total}
      need={pages.need}
      play={(index) =>
        play(
          rows.map(({ song }) => song),
          index,
          context,
        )
      }
    />
  );
}
