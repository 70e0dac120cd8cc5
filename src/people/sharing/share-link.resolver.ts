import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { userById } from '../../accounts/user.loaders.ts';
import { AlwaysPublic, Auth } from '../../api/auth.decorator.ts';
import type { Caller } from '../../api/caller.service.ts';
import { lookUpCost, pageCost } from '../../api/cost.model.ts';
import { DateTime } from '../../api/date-time.scalar.ts';
import { DeletePayload } from '../../api/delete-payload.type.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RateLimit, WriteLimit } from '../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { Secret } from '../../api/secret.decorator.ts';
import { Url } from '../../api/url.scalar.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { albumById, songById } from '../../catalog/catalog.loaders.ts';
import { sharePath } from './share-address.model.ts';
import { ShareLink } from './share-link.entity.ts';
import { CreateShareLinkInput } from './share-link.inputs.ts';
import { sharedPlaylistById, visitsByLink } from './share-link.loaders.ts';
import type { ShareLinkRow } from './share-link.rows.ts';
import { createShareLink, findOpenLink, listShareLinks, revokeShareLink } from './share-link.service.ts';
import { Shareable, SharedThing, ShareLinkConnection, ShareLinkPayload } from './share-link.type.ts';
import { shareServices } from './share-services.key.ts';
import { streamAddress } from './stream-address.model.ts';

/** What a link leads to, as a source of the union's fields. */
async function targetOf(caller: Caller, { songId, albumId, playlistId }: ShareLinkRow) {
  if (songId) return named('Song', await caller.loader(songById).load(songId));
  if (albumId) return named('Album', await caller.loader(albumById).load(albumId));
  return named('Playlist', await caller.loader(sharedPlaylistById).load(playlistId ?? ''));
}

const named = (typeName: string, row: object | null) => row && { __typename: typeName, ...row };

@Resolver(() => ShareLink)
export class ShareLinkResolver {
  @Auth(Role.USER, 'ADMIN')
  @Query(() => ShareLinkConnection, {
    nullable: true,
    description:
      "The viewer's share links, newest first, also for a month those that have ended. A link to another's playlist that has become private is missing: it rests until the playlist is public again.",
    complexity: pageCost,
  })
  shareLinks(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listShareLinks(context, given);
  }

  @Secret()
  @FieldResolver(() => Url, {
    description: 'A page that plays it without an account. The address contains the permission to see it.',
  })
  url(@Root() { id, sealedToken }: ShareLinkRow, @Ctx() context: RequestContext) {
    const { tokens } = context.service(shareServices);
    return `${context.origin}${sharePath(tokens.open(id, sealedToken))}`;
  }

  @FieldResolver(() => Shareable, { description: 'What it shows.', complexity: lookUpCost })
  target(@Root() link: ShareLinkRow, @Ctx() context: RequestContext) {
    return targetOf(context, link);
  }

  @FieldResolver(() => Int, {
    description:
      'How often it was opened: each visitor counts once a day. Programs that only fetch a preview do not count.',
    complexity: lookUpCost,
  })
  async visits(@Root() { id, visits }: ShareLinkRow, @Ctx() context: RequestContext) {
    return (await context.loader(visitsByLink).load(id))?.visits ?? visits;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When the latest visitor of a day opened it for the first time; null if nobody has.',
    complexity: lookUpCost,
  })
  async lastVisitedAt(@Root() { id, lastVisitedAt }: ShareLinkRow, @Ctx() context: RequestContext) {
    return (await context.loader(visitsByLink).load(id))?.lastAt ?? lastVisitedAt;
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => ShareLinkPayload, {
    description:
      'Makes a link that shows a song, an album or a playlist, with all its later changes, to anybody who has it, without an account. A private playlist may be shared by its owner: the link is the permission. A user may have at most 1,000 links.',
  })
  async createShareLink(
    @Arg('input', () => CreateShareLinkInput, { description: 'What to share.' }) input: CreateShareLinkInput,
    @Ctx() context: RequestContext,
  ) {
    return { shareLink: await createShareLink(context, input) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description: 'Ends a share link of the viewer at once, its page and its streams.',
  })
  async revokeShareLink(
    @Arg('id', () => ID, { description: 'Id of one of `shareLinks`.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await revokeShareLink(context, parseId(id)) };
  }
}

@Resolver(() => SharedThing)
export class SharedThingResolver {
  @AlwaysPublic('READ')
  @RateLimit(600, 60)
  @Query(() => SharedThing, {
    nullable: true,
    description:
      'What a share link shows, to anybody who has its token. Null if there is no such link, once it is over, and while it rests: because its owner is suspended, or what it leads to may not be seen by the owner any more.',
    complexity: lookUpCost,
  })
  async shared(
    @Arg('token', () => String, { description: "The last part of the link's address." }) token: string,
    @Ctx() context: RequestContext,
  ): Promise<ShareLinkRow | null> {
    const { tokens, visits } = context.service(shareServices);
    const { em, viewer } = context;
    const link = await findOpenLink(em, tokens, viewer, token);
    if (!link) return null;
    if (viewer?.id !== link.ownerId) await visits.note(em, link.id, context.client);
    return link;
  }

  @FieldResolver(() => Shareable, {
    description: 'The song, album or playlist. A playlist is shown although it may be private.',
    complexity: lookUpCost,
  })
  target(@Root() link: ShareLinkRow, @Ctx() context: RequestContext) {
    context.show(link.songId ?? link.albumId ?? link.playlistId ?? '');
    return targetOf(context, link);
  }

  @Secret()
  @FieldResolver(() => Url, {
    description:
      'Address of the audio of one of its songs, signed for this link alone: it ends with the link, at the latest after a day. Supports HTTP range requests; 404 for other songs.',
  })
  streamUrl(
    @Root() link: ShareLinkRow,
    @Arg('songId', () => ID, { description: 'Id of the song, or of a song of the album or playlist.' })
    songId: string,
    @Ctx() context: RequestContext,
  ) {
    const { tokens } = context.service(shareServices);
    return `${context.origin}${streamAddress(tokens, link, parseId(songId, 'songId'))}`;
  }

  @FieldResolver(() => User)
  sharedBy(@Root() { ownerId }: ShareLinkRow, @Ctx() context: RequestContext) {
    return context.loader(userById).load(ownerId);
  }
}
