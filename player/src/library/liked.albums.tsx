import { AlbumTile } from '../albums/album.tile.tsx';
import type { LikedAlbumsListQuery } from '../generated/graphql.ts';
import { Button, ButtonLink } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { CardGrid } from '../shelves/shelf.tsx';
import { usePagedRows } from '../songs/paged.rows.ts';
import { useTexts } from '../texts/use.texts.ts';
import { likedAlbumsList } from './library.documents.ts';

const albumsIn = ({ likedAlbums }: LikedAlbumsListQuery) => likedAlbums;

/** The albums that the viewer keeps, the latest first. */
export function LikedAlbums() {
  const { library, songs } = useTexts();
  const pages = usePagedRows(likedAlbumsList, { first: 100 }, albumsIn);
  if (pages.loading) return <Skeleton shape="covers" />;
  if (pages.error && pages.rows.length === 0) return <Failed error={pages.error} retry={pages.again} />;
  if (pages.rows.length === 0) {
    return (
      <Empty icon="album" title={library.noAlbums} text={library.noAlbumsHint}>
        <ButtonLink href="/search">{library.search}</ButtonLink>
      </Empty>
    );
  }
  return (
    <>
      <CardGrid label={library.tabs.albums}>
        {pages.rows.map((album) => (
          <AlbumTile key={album.id} album={album} />
        ))}
      </CardGrid>
      {pages.more && <Button onClick={() => pages.need(pages.rows.length)}>{songs.showMore}</Button>}
    </>
  );
}
