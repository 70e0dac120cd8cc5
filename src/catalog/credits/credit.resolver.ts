import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listCost, lookUpCost } from '../../api/cost.model.ts';
import { Direct } from '../../api/direct.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { Album } from '../albums/album.entity.ts';
import type { AlbumRow, SongRow } from '../catalog.rows.ts';
import { Song } from '../songs/song.entity.ts';
import { CreditRole } from './credit.model.ts';
import { artistNameOf, creditsOf } from './credit.service.ts';
import { Credit } from './credit.type.ts';

/** Credits of a song or an album, for the estimate of a query's cost. */
const usualCredits = 2;
const narrowed = 'Only these roles; default: all.';

@Resolver(() => Song)
export class SongCreditResolver {
  @Direct()
  @FieldResolver(() => String, {
    description: 'How the credits read, such as "A feat. B & C". It follows when an artist is renamed.',
    complexity: lookUpCost,
  })
  artistName(@Root() song: SongRow, @Ctx() context: RequestContext) {
    return artistNameOf(context, 'song', song);
  }

  @Direct('roles')
  @FieldResolver(() => [Credit], {
    description: 'Its artists in their order, one of them `MAIN` at least.',
    complexity: listCost(usualCredits),
  })
  credits(
    @Root() song: SongRow,
    @Arg('roles', () => [CreditRole], { nullable: true, description: narrowed }) roles: CreditRole[] | null,
    @Ctx() context: RequestContext,
  ) {
    return creditsOf(context, 'song', song, roles);
  }
}

@Resolver(() => Album)
export class AlbumCreditResolver {
  @Direct()
  @FieldResolver(() => String, {
    description: 'How the credits read, such as "A & B". It follows when an artist is renamed.',
    complexity: lookUpCost,
  })
  artistName(@Root() album: AlbumRow, @Ctx() context: RequestContext) {
    return artistNameOf(context, 'album', album);
  }

  @Direct('roles')
  @FieldResolver(() => [Credit], {
    description: 'The artists of the album itself in their order, one of them `MAIN` at least.',
    complexity: listCost(usualCredits),
  })
  credits(
    @Root() album: AlbumRow,
    @Arg('roles', () => [CreditRole], { nullable: true, description: narrowed }) roles: CreditRole[] | null,
    @Ctx() context: RequestContext,
  ) {
    return creditsOf(context, 'album', album, roles);
  }
}
