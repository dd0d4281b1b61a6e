import type { Services } from '../server/src/platform/services.ts'
import { type Actor, signIn } from './actors.ts'
import type { Hot } from './hot.ts'
import type { Request } from './request.ts'

const purpose = 'Voor de meting'

const pairs = `
  select person_id, manager_id from assignments
  where organization_id = $1 and ends_on is null and manager_id is not null
  order by md5(person_id::text) limit $2`

const managersAtOnce = 1000

/** Plans so many conversations with different people, one command each: there is no command yet for many at once. */
export const planMany = async (services: Services, organizationId: string, many: number): Promise<Hot> => {
  const { db, clock } = services
  const [kind] = await db.raw(`select kind_id from kinds where organization_id = $1 and code = 'progress'`, [
    organizationId,
  ])
  const found = await db.raw(pairs, [organizationId, many])
  const managers = new Map<string, Actor>()
  for (const { manager_id: id } of found) {
    const personId = String(id)
    if (managers.size < managersAtOnce && !managers.has(personId))
      managers.set(personId, await signIn(services, organizationId, personId))
  }
  const starts = clock.now().add({ hours: 24 * 45 })
  const requests = found.flatMap(({ person_id: employeeId, manager_id: leaderId }): Request[] => {
    const manager = managers.get(String(leaderId))
    if (manager === undefined) return []
    const body = {
      kindId: kind?.['kind_id'],
      employeeId,
      leaderId,
      startsAt: starts.toString(),
      endsAt: starts.add({ hours: 1 }).toString(),
      place: null,
      videoLink: null,
      purpose,
    }
    return [{ method: 'POST', path: '/api/v1/conversations', cookie: manager.cookie, body }]
  })
  return {
    name: 'plan a conversation',
    writes: 'anew',
    requests: async () => requests,
  }
}
