import { createUnionType, Field, ObjectType } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { CacheFor } from '../../api/cache-control.decorator.ts';
import { connectionType } from '../../api/connection.type.ts';
import { DateTime } from '../../api/date-time.scalar.ts';
import { MutationPayload } from '../../api/user-errors.type.ts';
import { Album } from '../../catalog/albums/album.entity.ts';
import { Song } from '../../catalog/songs/song.entity.ts';
import { Playlist } from '../../library/playlists/playlist.entity.ts';
import { ShareLink } from './share-link.entity.ts';
import type { ShareLinkRow } from './share-link.rows.ts';

export const Shareable = createUnionType({
  name: 'Shareable',
  description: 'What a link can show.',
  types: () => [Song, Album, Playlist] as const,
  resolveType: (value: object) => ('__typename' in value ? String(value.__typename) : undefined),
});

export const ShareLinkConnection = connectionType('ShareLink', ShareLink);

@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'The new link.',
})
export class ShareLinkPayload extends MutationPayload {
  @Field(() => ShareLink, { nullable: true, description: 'Null when there are errors.' })
  shareLink?: ShareLinkRow | null;
}

/** The source of its fields is the link's row. */
@CacheFor(0)
@ObjectType({ description: 'What a share link shows, to anybody who has its token.' })
export class SharedThing {
  @Field(() => User, { description: 'The owner of the link.' })
  sharedBy!: User;

  @Field(() => String, { nullable: true, description: 'What the owner says about it.' })
  description!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the link ends by itself; null for never.' })
  expiresAt!: Date | null;
}
