import { usePageTitle } from '../app/use.page.title.ts';
import { Empty, Failed } from '../look/states.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { GenreTiles, useGenres } from './genre.tiles.tsx';
import '../shelves/shelves.css';

export default function GenresPage() {
  const { genres } = useTexts();
  const pages = useGenres();
  usePageTitle(genres.title);
  return (
    <div className="page genres">
      <h1>{genres.title}</h1>
      {pages.error && pages.entries.length === 0 && <Failed error={pages.error} retry={pages.refetch} />}
      {!pages.loading && !pages.error && pages.entries.length === 0 && (
        <Empty icon="genres" title={genres.nothing} text={genres.nothingHint} />
      )}
      <GenreTiles pages={pages} />
    </div>
  );
}
