import { type ClientBase, escapeLiteral, Pool } from 'pg';
import { nameOfPrepared } from '../../../src/persistence/prepared.queries.ts';
import type { TestApp } from '../../support/app.ts';
import type { Statement } from '../../support/statements.ts';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

/** How PostgreSQL goes about a statement. */
export interface Plan {
  /** `Index Scan song_created_order`, `Sort`, … from the outermost to the innermost. */
  nodes: string[];
  /** Rows that all scans read from tables, also those that a filter then dropped. */
  rowsRead: number;
}

type Explained = { 'QUERY PLAN': [{ Plan: PlanNode }] };

/** Executes a statement once more, explaining itself. The plan of a prepared one is made without its values. */
export async function explain(app: TestApp, { text, parameters }: Statement): Promise<Plan> {
  const pool: unknown = await app.orm.em.getConnection().getNativeClient();
  if (!(pool instanceof Pool)) throw new TypeError('The connection is not a pool');
  if (!nameOfPrepared(text)) return explainOn(pool, { text, parameters });
  const { rows } = await explainGeneric(pool, { text, parameters });
  return planOf(rows);
}

/** The same on a connection, such as one in a transaction that has filled tables. */
export async function explainOn(
  connection: Pick<ClientBase, 'query'>,
  { text, parameters }: Statement,
): Promise<Plan> {
  const { rows } = await connection.query<Explained>(`explain (analyze, format json) ${text}`, [
    ...parameters,
  ]);
  return planOf(rows);
}

function planOf(rows: readonly Explained[]): Plan {
  const nodes = rows.flatMap((row) => flatten(row['QUERY PLAN'][0].Plan));
  return { nodes: nodes.map(nameOf), rowsRead: nodes.map(rowsReadBy).reduce((sum, count) => sum + count, 0) };
}

async function explainGeneric(pool: Pool, { text, parameters }: Statement) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local plan_cache_mode = force_generic_plan');
    await client.query(`prepare explained as ${text}`);
    const values = parameters.length > 0 ? `(${parameters.map(literal).join(', ')})` : '';
    return await client.query<Explained>(`explain (analyze, format json) execute explained${values}`);
  } finally {
    await client.query('rollback');
    await client.query('deallocate explained');
    client.release();
  }
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return escapeLiteral(value.toISOString());
  return escapeLiteral(
    Array.isArray(value) ? `{${value.map((one) => `"${one}"`).join(',')}}` : String(value),
  );
}

/** The plans of all statements that an operation takes. */
export async function plansOf(app: TestApp, run: () => Promise<{ errors: unknown }>): Promise<Plan[]> {
  app.statements.reset();
  const { errors } = await run();
  if (errors) throw new Error(`The operation failed: ${JSON.stringify(errors)}`);
  const plans: Plan[] = [];
  for (const statement of app.statements.asked()) plans.push(await explain(app, statement));
  return plans;
}

export interface PlanBounds {
  maxRowsRead: number;
  /** Sorting is all right for what is short by nature. */
  maySort?: boolean;
}

/** What makes a plan one that does not scale. */
export function faultsOf({ nodes, rowsRead }: Plan, { maxRowsRead, maySort = false }: PlanBounds): string[] {
  const unwanted = maySort ? /^Seq Scan/ : /^Seq Scan|Sort/;
  const faults = nodes.filter((node) => unwanted.test(node));
  if (rowsRead > maxRowsRead) faults.push(`${rowsRead} rows read`);
  return faults.length > 0 ? [`${faults.join(', ')} in: ${nodes.join(' < ')}`] : [];
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}

function nameOf(node: PlanNode): string {
  return `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''}`.trim();
}

function rowsReadBy(node: PlanNode): number {
  if (node['Relation Name'] === undefined) return 0;
  const dropped = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return Math.round((node['Actual Rows'] + dropped) * node['Actual Loops']);
}
