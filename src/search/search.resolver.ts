import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { pageCost } from '../api/cost.model.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { badArgument } from '../api/request-errors.model.ts';
import { search } from './search.service.ts';
import { SearchResults } from './search-results.type.ts';

const mostOfEachKind = 100;

@Resolver()
export class SearchResolver {
  @Query(() => SearchResults, {
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
