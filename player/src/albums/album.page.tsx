import { useMemo } from 'react';
import { Link, useParams } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { openDialog } from '../app/dialog.store.ts';
import { notice } from '../app/notice.store.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import type { AlbumPageQuery } from '../generated/graphql.ts';
import { Menu } from '../look/menu.tsx';
import { Empty, Failed } from '../look/states.tsx';
import { OfflineProgress } from '../offline/offline.button.tsx';
import { usePlayerActs } from '../playing/player.ts';
import { openAddToPlaylist } from '../playlists/add-to-playlist.store.ts';
import { PageHead } from '../shelves/page.head.tsx';
import { PageLoading } from '../shelves/page.loading.tsx';
import { PlayButtons } from '../shelves/play.buttons.tsx';
import { Shelf } from '../shelves/shelf.tsx';
import { ArtistLine } from '../songs/artist.line.tsx';
import { CreditFacts } from '../songs/credit.facts.tsx';
import { Facts } from '../songs/facts.tsx';
import { partialDate, span } from '../songs/lengths.ts';
import { usePlaySongs } from '../songs/play.songs.ts';
import { SongList } from '../songs/song.list.tsx';
import { useOfflineEntry } from '../songs/use.offline-entry.ts';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { creditsOf } from './album.credits.ts';
import { albumPage } from './album.documents.ts';
import { AlbumLike } from './album.like.tsx';
import { AlbumTile } from './album.tile.tsx';
import './albums.css';

export type Album = NonNullable<AlbumPageQuery['album']>;

export default function AlbumPage() {
  const { id = '' } = useParams();
  const { albums } = useTexts();
  const { data, error, loading, refetch } = useAnswer(albumPage, { id });
  usePageTitle(data?.album?.title);
  if (loading) return <PageLoading />;
  if (!data) return <Failed error={error} retry={refetch} />;
  if (!data.album) return <Empty title={albums.missing} text={albums.missingHint} />;
  return <AlbumView album={data.album} />;
}

function AlbumView({ album }: { album: Album }) {
  const { albums } = useTexts();
  const { play } = usePlaySongs();
  const songs = useMemo(() => album.discs.flatMap((disc) => disc.songs), [album]);
  const context = { name: album.title, href: `/albums/${album.id}` };
  const others = album.artist.albums.nodes.filter(({ id }) => id !== album.id);
  return (
    <div className="page album">
      <AlbumHead album={album} songs={songs} />
      <Discs album={album} play={(index) => play(songs, index, context)} />
      <AlbumFacts album={album} />
      {others.length > 0 && (
        <Shelf title={albums.moreBy(album.artist.name)} href={`/artists/${album.artist.id}`}>
          {others.map((other) => (
            <AlbumTile key={other.id} album={other} ofArtist />
          ))}
        </Shelf>
      )}
    </div>
  );
}

function AlbumHead({ album, songs }: { album: Album; songs: Album['discs'][number]['songs'] }) {
  const texts = useTexts();
  const { locale } = useFormat();
  const { play } = usePlaySongs();
  const { add } = usePlayerActs();
  const { id, title, edition, kind, releaseYear, image, credits, songCount, duration, genres } = album;
  const offline = useOfflineEntry(id);
  const href = `/albums/${id}`;
  const facts = [releaseYear, texts.albums.songs(songCount), span(locale, duration)];
  const queue = () => {
    add(songs, 'end');
    notice(texts.songs.queuedAll(songs.length));
  };
  return (
    <PageHead
      kind={texts.albums.kinds[kind]}
      title={edition ? `${title} (${edition})` : title}
      image={image}
      actions={
        <>
          {songs.length > 0 && (
            <PlayButtons href={href} play={() => play(songs, undefined, { name: title, href })} />
          )}
          <AlbumLike album={album} />
          <OfflineProgress id={id} />
          <Menu
            label={texts.songs.more(title)}
            items={() => [
              { label: texts.songs.addToQueue, icon: 'queue', act: queue },
              { label: texts.songs.addToPlaylist, icon: 'playlist', act: () => openAddToPlaylist(songs) },
              {
                label: texts.songs.share,
                icon: 'share',
                act: () => openDialog({ kind: 'share', target: { id, name: title } }),
              },
              offline,
            ]}
          />
        </>
      }
    >
      <p className="page-names">
        <ArtistLine credits={credits.filter(({ role }) => role === 'MAIN' || role === 'FEATURED')} />
      </p>
      <p className="soft">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {genres.length > 0 && (
        <ul className="chips" aria-label={texts.albums.genres}>
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

/** One list for each disc, with a heading if there are several or it has a title. */
function Discs({ album, play }: { album: Album; play: (index: number) => void }) {
  const { albums } = useTexts();
  const { discs, title, artistName } = album;
  const lists = useMemo(() => {
    let before = 0;
    return discs.map((disc) => {
      const first = before;
      before += disc.songs.length;
      const rows = disc.songs.map((song) => ({
        key: song.id,
        song,
        number: song.trackNumber,
        hasLyrics: song.lyrics !== null,
      }));
      return { disc, first, rows };
    });
  }, [discs]);
  return lists.map(({ disc, first, rows }) => {
    const headed = discs.length > 1 || disc.title !== null;
    const name = albums.disc(disc.number, disc.title);
    return (
      <section key={disc.number} className="album-disc" aria-label={headed ? name : albums.songsOf(title)}>
        {headed && <h2>{name}</h2>}
        <SongList
          label={headed ? name : albums.songsOf(title)}
          rows={rows}
          play={(index) => play(first + index)}
          covers={false}
          album={false}
          knownArtist={artistName}
        />
      </section>
    );
  });
}

/** Who made it, and what is known of the release. */
function AlbumFacts({ album }: { album: Album }) {
  const { albums } = useTexts();
  const { locale, list } = useFormat();
  const credits = useMemo(() => creditsOf(album, albums.tracks, list), [album, albums, list]);
  const { releaseDate, originalReleaseDate, label, catalogNumber, barcode, edition } = album;
  return (
    <div className="album-facts">
      <section>
        <h2>{albums.credits}</h2>
        <CreditFacts credits={credits} />
      </section>
      <section>
        <h2>{albums.facts}</h2>
        <Facts
          facts={[
            [albums.edition, edition],
            [albums.released, releaseDate && partialDate(locale, releaseDate)],
            [albums.firstReleased, originalReleaseDate && partialDate(locale, originalReleaseDate)],
            [albums.label, label],
            [albums.catalogNumber, catalogNumber],
            [albums.barcode, barcode],
          ]}
        />
      </section>
    </div>
  );
}
