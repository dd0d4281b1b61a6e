import type { Hot } from './hot.ts'
import type { Statement } from './probe.ts'
import type { Measured } from './process.ts'
import { askOnce } from './request.ts'
import { isIdentity, Session } from './session.ts'

export interface Guarded {
  readonly name: string
  /** Milliseconds that the statements of one request take, under the policies and as the owner. */
  readonly on: number
  readonly off: number
}

const times = 60
/** After five times PostgreSQL may settle on one plan for all values. */
const before = 12

/** One request's statements in one transaction: how long they take, who asks and the brackets not counted. */
const run = async (session: Session, statements: readonly Statement[], asOwner: boolean): Promise<number> => {
  const { client } = session
  let took = 0
  await client.query('begin')
  for (const statement of statements) {
    const began = performance.now()
    await session.ask(statement)
    if (!isIdentity(statement)) took += performance.now() - began
    else if (asOwner) await client.query('set local role none')
  }
  await client.query('rollback')
  return took
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/**
 * The statements of each reading with row-level security and without, in turn, so that both meet the same
 * machine; each in a session of its own, since a remembered plan is made anew when the role is another.
 */
export const weighRowSecurity = async (
  url: string,
  product: Measured,
  reads: readonly Hot[],
): Promise<Guarded[]> => {
  const [guarded, owning] = [new Session(url), new Session(url)]
  const found: Guarded[] = []
  try {
    await guarded.open()
    await owning.open()
    for (const { name, requests } of reads) {
      const [request] = await requests()
      if (request === undefined) continue
      const recorded = await product.record(() => askOnce(product.address, request))
      // The look-up of the session stands before the identity, under a role of its own.
      const statements = recorded.slice(Math.max(0, recorded.findIndex(isIdentity)))
      const on: number[] = []
      const off: number[] = []
      for (let time = -before; time < times; time += 1) {
        const [slow, fast] = [await run(guarded, statements, false), await run(owning, statements, true)]
        if (time >= 0) on.push(slow)
        if (time >= 0) off.push(fast)
      }
      found.push({ name, on: middle(on), off: middle(off) })
    }
  } finally {
    await guarded.close()
    await owning.close()
  }
  return found
}
