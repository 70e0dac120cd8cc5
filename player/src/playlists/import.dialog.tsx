import type { RequestError } from '@tonearm/client';
import { type FormEvent, useId, useState } from 'react';
import { useSend } from '../api/use.send.ts';
import type { ImportPlaylistHereMutation } from '../generated/graphql.ts';
import { ownPlaylists } from '../library/library.documents.ts';
import { Button, ButtonLink } from '../look/button.tsx';
import { Dialog, DialogActions } from '../look/dialog.tsx';
import { Field } from '../look/field.tsx';
import { Icon } from '../look/icon.tsx';
import { textIn } from '../session/form.values.ts';
import { faultText, fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { importPlaylist } from './playlist.documents.ts';
import './playlists.css';

type Imported = ImportPlaylistHereMutation['importPlaylist'];

/** Makes a playlist of a file, and says what of it is not here. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { importing } = useTexts().playlists;
  const [imported, setImported] = useState<Imported>();
  return (
    <Dialog title={importing.title} onClose={onClose}>
      {imported ? (
        <Report imported={imported} onClose={onClose} onAgain={() => setImported(undefined)} />
      ) : (
        <FileForm onImported={setImported} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface FileFormProps {
  onImported: (imported: Imported) => void;
  onClose: () => void;
}

function FileForm({ onImported, onClose }: FileFormProps) {
  const texts = useTexts();
  const { importing } = texts.playlists;
  const { send, busy } = useSend();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<RequestError>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(!file);
    if (!file || busy) return;
    const name = textIn(event.currentTarget, 'name').trim();
    const answer = await send(
      importPlaylist,
      { file, ...(name && { name }) },
      { tells: true, refresh: [ownPlaylists] },
    );
    setError(answer.error);
    if (answer.ok) onImported(answer.data.importPlaylist);
  };
  const nameFault = fieldFault(error, 'name', texts);
  const fileFault = missing && !file ? importing.fileMissing : error && !nameFault && faultText(error, texts);
  return (
    <form className="playlist-form" onSubmit={(event) => void submit(event)}>
      <p className="soft">{importing.hint}</p>
      <div className="field">
        <label htmlFor={id}>{importing.file}</label>
        <input
          id={id}
          type="file"
          accept=".m3u8,.m3u,.xspf,.jspf,.json,audio/x-mpegurl,application/xspf+xml,application/json"
          aria-invalid={fileFault ? true : undefined}
          aria-describedby={fileFault ? `${id}-fault` : undefined}
          onChange={({ target }) => {
            setFile(target.files?.[0]);
            setError(undefined);
          }}
        />
        {fileFault && (
          <p id={`${id}-fault`} className="fault" role="alert">
            {fileFault}
          </p>
        )}
      </div>
      <Field name="name" label={importing.name} hint={importing.nameHint} maxLength={200} fault={nameFault} />
      <DialogActions>
        <Button onClick={onClose}>{texts.look.cancel}</Button>
        <Button type="submit" kind="main" icon="file" busy={busy}>
          {importing.act}
        </Button>
      </DialogActions>
    </form>
  );
}

interface ReportProps {
  imported: Imported;
  onClose: () => void;
  onAgain: () => void;
}

/** What became of the file. */
function Report({ imported: { playlist, notFound }, onClose, onAgain }: ReportProps) {
  const { importing } = useTexts().playlists;
  return (
    <div className="import-report">
      <p role="status" className="import-result">
        <Icon name={playlist ? 'check' : 'info'} />
        {playlist ? importing.done(playlist.name, playlist.songCount) : importing.nothing}
      </p>
      {notFound.length > 0 && (
        <section aria-label={importing.notFound(notFound.length)}>
          <h3>{importing.notFound(notFound.length)}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keyboard. */}
          <ul className="import-missing" tabIndex={0} aria-label={importing.notFound(notFound.length)}>
            {notFound.map((label, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may name the same song twice.
              <li key={index} dir="auto">
                {label}
              </li>
            ))}
          </ul>
        </section>
      )}
      <DialogActions>
        <Button onClick={onAgain}>{importing.again}</Button>
        {playlist && (
          <span onClickCapture={onClose}>
            <ButtonLink kind="main" href={`/playlists/${playlist.id}`}>
              {importing.open}
            </ButtonLink>
          </span>
        )}
      </DialogActions>
    </div>
  );
}
