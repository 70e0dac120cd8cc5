import { Field, ObjectType } from 'type-graphql';
import { listCost } from '../api/cost.model.ts';
import { MutationPayload } from '../api/user-errors.type.ts';
import { Album } from './albums/album.entity.ts';
import { Artist } from './artists/artist.entity.ts';
import { Song } from './songs/song.entity.ts';

const simple = { implements: MutationPayload, simpleResolvers: true };
const mostSongsOnTheShelf = 50;

@ObjectType({ ...simple, description: 'The song as it is now.' })
export class SongPayload extends MutationPayload {
  @Field(() => Song, { nullable: true, description: 'Null when there are errors.' })
  song?: object | null;
}

@ObjectType({ ...simple, description: 'The album as it is now.' })
export class AlbumPayload extends MutationPayload {
  @Field(() => Album, { nullable: true, description: 'Null when there are errors.' })
  album?: object | null;
}

@ObjectType({ ...simple, description: 'The artist as it is now.' })
export class ArtistPayload extends MutationPayload {
  @Field(() => Artist, { nullable: true, description: 'Null when there are errors.' })
  artist?: object | null;
}

@ObjectType({ ...simple, description: 'The featured shelf as it is now.' })
export class FeaturedPayload extends MutationPayload {
  @Field(() => [Song], {
    description: 'In their order; empty when there are errors.',
    complexity: listCost(mostSongsOnTheShelf),
  })
  songs!: object[];
}
