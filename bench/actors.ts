import { linkAccount } from '../server/src/modules/access/store.ts'
import type { Services } from '../server/src/platform/services.ts'

/** Somebody of the organisation with a session. */
export interface Actor {
  readonly personId: string
  readonly cookie: string
}

export interface Actors {
  readonly employees: readonly Actor[]
  readonly managers: readonly Actor[]
  readonly hr: readonly Actor[]
}

/** How many of each: enough that no request is asked for the same person twice in a row. */
const most = 24

/** Who has had a few conversations and leads nobody: alike in an organisation of every size. */
const employees = `
  select a.person_id from assignments a
  where a.organization_id = $1 and a.ends_on is null
    and not exists (select from assignments t where t.organization_id = $1 and t.manager_id = a.person_id and t.ends_on is null)
    and (select count(*) from conversations c where c.organization_id = $1 and c.employee_id = a.person_id) between 4 and 12
  order by md5(a.person_id::text) limit $2`

/** Who leads a team of a usual size. */
const managers = `
  select manager_id as person_id from assignments
  where organization_id = $1 and ends_on is null and manager_id is not null
  group by manager_id having count(*) between 8 and 14
  order by md5(manager_id::text) limit $2`

const hr = `
  select person_id from role_grants
  where organization_id = $1 and role = 'hr' and unit_id is null and ended_at is null limit $2`

/** Gives somebody an account and a session, as who came in by an invitation. */
export const signIn = async (
  { db, accounts, clock }: Services,
  organizationId: string,
  personId: string,
): Promise<Actor> => {
  const email = `${personId}@bench.invalid`
  const userId =
    (await accounts.find(email)) ?? (await accounts.create({ email, name: personId, password: null }))
  await db.transaction({ purpose: 'auth', organizationId }, (tx) =>
    linkAccount(tx, { organizationId, personId, userId }, clock.now()),
  )
  const visitor = { ip: '127.0.0.1', cookie: undefined, userAgent: undefined, language: 'nl' } as const
  const { cookies } = await accounts.startSession(userId, visitor)
  return { personId, cookie: (cookies[0] ?? '').split(';')[0] ?? '' }
}

/** The same people of the same organisation each time, with sessions of their own. */
export const actorsOf = async (services: Services, organizationId: string): Promise<Actors> => {
  const found = async (text: string): Promise<Actor[]> => {
    const rows = await services.db.raw(text, [organizationId, most])
    const actors: Actor[] = []
    for (const { person_id: personId } of rows)
      actors.push(await signIn(services, organizationId, String(personId)))
    return actors
  }
  return { employees: await found(employees), managers: await found(managers), hr: await found(hr) }
}
