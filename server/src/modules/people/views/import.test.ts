import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp, testClock } from '../../../../test/app.ts'
import { anOrganization } from '../../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../../test/factories/people.ts'
import { importer } from '../../../../test/importer.ts'

let app: TestApp
let organizationId: string
let hr: Asker

beforeAll(async () => {
  app = await testApp({ clock: testClock() })
  const { db } = app.services
  organizationId = await anOrganization(db)
  const { personId } = await aPerson(db, { organizationId, employed: false })
  await grantRole(db, { organizationId, personId, role: 'hr' })
  hr = await app.signIn({ organizationId, personId })
})
afterAll(() => app.close())

/** Anna is here, Bert comes by the file, and of the third line nobody can be made. */
const file = 'Nummer;Naam;Uren\n901;Anna Aarts;veel\n902;Bert Bos;veel\n;Cees Crans;8\n'

test('what is wrong with a file leads to whom it is about, once they are here', async () => {
  const anna = await aPerson(app.services.db, { organizationId, number: '901' })
  // The factories go by the real clock, which went on while the app's stood still.
  app.clock.advance({ minutes: 1 })
  const desk = importer(app)
  const { importId } = await desk.preview(hr, file)
  const idsByLine = async () => {
    const problems = await desk.problemsOf(hr, importId)
    return new Map(problems.map(({ line, personId }) => [line, personId]))
  }
  expect(Object.fromEntries(await idsByLine())).toEqual({ 2: anna.personId, 3: null, 4: null })
  await desk.apply(hr, importId)
  const after = await idsByLine()
  expect([after.get(2), after.get(4)]).toEqual([anna.personId, null])
  const bert = after.get(3) ?? 'nobody'
  const shown = await app.call(routes.show, hr, { params: { personId: bert } })
  expect(shown.refusal).toBeNull()
  expect(shown.body).toMatchObject({ name: 'Bert Bos' })
})
