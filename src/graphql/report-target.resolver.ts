import { Ctx, createUnionType, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../accounts/user.entity.ts';
import { userById } from '../accounts/user.loaders.ts';
import type { Loader } from '../api/caller.service.ts';
import { lookUpCost } from '../api/cost.model.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { Playlist } from '../library/playlists/playlist.entity.ts';
import { playlistById } from '../library/playlists/playlist.loaders.ts';
import { Message } from '../messages/message.entity.ts';
import { messageById } from '../messages/message.loaders.ts';
import { Report, type ReportedType } from '../people/reports/report.entity.ts';
import type { ReportRow } from '../people/reports/report.queries.ts';
import { RoomMessage } from '../playback/rooms/room.entity.ts';
import { roomMessageById } from '../playback/rooms/room.loaders.ts';

const Reportable = createUnionType({
  name: 'Reportable',
  description: 'What can be reported.',
  types: () => [User, Message, Playlist, RoomMessage] as const,
  resolveType: (value: object) => String(Reflect.get(value, '__typename')),
});

const loaders: Readonly<Record<ReportedType, Loader<string, object | null>>> = {
  User: userById,
  Message: messageById,
  Playlist: playlistById,
  RoomMessage: roomMessageById,
};

/** What reports are about belongs to rooms that do not know of reports, nor of each other. */
@Resolver(() => Report)
export class ReportTargetResolver {
  @FieldResolver(() => Reportable, {
    nullable: true,
    description: 'What was reported; null if it is gone, or the viewer does not see it.',
    complexity: lookUpCost,
  })
  async target(@Root() { targetType, targetId }: ReportRow, @Ctx() context: RequestContext) {
    const target = await context.loader(loaders[targetType]).load(targetId);
    return target && { __typename: targetType, ...target };
  }
}
