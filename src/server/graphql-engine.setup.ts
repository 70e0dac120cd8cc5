import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { makeApollo } from '../graphql/apollo.setup.ts';
import { DirectAnswers } from '../graphql/direct-answers.service.ts';
import { Documents } from '../graphql/documents.service.ts';
import type { AnsweredOperation } from '../graphql/metrics.plugin.ts';
import { PersistedDocuments } from '../graphql/requests/persisted-documents.service.ts';
import { SlowOperations } from '../graphql/slow-operations.service.ts';
import { SubscriptionEngine } from '../graphql/subscription-engine.service.ts';
import { knownDocuments, knownOperations, tellUnfit } from './known-documents.setup.ts';
import { OperationFigures } from './metrics/operation-figures.service.ts';

/** What answers operations: ordinary ones directly, subscriptions by their engine, and all others by Apollo. */
export async function openGraphqlEngine(config: Config, schema: GraphQLSchema, logger: Logger) {
  const operations = new OperationFigures(knownOperations(config));
  const settings = {
    schema,
    limits: config.queryLimits,
    production: config.production,
    explorer: config.explorer,
    logger,
    answered: (operation: AnsweredOperation) => operations.count(operation),
    slow: new SlowOperations(config.slow.operationMs),
  };
  const checked = new Documents(settings);
  const source = knownDocuments(config);
  const documents = new PersistedDocuments(checked, source);
  tellUnfit(source, checked, logger);
  const apollo = makeApollo(settings, documents);
  await apollo.start();
  return {
    apollo,
    documents,
    operations,
    answers: new DirectAnswers(settings, checked),
    subscriptions: new SubscriptionEngine(settings, checked, documents),
  };
}

export type GraphqlEngine = Awaited<ReturnType<typeof openGraphqlEngine>>;
