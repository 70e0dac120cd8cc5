import { Field, ObjectType } from 'type-graphql';
import { MutationPayload } from '../../api/user-errors.type.ts';
import { Playlist } from './playlist.entity.ts';
import type { PlaylistRow } from './playlist.rows.ts';

@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'The playlist after the change.',
})
export class PlaylistPayload extends MutationPayload {
  @Field(() => Playlist, { nullable: true, description: 'Null when there are errors.' })
  playlist?: PlaylistRow | null;
}
