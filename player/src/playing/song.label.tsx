import { Link } from 'wouter';
import type { PlayableSong } from './playable-song.ts';

/** Title and artist of the song that plays, as links to its pages. */
export function SongLabel({ song, className }: { song: PlayableSong; className?: string }) {
  return (
    <div className={['song-label', className].filter(Boolean).join(' ')}>
      <Link
        href={song.album ? `/albums/${song.album.id}` : `/artists/${song.artist.id}`}
        className="song-label-title"
      >
        {song.title}
      </Link>
      <Link href={`/artists/${song.artist.id}`} className="song-label-artist">
        {song.artistName}
      </Link>
    </div>
  );
}
