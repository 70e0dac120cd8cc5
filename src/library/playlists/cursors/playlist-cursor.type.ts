import { Field, ObjectType } from 'type-graphql';

/** As it goes over the bus. */
export interface PlaylistCursorRow {
  playlistId: string;
  userId: string;
  itemId: string | null;
  present: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Where somebody who may change a playlist is on it at this moment.',
})
export class PlaylistCursor {
  @Field(() => Boolean, { description: 'False once the user has left the playlist.' })
  present!: boolean;
}
