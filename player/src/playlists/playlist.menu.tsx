import { useState } from 'react';
import { useLocation } from 'wouter';
import { useSend } from '../api/use.send.ts';
import { openDialog } from '../app/dialog.store.ts';
import { notice } from '../app/notice.store.ts';
import { ownPlaylists } from '../library/library.documents.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogActions } from '../look/dialog.tsx';
import { Menu, type MenuItem } from '../look/menu.tsx';
import { useSession } from '../session/use.session.ts';
import { useOfflineEntry } from '../songs/use.offline-entry.ts';
import { useTexts } from '../texts/use.texts.ts';
import { deletePlaylist } from './playlist.documents.ts';
import { playlistEndings, savePlaylistFile } from './playlist.file.ts';

interface PlaylistMenuProps {
  playlist: { id: string; name: string; public: boolean; editable: boolean };
  own: boolean;
}

/** What is done with a playlist as a whole. */
export function PlaylistMenu({ playlist, own }: PlaylistMenuProps) {
  const { id, name, editable } = playlist;
  const texts = useTexts();
  const { user } = useSession();
  const { playlists } = texts;
  const offline = useOfflineEntry(id);
  const [deleting, setDeleting] = useState(false);
  const entries = (): (MenuItem | false | null)[] => [
    (own || playlist.public) && {
      label: texts.songs.share,
      icon: 'share',
      act: () => openDialog({ kind: 'share', target: { id, name } }),
    },
    editable && {
      label: playlists.collaborators.menu,
      icon: 'friends',
      act: () => openDialog({ kind: 'collaborators', playlistId: id }),
    },
    offline ?? false,
    ...playlistEndings.map((ending) => ({
      label: playlists.exportAs(ending.toUpperCase()),
      icon: 'file' as const,
      act: async () => {
        if (!(await savePlaylistFile({ id, name }, ending))) notice(playlists.notExported);
      },
    })),
    !own &&
      user && {
        label: texts.people.report,
        icon: 'flag',
        act: () => openDialog({ kind: 'report', target: { id, name } }),
      },
    own && { label: playlists.delete, icon: 'trash', danger: true, act: () => setDeleting(true) },
  ];
  return (
    <>
      <Menu label={texts.songs.more(name)} items={entries} />
      {deleting && <DeleteDialog id={id} name={name} onClose={() => setDeleting(false)} />}
    </>
  );
}

function DeleteDialog({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { playlists } = useTexts();
  const { send, busy } = useSend();
  const [, go] = useLocation();
  const confirm = async () => {
    const { ok } = await send(deletePlaylist, { id }, { refresh: [ownPlaylists] });
    onClose();
    if (!ok) return;
    go('/library/playlists', { replace: true });
    notice(playlists.deleted(name));
  };
  return (
    <Dialog title={playlists.deleteTitle(name)} onClose={onClose}>
      <p>{playlists.deleteHint}</p>
      <DialogActions>
        <Button onClick={onClose}>{playlists.cancel}</Button>
        <Button kind="danger" busy={busy} onClick={() => void confirm()}>
          {playlists.delete}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
