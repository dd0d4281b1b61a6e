import { expect, test } from 'vitest'
import { DatabaseAway, orAway } from './away.ts'

const thrown = (message: string, code?: string) =>
  Object.assign(new Error(message), code === undefined ? {} : { code })

test.each([
  thrown('connect', 'ECONNREFUSED'),
  thrown('read', 'ECONNRESET'),
  thrown('terminating connection due to administrator command', '57P01'),
  thrown('the database system is starting up', '57P03'),
  thrown('lost', '08006'),
  thrown('Connection terminated unexpectedly'),
  thrown('timeout exceeded when trying to connect'),
])('%s means that the database is away', (error) => expect(orAway(error)).toBeInstanceOf(DatabaseAway))

test.each([thrown('duplicate key', '23505'), thrown('canceled', '57014'), thrown('a bug of ours')])(
  '%s is what the database or the product says itself',
  (error) => expect(orAway(error)).toBe(error),
)
