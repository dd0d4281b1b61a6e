import type { Route } from '@tweespraak/contract/route'
import type { FastifyRateLimitStore, RateLimitOptions } from '@fastify/rate-limit'
import type { Clock } from '../clock.ts'

const minute = 60_000

/** How many accounts are remembered for each route; the ones that asked longest ago are forgotten first. */
const mostAccounts = 5000

/** How often somebody may ask, against what simply changes something: texts save themselves, files are large. */
const shareOf = ({ whileTyping, upload }: Route): number => {
  if (whileTyping === true) return 5
  return upload === true ? 1 / 3 : 1
}

/**
 * How often one account may use a door in a minute; false for reading, and for doors without a session, which
 * count by themselves. `writesPerMinute` is the ordinary pace.
 */
export const paceOf = (route: Route, writesPerMinute: number): RateLimitOptions | false => {
  if (route.method === 'GET' || route.access === 'public') return false
  return {
    max: Math.ceil(writesPerMinute * shareOf(route)),
    timeWindow: minute,
    hook: 'preHandler',
    keyGenerator: (request) => request.viewer?.accountId ?? request.ip,
  }
}

/**
 * Counts by our own clock, for each route apart. Each process counts what it serves: with more of them behind
 * a load balancer the limit is as many times as high, which stops a program all the same.
 */
export const paceKeptBy = (clock: Clock) =>
  class Rounds implements FastifyRateLimitStore {
    readonly #rounds = new Map<string, { readonly since: number; readonly count: number }>()

    incr(
      key: string,
      answer: (error: null, result: { current: number; ttl: number }) => void,
      length: number,
    ): void {
      const now = clock.now().epochMilliseconds
      const known = this.#rounds.get(key)
      const round = known !== undefined && now - known.since < length ? known : { since: now, count: 0 }
      const next = { since: round.since, count: round.count + 1 }
      this.#rounds.delete(key)
      this.#rounds.set(key, next)
      const [oldest] = this.#rounds.keys()
      if (this.#rounds.size > mostAccounts && oldest !== undefined) this.#rounds.delete(oldest)
      answer(null, { current: next.count, ttl: next.since + length - now })
    }

    child(): FastifyRateLimitStore {
      return new Rounds()
    }
  }
