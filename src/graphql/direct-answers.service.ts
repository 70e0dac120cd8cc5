import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../api/request-context.service.ts';
import { byteText, textOfBytes } from '../persistence/byte-text.model.ts';
import type { ApolloSettings } from './apollo.setup.ts';
import type { Documents } from './documents.service.ts';
import { formatError, logFaults, withoutSuggestions } from './error-masking.service.ts';
import { type AnswerHead, headOf } from './errors.plugin.ts';
import { executeWithin } from './execution.service.ts';
import { outcomeOf, reportCost, reportOperation, rootField } from './metrics.plugin.ts';
import { operationCost } from './operation-cost.service.ts';
import type { Variables } from './plans/conditions.model.ts';
import type { WrittenAnswer } from './plans/plan-run.service.ts';
import type { PreparedDocument, PreparedOperation } from './plans/planned-execution.service.ts';
import type { AnswerPolicy } from './requests/answer-policy.model.ts';
import { prefersOwnType } from './status.plugin.ts';

/** An operation that can be executed at once. */
export interface ReadyOperation {
  prepared: PreparedDocument;
  operation: PreparedOperation;
  variables: Variables;
  /** The estimate. */
  cost: number;
  contentType: string;
  isQuery: boolean;
}

export interface HttpAnswer extends AnswerHead {
  contentType: string;
  /** As byte text. */
  body: string;
  /** How it may be kept and sent. */
  policy: AnswerPolicy;
  /** Whether it has errors. */
  isFaulty: boolean;
}

/** The parameters of a request, as GraphQL over HTTP names them. */
export interface GivenRequest {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

/** Extensions that change nothing once the document is found: clients of Apollo send them with each request. */
const spentExtensions = new Set(['persistedQuery', 'clientLibrary']);

/** Of an answer that has nothing but an error. */
const plainPolicy: AnswerPolicy = { maxAge: 0, hasLinks: false, hasSecrets: false };

/** Types of the `Accept` headers so far; clients send few different ones. */
const acceptsKept = 1000;

/** Answers ordinary operations: queries by GET, and those in a POST of JSON, that are valid in every respect. All else is
 * left to Apollo Server, which knows how to refuse it, and which reads forms with files. For an ordinary operation, Apollo's pipeline and its HTTP integration take longer than everything else, and lead to the
 * same answer. */
export class DirectAnswers {
  readonly #settings: ApolloSettings;
  readonly #documents: Documents;
  readonly #format: typeof formatError;
  readonly #contentTypes = new Map<string, string | undefined>();

  constructor(settings: ApolloSettings, documents: Documents) {
    this.#settings = settings;
    this.#documents = documents;
    this.#format = settings.production ? withoutSuggestions(formatError) : formatError;
  }

  /** @param accept the header of the request.
   * @returns undefined for what is left to Apollo Server. */
  prepare(given: GivenRequest, accept: string | undefined): ReadyOperation | undefined {
    const contentType = this.#contentType(accept);
    const { query, operationName, variables, extensions } = given;
    if (!contentType || typeof query !== 'string' || !areSpent(extensions)) return undefined;
    if (operationName != null && typeof operationName !== 'string') return undefined;
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
    const prepared = this.#documents.read(query);
    const operation = Array.isArray(prepared) ? undefined : prepared.operation(operationName);
    if (!operation || Array.isArray(prepared)) return undefined;
    if (operation.definition.operation === 'subscription') return undefined;
    const values = (variables ?? {}) as Variables;
    const cost = this.#costOf(prepared, operation, values);
    if (cost === undefined) return undefined;
    return {
      prepared,
      operation,
      variables: values,
      cost,
      contentType,
      isQuery: operation.definition.operation === 'query',
    };
  }

  /** Executes the operation. */
  async answer(ready: ReadyOperation, context: RequestContext): Promise<HttpAnswer> {
    const { definition } = ready.operation;
    const began = performance.now();
    const field = rootField(definition);
    const operationName = definition.name?.value;
    reportOperation(operationName ?? field);
    const answer = await executeWithin(
      {
        schema: ready.prepared.schema,
        document: ready.prepared.document,
        operationName,
        variableValues: ready.variables,
        contextValue: context,
      },
      this.#settings.limits.budget,
    );
    const errors = answer.errors && this.#shown(answer.errors, context, operationName);
    const { isOver, nodes } = context.budget;
    const cost = isOver ? ready.cost : Math.max(ready.cost, nodes);
    const body = textOf(answer, errors, cost);
    const { operation } = ready;
    operation.longestAnswer = Math.max(operation.longestAnswer ?? 0, body.length);
    reportCost(cost);
    const ms = performance.now() - began;
    const { answered, slow } = this.#settings;
    answered({ name: operationName, field, outcome: outcomeOf(errors), seconds: ms / 1000 });
    if (ms >= slow.fromMs)
      slow.tell(context.logger, { ms, document: ready.prepared.document, variables: ready.variables });
    return {
      ...headOf(errors, () => answer.data && JSON.parse(textOfBytes(answer.data))),
      contentType: ready.contentType,
      body,
      policy: operation.policy,
      isFaulty: errors !== undefined,
    };
  }

  /** The answer to a request whose document was refused. */
  refuse(error: GraphQLError, accept: string | undefined): HttpAnswer & { status: number } {
    const { http } = error.extensions as { http?: { status?: number } };
    this.#settings.answered({
      name: undefined,
      field: 'none',
      outcome: outcomeOf([error.toJSON()]),
      seconds: 0,
    });
    return {
      status: http?.status ?? 400,
      contentType: this.#contentType(accept) ?? jsonType,
      body: `{"errors":${byteText(JSON.stringify([this.#format(error.toJSON(), error)]))}}`,
      policy: plainPolicy,
      isFaulty: true,
    };
  }

  #costOf(
    { schema, document }: PreparedDocument,
    { definition: operation }: PreparedOperation,
    variables: Record<string, unknown>,
  ): number | undefined {
    try {
      return operationCost({ schema, document, operation, variables }, this.#settings.limits.cost);
    } catch {
      // Apollo Server finds the same fault again, and tells it.
      return undefined;
    }
  }

  #shown(errors: readonly GraphQLError[], { logger }: RequestContext, operationName: string | undefined) {
    logFaults(logger, errors, { operationName });
    return errors.map((error): GraphQLFormattedError => {
      const { extensions } = error;
      const code = extensions.code ?? 'INTERNAL_SERVER_ERROR';
      return this.#format({ ...error.toJSON(), extensions: { ...extensions, code } }, error);
    });
  }

  #contentType(accept: string | undefined): string | undefined {
    if (accept === undefined || accept === '*/*') return jsonType;
    if (this.#contentTypes.has(accept)) return this.#contentTypes.get(accept);
    const type = prefersOwnType(accept) ? ownType : plainType(accept);
    if (this.#contentTypes.size < acceptsKept) this.#contentTypes.set(accept, type);
    return type;
  }
}

function areSpent(extensions: unknown): boolean {
  if (extensions == null) return true;
  const names = typeof extensions === 'object' ? Object.keys(extensions) : [];
  return names.length > 0 && names.every((name) => spentExtensions.has(name));
}

const jsonType = 'application/json; charset=utf-8';
const ownType = 'application/graphql-response+json; charset=utf-8';

/** @returns undefined where it takes more than a look to see whether JSON is accepted. */
function plainType(accept: string): string | undefined {
  const isPlain =
    /^[^;]*(?:application\/json|\*\/\*)/.test(accept) && !/q\s*=\s*0(?:\.0*)?\s*(?:,|$)/.test(accept);
  return isPlain && !accept.includes('graphql-response') ? jsonType : undefined;
}

/** The fields in the order in which Apollo Server sends them. */
function textOf({ data }: WrittenAnswer, errors: readonly GraphQLFormattedError[] | undefined, cost: number) {
  const begin = errors ? `{"errors":${byteText(JSON.stringify(errors))},` : '{';
  const middle = data === undefined ? '' : `"data":${data},`;
  return `${begin}${middle}"extensions":{"cost":${cost}}}`;
}
