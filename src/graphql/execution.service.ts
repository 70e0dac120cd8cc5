import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Budget, BudgetLimits } from '../api/operation-budget.service.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { textOfBytes } from '../persistence/byte-text.model.ts';
import { currentSpan, type Span, within } from '../persistence/tracing.service.ts';
import { outcomeOf, rootField } from './metrics.plugin.ts';
import { isPromise, writtenNull } from './plans/field-plan.model.ts';
import type { WrittenAnswer } from './plans/plan-run.service.ts';
import { type OperationArguments, preparedDocument } from './plans/planned-execution.service.ts';
import { executeRouted } from './read-routing.service.ts';

type Engine = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Runs an operation, or makes the answer to one event, within the budget of its context. An operation that
 * exceeds it is answered at once with only QUERY_TOO_COMPLEX; its remaining work ends at the next field. */
export function executeWithin(args: OperationArguments, limits: BudgetLimits): Promise<WrittenAnswer> {
  const span = currentSpan();
  return span ? executeRecorded(span, args, limits) : executeBounded(args, limits);
}

/** The same as a step of what is recorded. */
async function executeRecorded(
  parent: Span,
  args: OperationArguments,
  limits: BudgetLimits,
): Promise<WrittenAnswer> {
  const { schema, document, operationName } = args;
  const definition = preparedDocument(schema, document).operation(operationName)?.definition;
  const type = definition?.operation ?? 'operation';
  const name = definition?.name?.value;
  const span = parent.begin(`${type} ${name ?? (definition ? rootField(definition) : '')}`, 'internal', {
    'graphql.operation.type': type,
    ...(name !== undefined && { 'graphql.operation.name': name }),
  });
  try {
    const answer = await within(span, () => executeBounded(args, limits));
    span.end(answer.errors && outcomeOf(answer.errors.map((error) => error.toJSON())));
    return answer;
  } catch (error) {
    span.end('failed');
    throw error;
  }
}

async function executeBounded(args: OperationArguments, { bytes }: BudgetLimits): Promise<WrittenAnswer> {
  const { budget } = args.contextValue;
  try {
    const running = executeRouted(args);
    const answer = isPromise(running) ? await endedInTime(running, budget) : running;
    if (budget.isOver) return refusal(await budget.exhausted);
    if (fits(answer, bytes)) return answer;
    budget.exceed('bytes');
    return refusal(await budget.exhausted);
  } finally {
    budget.finish();
  }
}

function endedInTime(running: Promise<WrittenAnswer>, budget: Budget): Promise<WrittenAnswer> {
  return new Promise((resolve, reject) => {
    running.then(resolve, reject);
    budget.whenExhausted((excess) => resolve(refusal(excess)));
  });
}

/** Whether an answer is short enough as it is sent. */
function fits({ data = '', errors }: WrittenAnswer, bytes: number): boolean {
  return data.length + (errors ? Buffer.byteLength(JSON.stringify(errors)) : 0) <= bytes;
}

function refusal(excess: GraphQLError): WrittenAnswer {
  return { data: writtenNull, errors: [excess] };
}

/** An answer as the objects that `execute` of graphql-js returns. */
export function readAnswer({ data, errors }: WrittenAnswer): ExecutionResult {
  return { ...(errors && { errors }), ...(data !== undefined && { data: JSON.parse(textOfBytes(data)) }) };
}

/** Apollo Server accepts a custom executor only if a gateway provides the schema. */
export function executingEngine(schema: GraphQLSchema, limits: BudgetLimits): Engine {
  return {
    load: async () => ({
      executor: async ({ document, request, context }) => {
        const args = {
          schema,
          document,
          contextValue: context as RequestContext,
          variableValues: request.variables,
          operationName: request.operationName,
        };
        return readAnswer(await executeWithin(args, limits));
      },
    }),
    onSchemaLoadOrUpdate(use) {
      use({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
