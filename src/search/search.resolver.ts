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
      'Looks for a text in titles and names: what is called exactly so comes first, then what begins so, then what has all the words, whole or begun, in any order, then what has them written apart or together, then what has them but for one typing mistake in a word of four letters or more; among equals, what is played most.',
    complexity: pageCost,
  })
  search(
    @Arg('query', () => String, {
      description: 'Any text. Of a long one, the first 200 characters and 10 words count.',
    })
    query: string,
    @Arg('first', () => Int, {
      defaultValue: 10,
      description: `How many of each kind at most: 1 to ${mostOfEachKind}.`,
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
