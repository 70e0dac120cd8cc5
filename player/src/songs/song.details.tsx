import { Link } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import type { SongDetailsQuery } from '../generated/graphql.ts';
import { Dialog } from '../look/dialog.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { CreditFacts } from './credit.facts.tsx';
import { Facts } from './facts.tsx';
import { partialDate } from './lengths.ts';
import type { ListedSong } from './listed-song.ts';
import { songDetails } from './song.documents.ts';

type Details = NonNullable<SongDetailsQuery['song']>;

/** The words of a song, who made it, and what is known of the recording. */
export function SongDetails({ song, onClose }: { song: ListedSong; onClose: () => void }) {
  const { data, error, refetch } = useAnswer(songDetails, { id: song.id });
  return (
    <Dialog title={song.title} onClose={onClose} wide>
      <div className="song-details">
        {data?.song && <SongFacts song={data.song} onClose={onClose} />}
        {!data && !error && <Skeleton shape="text" />}
        {error && !data && <Failed error={error} retry={refetch} />}
      </div>
    </Dialog>
  );
}

function SongFacts({ song, onClose }: { song: Details; onClose: () => void }) {
  const { songs } = useTexts();
  const { locale } = useFormat();
  const { lyrics, credits, releaseDate, bpm, isrc, playCount, genres } = song;
  return (
    <>
      <section>
        <h3>{songs.lyrics}</h3>
        {lyrics ? <Words lyrics={lyrics} /> : <p className="soft">{songs.noLyrics}</p>}
      </section>
      {/* Links lead to other pages, on which the dialog has no place. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys click links, too */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only the links in it are pressed */}
      <div onClick={(event) => (event.target as Element).closest('a') && onClose()}>
        <section>
          <h3>{songs.credits}</h3>
          <CreditFacts credits={credits} />
        </section>
        <section>
          <h3>{songs.facts}</h3>
          <Facts
            facts={[
              [songs.genres, genres.length > 0 && <GenreLinks genres={genres} />],
              [songs.released, releaseDate && partialDate(locale, releaseDate)],
              [songs.tempo, bpm && songs.beats(Math.round(bpm))],
              [songs.played, songs.plays(playCount)],
              [songs.isrc, isrc],
              [songs.format, <Format key="format" audio={song.audio} />],
            ]}
          />
        </section>
      </div>
    </>
  );
}

function Words({ lyrics: { language, lines } }: { lyrics: NonNullable<Details['lyrics']> }) {
  return (
    <div className="song-words" lang={language ?? undefined} dir="auto">
      {lines.map(({ text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
        <p key={index}>{text || ' '}</p>
      ))}
    </div>
  );
}

function GenreLinks({ genres }: { genres: Details['genres'] }) {
  return genres.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link href={`/genres/${id}`}>{name}</Link>
    </span>
  ));
}

function Format({ audio }: { audio: Details['audio'] }) {
  const { songs } = useTexts();
  const { number } = useFormat();
  const { codec, bitrate, sampleRate, bitDepth, lossless } = audio;
  const parts = [
    codec,
    lossless && songs.lossless,
    bitDepth && `${number(bitDepth)} bit`,
    sampleRate && `${number(sampleRate / 1000)} kHz`,
    bitrate && `${number(Math.round(bitrate / 1000))} kbit/s`,
  ];
  return parts.filter(Boolean).join(' · ');
}
