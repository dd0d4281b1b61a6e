import type { GuestRole } from '@tweespraak/contract/conversation'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { relationTo } from '../../people/public.ts'
import { originOfKind } from '../../templates/public.ts'
import { whileDrafting } from '../assessment.ts'
import type { Moment } from '../plan.ts'
import { isLast } from '../series.ts'
import { holdConversation } from '../store/conversation.ts'
import { insertSeries, loadSeries } from '../store/series.ts'
import { plan } from './plan-conversation.ts'

interface Talks {
  readonly talks: readonly Moment[]
  readonly place: string | null
  readonly videoLink: string | null
}

interface SeriesInput extends Talks {
  readonly kindId: string
  readonly employeeId: string
  /** Left out, who asks. */
  readonly leaderId?: string | undefined
  readonly goals: readonly { readonly what: string; readonly measure: string }[]
  readonly support: string
  readonly guests: readonly { readonly personId: string; readonly role: GuestRole }[]
}

interface Planned {
  readonly seriesId: string
  readonly conversationIds: string[]
}

/** Carries a refusal out of a transaction that has written already, so that nothing of it stays. */
class Undone extends Error {
  readonly refused: Outcome<never>

  constructor(refused: Outcome<never>) {
    super('A series is planned whole or not at all')
    this.refused = refused
  }
}

/** All of it or nothing: one talk that is refused undoes those before it. */
const wholly = async (
  services: Services,
  viewer: Viewer,
  work: (tx: Tx) => Promise<Outcome<Planned>>,
): Promise<Outcome<Planned>> => {
  try {
    return await services.db.transaction(viewer, async (tx) => {
      const done = await work(tx)
      if (!done.ok) throw new Undone(done)
      return done
    })
  } catch (error) {
    if (error instanceof Undone) return error.refused
    throw error
  }
}

/** The talks one after the other, each following on the one before it. */
const planTalks = async (
  tx: Tx,
  services: Services,
  viewer: Viewer,
  about: Pick<SeriesInput, 'kindId' | 'employeeId' | 'guests'> &
    Talks & { readonly seriesId: string; readonly leaderId: string },
  after: string | null,
): Promise<Outcome<Planned>> => {
  const { talks, seriesId, ...rest } = about
  const conversationIds: string[] = []
  for (const { startsAt, endsAt } of talks.toSorted((one, other) =>
    one.startsAt < other.startsAt ? -1 : 1,
  )) {
    const planned = await plan(tx, services, viewer, {
      ...rest,
      seriesId,
      startsAt,
      endsAt,
      purpose: null,
      news: conversationIds.length === 0 ? { talks: talks.length } : 'told-with-another',
      previousId: conversationIds.at(-1) ?? after,
    })
    if (!planned.ok) return planned
    conversationIds.push(planned.value.conversationId)
  }
  return accept({ seriesId, conversationIds })
}

/** Who leads the employee plans it with them; HR for the employee plans it between the two. */
const mayPlanSeries = (
  relation: { readonly self: boolean; readonly manager: boolean; readonly hr: boolean },
  asksForThemselves: boolean,
): boolean => (asksForThemselves ? relation.manager : relation.hr && !relation.self)

/** Plans a series with its goals and support, all of its talks or none. */
export const planSeries = (
  services: Services,
  viewer: Viewer,
  input: SeriesInput,
): Promise<Outcome<Planned>> =>
  wholly(services, viewer, async (tx) => {
    const leaderId = input.leaderId ?? viewer.personId
    if (!mayPlanSeries(await relationTo(tx, input.employeeId), leaderId === viewer.personId))
      return refuse('not-allowed')
    if ((await originOfKind(tx, input.kindId)) !== 'improvement') return refuse('kind-has-no-series')
    const at = services.clock.now()
    const seriesId = newId(services.clock)
    const goals = input.goals.map((goal) => ({ goalId: newId(services.clock), ...goal }))
    const { employeeId, support } = input
    await insertSeries(tx, viewer, { seriesId, employeeId, goals, support }, at.toString())
    const planned = await planTalks(tx, services, viewer, { ...input, seriesId, leaderId }, null)
    if (planned.ok)
      await recordAudit(
        tx,
        viewer,
        { action: 'series.planned', subjectType: 'conversation-series', subjectId: seriesId },
        at,
      )
    return planned
  })

/** Adds talks to a series, while the report of the last one is written. */
export const prolongSeries = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  talks: Talks,
): Promise<Outcome<Planned>> =>
  wholly(services, viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const { row, state, guests } = held.value
    if (row.leader_id !== viewer.personId) return refuse('not-allowed')
    const series = row.series_id === null ? null : await loadSeries(tx, row.series_id)
    if (series === null) return refuse('kind-has-no-series')
    const drafting = whileDrafting(state)
    if (!drafting.ok) return drafting
    if (!isLast(series.talks, conversationId)) return refuse('not-the-last')
    const { seriesId, employeeId } = series
    const about = { ...talks, seriesId, employeeId, leaderId: row.leader_id, kindId: row.kind_id, guests }
    const planned = await planTalks(tx, services, viewer, about, conversationId)
    const entry = { subjectType: 'conversation-series', subjectId: seriesId } as const
    if (planned.ok)
      await recordAudit(tx, viewer, { action: 'series.prolonged', ...entry }, services.clock.now())
    return planned
  })
