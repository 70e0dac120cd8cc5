import type { RequestError } from '@tonearm/client';
import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useSend } from '../api/use.send.ts';
import { ownPlaylists } from '../library/library.documents.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogActions } from '../look/dialog.tsx';
import { Field, Switch } from '../look/field.tsx';
import { faultText, fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import type { SongToAdd } from './add-to-playlist.store.ts';
import { createPlaylist, editPlaylist, playlistHead } from './playlist.documents.ts';

interface PlaylistFormProps {
  /** The playlist to edit; a new one without it. */
  playlist?: { id: string; name: string; description?: string | null; public: boolean };
  /** On a new one. */
  songs?: readonly SongToAdd[];
  onClose: () => void;
}

/** Name, description, and who sees it. */
export function PlaylistForm({ playlist, songs = [], onClose }: PlaylistFormProps) {
  const texts = useTexts();
  const { playlists } = texts;
  const descriptionId = useId();
  const [name, setName] = useState(playlist?.name ?? '');
  const [description, setDescription] = useState(playlist?.description ?? '');
  const [isPublic, setPublic] = useState(playlist?.public ?? false);
  const [missing, setMissing] = useState(false);
  const { save, error, busy } = useSave(playlist?.id, songs, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '' && !busy) void save({ name, description, public: isPublic });
  };
  const nameFault = missing && name.trim() === '' ? playlists.nameMissing : fieldFault(error, 'name', texts);
  const otherFault = error && !nameFault ? faultText(error, texts) : undefined;
  return (
    <Dialog title={playlist ? playlists.editTitle : playlists.createTitle} onClose={onClose}>
      <form className="playlist-form" onSubmit={submit} noValidate>
        <Field
          label={playlists.name}
          value={name}
          maxLength={200}
          fault={nameFault}
          onChange={({ target }) => setName(target.value)}
        />
        <div className="field">
          <label htmlFor={descriptionId}>{playlists.description}</label>
          <textarea
            id={descriptionId}
            rows={3}
            maxLength={2000}
            value={description}
            onChange={({ target }) => setDescription(target.value)}
          />
        </div>
        <Switch
          label={playlists.public}
          hint={playlists.publicHint}
          checked={isPublic}
          onChange={setPublic}
        />
        {otherFault && (
          <p className="fault" role="alert">
            {otherFault}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{playlists.cancel}</Button>
          <Button type="submit" kind="main" busy={busy}>
            {playlists.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface PlaylistValues {
  name: string;
  description: string;
  public: boolean;
}

/** Songs that a new playlist may begin with. */
const atOnce = 500;

function useSave(id: string | undefined, songs: readonly SongToAdd[], onSaved: () => void) {
  const { send, busy } = useSend();
  const [error, setError] = useState<RequestError>();
  const [, go] = useLocation();
  const save = async (values: PlaylistValues) => {
    const options = { refresh: [ownPlaylists, playlistHead], tells: true };
    if (id) {
      const answer = await send(editPlaylist, { input: { id, ...values } }, options);
      if (answer.ok) onSaved();
      else setError(answer.error);
      return;
    }
    const songIds = songs.slice(0, atOnce).map((song) => song.id);
    const answer = await send(createPlaylist, { input: { ...values, songIds } }, options);
    if (!answer.ok) return setError(answer.error);
    onSaved();
    const created = answer.data.createPlaylist.playlist;
    if (created) go(`/playlists/${created.id}`);
  };
  return { save, error, busy };
}
