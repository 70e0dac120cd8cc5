import { useEffect, useRef, useState } from 'react';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { useTexts } from '../texts/use.texts.ts';
import type { PlayableSong } from './playable-song.ts';
import { usePlayerActs, usePosition } from './player.ts';
import { useLyrics } from './use.lyrics.ts';

interface Line {
  start: number | null;
  text: string;
}

/** A line lights up this many milliseconds early: nobody reads as fast as it is sung. */
const earlyMs = 200;
/** After the reader has scrolled, the lyrics stay where they are for this long. */
const ownWayMs = 5000;

/** The words of the song, which follow it if they know when they are sung. */
export function Lyrics({ song }: { song: PlayableSong }) {
  const { playing } = useTexts();
  const { lyrics, error, loading, refetch } = useLyrics(song.id);
  if (loading) return <Skeleton shape="text" count={8} />;
  if (error) return <Failed error={error} retry={refetch} />;
  if (!lyrics) return <Empty icon="lyrics" title={playing.noLyrics} />;
  const lines = lyrics.lines.map(({ start, text }) => ({ start: start ?? null, text }));
  return (
    <div className="lyrics" lang={lyrics.language ?? undefined}>
      {lyrics.synced ? <SyncedLines key={song.id} lines={lines} /> : <PlainLines lines={lines} />}
    </div>
  );
}

function PlainLines({ lines }: { lines: readonly Line[] }) {
  return (
    <p className="lyrics-plain">
      {lines.map(({ text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and do not move.
        <span key={at} className="lyrics-line">
          {text || '\u00a0'}
        </span>
      ))}
    </p>
  );
}

function SyncedLines({ lines }: { lines: readonly Line[] }) {
  const { playing } = useTexts();
  const { seek } = usePlayerActs();
  const position = usePosition() * 1000 + earlyMs;
  const at = lines.findLastIndex(({ start }) => start !== null && start <= position);
  const list = useFollowed(at);
  return (
    <ol ref={list} className="lyrics-synced" aria-label={playing.lyrics}>
      {lines.map(({ start, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and do not move.
        <li key={index}>
          <button
            type="button"
            className={index < at ? 'lyrics-line lyrics-sung' : 'lyrics-line'}
            aria-current={index === at ? 'true' : undefined}
            onClick={() => start !== null && seek(start / 1000)}
          >
            {text || '♪'}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Keeps the line that is sung in the middle of its list, unless the reader goes their own way. */
function useFollowed(at: number) {
  const list = useRef<HTMLOListElement>(null);
  const [ownWay, setOwnWay] = useState(0);
  useEffect(() => {
    const element = list.current;
    const leave = () => setOwnWay(Date.now());
    element?.addEventListener('wheel', leave, { passive: true });
    element?.addEventListener('touchmove', leave, { passive: true });
    return () => {
      element?.removeEventListener('wheel', leave);
      element?.removeEventListener('touchmove', leave);
    };
  }, []);
  useEffect(() => {
    const element = list.current;
    const line = element?.children[Math.max(0, at)];
    if (!element || !(line instanceof HTMLElement) || Date.now() - ownWay < ownWayMs) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = line.offsetTop - (element.clientHeight - line.clientHeight) / 2;
    element.scrollTo({ top, behavior: still ? 'auto' : 'smooth' });
  }, [at, ownWay]);
  return list;
}
