import { type SyntheticEvent, useMemo, useState } from 'react';
import { Link, useParams } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { useCache } from '../api/use.cache.ts';
import { useLive, useReconnected } from '../api/use.live.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import type { PlaylistHeadQuery } from '../generated/graphql.ts';
import { Button } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { OfflineProgress } from '../offline/offline.button.tsx';
import { useSession } from '../session/use.session.ts';
import { PageHead } from '../shelves/page.head.tsx';
import { PageLoading } from '../shelves/page.loading.tsx';
import { PlayButtons } from '../shelves/play.buttons.tsx';
import { span } from '../songs/lengths.ts';
import { usePlaySongs } from '../songs/play.songs.ts';
import { SongList } from '../songs/song.list.tsx';
import type { SongRow } from '../songs/song-row.type.ts';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { AddSongs } from './add.songs.tsx';
import { Mosaic } from './mosaic.tsx';
import { playlistChanged, playlistHead, playlistItems } from './playlist.documents.ts';
import { PlaylistForm } from './playlist.form.tsx';
import { usePlaylistItems } from './playlist.items.ts';
import { PlaylistLive } from './playlist.live.tsx';
import { PlaylistMenu } from './playlist.menu.tsx';
import { usePlaylistNews } from './playlist.news.ts';
import { SaveButton } from './save.button.tsx';
import { SortableSongs } from './sortable.songs.tsx';
import { type PlaylistVisitor, useCursors } from './use.cursors.ts';
import { usePlaylistEdits } from './use.edits.ts';
import './playlists.css';

type Playlist = NonNullable<PlaylistHeadQuery['playlist']>;
type Items = ReturnType<typeof usePlaylistItems>;

export default function PlaylistPage() {
  const { id = '' } = useParams();
  const { playlists } = useTexts();
  const { data, error, loading, refetch } = useAnswer(playlistHead, { id });
  usePageTitle(data?.playlist?.name);
  if (loading) return <PageLoading />;
  if (!data) return <Failed error={error} retry={refetch} />;
  if (!data.playlist) return <Empty icon="playlist" title={playlists.missing} text={playlists.missingHint} />;
  return <PlaylistView key={id} playlist={data.playlist} />;
}

function PlaylistView({ playlist }: { playlist: Playlist }) {
  const { user } = useSession();
  const items = usePlaylistItems(playlist.id);
  const own = user?.id === playlist.owner.id;
  const cache = useCache();
  const news = usePlaylistNews(items.pages.entries, user?.id);
  const refresh = () => {
    news.expect();
    void cache.refresh(playlistItems, playlistHead);
  };
  useLive(playlistChanged, { id: playlist.id }, refresh, {
    enabled: user !== null,
    ended: refresh,
  });
  useReconnected(refresh);
  const together = playlist.editable && (playlist.collaborators?.length ?? 0) > 0;
  const { visitors, point } = useCursors(playlist.id, together);
  const edit = usePlaylistEdits(playlist.id, { enabled: together, viewerId: user?.id });
  return (
    <div className="page playlist">
      <Head playlist={playlist} items={items} own={own} />
      <PlaylistLive items={items.pages.entries} fresh={news.fresh} visitors={visitors} edit={edit} />
      <Songs playlist={playlist} items={items} fresh={news.fresh} visitors={visitors} point={point} />
      {playlist.editable && <AddSongs add={items.add} />}
    </div>
  );
}

interface PartProps {
  playlist: Playlist;
  items: Items;
  own: boolean;
}

const songOf = ({ song }: Pick<SongRow, 'song'>) => song;

function Head({ playlist, items: { pages, rows }, own }: PartProps) {
  const texts = useTexts();
  const { locale } = useFormat();
  const { user } = useSession();
  const { playPages } = usePlaySongs();
  const [editing, setEditing] = useState(false);
  const { id, name, description, owner, image, songCount, duration } = playlist;
  const { playlists } = texts;
  const context = { name, href: `/playlists/${id}` };
  const facts = [playlists.songs(songCount), duration > 0 && span(locale, duration)];
  return (
    <PageHead
      kind={playlist.public ? playlists.publicKind : playlists.privateKind}
      title={name}
      image={image}
      cover={<Mosaic songs={rows.map(songOf)} image={image} />}
      actions={
        <>
          <PlayButtons href={context.href} play={() => void playPages(pages, songOf, undefined, context)} />
          {user && !own && <SaveButton playlist={playlist} />}
          {own && (
            <Button icon="edit" onClick={() => setEditing(true)}>
              {playlists.edit}
            </Button>
          )}
          <OfflineProgress id={id} />
          <PlaylistMenu playlist={playlist} own={own} />
          {editing && <PlaylistForm playlist={playlist} onClose={() => setEditing(false)} />}
        </>
      }
    >
      {description && (
        <p className="page-text" dir="auto">
          {description}
        </p>
      )}
      <p className="soft">
        <Link href={`/people/${owner.id}`}>{owner.fullName}</Link> · {facts.filter(Boolean).join(' · ')}
      </p>
    </PageHead>
  );
}

interface SongsProps extends Omit<PartProps, 'own'> {
  fresh: ReadonlySet<string>;
  visitors: readonly PlaylistVisitor[];
  /** Tells the others at which item the viewer is. */
  point: (itemId: string | null) => void;
}

function Songs({ playlist, items, fresh, visitors, point }: SongsProps) {
  const { id, name, editable } = playlist;
  const { playlists } = useTexts();
  const { playPages } = usePlaySongs();
  const { pages, move, remove } = items;
  const rows = useNotedRows(playlist, items.rows, fresh, visitors);
  if (pages.loading) return <Skeleton shape="rows" count={8} />;
  if (pages.error && rows.length === 0) return <Failed error={pages.error} retry={pages.refetch} />;
  if (rows.length === 0)
    return (
      <Empty
        icon="playlist"
        title={playlists.empty}
        text={editable ? playlists.emptyHint : playlists.emptyOther}
      />
    );
  const list = {
    label: playlists.songsOf(name),
    rows,
    total: pages.total,
    need: pages.need,
    play: (index: number) => void playPages(pages, songOf, index, { name, href: `/playlists/${id}` }),
  };
  if (!editable) return <SongList {...list} />;
  const entries = (row: SongRow, index: number) => [
    { label: playlists.remove, icon: 'trash' as const, act: () => void remove(row, index) },
  ];
  const pointed = ({ target }: SyntheticEvent) => {
    const row = (target as Element).closest<HTMLElement>('[data-index]');
    if (row) point(rows[Number(row.dataset.index)]?.key ?? null);
  };
  return (
    <div onFocusCapture={pointed} onPointerOver={pointed}>
      <SortableSongs {...list} move={move} entries={entries} remove={remove} />
    </div>
  );
}

/** Where several add songs, each says who did, and who is at it. */
function useNotedRows(
  { owner, collaborators }: Playlist,
  rows: Items['rows'],
  fresh: ReadonlySet<string>,
  visitors: readonly PlaylistVisitor[],
) {
  const { list } = useFormat();
  const ownerId = owner.id;
  const several =
    (collaborators?.length ?? 0) > 0 || rows.some(({ addedBy }) => addedBy && addedBy.id !== ownerId);
  return useMemo(
    () =>
      rows.map(
        ({ key, song, addedBy }): SongRow => ({
          key,
          song,
          ...(several && addedBy && { note: addedBy.fullName }),
          fresh: fresh.has(key),
          visitors: list(
            visitors.filter(({ itemId }) => itemId === key).map(({ person }) => person.fullName),
          ),
        }),
      ),
    [rows, several, fresh, visitors, list],
  );
}
