import './playing.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { usePageTitle } from '../app/use.page.title.ts';
import { ButtonLink } from '../look/button.tsx';
import { Cover } from '../look/cover.tsx';
import { Dialog } from '../look/dialog.tsx';
import { IconButton } from '../look/icon.button.tsx';
import { Empty } from '../look/states.tsx';
import { OfflineButton } from '../offline/offline.button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { Controls } from './controls.tsx';
import { DeviceButton } from './device.button.tsx';
import { PlayingLikeButton } from './like.button.tsx';
import { Lyrics } from './lyrics.tsx';
import { type QueueEntry, usePlayer } from './player.ts';
import { QueueList } from './queue.list.tsx';
import { SeekBar } from './seek.bar.tsx';
import { SongLabel } from './song.label.tsx';
import { SoundSettings } from './sound.settings.tsx';
import { useAccent } from './use.accent.ts';
import { useLyrics } from './use.lyrics.ts';
import { VolumeControl } from './volume.control.tsx';

type Side = 'queue' | 'lyrics';

/** The song that plays, its words, and what comes next. */
export default function PlayingPage() {
  const { playing } = useTexts();
  const { current } = usePlayer();
  usePageTitle(current?.song.title ?? playing.nowPlaying);
  if (current) return <Playing current={current} />;
  return (
    <>
      <h1 className="unseen">{playing.nowPlaying}</h1>
      <Empty icon="play" title={playing.nothing} text={playing.nothingText}>
        <ButtonLink kind="main" href="/">
          {playing.find}
        </ButtonLink>
      </Empty>
    </>
  );
}

function Playing({ current }: { current: QueueEntry }) {
  const { playing } = useTexts();
  const { context } = usePlayer();
  const { song } = current;
  const accent = useAccent(song.image?.blurhash);
  const [chosen, choose] = useState<Side | null>(null);
  // Asked for here, so that a song without words begins with the queue.
  const { lyrics } = useLyrics(song.id);
  const side = chosen ?? (lyrics ? 'lyrics' : 'queue');
  return (
    <div className="playing" style={accent}>
      <section className="playing-song" aria-label={playing.nowPlaying}>
        <h1 className="unseen">{playing.titled(song.title, song.artistName)}</h1>
        <Cover picture={song.image} sizes="(width < 60rem) 80vw, 30vw" eager className="playing-cover" />
        {context && (
          <p className="playing-context">
            {playing.from} <Link href={context.href}>{context.name}</Link>
          </p>
        )}
        <div className="playing-names">
          <SongLabel song={song} className="playing-label" />
          <PlayingLikeButton song={song} />
          <SoundButton />
        </div>
        <SeekBar />
        <Controls />
        <div className="playing-more">
          <VolumeControl />
          <OfflineButton id={song.id} />
          <DeviceButton labelled />
        </div>
      </section>
      <div className="playing-side">
        <nav className="playing-tabs" aria-label={playing.show}>
          {(['lyrics', 'queue'] as const).map((one) => (
            <button
              key={one}
              type="button"
              className="playing-tab"
              aria-pressed={side === one}
              onClick={() => choose(one)}
            >
              {playing[one]}
            </button>
          ))}
        </nav>
        {side === 'queue' ? <QueueList /> : <Lyrics song={song} />}
      </div>
    </div>
  );
}

function SoundButton() {
  const { playing } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="settings" label={playing.sound} onClick={() => setOpen(true)} />
      {open && (
        <Dialog title={playing.sound} onClose={() => setOpen(false)}>
          <SoundSettings />
        </Dialog>
      )}
    </>
  );
}
