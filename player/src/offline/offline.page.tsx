import './offline.css';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { usePageTitle } from '../app/use.page.title.ts';
import { Button } from '../look/button.tsx';
import { Cover } from '../look/cover.tsx';
import { Dialog, DialogActions } from '../look/dialog.tsx';
import { IconButton } from '../look/icon.button.tsx';
import { Empty } from '../look/states.tsx';
import { VirtualList } from '../look/virtual.list.tsx';
import { type PlayableSong, usePlayerActs } from '../playing/player.ts';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { canKeep } from './kept.files.ts';
import type { KeptList, StorageUse } from './kept.model.ts';
import { keptSongsOf, removeAllOffline, storageUse, useKept, useOffline } from './offline.store.ts';

const rowHeight = 64;

/** What is on this device: it plays without a network. */
export default function OfflinePage() {
  const { offline: texts } = useTexts();
  const { lists, songs, all, bytes } = useKept();
  const { play } = usePlayerActs();
  const [removing, setRemoving] = useState(false);
  usePageTitle(texts.title);
  const nothing = lists.length === 0 && songs.length === 0;
  const here = all.filter((kept) => kept.bytes !== null).map(({ song }) => song);
  const context = { name: texts.title, href: '/offline' };
  return (
    <>
      <h1>{texts.title}</h1>
      <Use bytes={bytes} />
      {nothing && (
        <Empty icon="download" title={texts.nothing} text={canKeep ? texts.nothingText : texts.insecure} />
      )}
      {!nothing && (
        <div className="offline-head">
          <Button
            kind="main"
            icon="play"
            disabled={here.length === 0}
            onClick={() => play(here, undefined, context)}
          >
            {texts.playAll}
          </Button>
          <Button icon="trash" onClick={() => setRemoving(true)}>
            {texts.removeAll}
          </Button>
        </div>
      )}
      {lists.length > 0 && <h2 className="offline-group">{texts.lists}</h2>}
      <ul>
        {lists.map((list) => (
          <li key={list.id}>
            <ListRow list={list} />
          </li>
        ))}
      </ul>
      {songs.length > 0 && <h2 className="offline-group">{texts.songs}</h2>}
      {songs.length > 0 && (
        <VirtualList items={songs} keyOf={({ song }) => song.id} rowHeight={rowHeight} label={texts.songs}>
          {({ song }, at) => (
            <SongRow
              song={song}
              onPlay={() =>
                play(
                  songs.map((kept) => kept.song),
                  at,
                  context,
                )
              }
            />
          )}
        </VirtualList>
      )}
      {removing && <RemoveDialog onClose={() => setRemoving(false)} />}
    </>
  );
}

/** How much room there is, and how much of it is taken. */
function Use({ bytes }: { bytes: number }) {
  const { offline: texts } = useTexts();
  const format = useFormat();
  const [use, setUse] = useState<StorageUse | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes what is used.
  useEffect(() => {
    void storageUse().then(setUse);
  }, [bytes]);
  if (!use) return null;
  const part = Math.min(1, use.used / Math.max(1, use.available));
  return (
    <div className="offline-use">
      <div className="offline-bar" aria-hidden="true">
        <span className="offline-bar-part" style={{ scale: `${part} 1` }} />
      </div>
      <p className="soft">
        {texts.use(format.megabytes(bytes), format.megabytes(use.used), format.megabytes(use.available))}
      </p>
    </div>
  );
}

function ListRow({ list }: { list: KeptList }) {
  const { offline: texts } = useTexts();
  const { play } = usePlayerActs();
  const { remove } = useOffline(list.id);
  const [open, setOpen] = useState(false);
  const href = `/${list.kind}s/${list.id}`;
  const songs = keptSongsOf(list);
  const playFrom = (index: number) => play(songs, index, { name: list.name, href });
  return (
    <>
      <div className="offline-row">
        <Cover picture={list.image} sizes="48px" icon={list.kind} />
        <div className="offline-names">
          <Link href={href} className="offline-title">
            {list.name}
          </Link>
          <KeptState id={list.id} />
        </div>
        <IconButton
          icon="down"
          label={texts.songsOf(list.name)}
          aria-expanded={open}
          className="offline-open"
          onClick={() => setOpen(!open)}
        />
        <IconButton icon="play" label={texts.play(list.name)} onClick={() => playFrom(0)} />
        <IconButton icon="trash" label={texts.remove(list.name)} onClick={remove} />
      </div>
      {open && (
        // Without a network, the page of the album or the playlist cannot be had.
        <VirtualList
          items={songs}
          keyOf={({ id }) => id}
          rowHeight={rowHeight}
          label={texts.songsOf(list.name)}
        >
          {(song, at) => <SongRow song={song} onPlay={() => playFrom(at)} ofList />}
        </VirtualList>
      )}
    </>
  );
}

interface SongRowProps {
  song: PlayableSong;
  onPlay: () => void;
  /** Whether it stays for as long as its list does. */
  ofList?: boolean;
}

function SongRow({ song, onPlay, ofList = false }: SongRowProps) {
  const { offline: texts } = useTexts();
  const { remove } = useOffline(song.id);
  return (
    <div className="offline-row">
      <Cover picture={song.image} sizes="48px" />
      <div className="offline-names">
        <span className="offline-title">{song.title}</span>
        <span className="offline-state">{song.artistName}</span>
        <KeptState id={song.id} quiet />
      </div>
      <IconButton icon="play" label={texts.play(song.title)} onClick={onPlay} />
      {!ofList && <IconButton icon="trash" label={texts.remove(song.title)} onClick={remove} />}
    </div>
  );
}

/** @param quiet says nothing of what is here. */
function KeptState({ id, quiet = false }: { id: string; quiet?: boolean }) {
  const { offline: texts } = useTexts();
  const format = useFormat();
  const { state, progress, keep } = useOffline(id);
  if (state === 'failed') {
    return (
      <button type="button" className="offline-state fault" onClick={keep}>
        {texts.again}
      </button>
    );
  }
  if (state === 'kept') return quiet ? null : <span className="offline-state">{texts.kept}</span>;
  const percent = format.number(Math.round(progress * 100));
  return (
    <span className="offline-state">{state === 'loading' ? texts.loading(percent) : texts.waiting}</span>
  );
}

function RemoveDialog({ onClose }: { onClose: () => void }) {
  const { offline: texts, look } = useTexts();
  return (
    <Dialog title={texts.removeAll} onClose={onClose}>
      <p>{texts.removeAllText}</p>
      <DialogActions>
        <Button onClick={onClose}>{look.cancel}</Button>
        <Button
          kind="danger"
          onClick={() => {
            void removeAllOffline();
            onClose();
          }}
        >
          {texts.removeAll}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
