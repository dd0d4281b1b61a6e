import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { dossierRoutes as routes } from '@tweespraak/contract/dossier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { anAgreement, aPair } from '../../../test/factories/agreements.ts'
import { aManager, aPerson, grantRole, type PersonMade } from '../../../test/factories/people.ts'
import { unhindered } from '../../../test/unhindered.ts'
import { newId } from '../../platform/id.ts'

type Who = 'employee' | 'leader' | 'hr' | 'administrator' | 'colleague'

let app: TestApp
let organizationId: string
const people = {} as Record<Who, PersonMade>
const askers = {} as Record<Who, Asker>
beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  organizationId = await anOrganization(db)
  people.employee = await aPerson(db, { organizationId })
  people.leader = await aManager(db, { organizationId, team: [people.employee.personId] })
  for (const who of ['hr', 'administrator', 'colleague'] as const)
    people[who] = await aPerson(db, { organizationId })
  for (const role of ['hr', 'administrator'] as const)
    await grantRole(db, { organizationId, personId: people[role].personId, role })
  for (const who of Object.keys(people) as Who[])
    askers[who] = await app.signIn({ organizationId, personId: people[who].personId })
})
afterAll(() => app.close())

const two = () => ({
  organizationId,
  employeeId: people.employee.personId,
  leaderId: people.leader.personId,
})

/** What was written down in the employee's file since this began. */
const writtenDownBy = async (reading: () => Promise<unknown>) => {
  const before = (await app.call(routes.openings, askers.employee, { query: {} })).body.items
  app.clock.advance({ minutes: 1 })
  await reading()
  const after = (await app.call(routes.openings, askers.employee, { query: {} })).body.items
  return after.filter(({ openingId }) => !before.some((known) => known.openingId === openingId))
}

describe('agreements that somebody else than the two reads', () => {
  it('stand in the file of the employee, by their words: one that was read by itself', async () => {
    const agreementId = await anAgreement(app.services.db, { ...two(), what: 'Meelopen' })
    const read = () => app.call(agreementsRoutes.read, askers.hr, { params: { agreementId } })
    expect(await writtenDownBy(read)).toMatchObject([
      {
        what: 'agreement',
        by: { personId: people.hr.personId },
        agreement: { agreementId, what: 'Meelopen' },
        report: null,
      },
    ])
  })

  it('stand there as many, in whichever list they were read', async () => {
    const { employeeId, leaderId } = two()
    const conversationId = newId(app.clock)
    await aPair(app.services.db, { ...two(), conversationId })
    for (const what of ['Eerste', 'Tweede'])
      await anAgreement(app.services.db, { ...two(), conversationId, what })
    const lists = [
      () => app.call(agreementsRoutes.list, askers.hr, { query: { employeeId } }),
      () => app.call(agreementsRoutes.between, askers.hr, { query: { employeeId, leaderId } }),
      () => app.call(agreementsRoutes.ofConversation, askers.hr, { params: { conversationId } }),
    ]
    for (const list of lists)
      expect(await writtenDownBy(list)).toMatchObject([{ what: 'agreements', agreement: null }])
  })

  it('are no news when nothing was there, when one of the two reads them, and where nothing may be read', async () => {
    const agreementId = await anAgreement(app.services.db, two())
    const { employeeId, leaderId } = two()
    const nothing = { query: { employeeId: people.colleague.personId } }
    const readings = [
      () => app.call(agreementsRoutes.list, askers.hr, nothing),
      () => app.call(agreementsRoutes.read, askers.leader, { params: { agreementId } }),
      () => app.call(agreementsRoutes.between, askers.employee, { query: { employeeId, leaderId } }),
      () => app.call(agreementsRoutes.read, askers.administrator, { params: { agreementId } }),
      () => app.call(agreementsRoutes.list, askers.colleague, { query: { employeeId } }),
    ]
    for (const reading of readings) expect(await writtenDownBy(reading)).toEqual([])
  })

  it('stay written down when the agreement is taken back', async () => {
    const agreementId = await anAgreement(app.services.db, { ...two(), madeAt: app.clock.now().toString() })
    const [opening] = await writtenDownBy(async () => {
      await app.call(agreementsRoutes.read, askers.hr, { params: { agreementId } })
      const query = { revision: 1 }
      const gone = await app.call(agreementsRoutes.remove, askers.employee, {
        params: { agreementId },
        query,
      })
      expect(gone.status).toBe(204)
    })
    expect(opening).toMatchObject({ what: 'agreement', agreement: null })
  })

  it('are written down by who could read them, and in the file that they are in', async () => {
    const agreementId = await anAgreement(app.services.db, two())
    const write = (who: Who, personId: string) => {
      const { personId: by } = people[who]
      const viewer = unhindered(organizationId, by)
      return app.services.db.transaction(viewer, (tx) =>
        app.services.noteOpening(tx, viewer, personId, { what: 'agreement', agreementId }),
      )
    }
    const refused = /row-level security/
    await expect(write('colleague', people.employee.personId)).rejects.toThrow(refused)
    await expect(write('administrator', people.employee.personId)).rejects.toThrow(refused)
    await expect(write('hr', people.colleague.personId)).rejects.toThrow(refused)
    await write('hr', people.employee.personId)
  })
})
