import type { Services } from '../server/src/platform/services.ts'
import type { Actor, Actors } from './actors.ts'
import type { Hot } from './hot.ts'
import type { Request } from './request.ts'

const get = ({ cookie }: Actor, path: string): Request => ({ method: 'GET', path: `/api/v1${path}`, cookie })

/** The newest conversation of each that was held, and that followed on another. */
const conversations = `
  select distinct on (employee_id) employee_id, conversation_id from conversations
  where organization_id = $1 and employee_id = any ($2::uuid[]) and previous_id is not null and begun_at is not null
  order by employee_id, starts_at desc`

const names = `
  select family_name from people where organization_id = $1 and left_on is null order by md5(person_id::text) limit 24`

/** Read now and then, and answered in a moment all the same. */
export const overview = 'progress of everybody, for HR'

/** What is read all day, by different people in turn. */
export const hotReads = async (
  { db }: Services,
  organizationId: string,
  { employees, managers, hr }: Actors,
): Promise<Hot[]> => {
  const ids = employees.map(({ personId }) => personId)
  const talks = await db.raw(conversations, [organizationId, ids])
  const each = (path: (id: string) => string): Request[] =>
    talks.flatMap(({ employee_id: employeeId, conversation_id: id }) =>
      employees
        .filter(({ personId }) => personId === employeeId)
        .map((actor) => get(actor, path(String(id)))),
    )
  const searched = (await db.raw(names, [organizationId])).map((row) =>
    String(row['family_name']).slice(0, 5),
  )
  const seek = (actors: readonly Actor[]): Request[] =>
    searched.flatMap((text, index) => {
      const actor = actors[index % actors.length]
      return actor === undefined ? [] : [get(actor, `/people?search=${encodeURIComponent(text)}`)]
    })
  const reads: Readonly<Record<string, readonly Request[]>> = {
    Home: [...employees, ...managers].map((actor) => get(actor, '/home')),
    'my conversations': employees.map((actor) => get(actor, '/conversations?scope=mine')),
    'a conversation': each((id) => `/conversations/${id}`),
    'its context': each((id) => `/conversations/${id}/context`),
    'my team': managers.map((actor) => get(actor, '/team')),
    'people by name': seek(employees),
    'people by name, for HR': seek(hr),
    'my file': employees.map((actor) => get(actor, '/file')),
    [overview]: hr.map((actor) => get(actor, '/progress')),
    'a few typed letters': searched.flatMap((text, index) =>
      employees
        .slice(index, index + 1)
        .map((actor) => get(actor, `/search?text=${encodeURIComponent(text)}`)),
    ),
  }
  return Object.entries(reads)
    .filter(([, requests]) => requests.length > 0)
    .map(([name, requests]) => ({
      name,
      requests: async () => requests,
      ...(name === overview ? { countsAll: true } : {}),
    }))
}
