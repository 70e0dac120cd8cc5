import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { lookUpsIn } from '../persistence/tally.model.ts';
import { type DocumentLimits, knownOperationRule, limitsRule, onceRule } from './limits.rule.ts';
import { type PreparedDocument, preparedDocument } from './plans/planned-execution.service.ts';

/** Characters of kept documents: clients send the same few. */
const keptCharacters = 2_000_000;
const { hits, misses } = lookUpsIn('documents');

export interface DocumentSettings {
  schema: GraphQLSchema;
  limits: DocumentLimits & { tokens: number };
  production: boolean;
  explorer: boolean;
}

/** Parses and validates documents, and keeps those that may run, by their texts. */
export class Documents {
  readonly #settings: DocumentSettings;
  readonly #rules: ValidationRule[];
  readonly #kept = new LRUCache<string, PreparedDocument>({
    maxSize: keptCharacters,
    sizeCalculation: (_document, text) => text.length + 1,
  });

  constructor(settings: DocumentSettings) {
    this.#settings = settings;
    this.#rules = [...specifiedRules, knownOperationRule, onceRule, limitsRule(settings.limits)];
    if (!settings.explorer) this.#rules.push(NoSchemaIntrospectionCustomRule);
  }

  /** @returns the document, or why it may not run. */
  read(text: string): PreparedDocument | GraphQLError[] {
    const kept = this.#kept.get(text);
    if (kept) {
      hits.value += 1;
      return kept;
    }
    misses.value += 1;
    const { schema, limits, production } = this.#settings;
    let document: DocumentNode;
    try {
      document = parse(text, { maxTokens: limits.tokens });
    } catch (error) {
      if (error instanceof GraphQLError) return coded([error], 'GRAPHQL_PARSE_FAILED');
      throw error;
    }
    const options = { maxErrors: 5, hideSuggestions: production };
    const errors = validate(schema, document, this.#rules, options);
    if (errors.length > 0) return coded(errors, 'GRAPHQL_VALIDATION_FAILED');
    const prepared = preparedDocument(schema, document);
    this.#kept.set(text, prepared);
    return prepared;
  }
}

/** Gives errors of the engine the code that they have in Apollo. */
function coded(errors: readonly GraphQLError[], code: string): GraphQLError[] {
  for (const { extensions } of errors) extensions.code ??= code;
  return [...errors];
}
