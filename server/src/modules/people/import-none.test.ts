import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { importer, type Importer } from '../../../test/importer.ts'

const someImport = '01890000-0000-7000-8000-000000000000'
let app: TestApp
let desk: Importer
let hr: NonNullable<Asker>

beforeAll(async () => {
  app = await testApp()
  desk = importer(app)
  const organizationId = await anOrganization(app.services.db)
  const { personId } = await aPerson(app.services.db, { organizationId })
  await grantRole(app.services.db, { organizationId, personId, role: 'hr' })
  hr = await app.signIn({ organizationId, personId })
})
afterAll(() => app.close())

describe('a file that is none', () => {
  test.each([
    ['nothing', '', 'file-empty'],
    ['more than 25 MB', new Uint8Array(25 * 1024 * 1024 + 1), 'file-too-large'],
  ])('is refused on arrival: %s', async (_, content, code) =>
    expect((await desk.upload(hr, content)).code).toBe(code),
  )

  test.each([
    [
      'a binary',
      Uint8Array.from({ length: 3000 }, (_, index) => (index * 31) % 256),
      'file-not-a-table',
      'geen CSV of Excel',
    ],
    ['a broken zip', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4]), 'file-broken', 'beschadigd'],
    ['no headings', '1;2;3\n4;5;6\n', 'file-without-headings', 'koppen'],
  ])('is said to be so in one sentence: %s', async (_, content, code, sentence) => {
    const shown = await desk.preview(hr, content)
    expect(shown).toMatchObject({ state: 'failed', failure: { code } })
    expect(shown.failure?.message).toContain(sentence)
  })

  test('asks to sign in at every door, and refuses what is no identifier', async () => {
    const params = { importId: someImport }
    expect((await app.call(routes.readImport, null, { params, body: {} })).status).toBe(401)
    expect((await app.call(routes.showImport, null, { params })).status).toBe(401)
    expect((await app.call(routes.importRows, null, { params, query: { effect: 'new' } })).status).toBe(401)
    expect((await app.call(routes.importProblems, null, { params, query: {} })).status).toBe(401)
    expect((await app.call(routes.applyImport, null, { params, body: { missing: 'keep' } })).status).toBe(401)
    expect((await app.call(routes.cancelImport, null, { params })).status).toBe(401)
    const wrong = { importId: 'x' }
    expect((await app.call(routes.showImport, hr, { params: wrong })).status).toBe(400)
    expect(
      (await app.call(routes.importRows, hr, { params, query: { effect: 'new', cursor: "1' or 1" } })).status,
    ).toBe(400)
    expect((await app.call(routes.importProblems, hr, { params, query: { cursor: 'x' } })).status).toBe(400)
    expect((await app.call(routes.readImport, hr, { params, body: {} })).status).toBe(404)
  })
})
