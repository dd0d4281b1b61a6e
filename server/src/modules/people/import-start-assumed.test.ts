import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, testApp, testClock, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { importer, type Importer } from '../../../test/importer.ts'
import { todayIn } from '../../platform/clock.ts'

let app: TestApp
let desk: Importer
let hr: NonNullable<Asker>

beforeAll(async () => {
  app = await testApp({ clock: testClock() })
  desk = importer(app)
  const { db } = app.services
  const organizationId = await anOrganization(db, { name: 'Stichting Begin' })
  const { personId } = await aPerson(db, { organizationId, familyName: 'Roos', employed: false })
  await grantRole(db, { organizationId, personId, role: 'hr', unitId: null })
  hr = await app.signIn({ organizationId, personId })
  app.clock.advance({ minutes: 1 })
})
afterAll(() => app.close())

const bringIn = async (file: string) => {
  const { importId } = await desk.preview(hr, file)
  await desk.apply(hr, importId)
  return importId
}

const detailsOf = async (familyName: string) => {
  const { items } = (await app.call(routes.list, hr, { query: { search: familyName } })).body
  const shown = await app.call(routes.show, hr, { params: { personId: items[0]?.personId ?? '' } })
  return shown.body.details
}

const lineInExport = async (familyName: string) => {
  const file = await app.call(routes.export, hr, { query: {} })
  return file.bytes
    .toString('utf8')
    .split('\r\n')
    .find((line) => line.includes(familyName))
}

test('of who came from a file without a first day nobody says that they began on the day of the file, until a file says when', async () => {
  const silent = 'Personeelsnummer;Voornaam;Achternaam\n41;Ada;Zwijg\n42;Bas;Zwijger\n'
  await bringIn(silent)
  const today = todayIn(app.clock, 'Europe/Amsterdam').toString()
  expect(await detailsOf('Zwijg')).toMatchObject({ startsOn: today, startAssumed: true })
  expect(await lineInExport('Zwijg')).not.toContain(today)

  const again = await desk.preview(hr, silent)
  expect(again.counts).toMatchObject({ unchanged: 2, changed: 0 })

  // Who did begin on the very day that was assumed is said to have begun then.
  const telling = `Personeelsnummer;Voornaam;Achternaam;In dienst\n41;Ada;Zwijg;${today}\n42;Bas;Zwijger;2019-03-01\n`
  const { importId } = await desk.preview(hr, telling)
  const [ada] = await desk.rowsOf(hr, importId, 'changed')
  expect(ada?.changes).toEqual([{ field: 'starts-on', old: null, new: today }])
  await desk.apply(hr, importId)
  expect(await detailsOf('Zwijg')).toMatchObject({ startsOn: today, startAssumed: false })
  expect(await detailsOf('Zwijger')).toMatchObject({ startsOn: '2019-03-01', startAssumed: false })
  expect((await desk.preview(hr, telling)).counts).toMatchObject({ unchanged: 2, changed: 0 })
  expect(await lineInExport('Zwijger')).toContain('2019-03-01')

  // A later file without the column leaves what is known.
  await bringIn(silent)
  expect(await detailsOf('Zwijger')).toMatchObject({ startsOn: '2019-03-01', startAssumed: false })
})

test('who is added by hand began on the day that was chosen, also when that is today', async () => {
  const startsOn = todayIn(app.clock, 'Europe/Amsterdam').toString()
  const added = await app.call(routes.add, hr, {
    body: {
      givenName: 'Cas',
      infix: null,
      familyName: 'Handmatig',
      number: null,
      email: null,
      language: 'nl',
      unitId: null,
      jobTitle: null,
      managerId: null,
      hoursPerWeek: null,
      startsOn,
      endsOn: null,
      probationEndsOn: null,
    },
  })
  expect(added.refusal).toBeNull()
  expect(await detailsOf('Handmatig')).toMatchObject({ startsOn, startAssumed: false })
})
