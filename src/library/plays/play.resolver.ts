import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { pageCost } from '../../api/cost.model.ts';
import { DateTime } from '../../api/date-time.scalar.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { songById } from '../../catalog/catalog.loaders.ts';
import { Song } from '../../catalog/songs/song.entity.ts';
import { LibraryLimit } from '../library-limit.decorator.ts';
import { latestDays } from './late-plays.model.ts';
import { Play } from './play.entity.ts';
import type { PlayRow } from './play.queries.ts';
import { listPlays, recordPlay } from './play.service.ts';
import { PlayConnection, PlayPayload } from './play.type.ts';

const clientIdDescription =
  "An id of the client's choice, 1 to 100 characters. For a week, a repeated id returns the first play and records nothing; with another song it is a CONFLICT.";

const playedAtDescription = `For a play while the client was offline: when it was, at most ${latestDays} days ago and not in the future. Default: now.`;

@Resolver(() => Play)
export class PlayResolver {
  @Auth(Role.USER, 'READ', 'LISTEN')
  @Query(() => PlayConnection, {
    nullable: true,
    description: 'Songs the viewer has played, latest first.',
    complexity: pageCost,
  })
  playHistory(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listPlays(context, given);
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => PlayPayload, {
    description: 'Records a play by the viewer. `Song.playCount` includes it within seconds.',
  })
  async recordPlay(
    @Arg('songId', () => ID, { description: 'Id of the song.' }) songId: string,
    @Arg('clientId', () => ID, { nullable: true, description: clientIdDescription }) clientId: string | null,
    @Arg('playedAt', () => DateTime, { nullable: true, description: playedAtDescription })
    playedAt: Date | null,
    @Ctx() context: RequestContext,
  ) {
    return { play: await recordPlay(context, { songId: parseId(songId, 'songId'), clientId, playedAt }) };
  }

  @FieldResolver(() => Song, { description: 'The song that was played.' })
  song(@Root() { songId }: PlayRow, @Ctx() context: RequestContext) {
    return context.loader(songById).load(songId);
  }
}
