import { Link } from 'wouter';
import { type Pages, usePages } from '../api/use.pages.ts';
import type { GenreTilesQuery } from '../generated/graphql.ts';
import { ShowMore } from '../look/show.more.tsx';
import { Skeleton } from '../look/states.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { genreTiles } from './genre.documents.ts';
import './genres.css';

type Genre = NonNullable<GenreTilesQuery['genres']>['nodes'][number];

const genresIn = ({ genres }: GenreTilesQuery) => genres;

/** Genres, those of most songs first. */
export function useGenres(): Pages<Genre> {
  return usePages(genreTiles, { first: 100 }, genresIn);
}

export function GenreTiles({ pages }: { pages: Pages<Genre> }) {
  const { genres } = useTexts();
  if (pages.loading) return <Skeleton shape="covers" />;
  return (
    <>
      <GenreList genres={pages.entries} label={genres.title} />
      <ShowMore pages={pages} />
    </>
  );
}

export function GenreList({ genres, label }: { genres: readonly Genre[]; label: string }) {
  const texts = useTexts();
  return (
    <ul className="genre-tiles" aria-label={label}>
      {genres.map(({ id, name, songCount }) => (
        <li key={id}>
          <Link href={`/genres/${id}`} className={`genre-tile genre-tile-${toneOf(name)}`}>
            <span className="genre-name">{name}</span>
            <span className="genre-count">{texts.genres.songs(songCount)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

const tones = 6;

/** One of a few tones; a genre always has the same. */
function toneOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tones;
}
