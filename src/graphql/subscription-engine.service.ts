import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
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
import type { RequestContext } from '../api/request-context.service.ts';
import { requestError } from '../api/request-errors.model.ts';
import { FanOut } from '../events/fan-out.service.ts';
import type { ApolloSettings } from './apollo.setup.ts';
import { formatError, logFaults, withoutSuggestions } from './error-masking.service.ts';
import { executeWithin } from './execution.service.ts';
import { knownOperationRule, limitsRule, onceRule } from './limits.rule.ts';
import { operationCost } from './operation-cost.service.ts';

/** Characters of cached parsed and validated documents: clients send the same few. */
const cachedCharacters = 2_000_000;

export interface SubscriptionRequest {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

export interface SubscriberHooks {
  /** The user of the subscription: events are delivered in rotation among users. */
  user: string;
  /** Creates a context for the beginning, or for one event. May throw, which ends the subscription. */
  makeContext(): RequestContext;
  /** Called when events may arrive.
   * @returns a function called once when they no longer may. */
  begun(): () => void;
  /** Runs the subscription's work for its viewer: `read` for as long as the next event takes to arrive, the others
   * as any request. */
  within<Value>(task: 'begin' | 'read' | 'resolve', work: () => Promise<Value> | Value): Promise<Value>;
  /** Called when more waits to be delivered than is kept. */
  overflowed(): void;
}

/** Runs the subscriptions of sockets, under the same limits as operations over HTTP. */
export class SubscriptionEngine {
  readonly #schema: GraphQLSchema;
  readonly #settings: ApolloSettings;
  readonly #rules: ValidationRule[];
  readonly #format: typeof formatError;
  readonly #fanOut = new FanOut();
  readonly #documents = new LRUCache<string, DocumentNode>({
    maxSize: cachedCharacters,
    sizeCalculation: (_document, text) => text.length + 1,
  });

  constructor(settings: ApolloSettings) {
    const { schema, limits, production } = settings;
    this.#schema = schema;
    this.#settings = settings;
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

  /** Begins a subscription. Each event is executed with its own context. */
  async subscribe(args: ExecutionArgs, { user, makeContext, begun, within, overflowed }: SubscriberHooks) {
    const source = await within('begin', () =>
      createSourceEventStream({ ...args, contextValue: makeContext() }),
    );
    if (!(Symbol.asyncIterator in source)) return source;
    if ('overflow' in source && source.overflow instanceof Promise) source.overflow.catch(overflowed);
    const { budget } = this.#settings.limits;
    const answer = (event: unknown) =>
      executeWithin({ ...args, rootValue: event, contextValue: makeContext() }, budget);
    return mapEvents(source, {
      read: (next) => within('read', next),
      resolve: (event) => this.#fanOut.run(user, () => within('resolve', () => answer(event))),
      onEnd: begun(),
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

type Results = AsyncIterableIterator<ExecutionResult, undefined>;

interface EventMapping {
  /** Runs the wait for the next event. */
  read<Value>(next: () => Promise<Value>): Promise<Value>;
  /** Makes the answer to one event; an error ends the subscription. */
  resolve(event: unknown): Promise<ExecutionResult> | ExecutionResult;
  /** Called once, however it ends. */
  onEnd(): void;
}

/** The answers to the events of a subscription. Not a generator, which would accept `return` only when it is not
 * waiting for the next event. */
function mapEvents(source: AsyncIterable<unknown>, { read, resolve, onEnd }: EventMapping): Results {
  const events = source[Symbol.asyncIterator]();
  let ended = false;
  const end = async () => {
    if (ended) return;
    ended = true;
    onEnd();
    await events.return?.();
  };
  const results: Results = {
    async next() {
      try {
        const event = await read(() => events.next());
        if (!event.done && !ended) return { done: false, value: await resolve(event.value) };
      } catch (error) {
        await end();
        throw error;
      }
      await end();
      return { done: true, value: undefined };
    },
    async return() {
      await end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}
