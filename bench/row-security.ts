import pg from 'pg'
import { askOnce } from './measure.ts'
import type { Hot } from './hot.ts'
import type { Statement } from './probe.ts'
import type { Measured } from './process.ts'

export interface Guarded {
  readonly name: string
  /** Milliseconds that the statements of one request take, under the policies and as the owner. */
  readonly on: number
  readonly off: number
}

const times = 41

const isIdentity = ({ text }: Statement): boolean => text.includes("set_config('role'")

/** One request's statements in one transaction: how long they take, who asks and the brackets not counted. */
const run = async (
  client: pg.Client,
  statements: readonly Statement[],
  asOwner: boolean,
): Promise<number> => {
  let took = 0
  await client.query('begin')
  for (const statement of statements) {
    const began = performance.now()
    await client.query(statement.text, [...statement.values])
    if (!isIdentity(statement)) took += performance.now() - began
    else if (asOwner) await client.query('set local role none')
  }
  await client.query('rollback')
  return took
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** The statements of each reading with row-level security and without, in turn, so that both meet the same machine. */
export const weighRowSecurity = async (
  url: string,
  product: Measured,
  reads: readonly Hot[],
): Promise<Guarded[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const found: Guarded[] = []
  for (const { name, requests } of reads) {
    const [request] = await requests()
    if (request === undefined) continue
    const recorded = await product.record(() => askOnce(product.address, request))
    // The look-up of the session stands before the identity, under a role of its own.
    const statements = recorded.slice(Math.max(0, recorded.findIndex(isIdentity)))
    const on: number[] = []
    const off: number[] = []
    for (let time = 0; time < times; time += 1) {
      on.push(await run(client, statements, false))
      off.push(await run(client, statements, true))
    }
    found.push({ name, on: middle(on), off: middle(off) })
  }
  await client.end()
  return found
}
