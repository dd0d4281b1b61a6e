import { organizationRoutes as routes } from '@tweespraak/contract/organization'
import { accessRoutes } from '@tweespraak/contract/access'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { grantRole } from '../../../test/factories/people.ts'
import { smallOrganization, type SmallOrganization } from '../../../test/small-organization.ts'
import { timeZoneExists } from './organization.ts'

test.each([
  ['Europe/Amsterdam', true],
  ['UTC', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Europe/Nergens', false],
  ['', false],
  ['+02:00', false],
  ['Europe/Amsterdam; drop table units', false],
])('the time zone %j exists: %s', (name, exists) => expect(timeZoneExists(name)).toBe(exists))

describe('the organisation', () => {
  let app: TestApp
  let small: SmallOrganization
  let administrator: Asker
  const asker = (name: string): Asker => (name === 'administrator' ? administrator : small.asker(name))

  beforeAll(async () => {
    app = await testApp()
    small = await smallOrganization(app)
    const { personId } = small.people.eva
    await grantRole(app.services.db, {
      organizationId: small.organizationId,
      personId,
      role: 'administrator',
    })
    administrator = await app.signIn({ organizationId: small.organizationId, personId })
  })
  afterAll(() => app.close())

  const shown = async (name: string) => (await app.call(routes.showOrganization, asker(name))).body
  const change = (name: string, body: Record<string, unknown>) =>
    app.send(routes.changeOrganization, asker(name), { body })
  const given = { name: 'Zorggroep Duin', language: 'en', timeZone: 'Europe/Lisbon' }

  test('is read by who keeps people, and changed by administrators alone', async () => {
    expect((await app.call(routes.showOrganization, null)).status).toBe(401)
    for (const name of ['anna', 'manager'])
      expect((await app.call(routes.showOrganization, asker(name))).refusal?.code).toBe('not-allowed')
    for (const name of ['hr', 'unitHr', 'administrator'])
      expect(await shown(name)).toMatchObject({
        language: 'nl',
        timeZone: 'Europe/Amsterdam',
        revision: 1,
        can: { change: name === 'administrator' },
      })
    expect((await app.send(routes.changeOrganization, null, { body: given })).status).toBe(401)
    for (const name of ['hr', 'unitHr', 'anna'])
      expect((await change(name, { ...given, revision: 1 })).refusal?.code).toBe('not-allowed')
  })

  test.each([
    ['no name', { name: '  ' }, 'bad-input'],
    ['a name that is too long', { name: 'x'.repeat(201) }, 'bad-input'],
    ['a language that we do not speak', { language: 'fr' }, 'bad-input'],
    ['a time zone that does not exist', { timeZone: 'Europe/Nergens' }, 'time-zone-unknown'],
    ['an offset instead of a time zone', { timeZone: '+02:00' }, 'time-zone-unknown'],
    ['a revision that nobody read', { revision: 9 }, 'organization-moved-on'],
  ])('refuses %s', async (_, wrong, code) => {
    const before = await shown('administrator')
    expect((await change('administrator', { ...given, revision: 1, ...wrong })).refusal?.code).toBe(code)
    expect(await shown('administrator')).toEqual(before)
  })

  test('who is HR for a unit is told which, and who is HR for everybody none', async () => {
    const unitsOf = async (name: string) => (await app.call(accessRoutes.me, asker(name))).body.hrUnits
    expect(await unitsOf('unitHr')).toEqual(['Zorg'])
    expect(await unitsOf('hr')).toEqual([])
    expect(await unitsOf('anna')).toEqual([])
  })

  test('a change holds at once for everybody, is written down, and two editors do not overwrite each other', async () => {
    const saved = await change('administrator', { ...given, revision: 1 })
    expect(saved).toMatchObject({ status: 200, body: { revision: 2 } })
    expect(await shown('hr')).toMatchObject({ ...given, revision: 2 })
    const me = await app.call(accessRoutes.me, asker('anna'))
    expect(me.body.organization).toMatchObject({ name: 'Zorggroep Duin', timeZone: 'Europe/Lisbon' })

    const late = await change('administrator', { ...given, name: 'Van de ander', revision: 1 })
    expect(late.refusal?.code).toBe('organization-moved-on')
    expect((await shown('hr')).name).toBe('Zorggroep Duin')

    const entries = await app.services.db.owner
      .selectFrom('audit_entries')
      .select(['action', 'actor_id', 'subject_id', 'digest'])
      .where('action', '=', 'organization.changed')
      .execute()
    expect(entries).toEqual([
      {
        action: 'organization.changed',
        actor_id: small.people.eva.personId,
        subject_id: small.organizationId,
        digest: null,
      },
    ])
  })
})
