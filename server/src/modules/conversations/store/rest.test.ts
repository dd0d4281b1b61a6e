import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { unhindered } from '../../../../test/unhindered.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { endRestOf, letRest, restingPeople } from './rest.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

/** Asks the database itself, as somebody whom no policy of the code stands in the way. */
const as = <T>(guest: Guest, work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.services.db.transaction(unhindered(circle.organizationId, guest.personId), work)

const today = (): string => app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()

const rests = (guest: Guest, from = today()) =>
  as(guest, (tx) =>
    letRest(tx, circle.employee.personId, {
      restId: newId(app.clock),
      from,
      until: null,
      at: app.clock.now(),
    }),
  )

const strangers = ['managersManager', 'colleague', 'coach', 'administrator'] as const

describe('the database alone', () => {
  it.each(strangers)('lets the %s neither begin nor end it, nor see that it is', async (who) => {
    expect(await rests(circle[who])).toBe(false)
    expect(await rests(circle.manager)).toBe(true)
    const { employee } = circle
    const seen = await as(circle[who], async (tx) => ({
      rows: await tx.selectFrom('conversation_rests').select('person_id').execute(),
      resting: (await sql`select * from ${restingPeople} resting`.execute(tx)).rows,
      ended: await endRestOf(tx, employee.personId, app.clock.now()),
    }))
    expect(seen).toEqual({ rows: [], resting: [], ended: null })
  })

  it.each(['employee', 'manager', 'hr'] as const)('shows it to the %s', async (who) => {
    await rests(circle.employee)
    const { rows } = await as(circle[who], (tx) => sql`select * from ${restingPeople} resting`.execute(tx))
    expect(rows).toHaveLength(1)
  })

  it('lets it begin on no day that has passed', async () => {
    await as(circle.hr, (tx) => endRestOf(tx, circle.employee.personId, app.clock.now()))
    expect(await rests(circle.hr, '2026-01-01')).toBe(false)
  })

  it.each(['employee', 'manager', 'hr', 'administrator'] as const)(
    'lets the %s write in it in no other way',
    async (who) => {
      const { organizationId, employee } = circle
      await expect(
        as(circle[who], (tx) =>
          tx
            .insertInto('conversation_rests')
            .values({
              organization_id: organizationId,
              rest_id: newId(app.clock),
              person_id: employee.personId,
              from_on: '2026-01-01',
              until_on: null,
              set_by: circle[who].personId,
              set_at: app.clock.now().toString(),
            })
            .execute(),
        ),
      ).rejects.toThrow('permission denied')
      for (const deed of [
        sql`delete from conversation_rests`,
        sql`update conversation_rests set until_on = null`,
        sql`update agreements set resumed_on = null`,
        sql`update conversations set resumed_on = null`,
      ])
        await expect(as(circle[who], (tx) => deed.execute(tx))).rejects.toThrow('permission denied')
    },
  )
})
