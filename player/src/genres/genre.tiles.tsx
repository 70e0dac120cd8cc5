import { Link } from 'wouter';
import type { GenreTilesQuery } from '../generated/graphql.ts';
import { Button } from '../look/button.tsx';
import { Skeleton } from '../look/states.tsx';
import { type PagedRows, usePagedRows } from '../songs/paged.rows.ts';
import { useTexts } from '../texts/use.texts.ts';
import { genreTiles } from './genre.documents.ts';
import './genres.css';

type Genre = NonNullable<GenreTilesQuery['genres']>['nodes'][number];

const genresIn = ({ genres }: GenreTilesQuery) => genres;

/** Genres, those of most songs first. */
export function useGenres(): PagedRows<Genre> {
  return usePagedRows(genreTiles, { first: 100 }, genresIn);
}

export function GenreTiles({ pages }: { pages: PagedRows<Genre> }) {
  const { genres, songs } = useTexts();
  if (pages.loading) return <Skeleton shape="covers" />;
  return (
    <>
      <GenreList genres={pages.rows} label={genres.title} />
      {pages.more && <Button onClick={() => pages.need(pages.rows.length)}>{songs.showMore}</Button>}
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
