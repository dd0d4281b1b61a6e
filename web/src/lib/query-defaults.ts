import type { DefaultOptions } from '@tanstack/react-query'
import { isUnreached } from './api.ts'

/** A refusal is an answer and is not asked again; only silence is, and only twice. */
export const queryDefaults: DefaultOptions = {
  queries: {
    staleTime: 30_000,
    gcTime: 10 * 60_000,
    networkMode: 'always',
    retry: (count, error) => isUnreached(error) && count < 2,
    retryDelay: (attempt) => Math.min(4000, 500 * 2 ** attempt),
  },
  // "always", so that a save without a network fails at once and the screen can say so.
  mutations: { networkMode: 'always', retry: false },
}
