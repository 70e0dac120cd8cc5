import { type ClientBase } from 'pg';
import { ConnectionStatements } from './connection-statements.service.ts';
import { beginning, isStatement, type SendQuery, sendAfter, textOf } from './preceded-statement.service.ts';
import { nameOfPrepared } from './prepared.queries.ts';

/** Settings of PostgreSQL by name. */
export type StatementSettings = Readonly<Record<string, string | number>>;

export interface SharedConnection {
  /** What each statement runs with. */
  settings: StatementSettings;
  /** Whether the pooler keeps prepared statements. */
  prepares: boolean;
}

/** Gives each statement the settings by itself, on a connection through a pooler that gives PostgreSQL's connections to other
 * clients after each transaction: what is set once would be that of somebody else, and get lost. They are set for the
 * transaction: by its beginning, or, for a statement that is one by itself, together with it. Neither takes a round trip
 * of its own. */
export function settingEach(client: ClientBase, { settings, prepares }: SharedConnection): SendQuery {
  const query: SendQuery = client.query.bind(client);
  const begin = Object.entries(settings).map(([name, value]) => `; set local ${name} = '${value}'`);
  const statements = new ConnectionStatements();
  const usual = selectSettings(settings);
  // PostgreSQL would plan for the values each time; see `planningOnce`.
  const planned = selectSettings({ ...settings, plan_cache_mode: 'force_generic_plan' });
  return (asked, ...words) => {
    if (!isStatement(asked)) return query(asked, ...words);
    const text = textOf(asked);
    if (beginning.test(text)) return answeringFirst(query, text + begin.join(''), words);
    const known = prepares ? nameOfPrepared(text)?.name : undefined;
    // What it prepared cannot be taken back through a pooler.
    const name = known && statements.admits(known) ? known : undefined;
    // In a transaction, its beginning has set them.
    const setting = client.getTransactionStatus() === 'I' ? [name ? planned : usual] : [];
    return sendAfter(query, setting, name, asked, words);
  };
}

function selectSettings(settings: StatementSettings): string {
  const each = Object.entries(settings).map(([name, value]) => `set_config('${name}', '${value}', true)`);
  return `select ${each.join(', ')}`;
}

/** Sends several statements as one text, and answers as the first of them does. */
function answeringFirst(query: SendQuery, text: string, words: unknown[]): unknown {
  const first = (answer: unknown) => (Array.isArray(answer) ? answer[0] : answer);
  const callback = words.findLast((word) => typeof word === 'function');
  if (callback) return query(text, (error: unknown, answer: unknown) => callback(error, first(answer)));
  return (query(text) as Promise<unknown>).then(first);
}
