import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.type.ts';
import { listCost } from '../api/cost.model.ts';
import { MutationPayload } from '../api/user-errors.type.ts';
import { Album } from './albums/album.entity.ts';
import { Artist } from './artists/artist.entity.ts';
import { Genre } from './genres/genre.entity.ts';
import { Song } from './songs/song.entity.ts';

export const ArtistConnection = connectionType('Artist', Artist);
export const AlbumConnection = connectionType('Album', Album);
export const SongConnection = connectionType('Song', Song);
export const GenreConnection = connectionType('Genre', Genre);

const simple = { implements: MutationPayload, simpleResolvers: true };
const mostSongsOnTheShelf = 50;

@ObjectType({ ...simple, description: 'The song after the change.' })
export class SongPayload extends MutationPayload {
  @Field(() => Song, { nullable: true, description: 'Null when there are errors.' })
  song?: object | null;
}

const usualSongsAtOnce = 50;

@ObjectType({ ...simple, description: 'The songs after the change.' })
export class SongsPayload extends MutationPayload {
  @Field(() => [Song], {
    description: 'In the order of the ids; empty when there are errors.',
    complexity: listCost(usualSongsAtOnce),
  })
  songs!: object[];
}

@ObjectType({ ...simple, description: 'The album after the change.' })
export class AlbumPayload extends MutationPayload {
  @Field(() => Album, { nullable: true, description: 'Null when there are errors.' })
  album?: object | null;
}

@ObjectType({ ...simple, description: 'The artist after the change.' })
export class ArtistPayload extends MutationPayload {
  @Field(() => Artist, { nullable: true, description: 'Null when there are errors.' })
  artist?: object | null;
}

@ObjectType({ ...simple, description: 'The featured shelf after the change.' })
export class FeaturedPayload extends MutationPayload {
  @Field(() => [Song], {
    description: 'The songs in order; empty when there are errors.',
    complexity: listCost(mostSongsOnTheShelf),
  })
  songs!: object[];
}
