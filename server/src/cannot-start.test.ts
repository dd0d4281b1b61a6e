import { describe, expect, test } from 'vitest'
import { cannotListen, cannotOpen } from './cannot-start.ts'
import { StartError } from './platform/start-error.ts'

const failing = (facts: { readonly message?: string; readonly code?: string; readonly routine?: string }) =>
  Object.assign(new Error(facts.message ?? 'geheim staat hier'), facts)

/** In one sentence, without the words of what went wrong: those may hold a password. */
const expectSentence = (said: unknown, ...words: readonly string[]): void => {
  expect(said).toBeInstanceOf(StartError)
  const { message } = said as StartError
  expect(message).toMatch(/^[A-Z][^\n]*\.$/)
  expect(message).not.toContain('geheim')
  for (const word of words) expect(message).toContain(word)
}

const onPostgres = { databaseUrl: 'postgres://me:geheim@db/x' }

describe('a database that does not open is said in one sentence', () => {
  test.each([
    [{ code: 'ECONNREFUSED' }, 'cannot be reached'],
    [{ code: 'EAI_AGAIN' }, 'cannot be reached'],
    [{ code: '57P03' }, 'cannot be reached'],
    [{ message: 'timeout exceeded when trying to connect' }, 'cannot be reached'],
    [{ code: '28P01' }, '%23 %40 %2F %3A'],
    [{ code: 'ENOTFOUND' }, '%23 %40 %2F %3A'],
    [{ code: '3D000' }, 'create it first'],
    [{ code: '42501', routine: 'CreateRole' }, 'alter role USER createrole'],
    [{ code: '42501', routine: 'aclcheck_error' }, 'alter database DATABASE owner to USER'],
    [{ message: 'The server does not support SSL connections' }, 'sslmode'],
    [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'sslrootcert'],
  ])('%o', (facts, words) => expectSentence(cannotOpen(failing(facts), onPostgres), words))

  test('but a bug is thrown as it is, and nothing is said of DATABASE_URL where there is none', () => {
    const bug = failing({ code: '42P01' })
    expect(cannotOpen(bug, onPostgres)).toBe(bug)
    const gone = failing({ code: 'ENOENT' })
    expect(cannotOpen(gone, { databaseUrl: null })).toBe(gone)
  })
})

describe('a server that cannot listen says why in one sentence', () => {
  test.each([
    ['EADDRINUSE', 'PORT'],
    ['EACCES', 'PORT'],
    ['EADDRNOTAVAIL', 'HOST'],
    ['ENOTFOUND', 'HOST'],
    ['EAI_AGAIN', 'HOST'],
  ])('%s', (code, setting) =>
    expectSentence(cannotListen(failing({ code }), { host: 'localhost8', port: 80 }), setting),
  )
})
