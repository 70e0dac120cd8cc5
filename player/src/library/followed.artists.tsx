import { ArtistTile } from '../artists/artist.tile.tsx';
import type { FollowedArtistsListQuery } from '../generated/graphql.ts';
import { Button, ButtonLink } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { CardGrid } from '../shelves/shelf.tsx';
import { usePagedRows } from '../songs/paged.rows.ts';
import { useTexts } from '../texts/use.texts.ts';
import { followedArtistsList } from './library.documents.ts';

const artistsIn = ({ followedArtists }: FollowedArtistsListQuery) => followedArtists;

/** The artists whom the viewer follows, the latest first. */
export function FollowedArtists() {
  const { library, songs } = useTexts();
  const pages = usePagedRows(followedArtistsList, { first: 100 }, artistsIn);
  if (pages.loading) return <Skeleton shape="covers" />;
  if (pages.error && pages.rows.length === 0) return <Failed error={pages.error} retry={pages.again} />;
  if (pages.rows.length === 0) {
    return (
      <Empty icon="artist" title={library.noArtists} text={library.noArtistsHint}>
        <ButtonLink href="/search">{library.search}</ButtonLink>
      </Empty>
    );
  }
  return (
    <>
      <CardGrid label={library.tabs.artists}>
        {pages.rows.map((artist) => (
          <ArtistTile key={artist.id} artist={artist} />
        ))}
      </CardGrid>
      {pages.more && <Button onClick={() => pages.need(pages.rows.length)}>{songs.showMore}</Button>}
    </>
  );
}
