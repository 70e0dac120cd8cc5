import { type FragmentType, readFragment } from '../../generated/index.ts';
import { pathOf } from '../route.ts';
import { Cover } from './cover.tsx';
import { albumParts } from './song.parts.ts';

/** Albums on a shelf, each with a link to its page. */
export function AlbumCards({ albums }: { albums: readonly FragmentType<typeof albumParts>[] }) {
  return (
    <ul className="cards">
      {readFragment(albumParts, albums).map(({ id, title, artist, releaseYear, image }) => (
        <li key={id} className="card">
          <a className="open" href={pathOf({ page: 'album', id })}>
            <Cover image={image} large />
            <span className="title">{title}</span>
            <span className="artist">{[artist.name, releaseYear ?? []].flat().join(' · ')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
