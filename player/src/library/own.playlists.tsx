import { useState } from 'react';
import type { OwnPlaylistsQuery } from '../generated/graphql.ts';
import { Button } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { PlaylistForm } from '../playlists/playlist.form.tsx';
import { PlaylistTile } from '../playlists/playlist.tile.tsx';
import { CardGrid } from '../shelves/shelf.tsx';
import { usePagedRows } from '../songs/paged.rows.ts';
import { useTexts } from '../texts/use.texts.ts';
import { ownPlaylists } from './library.documents.ts';
import '../playlists/playlists.css';

const playlistsIn = ({ playlists }: OwnPlaylistsQuery) => playlists;

export function OwnPlaylists() {
  const { library, playlists } = useTexts();
  const [creating, setCreating] = useState(false);
  const pages = usePagedRows(ownPlaylists, { first: 100 }, playlistsIn);
  if (pages.loading) return <Skeleton shape="covers" />;
  if (pages.error && pages.rows.length === 0) return <Failed error={pages.error} retry={pages.again} />;
  const create = (
    <Button kind="main" icon="plus" onClick={() => setCreating(true)}>
      {playlists.create}
    </Button>
  );
  return (
    <>
      {pages.rows.length > 0 ? (
        <>
          <div className="library-head">{create}</div>
          <CardGrid label={library.ownPlaylists}>
            {pages.rows.map((playlist) => (
              <PlaylistTile key={playlist.id} playlist={playlist} own />
            ))}
          </CardGrid>
          {pages.more && <Button onClick={() => pages.need(pages.rows.length)}>{playlists.more}</Button>}
        </>
      ) : (
        <Empty icon="playlist" title={library.noPlaylists} text={library.noPlaylistsHint}>
          {create}
        </Empty>
      )}
      {creating && <PlaylistForm onClose={() => setCreating(false)} />}
    </>
  );
}
