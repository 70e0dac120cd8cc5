import { useState } from 'react';
import { usePages } from '../api/use.pages.ts';
import { openDialog } from '../app/dialog.store.ts';
import type { SavedPlaylistsListQuery } from '../generated/graphql.ts';
import { Button } from '../look/button.tsx';
import { ShowMore } from '../look/show.more.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { PlaylistForm } from '../playlists/playlist.form.tsx';
import { PlaylistTile } from '../playlists/playlist.tile.tsx';
import { CardGrid } from '../shelves/shelf.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { savedPlaylistsList } from './library.documents.ts';
import { useOwnPlaylists } from './use.own-playlists.ts';
import '../playlists/playlists.css';

export function OwnPlaylists() {
  const { library, playlists } = useTexts();
  const [creating, setCreating] = useState(false);
  const pages = useOwnPlaylists();
  if (pages.loading) return <Skeleton shape="covers" />;
  if (pages.error && pages.entries.length === 0) return <Failed error={pages.error} retry={pages.refetch} />;
  const create = (
    <>
      <Button kind="main" icon="plus" onClick={() => setCreating(true)}>
        {playlists.create}
      </Button>
      <Button icon="file" onClick={() => openDialog({ kind: 'import' })}>
        {playlists.importing.menu}
      </Button>
    </>
  );
  return (
    <>
      {pages.entries.length > 0 ? (
        <>
          <div className="library-head">{create}</div>
          <CardGrid label={library.ownPlaylists}>
            {pages.entries.map((playlist) => (
              <PlaylistTile key={playlist.id} playlist={playlist} own />
            ))}
          </CardGrid>
          <ShowMore pages={pages} />
        </>
      ) : (
        <Empty icon="playlist" title={library.noPlaylists} text={library.noPlaylistsHint}>
          {create}
        </Empty>
      )}
      <SavedPlaylists />
      {creating && <PlaylistForm onClose={() => setCreating(false)} />}
    </>
  );
}

const savedIn = ({ savedPlaylists }: SavedPlaylistsListQuery) => savedPlaylists;

/** Those of others that the viewer keeps; nothing without any. */
function SavedPlaylists() {
  const { library } = useTexts();
  const pages = usePages(savedPlaylistsList, { first: 100 }, savedIn);
  if (pages.entries.length === 0) return null;
  return (
    <section aria-label={library.savedPlaylists}>
      <h2>{library.savedPlaylists}</h2>
      <CardGrid label={library.savedPlaylists}>
        {pages.entries.map((playlist) => (
          <PlaylistTile key={playlist.id} playlist={playlist} />
        ))}
      </CardGrid>
      <ShowMore pages={pages} />
    </section>
  );
}
