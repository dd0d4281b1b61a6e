import { vi } from 'vitest'

/** Waits until what is looked at holds. How soon that is, the bench measures: here a slow machine has time. */
export const eventually = <Seen>(look: () => Seen | Promise<Seen>): Promise<Seen> =>
  vi.waitFor(look, { timeout: 60_000, interval: 50 })
