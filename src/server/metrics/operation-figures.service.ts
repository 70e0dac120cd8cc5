import type { AnsweredOperation } from '../../graphql/metrics.plugin.ts';
import { Tally, type TallyCell } from '../../persistence/tally.model.ts';
import type { TimesReading } from './metric-registry.service.ts';

/** Upper bounds in seconds. */
export const timeBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

const unnamed = 'unnamed';
const unknown = 'other';

/** What is counted of the operations of one name. */
class NamedOperation {
  readonly outcomes = new Map<string, TallyCell>();
  /** The number of operations in each interval between two bounds, and beyond the last. */
  readonly between = new Float64Array(timeBounds.length + 1);
  seconds = 0;
}

/** Counts answered operations. Clients choose names as they like, so only known ones are told apart. */
export class OperationFigures {
  readonly byName = new Tally();
  readonly byField = new Tally();
  readonly #fields = new Map<string, TallyCell>();
  readonly #operations = new Map<string, NamedOperation>();
  readonly #known: ReadonlySet<string>;

  /** @param known names of operations: of documents that this server knows, or that are configured. */
  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  /** Runs once for each request, so it makes nothing that has been made before. */
  count({ name, field, outcome, seconds }: AnsweredOperation): void {
    const label = name === undefined ? unnamed : this.#known.has(name) ? name : unknown;
    const operation = this.#operations.get(label) ?? this.#begin(label);
    const cell = operation.outcomes.get(outcome) ?? this.#cell(operation, label, outcome);
    cell.value += 1;
    operation.seconds += seconds;
    let interval = 0;
    while (interval < timeBounds.length && seconds > (timeBounds[interval] ?? 0)) interval += 1;
    operation.between[interval] = (operation.between[interval] ?? 0) + 1;
    this.#countField(field, outcome);
  }

  times(): TimesReading[] {
    return [...this.#operations].map(([label, { between, seconds: sum }]) => {
      let count = 0;
      const upTo = [...between].map((number) => {
        count += number;
        return count;
      });
      return { label, upTo: upTo.slice(0, -1), count, sum };
    });
  }

  #countField(field: string, outcome: string): void {
    // Most are answered without a fault.
    const key = outcome === 'ok' ? field : `${field}\n${outcome}`;
    let cell = this.#fields.get(key);
    if (!cell) {
      cell = this.byField.cell(field, outcome);
      this.#fields.set(key, cell);
    }
    cell.value += 1;
  }

  #begin(label: string): NamedOperation {
    const operation = new NamedOperation();
    this.#operations.set(label, operation);
    return operation;
  }

  #cell({ outcomes }: NamedOperation, label: string, outcome: string): TallyCell {
    const cell = this.byName.cell(label, outcome);
    outcomes.set(outcome, cell);
    return cell;
  }
}
