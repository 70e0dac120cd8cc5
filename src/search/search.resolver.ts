import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Public } from '../api/auth.decorator.ts';
import { CacheFor, catalogSeconds } from '../api/cache-control.decorator.ts';
import { countedAbove, pageCost } from '../api/cost.model.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { badArgument } from '../api/request-errors.model.ts';
import { Album } from '../catalog/albums/album.entity.ts';
import { Artist } from '../catalog/artists/artist.entity.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import { Playlist } from '../library/playlists/playlist.entity.ts';
import { search } from './search.service.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'The best matches of each kind, best first. Accents, case, word order and typing mistakes are tolerated.',
})
class SearchResults {
  @Field(() => [Song], {
    description: 'Matched by title, artist name and album title.',
    complexity: countedAbove,
  })
  songs!: Song[];

  @Field(() => [Album], {
    description: 'Matched by title and artist name.',
    complexity: countedAbove,
  })
  albums!: Album[];

  @Field(() => [Artist], { description: 'Matched by name.', complexity: countedAbove })
  artists!: Artist[];

  @Field(() => [Playlist], {
    description: "Matched by name and description: public playlists and the viewer's own.",
    complexity: countedAbove,
  })
  playlists!: Playlist[];
}

const mostOfEachKind = 100;

@Resolver()
export class SearchResolver {
  @Public('READ')
  @CacheFor(catalogSeconds)
  @Query(() => SearchResults, {
    nullable: true,
    description:
      'Searches titles and names. Exact matches come first, then names that begin with the text, then names that contain all its words or word beginnings in any order, then names with the words written apart or together, then names with one typing mistake in a word of four letters or more. Ties are broken by play count.',
    complexity: pageCost,
  })
  search(
    @Arg('query', () => String, {
      description: 'Any text. Only the first 200 characters and 10 words are used.',
    })
    query: string,
    @Arg('first', () => Int, {
      defaultValue: 10,
      description: `Maximum number of each kind: 1 to ${mostOfEachKind}.`,
    })
    first: number,
    @Ctx() context: RequestContext,
  ) {
    if (first < 1 || first > mostOfEachKind) {
      throw badArgument('first', `expected 1 to ${mostOfEachKind}, got ${first}`);
    }
    return search(context, query, first);
  }
}
