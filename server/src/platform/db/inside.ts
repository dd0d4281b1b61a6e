import { AsyncLocalStorage } from 'node:async_hooks'

const transaction = new AsyncLocalStorage<{ open: boolean }>()

/** Runs the work of a transaction, so that `refuseInside` knows where it is. */
export const runInside = async <T>(work: () => Promise<T>): Promise<T> => {
  const state = { open: true }
  try {
    return await transaction.run(state, work)
  } finally {
    state.open = false
  }
}

/**
 * Throws when called from within a transaction. The embedded database has one session, so that a second
 * handle would wait for ever; on PostgreSQL it would see other data and exhaust the pool.
 */
export const refuseInside = (): void => {
  if (transaction.getStore()?.open === true) {
    throw new Error('The database was used inside a transaction; use the transaction that was passed in')
  }
}
