import { type QueueContext, useIsPlaying, usePlayerActs } from '../playing/player.ts';
import { Card } from '../shelves/card.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { ArtistLine } from './artist.line.tsx';
import type { ListedSong } from './listed-song.ts';
import { usePlaySongs } from './play.songs.ts';

interface SongTileProps {
  song: ListedSong;
  /** The shelf: what is after the song plays after it. */
  shelf: readonly ListedSong[];
  context: QueueContext;
  eager?: boolean;
}

/** A song on a shelf. Its title leads to its album. */
export function SongTile({ song, shelf, context, eager = false }: SongTileProps) {
  const { songs } = useTexts();
  const { play } = usePlaySongs();
  const { toggle } = usePlayerActs();
  const state = useIsPlaying(song.id);
  const { title, album, artist, image, credits } = song;
  return (
    <Card
      href={album ? `/albums/${album.id}` : `/artists/${artist.id}`}
      title={title}
      image={image}
      eager={eager}
      playing={state === 'playing'}
      play={{
        label: state === 'playing' ? songs.pause(title) : songs.play(title),
        run: () => (state ? toggle() : play(shelf, shelf.indexOf(song), context)),
      }}
    >
      <ArtistLine credits={credits} />
    </Card>
  );
}
