import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.type.ts';
import { MutationPayload } from '../../api/user-errors.type.ts';
import { Playlist } from './playlist.entity.ts';
import type { PlaylistRow } from './playlist.rows.ts';
import { PlaylistItem } from './playlist-item.entity.ts';

export const PlaylistConnection = connectionType('Playlist', Playlist);
export const PlaylistItemConnection = connectionType('PlaylistItem', PlaylistItem);

@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'The playlist after the change.',
})
export class PlaylistPayload extends MutationPayload {
  @Field(() => Playlist, { nullable: true, description: 'Null when there are errors.' })
  playlist?: PlaylistRow | null;
}
