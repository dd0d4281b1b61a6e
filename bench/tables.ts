import type { Database } from '../server/src/platform/db/database.ts'
import { enterDemo } from './read-home.ts'
import { askOnce } from './request.ts'

/** Somebody with a session, and the server process at which they are. */
export interface Seat {
  readonly address: string
  readonly cookie: string
}

/** A talk that has begun, and the two who are in it. */
export interface Table {
  readonly conversationId: string
  readonly employee: Seat
  readonly manager: Seat
}

/** A talk in which the manager is replaced: whose deed that is, and who comes. */
export interface Parting extends Table {
  readonly hr: Seat
  readonly heirId: string
}

interface Pair {
  readonly employeeId: string
  readonly managerId: string
}

const pairs = `
  select a.person_id, a.manager_id from assignments a
  where a.organization_id = $1 and a.ends_on is null and a.manager_id is not null
    and not exists (select from assignments t where t.organization_id = $1 and t.manager_id = a.person_id and t.ends_on is null)
    and not exists (select from conversation_rests r where r.organization_id = $1 and r.person_id = a.person_id)
  order by md5(a.person_id::text)`

const kindOf = `select kind_id from kinds where organization_id = $1 and code = $2`

const hrOf = `
  select person_id from role_grants
  where organization_id = $1 and role = 'hr' and unit_id is null and ended_at is null limit 1`

/** Everybody whom somebody leads, to take two by two: nobody comes to two talks of their own. */
export const pairsOf = async (db: Database, organizationId: string): Promise<Pair[]> =>
  (await db.raw(pairs, [organizationId])).map((row) => ({
    employeeId: String(row['person_id']),
    managerId: String(row['manager_id']),
  }))

/** Where each of them is. */
export interface Places {
  readonly employee: string
  readonly manager: string
}

interface Organized {
  readonly db: Database
  readonly organizationId: string
}

const idOf = async ({ db, organizationId }: Organized, text: string, ...more: string[]): Promise<string> => {
  const [row] = await db.raw(text, [organizationId, ...more])
  return String(Object.values(row ?? {})[0])
}

const seatAt = async (address: string, personId: string): Promise<Seat> => ({
  address,
  cookie: await enterDemo(address, personId),
})

const post = async ({ address, cookie }: Seat, path: string, body: Record<string, unknown> = {}) =>
  askOnce(address, { method: 'POST', path: `/api/v1${path}`, cookie, body })

const startedBy = async (seat: Seat, path: string, body: Record<string, unknown>): Promise<string> => {
  const { conversationId } = JSON.parse(await post(seat, path, body)) as { readonly conversationId: string }
  return conversationId
}

/** The two of each pair signed in, and in a talk that the employee began. */
export const sitDown = async (
  made: Organized,
  couples: readonly Pair[],
  { employee: at, manager: elsewhere }: Places,
): Promise<Table[]> => {
  const kindId = await idOf(made, kindOf, 'check-in')
  const tables: Table[] = []
  for (const { employeeId, managerId } of couples) {
    const [employee, manager] = [await seatAt(at, employeeId), await seatAt(elsewhere, managerId)]
    const body = { kindId, employeeId, leaderId: managerId }
    tables.push({ conversationId: await startedBy(employee, '/check-ins', body), employee, manager })
  }
  return tables
}

/** The same in talks that HR may arrange, whose employee has come under the manager of the next pair. */
export const sitBeforeParting = async (
  made: Organized,
  couples: readonly Pair[],
  places: Places,
): Promise<Parting[]> => {
  const kindId = await idOf(made, kindOf, 'progress')
  const hr = await seatAt(places.employee, await idOf(made, hrOf))
  const now = Temporal.Now.instant()
  const moments = { startsAt: now.add({ hours: 1 }).toString(), endsAt: now.add({ hours: 2 }).toString() }
  const from = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
  const ready: Parting[] = []
  for (const { employeeId, managerId } of couples) {
    const heirId = couples.find((other) => other.managerId !== managerId)?.managerId ?? ''
    const [employee, manager] = [
      await seatAt(places.employee, employeeId),
      await seatAt(places.manager, managerId),
    ]
    const plan = { kindId, employeeId, leaderId: managerId, ...moments, place: null, videoLink: null }
    const conversationId = await startedBy(manager, '/conversations', { ...plan, purpose: 'Meting' })
    await post(manager, `/conversations/${conversationId}/begin`)
    const work = { jobTitle: null, unitId: null, hoursPerWeek: null, managerId: heirId, from }
    await post(hr, `/people/${employeeId}/assignments`, work)
    ready.push({ conversationId, employee, manager, hr, heirId })
  }
  return ready
}
