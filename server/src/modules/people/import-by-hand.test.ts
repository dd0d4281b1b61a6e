import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { sweepImports } from './commands/sweep-imports.ts'
import { importPeople } from './public.ts'

let app: TestApp
let organizationId: string
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

describe('by the operator', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const run = (
    text: string,
    options: { dryRun?: boolean; missing?: 'keep' | 'leave' } = {},
    into = organizationId,
  ) =>
    importPeople(
      app.services,
      into,
      { name: 'mensen.csv', bytes: bytes(text) },
      { dryRun: options.dryRun ?? false, missing: options.missing ?? 'keep' },
    )
  const file = 'Nummer;Naam;Afdeling;In dienst\n1;Anna Bos;Zorg;01-01-2020\n2;Piet Vos;Zorg;01-01-2021\n'

  test('tries, carries out, repeats, and lets the missing leave only when told', async () => {
    organizationId = await anOrganization(app.services.db)
    expect(await run(file, { dryRun: true })).toMatchObject({
      ok: true,
      value: { applied: false, counts: { new: 2, newUnits: 1 } },
    })
    expect(await run(file)).toMatchObject({ ok: true, value: { applied: true, counts: { new: 2 } } })
    expect(await run(file)).toMatchObject({ ok: true, value: { counts: { new: 0, unchanged: 2 } } })
    expect(await run('Nummer;Naam\n1;Anna Bos\n')).toMatchObject({
      ok: true,
      value: { counts: { missing: 1 } },
    })
    expect(await run('Nummer;Naam\n1;Anna Bos\n', { missing: 'leave' })).toMatchObject({
      ok: true,
      value: { counts: { missing: 1 } },
    })
    expect(await run('Nummer;Naam\n1;Anna Bos\n')).toMatchObject({
      ok: true,
      value: { counts: { missing: 0 } },
    })
  })

  test('lets the database count who came in, so that it plans for as many', async () => {
    const { owner } = app.services.db
    const { people } = await owner
      .selectFrom('people')
      .select((is) => is.fn.countAll<number>().as('people'))
      .executeTakeFirstOrThrow()
    const counted = await sql<{ people: number }>`
      select reltuples::int as people from pg_class where oid = 'people'::regclass`.execute(owner)
    expect(people).toBeGreaterThan(0)
    expect(counted.rows).toEqual([{ people }])
  })

  test('refuses an organisation that is not there, and a file that is none', async () => {
    expect(await run(file, {}, crypto.randomUUID())).toMatchObject({
      ok: false,
      reason: 'organization-unknown',
    })
    expect(await run('hallo')).toMatchObject({ ok: false, reason: 'file-without-headings' })
  })
})

test('what is known of an import is gone after a day', async () => {
  app.clock.advance({ hours: 25 })
  await sweepImports(app.services)
  expect(await app.services.db.owner.selectFrom('people_imports').select('import_id').execute()).toEqual([])
  expect(await app.services.db.owner.selectFrom('import_rows').select('line').limit(1).execute()).toEqual([])
})
