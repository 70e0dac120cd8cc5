import type { DocumentNode, ExecutionArgs } from 'graphql';
import type { RequestContextOptions } from '../../api/request-context.service.ts';
import { lookUpsIn } from '../../persistence/tally.model.ts';
import { Answer, type AnswerText } from './answer.model.ts';
import { type Asker, Dependence, rightsOf } from './rights.model.ts';
import type { Subscriber } from './subscriber.model.ts';

/** Makes the answer to an event, as JSON. */
export type Execution = (
  args: ExecutionArgs,
  event: unknown,
  options: RequestContextOptions,
) => Promise<AnswerText>;

const { hits, misses } = lookUpsIn('event_answers');

/** Subscriptions that select the same with the same variables. Each event is executed once for all whose rights are
 * the same, as far as the answer depends on them; that shows as it is made. */
export class Selection {
  readonly args: ExecutionArgs;
  /** Number of its subscriptions. */
  subscriptions = 0;
  readonly #execute: Execution;
  /** What of their viewers answers have depended on until now. */
  #dependence = 0;
  readonly #answers = new WeakMap<object, Map<string, Answer>>();
  /** What was found last: many ask for the same, one after the other. */
  #last: { event: object; rights: string; answer: Answer } | undefined;

  constructor({ schema, document, operationName, variableValues }: ExecutionArgs, execute: Execution) {
    this.args = { schema, document, operationName, variableValues };
    this.#execute = execute;
  }

  /** The answer to an event, which may be on its way. Ask again when it is ready: it may turn out to be another's.
   * @param event shared if it is one object for several subscriptions. */
  answer(event: unknown, asker: Asker, subscriber: Subscriber): Answer {
    if (typeof event !== 'object' || event === null) return this.#make(event, asker, subscriber);
    const rights = rightsOf(asker, this.#dependence);
    const answer = this.#find(event, rights);
    if (answer && answer.until > performance.now()) {
      hits.value += 1;
      return answer;
    }
    misses.value += 1;
    return this.#makeShared(event, asker, subscriber);
  }

  #find(event: object, rights: string): Answer | undefined {
    if (this.#last?.event === event && this.#last.rights === rights) return this.#last.answer;
    const answer = this.#answers.get(event)?.get(rights);
    if (answer?.isReady) this.#last = { event, rights, answer };
    return answer;
  }

  #makeShared(event: object, asker: Asker, subscriber: Subscriber): Answer {
    let answers = this.#answers.get(event);
    if (!answers) {
      answers = new Map();
      this.#answers.set(event, answers);
    }
    this.#last = undefined;
    const rights = rightsOf(asker, this.#dependence);
    const answer = this.#make(event, asker, subscriber, answers);
    answers.set(rights, answer);
    return answer;
  }

  #make(event: unknown, asker: Asker, subscriber: Subscriber, among?: Map<string, Answer>): Answer {
    const answer = new Answer(asker);
    const dependence = new Dependence();
    const believed = this.#dependence;
    const settle = () => {
      this.#dependence |= dependence.seen;
      // Answers depend on more than was known when it began: whose rights are the same has to be asked again.
      if (believed !== this.#dependence) among?.set(rightsOf(asker, this.#dependence), answer);
      answer.settle(dependence.seen);
    };
    const options = dependence.watch(subscriber.contextOptions(asker.viewer));
    subscriber
      .within('resolve', () => this.#execute(this.args, event, options))
      .then(
        ({ json, unavailable }) => {
          answer.bytes = Buffer.from(json, 'latin1');
          answer.unavailable = unavailable;
          settle();
        },
        (error) => {
          answer.failure = error;
          settle();
        },
      );
    return answer;
  }
}

/** The selections of all subscriptions of a process. */
export class Selections {
  readonly #execute: Execution;
  readonly #selections = new WeakMap<DocumentNode, Map<string, Selection>>();

  constructor(execute: Execution) {
    this.#execute = execute;
  }

  /** The selection of one more subscription. Call `leave` when that is over. */
  enter(args: ExecutionArgs): Selection {
    let selections = this.#selections.get(args.document);
    if (!selections) {
      selections = new Map();
      this.#selections.set(args.document, selections);
    }
    const key = keyOf(args);
    let selection = selections.get(key);
    if (!selection) {
      selection = new Selection(args, this.#execute);
      selections.set(key, selection);
    }
    selection.subscriptions += 1;
    return selection;
  }

  /** Call it once for each subscription. */
  leave(selection: Selection): void {
    selection.subscriptions -= 1;
    const { args } = selection;
    if (selection.subscriptions === 0) this.#selections.get(args.document)?.delete(keyOf(args));
  }
}

function keyOf({ operationName, variableValues }: ExecutionArgs): string {
  return JSON.stringify([operationName ?? null, variableValues ?? null]);
}
