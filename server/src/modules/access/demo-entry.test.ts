import { accessRoutes as routes } from '@tweespraak/contract/access'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson } from '../../../test/factories/people.ts'
import { signInDemo } from './commands/sign-in-demo.ts'

/** Finds this at first, and then what there is. */
const findsFirst = <Found>(first: Found, then: (email: string) => Promise<Found>) => {
  let asked = 0
  return (email: string): Promise<Found> => {
    asked += 1
    return asked === 1 ? Promise.resolve(first) : then(email)
  }
}

describe('the demo', () => {
  let app: TestApp
  let organizationId: string
  let personId: string
  beforeAll(async () => {
    app = await testApp({ demo: true })
    organizationId = await anOrganization(app.services.db, { demo: true })
    personId = (
      await aPerson(app.services.db, { organizationId, givenName: 'Sanne', jobTitle: 'Verzorgende' })
    ).personId
    const elsewhere = await anOrganization(app.services.db)
    await aPerson(app.services.db, { organizationId: elsewhere, givenName: 'Echt' })
  })
  afterAll(() => app.close())

  it('lets one be somebody without a password, and says that it is a demo', async () => {
    const { body } = await app.call(routes.demoPeople, null)
    expect(body.items.map(({ name, as }) => [name.split(' ')[0], as])).toEqual([['Sanne', 'employee']])
    const me = await app.call(routes.demoSignIn, null, { body: { personId } })
    expect(me.body).toMatchObject({ demo: true, person: { id: personId } })
  })

  it('lets both browsers in that are the same person for the first time, at the same moment', async () => {
    const { personId: twice } = await aPerson(app.services.db, { organizationId, givenName: 'Wies' })
    const { accounts } = app.services
    // Each looked before the other had made it.
    const both = {
      ...app.services,
      accounts: { ...accounts, find: findsFirst(null, (email) => accounts.find(email)) },
    }
    await app.call(routes.demoSignIn, null, { body: { personId: twice } })
    const visitor = { ip: '10.0.0.1', cookie: undefined, userAgent: undefined, language: 'nl' } as const
    expect(await signInDemo(both, visitor, twice)).toMatchObject({ ok: true })
  })

  it('opens no other organisation', async () => {
    const other = await app.services.db.owner
      .selectFrom('people')
      .select('person_id')
      .where('given_name', '=', 'Echt')
      .executeTakeFirstOrThrow()
    const answer = await app.call(routes.demoSignIn, null, { body: { personId: other.person_id } })
    expect(answer.refusal?.code).toBe('not-found')
  })
})
