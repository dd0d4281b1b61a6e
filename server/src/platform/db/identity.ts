import { type Kysely, sql } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import type { Identity } from '../viewer.ts'
import { runToEnd } from './at-end.ts'
import type { Database, Tx } from './database.ts'
import { refuseInside, runInside } from './inside.ts'
import type { Tables } from './tables.ts'

const settings = (identity: Identity) =>
  'purpose' in identity
    ? { role: `tweespraak_${identity.purpose}`, organization: identity.organizationId ?? '', person: '' }
    : { role: 'tweespraak_app', organization: identity.organizationId, person: identity.personId }

/** One statement: from here on the role is an ordinary one, row-level security knows who asks, and nothing takes for ever. */
const enter = (tx: Tx, identity: Identity) => {
  const { role, organization, person } = settings(identity)
  return sql`select set_config('role', ${role}, true), set_config('app.organization_id', ${organization}, true),
    set_config('app.person_id', ${person}, true), set_config('statement_timeout', '60s', true)`.execute(tx)
}

const attempts = 4

/**
 * Two transactions stood in each other's way, and the loser may simply try again; or a newer version changed a
 * table under a server that remembers how it was read.
 */
const mayRetry = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === '40001' || error.code === '40P01' || error.code === '0A000')

/** Runs work in one transaction as an identity; again when it lost a deadlock, so it must do nothing but SQL. */
export const transactionOf =
  (application: Kysely<Tables>): Database['transaction'] =>
  async (identity, work) => {
    refuseInside()
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await application.transaction().execute(async (tx) => {
          await enter(tx, identity)
          return runInside(() => runToEnd(tx, () => work(tx)))
        })
      } catch (error) {
        if (attempt === attempts || !mayRetry(error)) throw error
        await wait(attempt * 10 * (1 + Math.random()))
      }
    }
  }
