import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLFormattedError, Kind, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../api/request-context.service.ts';
import { errorCodes } from '../api/request-errors.model.ts';
import { RequestScope } from '../persistence/request-scope.service.ts';
import type { SlowOperations } from './slow-operations.service.ts';

/** An answered operation, described by a limited set of words. */
export interface AnsweredOperation {
  /** As the client chose it; undefined for one without a name. */
  name: string | undefined;
  /** The root field, `several`, or `none` if no field was executed. Not the operation's name, which clients
   * choose. */
  field: string;
  /** `ok`, or the code of the first error. */
  outcome: string;
  seconds: number;
}

/** Reports each operation for the metrics and the log. */
export function metricsPlugin(
  answered: (operation: AnsweredOperation) => void,
  slow: SlowOperations,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const begun = performance.now();
      let field = 'none';
      let name: string | undefined;
      return {
        async didResolveOperation({ operation, operationName }) {
          if (!operation) return;
          field = rootField(operation);
          name = operationName ?? undefined;
          reportOperation(name ?? field);
        },
        async willSendResponse({ response, document, request, contextValue }) {
          const result = response.body.kind === 'single' ? response.body.singleResult : undefined;
          const ms = performance.now() - begun;
          answered({ name, field, outcome: outcomeOf(result?.errors), seconds: ms / 1000 });
          const cost = result?.extensions?.cost;
          if (typeof cost === 'number') reportCost(cost);
          if (document && ms >= slow.fromMs)
            slow.tell(contextValue.logger, { ms, document, variables: request.variables });
        },
      };
    },
  };
}

/** Names the operation of the current request, for its line in the log. */
export function reportOperation(name: string): void {
  const scope = RequestScope.current();
  if (scope) scope.operation = name;
}

/** Notes the cost of the operation of the current request, for its line in the log. */
export function reportCost(cost: number): void {
  const scope = RequestScope.current();
  if (scope) scope.cost = cost;
}

/** The root field of an operation, or `several`. */
export function rootField({ selectionSet }: OperationDefinitionNode): string {
  const [first, ...others] = selectionSet.selections;
  if (others.length > 0 || first?.kind !== Kind.FIELD) return 'several';
  return first.name.value;
}

/** `ok`, or the code of the first error. */
export function outcomeOf(errors: readonly GraphQLFormattedError[] | undefined): string {
  if (!errors) return 'ok';
  const code = errors[0]?.extensions?.code;
  return errorCodes.find((known) => known === code) ?? 'INVALID_REQUEST';
}
