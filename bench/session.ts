import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Statement } from './probe.ts'

/** Who asks, from here on in this transaction. */
export const isIdentity = ({ text }: Statement): boolean => text.includes("set_config('role'")

/** Whose session it is, which is asked before it is known who asks. */
const isLookUp = ({ text }: Statement): boolean => text.includes('viewer_by_session')

/** A session that remembers how each statement is carried out, as those of the product do. */
export class Session {
  readonly client: pg.Client

  constructor(url: string) {
    this.client = new pg.Client({ connectionString: url })
  }

  async open(): Promise<void> {
    await this.client.connect()
  }

  /** Asks what the product asked, within one transaction however many the product had. */
  async ask(statement: Statement): Promise<void> {
    const { text, values } = statement
    if (isLookUp(statement)) await this.client.query('set local role none')
    const name = createHash('md5').update(text).digest('hex')
    await this.client.query(values.length === 0 ? text : { name, text, values: [...values] })
  }

  async close(): Promise<void> {
    await this.client.end()
  }
}
