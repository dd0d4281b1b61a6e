import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { managerOf } from '../../people/public.ts'
import { RhythmChanged, TalkAsked } from '../store/event.ts'
import { deleteRequest, insertRequest, kindsToAsk } from '../store/request.ts'

/** The employee asks for a talk of a kind; who leads them sees it on Home and is told. */
export const askTalk = (
  services: Services,
  viewer: Viewer,
  { kindId, weeks }: { readonly kindId: string; readonly weeks: number | null },
): Promise<Outcome<undefined, 'kind-unknown' | 'asked-already'>> =>
  services.db.transaction(viewer, async (tx) => {
    if (!(await kindsToAsk(tx)).some((kind) => kind.kindId === kindId)) return refuse('kind-unknown')
    const at = services.clock.now()
    const on = todayIn(services.clock, viewer.timeZone).toString()
    if (!(await insertRequest(tx, viewer, { kindId, on, weeks }, at))) return refuse('asked-already')
    await recordAudit(tx, viewer, { action: 'talk.asked-for', subjectType: 'kind', subjectId: kindId }, at)
    await emit(tx, viewer, RhythmChanged, {}, at)
    const leader = await managerOf(tx, viewer.personId, on)
    if (leader !== null) {
      const asked = { personId: viewer.personId, leaderId: leader.personId, kindId }
      await emit(tx, viewer, TalkAsked, asked, at)
    }
    return accept(undefined)
  })

/** The employee takes back that they asked. */
export const takeBackTalk = (
  services: Services,
  viewer: Viewer,
  kindId: string,
): Promise<Outcome<undefined, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    if (!(await deleteRequest(tx, viewer.personId, kindId))) return refuse('not-found')
    const at = services.clock.now()
    await recordAudit(
      tx,
      viewer,
      { action: 'talk.request-taken-back', subjectType: 'kind', subjectId: kindId },
      at,
    )
    await emit(tx, viewer, RhythmChanged, {}, at)
    return accept(undefined)
  })
