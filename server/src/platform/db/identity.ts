import { CompiledQuery, type Kysely } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import type { Identity } from '../viewer.ts'
import { runToEnd } from './at-end.ts'
import type { Database, Tx } from './database.ts'
import { refuseInside, runInside } from './inside.ts'
import type { Tables } from './tables.ts'

type Access = 'read only' | 'read write'

const settings = (identity: Identity) =>
  'purpose' in identity
    ? { role: `tweespraak_${identity.purpose}`, organization: identity.organizationId ?? '', person: '' }
    : { role: 'tweespraak_app', organization: identity.organizationId, person: identity.personId }

/**
 * From here on the role is an ordinary one, row-level security knows who asks, and nothing takes for ever. A
 * session knows it by its text, and lets it travel with the statement that follows.
 */
export const entering = `select set_config('role', $1, true), set_config('app.organization_id', $2, true),
  set_config('app.person_id', $3, true), set_config('transaction_read_only', $4, true),
  set_config('statement_timeout', '60s', true)`

const enter = (tx: Tx, identity: Identity, access: Access) => {
  const { role, organization, person } = settings(identity)
  const readOnly = access === 'read only' ? 'on' : 'off'
  return tx.executeQuery(CompiledQuery.raw(entering, [role, organization, person, readOnly]))
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

/** Runs work as an identity; again when it lost a deadlock, so it must do nothing but SQL. */
const runAs =
  (application: Kysely<Tables>, access: Access): Database['transaction'] =>
  async (identity, work) => {
    refuseInside()
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await application
          .transaction()
          .setAccessMode(access)
          .execute(async (tx) => {
            await enter(tx, identity, access)
            return runInside(() => runToEnd(tx, () => work(tx)))
          })
      } catch (error) {
        if (attempt === attempts || !mayRetry(error)) throw error
        await wait(attempt * 10 * (1 + Math.random()))
      }
    }
  }

/** What somebody with an identity can do on this database. */
export const identified = (application: Kysely<Tables>): Pick<Database, 'transaction' | 'read'> => ({
  transaction: runAs(application, 'read write'),
  read: runAs(application, 'read only'),
})
