import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { SongRow } from '../catalog.rows.ts';
import { AlbumKind } from './album-kind.model.ts';

registerEnumType(AlbumKind, {
  name: 'AlbumKind',
  description: 'What an album is.',
  valuesConfig: {
    ALBUM: { description: 'A studio album; also where nothing else is known.' },
    EP: { description: 'Longer than a single, shorter than an album.' },
    SINGLE: { description: 'One song, perhaps with others beside it.' },
    COMPILATION: { description: 'Songs that were released before, by one artist or by several.' },
    LIVE: { description: 'Recorded in front of an audience.' },
    SOUNDTRACK: { description: 'Music of a film, a series, a game or a stage work.' },
    REMIX: { description: 'Mainly remixes.' },
    AUDIOBOOK: { description: 'Spoken: a book, an audio drama or the like.' },
    OTHER: { description: 'Something else, such as an interview.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A disc of an album.' })
export class Disc {
  albumId!: string;

  /** In track order. */
  tracks!: SongRow[];

  @Field(() => Int, { description: 'From 1.' })
  number!: number;
}
