import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { BudgetLimits } from '../api/operation-budget.service.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { costPlugin } from './cost.plugin.ts';
import { formatError, withoutSuggestions } from './error-masking.service.ts';
import { errorsPlugin } from './errors.plugin.ts';
import { executingEngine } from './execution.service.ts';
import { type DocumentLimits, knownOperationRule, limitsRule, onceRule } from './limits.rule.ts';
import { type AnsweredOperation, metricsPlugin } from './metrics.plugin.ts';
import type { PersistedDocuments } from './requests/persisted-documents.service.ts';
import { trustPlugin } from './requests/trust.plugin.ts';
import { sandbox } from './sandbox.plugin.ts';
import { secretsPlugin } from './secrets.plugin.ts';
import type { SlowOperations } from './slow-operations.service.ts';
import { statusPlugin } from './status.plugin.ts';
import { uploadsPlugin } from './uploads.plugin.ts';

/** Limits on one request. All but the budget are checked before any resolver runs. */
export interface QueryLimits extends DocumentLimits {
  /** A limit of the parser, so that a long document is not even read to its end. */
  tokens: number;
  /** The estimated number of fields in the answer; a list counts once for each requested entry. */
  cost: number;
  /** What an admitted operation may actually spend. */
  budget: BudgetLimits;
}

export interface ApolloSettings {
  schema: GraphQLSchema;
  limits: QueryLimits;
  production: boolean;
  /** Whether there is a page for developers, and tools may read the schema. */
  explorer: boolean;
  logger: Logger;
  /** Called for each answered operation. */
  answered(operation: AnsweredOperation): void;
  slow: SlowOperations;
}

/** The GraphQL engine. It caches parsed and validated documents by their text (30 MiB of them). */
export function makeApollo(
  { schema, limits, production, explorer, logger, answered, slow }: ApolloSettings,
  persisted: PersistedDocuments,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: executingEngine(schema, limits.budget),
    logger,
    introspection: explorer,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    maxRecursiveSelections: true,
    cache: 'bounded',
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [knownOperationRule, onceRule, limitsRule(limits)],
    validationOptions: { maxErrors: 5 },
    // Compact, not for people: half of Apollo's own time for it went into spaces and line ends.
    stringifyResult: (result) => JSON.stringify(result),
    formatError: production ? withoutSuggestions(formatError) : formatError,
    plugins: [
      // It wraps every field, for headers that nothing here sets.
      ApolloServerPluginCacheControlDisabled(),
      trustPlugin(persisted),
      uploadsPlugin(),
      costPlugin(limits.cost),
      errorsPlugin(),
      metricsPlugin(answered, slow),
      statusPlugin(),
      secretsPlugin(),
      sandbox(explorer),
    ],
  });
}
