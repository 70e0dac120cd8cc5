import { useMemo, useState } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import type { AlbumCard } from '../albums/album.parts.ts';
import { AlbumTile } from '../albums/album.tile.tsx';
import { useAnswer } from '../api/use.answer.ts';
import { usePages } from '../api/use.pages.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import type { ArtistAlbumsQuery, ArtistAppearancesQuery, ArtistPageQuery } from '../generated/graphql.ts';
import { Button } from '../look/button.tsx';
import { ShowMore } from '../look/show.more.tsx';
import { Empty, Failed } from '../look/states.tsx';
import { PageHead } from '../shelves/page.head.tsx';
import { PageLoading } from '../shelves/page.loading.tsx';
import { PlayButtons } from '../shelves/play.buttons.tsx';
import { Shelf } from '../shelves/shelf.tsx';
import { usePlaySongs } from '../songs/play.songs.ts';
import { rowsOf } from '../songs/rows.ts';
import { SongList } from '../songs/song.list.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { artistAlbums, artistAppearances, artistPage } from './artist.documents.ts';
import { ArtistFollow } from './artist.follow.tsx';
import { ArtistSongs } from './artist.songs.tsx';
import { SimilarArtists } from './similar.artists.tsx';
import './artists.css';

type Artist = NonNullable<ArtistPageQuery['artist']>;
type TopSongs = NonNullable<ArtistPageQuery['songs']>['nodes'];

export default function ArtistPage() {
  const { id = '' } = useParams();
  const { artists } = useTexts();
  const [search] = useSearchParams();
  const { data, error, loading, refetch } = useAnswer(artistPage, { id });
  usePageTitle(data?.artist?.name);
  if (loading) return <PageLoading />;
  if (!data) return <Failed error={error} retry={refetch} />;
  if (!data.artist) return <Empty icon="artist" title={artists.missing} text={artists.missingHint} />;
  const songs = data.songs?.nodes ?? [];
  return (
    <div className="page artist">
      <ArtistHead artist={data.artist} songs={songs} />
      {search.get('show') === 'songs' ? (
        <ArtistSongs id={id} name={data.artist.name} />
      ) : (
        <>
          <Popular artist={data.artist} songs={songs} />
          <AlbumsByKind id={id} />
          <Appearances id={id} />
          <SimilarArtists id={id} songs={songs} />
        </>
      )}
    </div>
  );
}

function ArtistHead({ artist, songs }: { artist: Artist; songs: TopSongs }) {
  const { artists } = useTexts();
  const { play } = usePlaySongs();
  const { id, name, image, albumCount, songCount, followerCount, genres } = artist;
  const href = `/artists/${id}`;
  return (
    <PageHead
      kind={artists.kind}
      title={name}
      image={image}
      icon="artist"
      round
      actions={
        <>
          {songs.length > 0 && (
            <PlayButtons href={href} play={() => play(songs, undefined, { name, href })} />
          )}
          <ArtistFollow artist={artist} />
        </>
      }
    >
      <p className="soft">
        {[
          albumCount > 0 && artists.albums(albumCount),
          artists.songs(songCount),
          followerCount > 0 && artists.followers(followerCount),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {genres.length > 0 && (
        <ul className="chips" aria-label={artists.genres}>
          {genres.map((genre) => (
            <li key={genre.id}>
              <Link href={`/genres/${genre.id}`} className="chip">
                {genre.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </PageHead>
  );
}

const fewSongs = 5;

function Popular({ artist: { id, name, songCount }, songs }: { artist: Artist; songs: TopSongs }) {
  const { artists, songs: texts, look } = useTexts();
  const { play } = usePlaySongs();
  const [all, setAll] = useState(false);
  const rows = useMemo(() => rowsOf(all ? songs : songs.slice(0, fewSongs)), [songs, all]);
  if (songs.length === 0) return null;
  return (
    <section className="artist-popular" aria-label={artists.topSongs}>
      <header className="shelf-head">
        <h2>{artists.topSongs}</h2>
        {songCount > songs.length && (
          <Link href={`/artists/${id}?show=songs`} className="shelf-all">
            {artists.allSongs}
          </Link>
        )}
      </header>
      <SongList
        label={artists.topSongs}
        rows={rows}
        play={(index) => play(songs, index, { name, href: `/artists/${id}` })}
        knownArtist={name}
      />
      {songs.length > fewSongs && (
        <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.showFewer : look.showMore}
        </Button>
      )}
    </section>
  );
}

const kinds = [
  'ALBUM',
  'EP',
  'SINGLE',
  'LIVE',
  'COMPILATION',
  'SOUNDTRACK',
  'REMIX',
  'AUDIOBOOK',
  'OTHER',
] as const satisfies AlbumCard['kind'][];

const albumsIn = ({ artist }: ArtistAlbumsQuery) => artist?.albums;
const appearancesIn = ({ artist }: ArtistAppearancesQuery) => artist?.appearsOn;

/** A shelf for each kind of album that there is. */
function AlbumsByKind({ id }: { id: string }) {
  const { albums } = useTexts();
  const list = usePages(artistAlbums, { id, first: 100 }, albumsIn);
  return (
    <>
      {kinds.map((kind) => {
        const ofKind = list.entries.filter((album) => album.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <Shelf key={kind} title={albums.groups[kind]}>
            {ofKind.map((album) => (
              <AlbumTile key={album.id} album={album} ofArtist />
            ))}
          </Shelf>
        );
      })}
      <ShowMore pages={list} />
    </>
  );
}

function Appearances({ id }: { id: string }) {
  const { artists } = useTexts();
  const list = usePages(artistAppearances, { id, first: 50 }, appearancesIn);
  if (list.entries.length === 0) return null;
  return (
    <>
      <Shelf title={artists.appearsOn}>
        {list.entries.map((album) => (
          <AlbumTile key={album.id} album={album} />
        ))}
      </Shelf>
      <ShowMore pages={list} />
    </>
  );
}
