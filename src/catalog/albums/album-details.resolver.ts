import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { listCost } from '../../api/cost.model.ts';
import { PartialDate } from '../../api/partial-date.scalar.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { sameName } from '../../persistence/name-key.model.ts';
import { songsByAlbum } from '../catalog.loaders.ts';
import type { AlbumRow } from '../catalog.rows.ts';
import { detailsByAlbum, discTitlesByAlbum } from '../details.loaders.ts';
import { variousArtists } from '../song-facts.model.ts';
import { Song } from '../songs/song.entity.ts';
import { Album } from './album.entity.ts';
import { Disc } from './album-details.type.ts';
import { AlbumKind } from './album-kind.model.ts';

const usualDiscs = 1;
const usualSongsOnADisc = 15;

/** Fields that lists hardly ever ask for, from tables of their own. */
@Resolver(() => Album)
export class AlbumDetailsResolver {
  @FieldResolver(() => AlbumKind, { description: 'What it is; `ALBUM` unless its files say otherwise.' })
  async kind(@Root() album: AlbumRow, @Ctx() context: RequestContext) {
    const details = await context.loader(detailsByAlbum).load(album.id);
    if (details?.kind) return details.kind;
    return details?.compilation || isByMany(album) ? AlbumKind.COMPILATION : AlbumKind.ALBUM;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it brings together what was released elsewhere, usually by many artists.',
  })
  async compilation(@Root() album: AlbumRow, @Ctx() context: RequestContext) {
    const details = await context.loader(detailsByAlbum).load(album.id);
    return details?.compilation || details?.kind === AlbumKind.COMPILATION || isByMany(album);
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'When this release came out, as precise as it is known; null if unknown.',
  })
  async releaseDate(@Root() { id }: AlbumRow, @Ctx() context: RequestContext) {
    return (await context.loader(detailsByAlbum).load(id))?.releaseDate;
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'When it came out for the first time, as precise as it is known; null if unknown.',
  })
  async originalReleaseDate(@Root() { id }: AlbumRow, @Ctx() context: RequestContext) {
    return (await context.loader(detailsByAlbum).load(id))?.originalReleaseDate;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who published it; several are separated by commas. Null if unknown.',
  })
  async label(@Root() { id }: AlbumRow, @Ctx() context: RequestContext) {
    return (await context.loader(detailsByAlbum).load(id))?.label;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The label's number of the release; null if unknown.",
  })
  async catalogNumber(@Root() { id }: AlbumRow, @Ctx() context: RequestContext) {
    return (await context.loader(detailsByAlbum).load(id))?.catalogNumber;
  }

  @FieldResolver(() => String, { nullable: true, description: 'UPC or EAN; null if unknown.' })
  async barcode(@Root() { id }: AlbumRow, @Ctx() context: RequestContext) {
    return (await context.loader(detailsByAlbum).load(id))?.barcode;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The UUID of the release group at MusicBrainz; null if unknown.',
  })
  async musicBrainzReleaseGroupId(@Root() { id }: AlbumRow, @Ctx() context: RequestContext) {
    return (await context.loader(detailsByAlbum).load(id))?.musicBrainzReleaseGroupId;
  }

  @FieldResolver(() => [Disc], {
    description: 'Its discs in order; a disc without songs is left out.',
    complexity: listCost(usualDiscs),
  })
  async discs(@Root() { id }: AlbumRow, @Ctx() context: RequestContext): Promise<Disc[]> {
    const songs = await context.loader(songsByAlbum).load(id);
    const discs = Map.groupBy(songs, ({ discNumber }) => discNumber);
    return [...discs].map(([number, tracks]) => ({ albumId: id, number, tracks }));
  }
}

@Resolver(() => Disc)
export class DiscResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Of the disc alone, such as `Live in Berlin`; null if it has none.',
  })
  async title(@Root() { albumId, number }: Disc, @Ctx() context: RequestContext) {
    const titles = await context.loader(discTitlesByAlbum).load(albumId);
    return titles.find((disc) => disc.number === number)?.title;
  }

  @FieldResolver(() => [Song], { description: 'In track order.', complexity: listCost(usualSongsOnADisc) })
  songs(@Root() { tracks }: Disc) {
    return tracks;
  }

  @FieldResolver(() => Int, { description: 'Number of songs.', complexity: 1 })
  songCount(@Root() { tracks }: Disc) {
    return tracks.length;
  }

  @FieldResolver(() => Int, { description: 'Total length of its songs, in seconds.', complexity: 1 })
  duration(@Root() { tracks }: Disc) {
    return tracks.reduce((sum, { duration }) => sum + duration, 0);
  }
}

function isByMany({ artist }: AlbumRow): boolean {
  return sameName(artist.name, variousArtists);
}
