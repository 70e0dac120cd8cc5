import { GraphQLError } from 'graphql';
import { Query, Resolver } from 'type-graphql';
import { MediaStoreError } from '../../src/media/media.store.ts';

/** Fails in all the ways in which code can. */
@Resolver()
export class FaultyResolver {
  @Query(() => String, { nullable: true })
  broken(): string {
    throw new TypeError('secret: /srv/tonearm is at fault');
  }

  @Query(() => String, { nullable: true })
  async rejected(): Promise<string> {
    throw new Error('secret: rejected', { cause: new Error('secret: cause') });
  }

  @Query(() => String, { nullable: true })
  thrownText(): string {
    throw 'secret: a text';
  }

  @Query(() => String, { nullable: true })
  unknownCode(): string {
    throw new GraphQLError('secret: code', { extensions: { code: 'SECRET', password: 'secret' } });
  }

  @Query(() => String, { nullable: true })
  internalCode(): string {
    throw new GraphQLError('secret: code', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  }

  @Query(() => String, { nullable: true })
  storeAway(): string {
    throw new MediaStoreError('secret: the bucket is away');
  }

  @Query(() => String, { nullable: true })
  shown(): string {
    throw new GraphQLError('come back later', { extensions: { code: 'RATE_LIMITED', seconds: 5 } });
  }

  @Query(() => String)
  missing(): string | null {
    return null;
  }
}
