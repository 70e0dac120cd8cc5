import { AlbumTile } from '../albums/album.tile.tsx';
import { usePages } from '../api/use.pages.ts';
import type { LikedAlbumsListQuery } from '../generated/graphql.ts';
import { useTexts } from '../texts/use.texts.ts';
import { KeptCovers } from './kept.covers.tsx';
import { likedAlbumsList } from './library.documents.ts';

const albumsIn = ({ likedAlbums }: LikedAlbumsListQuery) => likedAlbums;

/** The albums that the viewer keeps, the latest first. */
export function LikedAlbums() {
  const { library } = useTexts();
  const pages = usePages(likedAlbumsList, { first: 100 }, albumsIn);
  const empty = { icon: 'album', title: library.noAlbums, text: library.noAlbumsHint } as const;
  return (
    <KeptCovers pages={pages} label={library.tabs.albums} empty={empty}>
      {(album) => <AlbumTile key={album.id} album={album} />}
    </KeptCovers>
  );
}
