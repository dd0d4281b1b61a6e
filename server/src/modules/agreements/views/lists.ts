import type { Agreement as Sent, AgreementPart, AgreementShow } from '@tweespraak/contract/agreements'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { dayFor } from '../policy.ts'
import { thisOrganization } from '../store.ts'
import { readAgreements, readPair, sendAgreements } from './agreement.ts'
import { placeOf, readPlace } from './place.ts'

interface ListQuery {
  readonly show: AgreementShow
  readonly part: AgreementPart
  readonly employeeId?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

interface List {
  readonly items: Sent[]
  readonly next: string | null
  readonly counts: { readonly open: number; readonly overdue: number; readonly done: number }
}

/** The agreements of the viewer (or of one employee, as far as the viewer sees them): open by date, done by when. */
export const listAgreements = (services: Services, viewer: Viewer, query: ListQuery): Promise<List> =>
  services.db.transaction(viewer, async (tx) => {
    const today = dayFor(viewer, services.clock.now()).toString()
    const rows = await pageOf(tx, viewer, query, today)
    const items = await sendAgreements(tx, services, viewer, rows.slice(0, query.limit))
    const last = items.at(-1)
    const more = rows.length > query.limit && last !== undefined
    return { items, next: more ? placeOf(last) : null, counts: await countsOf(tx, viewer, query, today) }
  })

const whose = (viewer: Viewer, { part, employeeId }: Pick<ListQuery, 'part' | 'employeeId'>) => {
  const mine = sql<boolean>`(agreements.employee_id = ${viewer.personId} or agreements.leader_id = ${viewer.personId})`
  const person = employeeId === undefined ? mine : sql<boolean>`agreements.employee_id = ${employeeId}`
  if (part === 'all') return person
  const doing = sql<boolean>`agreements.doer_id = ${viewer.personId}`
  const supporting = sql<boolean>`(agreements.doer_id <> ${viewer.personId} and agreements.support_kind is not null)`
  return sql<boolean>`(${person} and ${part === 'doing' ? doing : supporting} and ${mine})`
}

const pageOf = (tx: Tx, viewer: Viewer, query: ListQuery, today: string) => {
  const place = query.cursor === undefined ? null : readPlace(query.cursor)
  const base = readAgreements(tx)
    .where(whose(viewer, query))
    .limit(query.limit + 1)
  if (query.show === 'done') {
    const done = base.where('agreements.state', '<>', 'open')
    const after =
      place === null
        ? done
        : done.where(
            sql<boolean>`(agreements.closed_at, agreements.agreement_id) < (${place.key}::timestamptz, ${place.id}::uuid)`,
          )
    return after.orderBy('agreements.closed_at', 'desc').orderBy('agreements.agreement_id', 'desc').execute()
  }
  const open = base.where('agreements.state', '=', 'open')
  const shown = query.show === 'overdue' ? open.where('agreements.due_on', '<', today) : open
  const after =
    place === null
      ? shown
      : shown.where(
          sql<boolean>`(agreements.due_on, agreements.agreement_id) > (${place.key}::date, ${place.id}::uuid)`,
        )
  return after.orderBy('agreements.due_on').orderBy('agreements.agreement_id').execute()
}

const countsOf = async (tx: Tx, viewer: Viewer, query: ListQuery, today: string): Promise<List['counts']> => {
  const counted = await tx
    .selectFrom('agreements')
    .select([
      sql<number>`count(*) filter (where state = 'open')`.as('open'),
      sql<number>`count(*) filter (where state = 'open' and due_on < ${today}::date)`.as('overdue'),
      sql<number>`count(*) filter (where state <> 'open')`.as('done'),
    ])
    .where('agreements.organization_id', '=', thisOrganization)
    .where(whose(viewer, query))
    .executeTakeFirstOrThrow()
  return counted
}

/** How many earlier agreements are looked back upon at once. */
const lookBackLimit = 100

/** Earlier agreements of these two and what became of them: what is open first, then the newest. */
export const listBetween = (
  services: Services,
  viewer: Viewer,
  query: { readonly employeeId: string; readonly leaderId: string; readonly except?: string | undefined },
): Promise<{ readonly items: Sent[] }> =>
  services.db.transaction(viewer, async (tx) => {
    const between = readAgreements(tx)
      .where('agreements.employee_id', '=', query.employeeId)
      .where('agreements.leader_id', '=', query.leaderId)
    const { except } = query
    const rows = await (
      except === undefined
        ? between
        : between.where(sql<boolean>`agreements.conversation_id is distinct from ${except}::uuid`)
    )
      .orderBy(sql`agreements.state <> 'open'`)
      .orderBy('agreements.made_at', 'desc')
      .orderBy('agreements.agreement_id', 'desc')
      .limit(lookBackLimit)
      .execute()
    return { items: await sendAgreements(tx, services, viewer, rows) }
  })

/** What was agreed in one conversation, in the order of making; whether its reader may add to it. */
export const listOfConversation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<{ readonly items: Sent[]; readonly canAdd: boolean }> =>
  services.db.transaction(viewer, async (tx) => {
    const pair = await readPair(tx, conversationId)
    const rows = await readAgreements(tx)
      .where('agreements.conversation_id', '=', conversationId)
      .orderBy('agreements.made_at')
      .orderBy('agreements.agreement_id')
      .execute()
    const ofTwo = pair !== undefined && [pair.employee_id, pair.leader_id].includes(viewer.personId)
    const items = await sendAgreements(tx, services, viewer, rows)
    return { items, canAdd: ofTwo && pair.settled_at === null }
  })
