import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { connectionType } from '../../api/connection.type.ts';
import { DateTime } from '../../api/date-time.scalar.ts';
import { Node } from '../../api/node.type.ts';
import { Album } from '../../catalog/albums/album.entity.ts';
import { Artist } from '../../catalog/artists/artist.entity.ts';
import { Song } from '../../catalog/songs/song.entity.ts';
import { Playlist } from '../../library/playlists/playlist.entity.ts';
import { ActivityKind } from './activity.entity.ts';

export const ActivitySubject = createUnionType({
  name: 'ActivitySubject',
  description: 'What an activity is about.',
  types: () => [Song, Album, Artist, Playlist, User] as const,
  resolveType: (value: object) => String(Reflect.get(value, '__typename')),
});

/** As it is for one viewer. */
export interface ActivityRow {
  id: string;
  kind: ActivityKind;
  actorId: string | null;
  subjectId: string;
  count: number;
  at: Date;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Something that happened. The same kind by the same actor within ten minutes is one: the latest subject, and a count. What is taken back leaves; private things, people with whom there is a block, suspended people and what settings hide never show.',
})
export class Activity extends Node {
  @Field(() => ID, { description: 'A UUID.' })
  declare id: string;

  @Field(() => ActivityKind, { description: 'What happened.' })
  kind!: ActivityKind;

  @Field(() => Int, {
    description: 'How many times within the ten minutes, such as the number of liked songs.',
  })
  count!: number;

  @Field(() => DateTime, { description: 'When it began.' })
  at!: Date;
}

export const ActivityConnection = connectionType('Activity', Activity);
