import type { Standing, TalkingPoint as SentPoint } from '@tweespraak/contract/conversation'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type Conversation, decide, duringTalk } from '../conversation.ts'
import { standingAfter } from '../phase.ts'
import { holdConversation, type Loaded } from '../store/conversation.ts'
import { loadPoints, saveTableOrder, updatePoint } from '../store/talking-point.ts'
import { isReadable, orderPoints, placeAtTable, sentPoint, type TalkingPoint } from '../talking-point.ts'

interface Target {
  readonly conversationId: string
  readonly pointId: string
}

const findPoint = async (
  tx: Tx,
  viewer: Viewer,
  target: Target,
): Promise<Outcome<{ readonly loaded: Loaded; readonly point: TalkingPoint }>> => {
  const held = await holdConversation(tx, target.conversationId)
  if (!held.ok) return held
  const points = await loadPoints(tx, target.conversationId)
  const point = points.find(({ pointId }) => pointId === target.pointId)
  if (point === undefined || !isReadable(point, viewer.personId, held.value.state.preparations))
    return refuse('not-found')
  return accept({ loaded: held.value, point })
}

/** Its author changes a point as long as the talk is not finished. */
const changeOwn = (
  services: Services,
  viewer: Viewer,
  target: Target,
  change: (point: TalkingPoint, at: string, state: Conversation) => Outcome<TalkingPoint>,
): Promise<Outcome<SentPoint>> =>
  services.db.transaction(viewer, async (tx) => {
    const found = await findPoint(tx, viewer, target)
    if (!found.ok) return refuse('not-found')
    const { point, loaded } = found.value
    if (point.authorId !== viewer.personId) return refuse('not-your-words')
    const at = services.clock.now().toString()
    const open = decide(
      loaded.state,
      { type: 'bring-point', by: viewer.personId },
      { rules: loaded.kind.rules, at },
    )
    if (!open.ok) return open
    const changed = change(point, at, loaded.state)
    if (!changed.ok) return changed
    await updatePoint(tx, changed.value)
    return accept(sentPoint(changed.value, loaded.state.preparations))
  })

export const editTalkingPoint = (services: Services, viewer: Viewer, target: Target, text: string) =>
  changeOwn(services, viewer, target, (point) => accept({ ...point, text }))

/** Takes a point away; it can be put back. */
export const removeTalkingPoint = async (services: Services, viewer: Viewer, target: Target) => {
  const removed = await changeOwn(services, viewer, target, (point, at) =>
    accept({ ...point, removedAt: at }),
  )
  return removed.ok ? accept(undefined) : removed
}

export const restoreTalkingPoint = (services: Services, viewer: Viewer, target: Target) =>
  changeOwn(services, viewer, target, (point) => accept({ ...point, removedAt: null }))

/** Its author lays a point on the table during the talk, whether or not they shared what they prepared. */
export const bringTalkingPoint = (
  services: Services,
  viewer: Viewer,
  target: Target,
): Promise<Outcome<SentPoint>> =>
  changeOwn(services, viewer, target, (point, at, state) => {
    const talking = duringTalk(state)
    return talking.ok ? accept({ ...point, broughtAt: point.broughtAt ?? at }) : talking
  })

/** Anybody with a voice ticks off a point that is on the table, during the talk. */
export const tickTalkingPoint = (
  services: Services,
  viewer: Viewer,
  target: Target,
  discussed: boolean,
): Promise<Outcome<SentPoint>> =>
  services.db.transaction(viewer, async (tx) => {
    const found = await findPoint(tx, viewer, target)
    if (!found.ok) return found
    const { point, loaded } = found.value
    const talking = duringTalk(loaded.state)
    if (!talking.ok) return talking
    const discussedAt = discussed ? (point.discussedAt ?? services.clock.now().toString()) : null
    const changed = { ...point, discussedAt }
    await updatePoint(tx, changed)
    return accept(sentPoint(changed, loaded.state.preparations))
  })

/** Anybody with a voice puts a point elsewhere on the table, for all who sit there, during the talk. */
export const placeTalkingPoint = (
  services: Services,
  viewer: Viewer,
  { conversationId, pointId }: Target,
  before: string | null,
): Promise<Outcome<{ readonly pointIds: string[] }>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const { state } = held.value
    const points = await loadPoints(tx, conversationId)
    const order = placeAtTable(points, state.preparations, { pointId, before })
    if (!order.ok && order.reason === 'not-found') return order
    const talking = duringTalk(state)
    if (!talking.ok) return talking
    if (!order.ok) return order
    await saveTableOrder(tx, order.value)
    return accept({ pointIds: [...order.value] })
  })

/** Puts the own points in another order; the list must name exactly those that stand. */
export const orderTalkingPoints = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  pointIds: readonly string[],
): Promise<Outcome<Standing>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const { state, kind, row } = held.value
    const at = services.clock.now().toString()
    const open = decide(state, { type: 'bring-point', by: viewer.personId }, { rules: kind.rules, at })
    if (!open.ok) return open
    const points = await loadPoints(tx, conversationId)
    const own = points.filter(({ authorId }) => authorId === viewer.personId)
    const order = orderPoints(own, pointIds)
    if (!order.ok) return order
    for (const point of own) {
      const position = order.value.get(point.pointId) ?? point.position
      if (position !== point.position) await updatePoint(tx, { ...point, position })
    }
    return accept(standingAfter(conversationId, state, row.revision))
  })
