import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyPostgresTemplate } from '../../test/postgres.ts'
import { run, start } from '../../test/product-process.ts'

const server = process.env['TEST_DATABASE_URL']

describe.runIf(server !== undefined)('on PostgreSQL', () => {
  let copy: Awaited<ReturnType<typeof copyPostgresTemplate>>
  const settings = () => ({ DATABASE_URL: copy.url, TWEESPRAAK_SECRET: 'x'.repeat(32), PORT: '0' })

  beforeAll(async () => {
    copy = await copyPostgresTemplate(server ?? '')
  })
  afterAll(async () => {
    await copy.drop()
  })

  test('a worker runs beside a server, and both stop when told to', async () => {
    const serving = await start('main.ts', [], settings())
    const working = await start('command-line/main.ts', ['worker'], settings())
    expect(await working.stop()).toBe(0)
    expect(await serving.stop()).toBe(0)
  })

  test('a command does its work itself while a server serves', async () => {
    const serving = await start('main.ts', [], settings())
    try {
      const ended = await run('command-line/main.ts', ['organization', 'create', 'De Korst'], settings())
      expect(ended).toMatchObject({ code: 0, stderr: '' })
    } finally {
      await serving.stop()
    }
  })

  test('a database that does not exist is said in one sentence', async () => {
    const missing = new URL(copy.url)
    missing.pathname = '/nowhere'
    const ended = await run('main.ts', [], { ...settings(), DATABASE_URL: missing.href })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toMatch(/^The database of DATABASE_URL does not exist[^\n]*\n$/)
  })
})
