import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { pageCost } from '../../api/cost.model.ts';
import { parseId } from '../../api/identifier.checks.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { songById } from '../../catalog/catalog.loaders.ts';
import { Song } from '../../catalog/songs/song.entity.ts';
import { LibraryLimit } from '../library-limit.decorator.ts';
import type { PlayRow } from './play.queries.ts';
import { listPlays, recordPlay } from './play.service.ts';
import { Play, PlayConnection, PlayPayload } from './play.type.ts';

const clientIdDescription =
  "1 to 100 characters of the client's choice. For a week, sending again with the same one answers the first play and records nothing; with another song it is CONFLICT.";

@Resolver(() => Play)
export class PlayResolver {
  @Auth()
  @Query(() => PlayConnection, {
    description: 'What the viewer played, the latest first.',
    complexity: pageCost,
  })
  playHistory(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listPlays(context, given);
  }

  @Auth()
  @LibraryLimit()
  @Mutation(() => PlayPayload, {
    description: 'Records a play by the viewer. It counts in `Song.playCount` within seconds.',
  })
  async recordPlay(
    @Arg('songId', () => ID) songId: string,
    @Arg('clientId', () => ID, { nullable: true, description: clientIdDescription }) clientId: string | null,
    @Ctx() context: RequestContext,
  ) {
    return { play: await recordPlay(context, parseId(songId, 'songId'), clientId ?? null) };
  }

  @FieldResolver(() => Song, { description: 'What was played.' })
  song(@Root() { songId }: PlayRow, @Ctx() context: RequestContext) {
    return context.loader(songById).load(songId);
  }
}
