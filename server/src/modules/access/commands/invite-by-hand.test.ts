import { accessRoutes as routes } from '@tweespraak/contract/access'
import { peopleRoutes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../../test/app.ts'
import { anOrganization } from '../../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../../test/factories/people.ts'
import { giveHr } from './give-hr.ts'
import { inviteUnknown } from './invite-by-hand.ts'

let app: TestApp
let organizationId: string
let administrator: Asker
let both: Asker
let helped: string

beforeAll(async () => {
  app = await testApp({ settings: { PUBLIC_URL: 'https://gesprek.voorbeeld.nl' } })
  const { db } = app.services
  organizationId = await anOrganization(db)
  const make = async (...roles: ('administrator' | 'hr')[]) => {
    const { personId } = await aPerson(db, { organizationId })
    for (const role of roles) await grantRole(db, { organizationId, personId, role })
    return app.signIn({ organizationId, personId })
  }
  administrator = await make('administrator')
  both = await make('administrator', 'hr')
  await aPerson(db, { organizationId, givenName: 'Hanna', familyName: 'Roos', email: 'hanna@hand.test' })
  await aPerson(db, { organizationId, email: 'kim@hand.test' })
  helped = (await aPerson(db, { organizationId })).personId
  await app.signIn({ organizationId, personId: helped })
  const gone = await aPerson(db, { organizationId, endsOn: '2022-01-31' })
  await grantRole(db, { organizationId, personId: gone.personId, role: 'administrator' })
})
afterAll(() => app.close())

const mailTo = async (asker: Asker, email: string) => {
  const { body } = await app.call(routes.mails, asker, { query: {} })
  return body.items.find(({ recipient }) => recipient === email)
}

test('an invitation that the operator makes stands among the mails, with its link for who may give that role', async () => {
  const given = await giveHr(app.services, organizationId, 'Hanna@hand.test')
  const link = given.ok ? given.value.link : null
  expect(link).toMatch(/\/invitation#/)
  expect(await mailTo(both, 'hanna@hand.test')).toMatchObject({
    kind: 'invitation',
    name: 'Hanna Roos',
    state: 'no-server',
    link,
  })
  expect(await mailTo(administrator, 'hanna@hand.test')).toMatchObject({ state: 'no-server', link: null })
})

test('so does the one for somebody who never came in, for every administrator', async () => {
  const link = await inviteUnknown(app.services, 'kim@hand.test')
  expect(await mailTo(administrator, 'kim@hand.test')).toMatchObject({ link })
})

test('who is in without mail is helped by the administrators who work here', async () => {
  const { body } = await app.call(routes.standing, both, { params: { personId: helped } })
  const { body: roles } = await app.call(peopleRoutes.roles, both)
  const working = roles.people.filter(({ roles: held }) => held.some(({ role }) => role === 'administrator'))
  expect(body.state).toBe('in')
  expect(body.helpers).toHaveLength(2)
  expect(working.map(({ personId }) => personId)).toEqual(
    expect.arrayContaining(body.helpers.map(({ personId }) => personId)),
  )
})
