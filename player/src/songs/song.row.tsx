import { type ComponentType, type MouseEvent, memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Cover } from '../look/cover.tsx';
import { IconButton } from '../look/icon.button.tsx';
import { Icon } from '../look/icon.tsx';
import { Menu } from '../look/menu.tsx';
import { useIsPlaying } from '../playing/player.ts';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { ArtistLine } from './artist.line.tsx';
import { spoken } from './lengths.ts';
import { OfflineMark } from './offline.mark.tsx';
import type { SongRowFrameProps } from './song-row.frame.tsx';
import type { RowActs, RowLook, SongRow } from './song-row.type.ts';
import { useOfflineEntry } from './use.offline-entry.ts';

interface SongRowViewProps extends RowLook {
  /** Undefined while it is loading. */
  row: SongRow | undefined;
  index: number;
  top: number;
  /** Whether the Tab key reaches it and its controls. */
  active: boolean;
  onActive: (index: number) => void;
  acts: RowActs;
  Frame: ComponentType<SongRowFrameProps>;
}

export const SongRowView = memo(function SongRowView(props: SongRowViewProps) {
  const { row, index, top, active, onActive, acts, Frame } = props;
  const state = useIsPlaying(row?.song.id ?? '');
  if (!row) return <LoadingRow top={top} index={index} />;
  const press = (event: MouseEvent) => {
    const onControl = (event.target as Element).closest('a, button');
    const asked = event.detail === 2 || matchMedia('(pointer: coarse)').matches;
    if (!onControl && asked) acts.play(index);
  };
  const attributes = {
    className: [
      'song-row',
      !row.song.available && 'song-gone',
      row.fresh && 'song-fresh',
      row.visitors && 'song-visited',
    ]
      .filter(Boolean)
      .join(' '),
    tabIndex: active ? 0 : -1,
    'aria-rowindex': index + 1,
    'aria-current': state !== null || undefined,
    'data-index': index,
    onFocus: () => onActive(index),
    onClick: press,
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>('.song-menu')?.click();
    },
  };
  return (
    <Frame rowKey={row.key} title={row.song.title} top={top} attributes={attributes}>
      {(handle) => <RowCells {...props} row={row} state={state} handle={handle} />}
    </Frame>
  );
});

interface RowCellsProps extends SongRowViewProps {
  row: SongRow;
  state: ReturnType<typeof useIsPlaying>;
  handle: ReactNode;
}

function RowCells({ row, index, active, acts, covers, album, knownArtist, state, handle }: RowCellsProps) {
  const { songs } = useTexts();
  const format = useFormat();
  const { song } = row;
  const offline = useOfflineEntry(song.id);
  const { title, liked, available, duration, image, credits } = song;
  const tabIndex = active ? 0 : -1;
  const named = song.artistName === knownArtist;
  return (
    <>
      <span role="gridcell" className="song-start">
        {handle}
        <span className="song-lead">
          <span className="song-number">{format.number(row.number ?? index + 1)}</span>
          <button
            type="button"
            className="song-play"
            tabIndex={tabIndex}
            disabled={!available}
            aria-label={state === 'playing' ? songs.pause(title) : songs.play(title)}
            onClick={() => (state ? acts.toggle() : acts.play(index))}
          >
            <Icon name={state === 'playing' ? 'pause' : 'play'} />
          </button>
        </span>
        {covers && <Cover picture={image} sizes="40px" />}
      </span>
      <span role="gridcell" className="song-names">
        <span className="song-title" dir="auto">
          {title}
        </span>
        <span className="song-artist">
          <OfflineMark songId={song.id} />
          {!available && <span className="song-fault">{songs.unavailable} </span>}
          {!named && <ArtistLine credits={credits} tabIndex={tabIndex} />}
          {row.note && <span className="song-note-below"> · {row.note}</span>}
        </span>
      </span>
      <span role="gridcell" className="song-album">
        {album && song.album && (
          <Link href={`/albums/${song.album.id}`} tabIndex={tabIndex} dir="auto">
            {song.album.title}
          </Link>
        )}
      </span>
      <span role="gridcell" className="song-end">
        {row.visitors && <span className="song-visitors ellipsis">{row.visitors}</span>}
        {row.note && <span className="song-note">{row.note}</span>}
        {row.hasLyrics && (
          <IconButton
            icon="lyrics"
            label={songs.lyricsOf(title)}
            tabIndex={tabIndex}
            onClick={() => acts.details(row)}
          />
        )}
        <IconButton
          icon={liked ? 'heartFull' : 'heart'}
          label={songs.like(title)}
          aria-pressed={liked}
          className="like"
          tabIndex={tabIndex}
          onClick={() => acts.like(row)}
        />
        <span className="song-length">
          <span aria-hidden="true">{format.clock(duration)}</span>
          <span className="unseen">{spoken(format.locale, duration)}</span>
        </span>
        <Menu
          label={songs.more(title)}
          items={() => [...acts.menu(row, index), offline]}
          className="song-menu"
          tabIndex={tabIndex}
        />
      </span>
    </>
  );
}

function LoadingRow({ top, index }: { top: number; index: number }) {
  return (
    <div
      role="row"
      className="song-row song-loading"
      aria-rowindex={index + 1}
      aria-busy="true"
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" className="skeleton-part" />
    </div>
  );
}
