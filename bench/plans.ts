import pg from 'pg'
import { askOnce } from './measure.ts'
import type { Hot } from './hot.ts'
import type { Statement } from './probe.ts'
import type { Measured } from './process.ts'

/** A table that grows is read as a whole, or much more of it than is answered. */
export interface Offence {
  readonly request: string
  readonly how: string
  readonly table: string
  readonly rows: number
  readonly statement: string
}

interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows'?: number
  readonly 'Actual Loops'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Node[]
}

interface Explained {
  readonly 'Query Text': string
  readonly Plan: Node
}

/** More than any answer has. */
const many = 1000

/** Tables that have become long in this organisation. */
const growing = `
  select relname from pg_class
  where relkind = 'r' and reltuples >= ${many} and relnamespace in ('public'::regnamespace, 'auth'::regnamespace)`

const watch = `
  load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_analyze = on;
  set auto_explain.log_timing = off; set auto_explain.log_nested_statements = on;
  set auto_explain.log_format = json; set client_min_messages = log`

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

const passed = (node: Node): number =>
  ((node['Actual Rows'] ?? 0) +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0)) *
  (node['Actual Loops'] ?? 1)

const offencesIn = (
  request: string,
  { Plan, 'Query Text': text }: Explained,
  long: ReadonlySet<string>,
): Offence[] =>
  nodesOf(Plan).flatMap((node) => {
    const table = node['Relation Name'] ?? ''
    if (!long.has(table)) return []
    const rows = passed(node)
    if (node['Node Type'] !== 'Seq Scan' && rows < many) return []
    const how = [node['Node Type'], node['Index Name']].filter((part) => part !== undefined).join(' by ')
    return [{ request, how, table, rows, statement: text.replaceAll(/\s+/g, ' ').trim() }]
  })

const explainedIn = (message: string): Explained | null => {
  const start = message.indexOf('{')
  return start < 0 || !message.includes('plan:') ? null : (JSON.parse(message.slice(start)) as Explained)
}

/** Runs the statements of one request again in one transaction that is taken back, and hears their plans. */
const explain = async (
  client: pg.Client,
  statements: readonly Statement[],
): Promise<readonly Explained[]> => {
  const heard: Explained[] = []
  const hear = ({ message }: { readonly message?: string | undefined }): void => {
    const explained = explainedIn(message ?? '')
    if (explained !== null) heard.push(explained)
  }
  client.on('notice', hear)
  await client.query('begin')
  for (const { text, values } of statements) {
    await client.query('savepoint one')
    // What was written once already may not be written again: then its plan has nothing to read either.
    await client.query(text, [...values]).catch(() => client.query('rollback to one'))
  }
  await client.query('rollback')
  client.off('notice', hear)
  return heard
}

/**
 * Looks at the plans of every hot request, also of what the functions of the policies ask, with the values of
 * a real request. Needs a superuser; answers null where we are none.
 */
export const findOffences = async (
  url: string,
  product: Measured,
  hot: readonly Hot[],
): Promise<Offence[] | null> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ relname: string }>(growing)
    const long = new Set(rows.map(({ relname }) => relname))
    if ((await client.query(watch).catch(() => null)) === null) return null
    const found: Offence[] = []
    for (const one of hot.filter(({ countsAll }) => countsAll !== true)) {
      const [request] = await one.requests()
      if (request === undefined) continue
      const statements = await product.record(() => askOnce(product.address, request))
      await one.undo?.()
      for (const explained of await explain(client, statements))
        found.push(...offencesIn(one.name, explained, long))
    }
    return found
  } finally {
    await client.end()
  }
}
