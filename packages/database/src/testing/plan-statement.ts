import postgres from 'postgres';
import type { SentStatement } from './record-statements.ts';

/** One table or index that a statement read from, as PostgreSQL tells after running it. */
export interface Scan {
  /** Such as `Seq Scan` or `Index Scan`. */
  readonly kind: string;
  readonly relation: string;
  /** False: it was in the plan and nothing was asked of it. */
  readonly wasRead: boolean;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly PlanNode[];
}

/**
 * Runs a statement as the API does, prepared and with a plan that fits any values, and tells what it read. Partitions
 * that the values ruled out before the start are not among them. Nothing it changes stays.
 *
 * @param url Of a database with rows and statistics: the planner decides by them.
 */
export async function planStatement(url: string, { text, parameters }: SentStatement): Promise<Scan[]> {
  const server = postgres(url, {
    max: 1,
    connection: { plan_cache_mode: 'force_generic_plan', jit: 'off' },
    onnotice: () => {},
  });
  const given = parameters.length > 0 ? `(${parameters.map(literal).join(', ')})` : '';
  try {
    const explained = await server.begin(async (transaction) => {
      await transaction.unsafe(`prepare planned as ${text}`).simple();
      const rows = await transaction
        .unsafe<{ 'QUERY PLAN': [{ Plan: PlanNode }] }[]>(
          `explain (analyze, timing off, format json) execute planned${given}`,
        )
        .simple();
      await transaction.unsafe('rollback and chain').simple();
      return rows;
    });
    return explained.flatMap((row) => scansOf(row['QUERY PLAN'][0].Plan));
  } finally {
    await server.end();
  }
}

function scansOf(node: PlanNode): Scan[] {
  const below = (node.Plans ?? []).flatMap(scansOf);
  const relation = node['Relation Name'];
  if (relation === undefined) return below;
  return [{ kind: node['Node Type'], relation, wasRead: node['Actual Loops'] > 0 }, ...below];
}

/** A parameter as SQL's text; PostgreSQL reads it as the type that the statement says. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  if (value instanceof Date) return `'${value.toISOString()}'`;
  if (['string', 'number', 'boolean', 'bigint'].includes(typeof value))
    return `'${String(value).replaceAll("'", "''")}'`;
  throw new Error(`A parameter of this kind has no text here: ${JSON.stringify(value)}`);
}
