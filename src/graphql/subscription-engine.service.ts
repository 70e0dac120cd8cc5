import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { RequestContext, type RequestContextOptions } from '../api/request-context.service.ts';
import { requestError } from '../api/request-errors.model.ts';
import { FanOut } from '../events/fan-out.service.ts';
import { AwaitedEvents, areReady } from '../events/ready-events.model.ts';
import type { ApolloSettings } from './apollo.setup.ts';
import { formatError, logFaults, withoutSuggestions } from './error-masking.service.ts';
import { executeWithin } from './execution.service.ts';
import { knownOperationRule, limitsRule, onceRule } from './limits.rule.ts';
import type { AnswerText } from './live/answer.model.ts';
import { EventDelivery } from './live/event-delivery.service.ts';
import { Selections } from './live/shared-answers.service.ts';
import type { Subscriber } from './live/subscriber.model.ts';
import { operationCost } from './operation-cost.service.ts';

/** Characters of cached parsed and validated documents: clients send the same few. */
const cachedCharacters = 2_000_000;

export interface SubscriptionRequest {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/** Runs the subscriptions of sockets, under the same limits as operations over HTTP. */
export class SubscriptionEngine {
  readonly #schema: GraphQLSchema;
  readonly #settings: ApolloSettings;
  readonly #rules: ValidationRule[];
  readonly #format: typeof formatError;
  readonly #fanOut = new FanOut();
  readonly #selections: Selections;
  readonly #documents = new LRUCache<string, DocumentNode>({
    maxSize: cachedCharacters,
    sizeCalculation: (_document, text) => text.length + 1,
  });

  constructor(settings: ApolloSettings) {
    const { schema, limits, production } = settings;
    this.#schema = schema;
    this.#settings = settings;
    this.#selections = new Selections((args, event, options) => this.#execute(args, event, options));
    this.#rules = [...specifiedRules, knownOperationRule, onceRule, limitsRule(limits)];
    if (production) this.#rules.push(NoSchemaIntrospectionCustomRule);
    this.#format = production ? withoutSuggestions(formatError) : formatError;
  }

  /** @returns what to execute, or the errors of the document. */
  prepare({ query, operationName, variables }: SubscriptionRequest): ExecutionArgs | GraphQLError[] {
    try {
      const document = this.#documents.get(query) ?? this.#parse(query);
      if (Array.isArray(document)) return document;
      const operation = getOperationAST(document, operationName);
      if (!operation)
        return [complaint('The document has no such operation, or has several and none was chosen')];
      if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
        const message = `Only subscriptions go over a WebSocket: send a ${operation.operation} by POST`;
        return [complaint(message)];
      }
      const schema = this.#schema;
      operationCost({ schema, document, operation, variables }, this.#settings.limits.cost);
      return {
        schema,
        document,
        operationName,
        variableValues: variables,
        options: { maxCoercionErrors: 5 },
      };
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  /** Begins a subscription. Its events are answered past graphql-ws, which only hears of its end. */
  async subscribe(args: ExecutionArgs, subscriber: Subscriber) {
    const source = await subscriber.within('begin', () => {
      const options = subscriber.contextOptions(subscriber.asker().viewer);
      return createSourceEventStream({ ...args, contextValue: new RequestContext(options) });
    });
    if (!(Symbol.asyncIterator in source)) return source;
    if ('overflow' in source && source.overflow instanceof Promise)
      source.overflow.catch(() => subscriber.overflowed());
    const events = areReady(source) ? source : new AwaitedEvents(source);
    subscriber.begun();
    return new EventDelivery({
      subscriber,
      events,
      fanOut: this.#fanOut,
      selections: this.#selections,
      args,
    });
  }

  /** Errors as clients may see them; logs the others. */
  shown(errors: readonly GraphQLError[], logger = this.#settings.logger): GraphQLFormattedError[] {
    logFaults(logger, errors);
    return errors.map((error) =>
      // An error thrown by a stream has no path, and would be taken for one of the engine.
      this.#format(error.toJSON(), error.path ? error : (error.originalError ?? error)),
    );
  }

  /** Makes the answer to an event, as it is sent. */
  async #execute(
    args: ExecutionArgs,
    rootValue: unknown,
    options: RequestContextOptions,
  ): Promise<AnswerText> {
    const contextValue = new RequestContext(options);
    const { budget } = this.#settings.limits;
    const { data, errors } = await executeWithin({ ...args, rootValue, contextValue }, budget);
    if (!errors) return { json: JSON.stringify({ data }), unavailable: false };
    const shown = this.shown(errors, options.logger);
    return { json: JSON.stringify({ data, errors: shown }), unavailable: isOutage(shown) };
  }

  #parse(query: string): DocumentNode | GraphQLError[] {
    const { limits, production } = this.#settings;
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: limits.tokens });
    } catch (error) {
      if (error instanceof GraphQLError) return coded([error], 'GRAPHQL_PARSE_FAILED');
      throw error;
    }
    const options = { maxErrors: 5, hideSuggestions: production };
    const errors = validate(this.#schema, document, this.#rules, options);
    if (errors.length > 0) return coded(errors, 'GRAPHQL_VALIDATION_FAILED');
    this.#documents.set(query, document);
    return document;
  }
}

/** Whether an event could not be answered for lack of a database. */
export function isOutage(errors: readonly GraphQLFormattedError[]): boolean {
  return errors.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE');
}

function complaint(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

/** Gives errors of the engine the code that they have over HTTP. */
function coded(errors: readonly GraphQLError[], code: string): GraphQLError[] {
  for (const { extensions } of errors) extensions.code ??= code;
  return [...errors];
}

/** Too many subscriptions on one socket. */
export function tooManySubscriptions(maximum: number): GraphQLError {
  return requestError('RATE_LIMITED', `Open at most ${maximum} subscriptions on one socket`, {
    maximum,
  });
}
