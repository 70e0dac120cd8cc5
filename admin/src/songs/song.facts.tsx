import { AlbumTitle } from '../albums/album.title.tsx';
import { creditFact } from '../credits/credit.fact.ts';
import { pictureFact } from '../files/picture.fact.tsx';
import { type FormFact, fact } from '../layout/form.facts.ts';

/** What the form of a song edits. */
export const songFacts: readonly FormFact[] = [
  fact('Audio', 'audio', {
    worth: ({ audio }) => (audio instanceof File ? [audio.name, audio.size] : null),
    show: ({ audio }) => (audio instanceof File ? audio.name : 'As it is'),
  }),
  fact('Title', 'title'),
  fact('Sort title', 'sortTitle'),
  creditFact,
  fact('Album', 'albumId', { show: ({ albumId }) => albumId != null && <AlbumTitle id={String(albumId)} /> }),
  fact('Genres', 'genreNames'),
  fact('Disc', 'discNumber'),
  fact('Track', 'trackNumber'),
  fact('Released', 'releaseDate'),
  fact('Beats a minute', 'bpm'),
  fact('ISRC', 'isrc'),
  fact('MusicBrainz id', 'musicBrainzId'),
  fact('Lyrics', 'lyricsText'),
  fact('Language of the lyrics', 'lyricsLanguage'),
  pictureFact('Picture'),
  fact('On the featured shelf', 'featured'),
];
