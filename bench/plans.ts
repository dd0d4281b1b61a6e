import type { Hot } from './hot.ts'
import type { Statement } from './probe.ts'
import type { Measured } from './process.ts'
import { askOnce } from './request.ts'
import { Session } from './session.ts'

/** A table that grows is read as a whole, or much more of it than is answered. */
export interface Offence {
  readonly request: string
  readonly how: string
  readonly table: string
  readonly rows: number
  readonly statement: string
  /** The whole plan, a line for each step. */
  readonly plan: readonly string[]
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

/** A step of a plan and those below it, each further in. */
const linesOf = (node: Node, depth = 0): string[] => {
  const on = [node['Relation Name'], node['Index Name']].filter((part) => part !== undefined).join(' by ')
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  const line = [
    node['Node Type'],
    ...(on === '' ? [] : [`of ${on}`]),
    `${node['Actual Rows'] ?? 0} rows`,
    ...((node['Actual Loops'] ?? 1) === 1 ? [] : [`${node['Actual Loops']} times`]),
    ...(removed === 0 ? [] : [`${removed} dropped`]),
  ].join(', ')
  return [`${'  '.repeat(depth)}${line}`, ...(node.Plans ?? []).flatMap((below) => linesOf(below, depth + 1))]
}

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
    return [
      { request, how, table, rows, statement: text.replaceAll(/\s+/g, ' ').trim(), plan: linesOf(Plan) },
    ]
  })

const explainedIn = (message: string): Explained | null => {
  const start = message.indexOf('{')
  return start < 0 || !message.includes('plan:') ? null : (JSON.parse(message.slice(start)) as Explained)
}

/** After five times PostgreSQL may settle on one plan for all values, as it does for the product. */
const times = 7

/**
 * Runs the statements of one request again in a transaction that is taken back, remembered as the product has them
 * remembered, and hears the plans of the last time.
 */
const explain = async (
  session: Session,
  statements: readonly Statement[],
  writes: boolean,
): Promise<readonly Explained[]> => {
  const { client } = session
  let heard: Explained[] = []
  const hear = ({ message }: { readonly message?: string | undefined }): void => {
    const explained = explainedIn(message ?? '')
    if (explained !== null) heard.push(explained)
  }
  client.on('notice', hear)
  for (let time = 0; time < times; time += 1) {
    heard = []
    await client.query('begin')
    for (const statement of statements) {
      await client.query('savepoint one')
      try {
        await session.ask(statement)
      } catch (error) {
        // What was written once already may not be written again: then its plan has nothing to read either.
        if (!writes) throw error
        await client.query('rollback to one')
      }
    }
    await client.query('rollback')
  }
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
  const session = new Session(url)
  await session.open()
  const { client } = session
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
      for (const explained of await explain(session, statements, one.writes !== undefined))
        found.push(...offencesIn(one.name, explained, long))
    }
    return found
  } finally {
    await session.close()
  }
}
