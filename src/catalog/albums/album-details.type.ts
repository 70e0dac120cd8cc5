import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { SongRow } from '../catalog.rows.ts';
import { AlbumKind } from './album-kind.model.ts';

registerEnumType(AlbumKind, { name: 'AlbumKind', description: 'What an album is.' });

@ObjectType({ simpleResolvers: true, description: 'A disc of an album.' })
export class Disc {
  albumId!: string;

  /** In track order. */
  tracks!: SongRow[];

  @Field(() => Int, { description: 'From 1.' })
  number!: number;
}
