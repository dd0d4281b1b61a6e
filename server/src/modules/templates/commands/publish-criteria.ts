import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { publishCriteria } from '../criteria.ts'
import { mayMakeTemplates } from '../policy.ts'
import { holdCriteria, loadCriteriaSet, updateCriteria, writeReading } from '../store/criteria.ts'

/** Publishes criteria, for everybody whom they hold for to read. They stand from then on. */
export const publishCriteriaSet = async (
  services: Services,
  viewer: Viewer,
  setId: string,
  revision: number,
): Promise<Outcome<{ publishedAt: string }>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  const at = services.clock.now()
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.transaction(viewer, async (tx): Promise<Outcome<{ publishedAt: string }>> => {
    const set = await holdCriteria(tx, setId)
    if (set === null) return refuse('not-found')
    const published = publishCriteria(set, { revision, at: at.toString(), today })
    if (!published.ok) return published
    await updateCriteria(tx, published.value)
    // Who publishes them has read them.
    await writeReading(tx, viewer, setId, at.toString())
    await recordAudit(
      tx,
      viewer,
      { action: 'criteria.published', subjectType: 'criteria', subjectId: setId },
      at,
    )
    return accept({ publishedAt: at.toString() })
  })
}

/** Remembers that somebody read what they are assessed by. */
export const readCriteria = (
  services: Services,
  viewer: Viewer,
  setId: string,
): Promise<Outcome<undefined, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const set = await loadCriteriaSet(tx, setId)
    if (set === null || set.publishedAt === null) return refuse('not-found')
    await writeReading(tx, viewer, setId, services.clock.now().toString())
    return accept(undefined)
  })
