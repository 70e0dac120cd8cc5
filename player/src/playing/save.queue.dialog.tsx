import { useQueryClient } from '@tanstack/react-query';
import { AddToPlaylistDocument, CreatePlaylistDocument } from '@tonearm/client/documents';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogActions } from '../look/dialog.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { usePlayer } from './player.ts';

/** The API takes this many songs at a time. */
const batch = 500;
const longestName = 200;

/** Makes a playlist of the queue, in the order in which it plays. */
export function SaveQueueDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts();
  const { queue, context } = usePlayer();
  const queries = useQueryClient();
  const { send, busy } = useSend();
  const [, go] = useLocation();
  const [name, setName] = useState(context?.name ?? texts.playing.queue);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const songIds = queue.map(({ song }) => song.id);
    const created = await send(CreatePlaylistDocument, {
      input: { name, songIds: songIds.slice(0, batch), public: false },
    });
    if (!created.ok) return;
    const playlistId = created.data.createPlaylist.playlist?.id;
    if (!playlistId) return;
    for (let at = batch; at < songIds.length; at += batch) {
      const added = await send(AddToPlaylistDocument, {
        input: { playlistId, songIds: songIds.slice(at, at + batch) },
      });
      if (!added.ok) break;
    }
    void queries.invalidateQueries();
    onClose();
    notice(texts.playing.saved(name), {
      label: texts.playing.show,
      act: () => go(`/playlists/${playlistId}`),
    });
  };
  return (
    <Dialog title={texts.playing.save} onClose={onClose}>
      <form onSubmit={(event) => void save(event)}>
        <div className="field">
          <label htmlFor="queue-name">{texts.playing.playlistName}</label>
          <div className="field-input">
            <input
              id="queue-name"
              value={name}
              required
              maxLength={longestName}
              onChange={({ target }) => setName(target.value)}
            />
          </div>
        </div>
        <DialogActions>
          <Button onClick={onClose}>{texts.look.cancel}</Button>
          <Button kind="main" type="submit" busy={busy}>
            {texts.playing.saveShort}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
