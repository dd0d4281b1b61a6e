import type { Services } from '../server/src/platform/services.ts'
import { type Actor, type Actors, signIn } from './actors.ts'
import type { Hot } from './hot.ts'
import type { Request } from './request.ts'

type Row = Readonly<Record<string, unknown>>

/** Conversations that the employee is preparing, with one of the answers given so far. */
const preparing = `
  select distinct on (a.conversation_id) a.conversation_id, a.person_id, a.field_id, a.revision, a.value
  from preparation_answers a
  join preparations p using (organization_id, conversation_id, person_id)
  join conversations c using (organization_id, conversation_id)
  where a.organization_id = $1 and p.shared_at is null and c.state = 'preparing' and p.side = 'employee'
    and jsonb_typeof(a.value) = 'string'
  order by a.conversation_id, a.field_id limit 32`

/** Reports that wait for both signatures. */
const offered = `
  select r.conversation_id, c.employee_id as person_id, r.content_hash from reports r
  join conversations c using (organization_id, conversation_id)
  where r.organization_id = $1 and r.stage = 'offered' and r.sign_before > now() + interval '1 hour'
    and not exists (select from signatures s where s.organization_id = $1 and s.conversation_id = r.conversation_id)
  order by r.conversation_id limit 200`

const leaders = `
  select person_id, manager_id from assignments
  where organization_id = $1 and person_id = any ($2::uuid[]) and ends_on is null and manager_id is not null`

const forgetMoments = `
  delete from agreement_moments m using agreements a
  where a.organization_id = $1 and a.what = $2 and m.organization_id = a.organization_id and m.agreement_id = a.agreement_id`

const what = 'Een dag meelopen bij een andere afdeling, voor de meting'

const save = (row: Row, { cookie }: Actor): Request => ({
  method: 'PUT',
  path: `/api/v1/conversations/${String(row['conversation_id'])}/answers/${String(row['field_id'])}`,
  cookie,
  body: { value: row['value'], baseRevision: row['revision'] },
})

const sign = (row: Row, { cookie }: Actor): Request => ({
  method: 'POST',
  path: `/api/v1/conversations/${String(row['conversation_id'])}/report/sign`,
  cookie,
  body: { manner: 'agreed', response: null, contentHash: row['content_hash'] },
})

const agree = (
  { manager_id: leaderId }: Row,
  { personId: employeeId, cookie }: Actor,
  dueOn: string,
): Request => ({
  method: 'POST',
  path: '/api/v1/agreements',
  cookie,
  body: {
    employeeId,
    leaderId,
    doer: 'employee',
    what,
    measure: null,
    dueOn,
    support: null,
    conversationId: null,
  },
})

/** What is written all day. Nothing of it stays, but another revision of some answers. */
export const hotWrites = async (
  services: Services,
  organizationId: string,
  { employees }: Actors,
): Promise<Hot[]> => {
  const { db } = services
  const rowsOf = (text: string, ...more: readonly unknown[]): Promise<Row[]> =>
    db.raw(text, [organizationId, ...more])
  const actors = new Map(employees.map((actor) => [actor.personId, actor]))
  const actorOf = async (row: Row): Promise<Actor> => {
    const personId = String(row['person_id'])
    const actor = actors.get(personId) ?? (await signIn(services, organizationId, personId))
    actors.set(personId, actor)
    return actor
  }
  const asked = async (
    rows: readonly Row[],
    request: (row: Row, actor: Actor) => Request,
  ): Promise<Request[]> => {
    const requests: Request[] = []
    for (const row of rows) requests.push(request(row, await actorOf(row)))
    return requests
  }
  const dueOn = services.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 40 }).toString()
  const led = await rowsOf(
    leaders,
    employees.map(({ personId }) => personId),
  )
  const toSign = await rowsOf(offered)
  const writes: readonly (Hot & { readonly possible: boolean })[] = [
    {
      name: 'save an answer',
      writes: 'revised',
      possible: (await rowsOf(preparing)).length > 0,
      requests: async () => asked(await rowsOf(preparing), save),
    },
    {
      name: 'add an agreement',
      writes: 'anew',
      possible: led.length > 0,
      requests: () => asked(led, (row, actor) => agree(row, actor, dueOn)),
      undo: async () => {
        await rowsOf(forgetMoments, what)
        await rowsOf('delete from agreements where organization_id = $1 and what = $2', what)
      },
    },
    {
      name: 'sign',
      writes: 'once',
      possible: toSign.length > 0,
      requests: () => asked(toSign, sign),
      undo: async () => {
        const ids = toSign.map((row) => row['conversation_id'])
        await rowsOf(
          'delete from signatures where organization_id = $1 and conversation_id = any ($2::uuid[])',
          ids,
        )
      },
    },
  ]
  return writes.filter(({ possible }) => possible)
}
