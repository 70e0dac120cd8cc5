/** Figures of the statements of one name. */
export interface StatementFigures {
  done: number;
  failed: number;
  milliseconds: number;
}

/** Names of which figures are kept; further ones count together. */
const mostNames = 400;
const others = 'other';

/** The figures of a pool's statements, by their names. */
export class StatementBook {
  readonly #byName = new Map<string, StatementFigures>();

  /** The figures of a name, to be counted in. */
  of(name: string): StatementFigures {
    return this.#byName.get(name) ?? this.#begin(name);
  }

  entries(): IterableIterator<[string, StatementFigures]> {
    return this.#byName.entries();
  }

  #begin(name: string): StatementFigures {
    if (this.#byName.size >= mostNames && name !== others) return this.of(others);
    const figures = { done: 0, failed: 0, milliseconds: 0 };
    this.#byName.set(name, figures);
    return figures;
  }
}

/** Characters of a statement in which its table is looked for. */
const head = 1000;
const table = '\\(*\\s*(?:only\\s+)?(?:"?\\w+"?\\.)?"?(\\w+)';
const afterFrom = new RegExp(`\\bfrom\\s+${table}`, 'gi');
const afterInto = new RegExp(`\\binto\\s+${table}`, 'i');
const afterUpdate = new RegExp(`\\bupdate\\s+${table}`, 'i');
const begun = /^\s*\(?\s*([a-z]+)/i;
/** What follows `from` where rows are selected of a subquery. */
const noTables = new Set(['select', 'lateral', 'values']);
const bare = ['begin', 'commit', 'rollback', 'savepoint', 'release', 'set', 'show', 'copy'].concat([
  ...['call', 'notify', 'listen', 'unlisten', 'lock', 'create', 'drop', 'alter', 'truncate', 'analyze'],
  ...['vacuum', 'start', 'deallocate', 'discard', 'do'],
]);
const bareVerbs = new Set(bare);

/** A name for a statement that was given none: what it does, and to which table. It has no part of the values. */
export function nameOfStatement(text: string): string {
  const verb = begun.exec(text)?.[1]?.toLowerCase() ?? '';
  switch (verb) {
    case 'select':
    case 'with':
      return named(verb, tableIn(text.slice(0, head)));
    case 'insert':
      return named(verb, afterInto.exec(text.slice(0, head))?.[1]);
    case 'update':
      return named(verb, afterUpdate.exec(text.slice(0, head))?.[1]);
    case 'delete':
      return named(verb, tableIn(text.slice(0, head)));
    default:
      return bareVerbs.has(verb) ? verb : others;
  }
}

function tableIn(text: string): string | undefined {
  // A value may contain the word, but stands after the table.
  for (const [, found = ''] of text.matchAll(afterFrom)) if (!noTables.has(found.toLowerCase())) return found;
  return undefined;
}

function named(verb: string, found: string | undefined): string {
  return found === undefined ? verb : `${verb} ${found.toLowerCase()}`;
}

/** Texts with escapes, texts, and numbers; names in quotes, parameters, and names with digits are left. */
const literals = /\bE'(?:[^'\\]|''|\\.)*'|'(?:[^']|'')*'|("(?:[^"]|"")*"|\$\d+|[a-z_]\w*)|\b\d[\w.]*/gi;

/** A statement without the values that stand in it. */
export function withoutValues(text: string): string {
  return text.replaceAll(
    literals,
    (found, kept: string | undefined) => kept ?? (/\d/.test(found[0] ?? '') ? '0' : "'…'"),
  );
}
