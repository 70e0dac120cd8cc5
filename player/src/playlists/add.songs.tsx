import { useEffect, useId, useState } from 'react';
import { useAnswer } from '../api/use.answer.ts';
import { Cover } from '../look/cover.tsx';
import { IconButton } from '../look/icon.button.tsx';
import { searchAll } from '../search/search.documents.ts';
import { ArtistLine } from '../songs/artist.line.tsx';
import { useTexts } from '../texts/use.texts.ts';
import './playlists.css';

interface AddSongsProps {
  add: (songIds: string[]) => Promise<unknown>;
}

/** Finds songs while the owner types, and adds them one by one. */
export function AddSongs({ add }: AddSongsProps) {
  const { playlists, search } = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  const query = usePause(text.trim());
  const { data } = useAnswer(searchAll, { query }, { enabled: query !== '', keep: query !== '' });
  const songs = query ? (data?.search?.songs ?? []) : [];
  return (
    <section className="add-songs" aria-labelledby={id}>
      <h2 id={id}>{playlists.addSongs}</h2>
      <input
        type="search"
        className="add-songs-input"
        aria-label={playlists.addSongsLabel}
        placeholder={search.placeholder}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {query && data && songs.length === 0 && <p className="soft">{search.nothing(query)}</p>}
      <ul className="add-songs-found" aria-label={playlists.addSongsLabel}>
        {songs.map((song) => (
          <li key={song.id} className="add-song">
            <Cover picture={song.image} sizes="40px" />
            <span className="song-names">
              <span className="song-title" dir="auto">
                {song.title}
              </span>
              <span className="song-artist">
                <ArtistLine credits={song.credits} />
              </span>
            </span>
            <IconButton
              icon="plus"
              label={playlists.addSong(song.title)}
              onClick={() => void add([song.id])}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Milliseconds after the last key. */
const pauseMs = 200;

function usePause(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
