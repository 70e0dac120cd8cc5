import { useState } from 'react';
import { useLocation } from 'wouter';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { ownPlaylists } from '../library/library.documents.ts';
import { useOwnPlaylists } from '../library/use.own-playlists.ts';
import { Button, ButtonLink } from '../look/button.tsx';
import { Cover } from '../look/cover.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Field } from '../look/field.tsx';
import { Icon } from '../look/icon.tsx';
import { ShowMore } from '../look/show.more.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { useSession } from '../session/use.session.ts';
import { useTexts } from '../texts/use.texts.ts';
import type { SongToAdd } from './add-to-playlist.store.ts';
import { addToPlaylist, playlistHead, playlistItems } from './playlist.documents.ts';
import { PlaylistForm } from './playlist.form.tsx';
import type { PlaylistCard } from './playlist.parts.ts';
import './playlists.css';

interface AddToPlaylistProps {
  songs: readonly SongToAdd[];
  onClose: () => void;
}

/** Asks to which of the viewer's playlists to add songs, or makes one of them. */
export function AddToPlaylistDialog({ songs, onClose }: AddToPlaylistProps) {
  const { playlists, songs: texts } = useTexts();
  const { user } = useSession();
  const [creating, setCreating] = useState(false);
  if (!user) {
    return (
      <Dialog title={playlists.addTitle} onClose={onClose}>
        <Empty icon="playlist" title={playlists.signIn}>
          <ButtonLink kind="main" href="/sign-in">
            {texts.signIn}
          </ButtonLink>
        </Empty>
      </Dialog>
    );
  }
  if (creating) return <PlaylistForm songs={songs} onClose={onClose} />;
  return (
    <Dialog title={playlists.addTitle} onClose={onClose}>
      <Button icon="plus" onClick={() => setCreating(true)}>
        {playlists.create}
      </Button>
      <Choices songs={songs} onClose={onClose} />
    </Dialog>
  );
}

/** From this many on, they can be filtered. */
const many = 8;

function Choices({ songs, onClose }: AddToPlaylistProps) {
  const { playlists } = useTexts();
  const pages = useOwnPlaylists();
  const [filter, setFilter] = useState('');
  const add = useAddSongs();
  if (pages.loading) return <Skeleton shape="rows" count={3} />;
  if (pages.error) return <Failed error={pages.error} retry={pages.refetch} />;
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = pages.entries.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <>
      {pages.entries.length >= many && (
        <Field
          label={playlists.addFilter}
          type="search"
          value={filter}
          onChange={({ target }) => {
            setFilter(target.value);
            // Those on further pages can be found as well.
            void pages.all();
          }}
        />
      )}
      <ul className="playlist-choices">
        {shown.map((playlist) => (
          <li key={playlist.id}>
            <button
              type="button"
              className="playlist-choice"
              onClick={() => {
                onClose();
                void add(playlist, songs);
              }}
            >
              <Cover picture={playlist.image} sizes="48px" icon="playlist" />
              <span className="playlist-choice-name" dir="auto">
                {playlist.name}
              </span>
              <span className="soft">{playlists.songs(playlist.songCount)}</span>
              {!playlist.public && <Icon name="lock" />}
            </button>
          </li>
        ))}
      </ul>
      <ShowMore pages={pages} />
    </>
  );
}

/** Songs that one request may add. */
const atOnce = 500;

/** Adds songs to the end of a playlist, and says so. */
export function useAddSongs() {
  const { playlists } = useTexts();
  const { send } = useSend();
  const [, go] = useLocation();
  return async ({ id, name }: Pick<PlaylistCard, 'id' | 'name'>, songs: readonly SongToAdd[]) => {
    for (let from = 0; from < songs.length; from += atOnce) {
      const songIds = songs.slice(from, from + atOnce).map((song) => song.id);
      const { ok } = await send(
        addToPlaylist,
        { input: { playlistId: id, songIds } },
        { refresh: [playlistItems, playlistHead, ownPlaylists] },
      );
      if (!ok) return;
    }
    notice(playlists.added(name), { label: playlists.open, act: () => go(`/playlists/${id}`) });
  };
}
