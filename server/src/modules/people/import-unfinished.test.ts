import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { type Importer, importer } from '../../../test/importer.ts'

let app: TestApp
let desk: Importer
const as: Record<string, Asker> = {}

beforeAll(async () => {
  app = await testApp()
  desk = importer(app)
  const { db } = app.services
  const organizationId = await anOrganization(db)
  for (const name of ['hr', 'other', 'nobody']) {
    const { personId } = await aPerson(db, { organizationId })
    if (name !== 'nobody') await grantRole(db, { organizationId, personId, role: 'hr' })
    as[name] = await app.signIn({ organizationId, personId })
  }
})
afterAll(() => app.close())

const file = 'nummer;voornaam;achternaam\n900;Nieuw;Iemand\n901;Nog;Iemand\n'
const asked = (name: string) => app.call(routes.unfinishedImport, as[name] ?? null)
const found = async (name: string) => (await asked(name)).body.unfinished

describe('an import that was read and left so', () => {
  test('is asked for by those who keep people', async () => {
    expect((await app.call(routes.unfinishedImport, null)).status).toBe(401)
    expect((await asked('nobody')).refusal?.code).toBe('not-allowed')
    expect(await found('hr')).toBeNull()
  })

  test('is found again by who left it, and by nobody else; a file that was not read is none', async () => {
    await desk.upload(as['hr'] ?? null, file, 'niet-gelezen.csv')
    expect(await found('hr')).toBeNull()
    const { importId } = await desk.preview(as['hr'] ?? null, file)
    const moment = expect.stringMatching(/Z$/)
    expect(await found('hr')).toEqual({
      importId,
      fileName: 'mensen.csv',
      readAt: moment,
      rows: 2,
      changes: 2,
    })
    expect(await found('other')).toBeNull()
  })

  test('says nothing of whom the file names', async () => {
    expect((await asked('hr')).bytes.toString('utf8')).not.toContain('Iemand')
  })

  test('is none any more once it was thrown away, or carried out', async () => {
    const { importId } = (await found('hr')) ?? { importId: '' }
    await app.call(routes.cancelImport, as['hr'] ?? null, { params: { importId } })
    expect(await found('hr')).toBeNull()
    const next = await desk.preview(as['hr'] ?? null, file)
    expect((await found('hr'))?.importId).toBe(next.importId)
    await desk.apply(as['hr'] ?? null, next.importId)
    expect(await found('hr')).toBeNull()
  })

  test('is told apart when it changes nothing, and is none when nobody is missing in it either', async () => {
    const { bytes } = await app.call(routes.export, as['hr'] ?? null, { query: {} })
    const [headings, first] = bytes.toString('utf8').split('\r\n')
    await desk.preview(as['hr'] ?? null, `${headings}\r\n${first}\r\n`)
    expect(await found('hr')).toMatchObject({ rows: 1, changes: 0 })
    app.clock.advance({ seconds: 1 })
    const whole = await desk.preview(as['hr'] ?? null, bytes)
    expect(whole.counts).toMatchObject({ new: 0, changed: 0, missing: 0 })
    expect(await found('hr')).toBeNull()
  })
})
