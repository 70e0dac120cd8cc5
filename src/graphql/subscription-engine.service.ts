import {
  createSourceEventStream,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  OperationTypeNode,
} from 'graphql';
import { RequestContext, type RequestContextOptions } from '../api/request-context.service.ts';
import { requestError } from '../api/request-errors.model.ts';
import { FanOut } from '../events/fan-out.service.ts';
import { AwaitedEvents, areReady } from '../events/ready-events.model.ts';
import { byteText } from '../persistence/byte-text.model.ts';
import type { ApolloSettings } from './apollo.setup.ts';
import type { Documents } from './documents.service.ts';
import { formatError, logFaults, withoutSuggestions } from './error-masking.service.ts';
import { executeWithin } from './execution.service.ts';
import type { AnswerText } from './live/answer.model.ts';
import { EventDelivery } from './live/event-delivery.service.ts';
import { Selections } from './live/shared-answers.service.ts';
import type { Subscriber } from './live/subscriber.model.ts';
import { operationCost } from './operation-cost.service.ts';
import type { GivenDocument, PersistedDocuments } from './requests/persisted-documents.service.ts';

export interface SubscriptionRequest extends GivenDocument {
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/** Runs the subscriptions of sockets and streams of events, under the same limits as operations over HTTP. */
export class SubscriptionEngine {
  readonly #settings: ApolloSettings;
  readonly #documents: Documents;
  readonly #persisted: PersistedDocuments;
  readonly #format: typeof formatError;
  readonly #fanOut = new FanOut();
  readonly #selections: Selections;

  constructor(settings: ApolloSettings, documents: Documents, persisted: PersistedDocuments) {
    this.#settings = settings;
    this.#documents = documents;
    this.#persisted = persisted;
    this.#selections = new Selections((args, event, options) => this.#execute(args, event, options));
    this.#format = settings.production ? withoutSuggestions(formatError) : formatError;
  }

  /** @returns what to execute, or the errors of the document. */
  prepare({ operationName, variables, ...given }: SubscriptionRequest): ExecutionArgs | GraphQLError[] {
    try {
      const text = this.#persisted.textOf(given);
      if (text === undefined) return [complaint('The request names no document')];
      const prepared = this.#documents.read(text);
      if (Array.isArray(prepared)) return prepared;
      const { schema, document } = prepared;
      const operation = prepared.operation(operationName)?.definition;
      if (!operation)
        return [complaint('The document has no such operation, or has several and none was chosen')];
      if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
        const message = `Only subscriptions are sent here: send a ${operation.operation} by POST to /graphql`;
        return [complaint(message)];
      }
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
    if (!errors) return { json: `{"data":${data}}`, unavailable: false };
    const shown = this.shown(errors, contextValue.logger);
    const end = `"errors":${byteText(JSON.stringify(shown))}}`;
    return { json: data === undefined ? `{${end}` : `{"data":${data},${end}`, unavailable: isOutage(shown) };
  }
}

/** Whether an event could not be answered for lack of a database. */
export function isOutage(errors: readonly GraphQLFormattedError[]): boolean {
  return errors.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE');
}

function complaint(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

/** Too many subscriptions on one socket. */
export function tooManySubscriptions(maximum: number): GraphQLError {
  return requestError('RATE_LIMITED', `Open at most ${maximum} subscriptions on one socket`, {
    maximum,
  });
}
