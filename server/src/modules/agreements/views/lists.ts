import type { Agreement as Sent, AgreementPart, AgreementShow } from '@tweespraak/contract/agreements'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type Blanks, prepare, prepareEach } from '../../../platform/db/prepare.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { dayFor } from '../policy.ts'
import { awaitsSupport, isResting } from '../store.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { pairQuery, readAgreements, sendAgreements } from './agreement.ts'
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

/** Of a list, which ones; of whom, today and from where is given when it is asked. */
type ListShape = Pick<ListQuery, 'show' | 'part'> & { readonly ofOne: boolean; readonly onward: boolean }

const blanks = ['me', 'employee', 'today', 'key', 'id', 'most'] as const

type Given = Blanks<(typeof blanks)[number]>

const whose = ({ me, employee }: Given, { part, ofOne }: ListShape) => {
  const mine = sql<boolean>`(agreements.employee_id = ${me} or agreements.leader_id = ${me})`
  const person = ofOne ? sql<boolean>`agreements.employee_id = ${employee}` : mine
  if (part === 'all') return person
  const doing = sql<boolean>`agreements.doer_id = ${me}`
  const supporting = sql<boolean>`(agreements.doer_id <> ${me} and agreements.support_kind is not null)`
  return sql<boolean>`(${person} and ${part === 'doing' ? doing : supporting} and ${mine})`
}

/** Open past its date, or past the day from which what rested is due; what is over waits for words alone, and is late for nothing. */
const overdue = (today: Given['today']) =>
  sql<boolean>`(agreements.state = 'open' and greatest(agreements.due_on, agreements.resumed_on) < ${today}::date and not ${isResting})`

/** Somebody has still to do or to say something: it is open itself, or the support that was promised is. */
const unfinished = sql<boolean>`(agreements.state = 'open' or ${awaitsSupport})`

const pageOf = (tx: Tx, given: Given, shape: ListShape) => {
  const { today, key, id, most } = given
  const base = readAgreements(tx)
    .where(whose(given, shape))
    .limit(sql<number>`${most}::int`)
  if (shape.show === 'done') {
    const done = base.where(sql<boolean>`not ${unfinished}`)
    const beyond = sql<boolean>`(agreements.closed_at, agreements.agreement_id) < (${key}::timestamptz, ${id}::uuid)`
    return (shape.onward ? done.where(beyond) : done)
      .orderBy('agreements.closed_at', 'desc')
      .orderBy('agreements.agreement_id', 'desc')
  }
  const open = base.where(unfinished)
  const shown = shape.show === 'overdue' ? open.where(overdue(today)) : open
  const beyond = sql<boolean>`(agreements.due_on, agreements.agreement_id) > (${key}::date, ${id}::uuid)`
  return (shape.onward ? shown.where(beyond) : shown)
    .orderBy('agreements.due_on')
    .orderBy('agreements.agreement_id')
}

const countsOf = (tx: Tx, given: Given, shape: ListShape) =>
  tx
    .selectFrom('agreements')
    .select([
      sql<number>`count(*) filter (where ${unfinished})`.as('open'),
      sql<number>`count(*) filter (where ${unfinished} and ${overdue(given.today)})`.as('overdue'),
      sql<number>`count(*) filter (where not ${unfinished})`.as('done'),
    ])
    .where('agreements.organization_id', '=', thisOrganization)
    .where(whose(given, shape))

const readList = prepareEach(blanks, (tx, given, shape: ListShape) => ({
  page: pageOf(tx, given, shape),
  counts: countsOf(tx, given, shape),
}))

/** The agreements of the viewer (or of one employee, as far as the viewer sees them): open by date, done by when. */
export const listAgreements = (
  services: Services,
  viewer: Viewer,
  { show, part, employeeId, cursor, limit }: ListQuery,
): Promise<List> =>
  // That somebody else reads them is written down; one's own are only read.
  services.db[employeeId === undefined ? 'read' : 'transaction'](viewer, async (tx) => {
    const place = cursor === undefined ? null : readPlace(cursor)
    const { page, counts } = await readList(
      tx,
      { show, part, ofOne: employeeId !== undefined, onward: place !== null },
      {
        me: viewer.personId,
        employee: employeeId ?? null,
        today: dayFor(viewer, services.clock.now()).toString(),
        key: place?.key ?? null,
        id: place?.id ?? null,
        most: limit + 1,
      },
    )
    const items = await sendAgreements(tx, services, viewer, page.slice(0, limit))
    const last = items.at(-1)
    const next = page.length > limit && last !== undefined ? placeOf(last, show) : null
    return { items, next, counts: counts[0] ?? { open: 0, overdue: 0, done: 0 } }
  })

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
        : between
            .where(sql<boolean>`agreements.conversation_id is distinct from ${except}::uuid`)
            // What was agreed for development lies beside no conversation in which one of the two judges.
            .where(sql<boolean>`app_may_lie_beside(agreements.agreement_id, ${except}::uuid)`)
    )
      .orderBy(sql`agreements.state <> 'open'`)
      .orderBy('agreements.made_at', 'desc')
      .orderBy('agreements.agreement_id', 'desc')
      .limit(lookBackLimit)
      .execute()
    return { items: await sendAgreements(tx, services, viewer, rows) }
  })

const readOfConversation = prepare(['conversationId'], (tx, { conversationId }) => ({
  pairs: pairQuery(tx, conversationId),
  made: readAgreements(tx)
    .where('agreements.conversation_id', '=', conversationId)
    .orderBy('agreements.made_at')
    .orderBy('agreements.agreement_id'),
}))

/** What was agreed in one conversation, in the order of making; whether its reader may add to it. */
export const listOfConversation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<{ readonly items: Sent[]; readonly canAdd: boolean }> =>
  services.db.transaction(viewer, async (tx) => {
    const { pairs, made } = await readOfConversation(tx, { conversationId })
    const [pair] = pairs
    const ofTwo = pair !== undefined && [pair.employee_id, pair.leader_id].includes(viewer.personId)
    const items = await sendAgreements(tx, services, viewer, made)
    return { items, canAdd: ofTwo && pair.settled_at === null }
  })
