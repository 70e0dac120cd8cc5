import type { ComplexityEstimator } from 'graphql-query-complexity';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Public } from '../api/auth.decorator.ts';
import { Node } from '../api/node.type.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { badArgument } from '../api/request-errors.model.ts';
import { parseId } from '../api/validation.checks.ts';
import { findNode } from './node.service.ts';

const mostNodes = 100;

/** The cost of an object times their number. Too many are refused before any is looked up. */
const nodesCost: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + (Array.isArray(args.ids) ? args.ids.length : 1) * childComplexity;

@Resolver()
export class NodeResolver {
  @Public('READ', 'LISTEN', 'CATALOG')
  @Query(() => Node, {
    nullable: true,
    description: 'The object with this id; null if it does not exist or the viewer may not see it.',
  })
  node(
    @Arg('id', () => ID, { description: 'The id of an object of any type.' }) given: string,
    @Ctx() context: RequestContext,
  ) {
    return findNode(context, parseId(given));
  }

  @Public('READ', 'LISTEN', 'CATALOG')
  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description:
      'The objects with these ids, in the order of the ids; null in place of each that does not exist or that the viewer may not see.',
    complexity: nodesCost,
  })
  nodes(
    @Arg('ids', () => [ID], { description: '1 to 100 ids of objects of any types.' }) given: string[],
    @Ctx() context: RequestContext,
  ) {
    if (given.length < 1 || given.length > mostNodes)
      throw badArgument('ids', `expected 1 to ${mostNodes} ids, got ${given.length}`);
    const ids = given.map((id, index) => parseId(id, `ids.${index}`));
    return ids.map((id) => findNode(context, id));
  }
}
